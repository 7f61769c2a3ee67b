using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>
/// A second predicate under one finite verb: "avrebbe intascato tangenti e truffato la comunità", "dovrebbero essere consultate e cooperare",
/// "sarebbe a conoscenza … e quindi in grado di avviare". Treebanks end the first clause before it.
/// </summary>
internal static class HeadCoordination
{
    /// <summary>The coordinator or comma before the next predicate under the same verb, or -1.</summary>
    /// <param name="from">The token after the verb of the predicate before.</param>
    public static int Find(List<Token> tokens, VerbGroup group, int from, int end)
    {
        for (int i = from; i < end - 1; i++)
        {
            Token token = tokens[i];
            bool joins = Joins(token);
            if (joins && (IsParallel(tokens, group, PredicateAt(tokens, group, i + 1, end), end) || IsSecondAttribute(tokens, group, i, end))
                || token.Kind == TokenKind.Comma && IsInSeries(tokens, group, i + 1, end))
            {
                return i;
            }

            if (!joins && EndsSearch(tokens, group, i))
            {
                return -1;
            }
        }

        return -1;
    }

    private static bool Joins(Token token) => (token.Is(WordClasses.Coordinator) || token.Is("nonché")) && token.Form is not ("però" or "anzi");

    // "avrebbe aperto il cancello, spento l'allarme e guidato i ladri": a participle with an object of its own, and another to come.
    private static bool IsInSeries(List<Token> tokens, VerbGroup group, int i, int end)
    {
        if (i + 1 >= end || !IsSecondParticiple(tokens, group, i) || !tokens[i + 1].Is(WordClasses.Article))
        {
            return false;
        }

        for (int at = i + 2; at < end - 1; at++)
        {
            if (Joins(tokens[at]))
            {
                return IsSecondParticiple(tokens, group, PredicateAt(tokens, group, at + 1, end));
            }
        }

        return false;
    }

    // Beyond another verb form a second one is rather beside that.
    private static bool EndsSearch(List<Token> tokens, VerbGroup group, int i) =>
        tokens[i].Kind == TokenKind.Colon || FiniteVerbs.IsAt(tokens, i) || group.Modal is not null && tokens[i].Word.Infinitive is not null;

    private static int PredicateAt(List<Token> tokens, VerbGroup group, int i, int end)
    {
        while (i < end - 1 && tokens[i].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb) && !IsState(tokens, group, i, end))
        {
            i++;
        }

        return i;
    }

    private static bool IsParallel(List<Token> tokens, VerbGroup group, int i, int end) =>
        group.Modal is not null && tokens[i].Word.Infinitive is not null || IsSecondParticiple(tokens, group, i) || IsState(tokens, group, i, end);

    /// <summary>
    /// "sarebbe giusto e necessario", "sarebbe difficile ma utile": a bare predicate and another of its kind. Only next to the first predicate,
    /// because further on the coordinator may join two words of its complement.
    /// </summary>
    private static bool IsSecondAttribute(List<Token> tokens, VerbGroup group, int coordinator, int end)
    {
        int first = AfterDegree(tokens, group.End, coordinator), second = AfterDegree(tokens, coordinator + 1, end);
        bool next = first == coordinator - 1 || first == coordinator - 2 && tokens[coordinator - 1].Kind == TokenKind.Comma;
        return group.IsCopular && second < end && IsPlainWord(tokens[first]) && IsPlainWord(tokens[second]) && (next || tokens[coordinator].Is(WordClasses.Adversative));
    }

    private static int AfterDegree(List<Token> tokens, int i, int limit)
    {
        while (i < limit - 1 && tokens[i].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb))
        {
            i++;
        }

        return i;
    }

    private static bool IsPlainWord(Token token) =>
        token.IsWord && !token.IsCapitalised && token.Form.Length > 3 && !token.Is(WordClasses.Article | WordClasses.Preposition | WordClasses.Subordinator | WordClasses.Clitic | WordClasses.Negation);

    private static bool IsSecondParticiple(List<Token> tokens, VerbGroup group, int i)
    {
        Word word = tokens[i].Word, last = tokens[group.Last].Word;
        return group.Verbs.Count > 1 && last.Participle is not null && word.Participle is not null
            && (word.Form[^1] == last.Form[^1] || group.Auxiliary == "avere" && word.Form[^1] == 'o');
    }

    private static bool IsState(List<Token> tokens, VerbGroup group, int at, int end) =>
        group.IsCopular && group.Verbs.Count == 1
        && (at + 2 < end && tokens[at].Is("in") && tokens[at + 1].Form is "grado" or "possesso" or "procinto" or "condizione" or "contatto" or "fuga"
            || at + 1 < end && tokens[at].Form is "pronto" or "pronta" or "pronti" or "pronte" or "capace" or "capaci" or "disposto" or "disposta");
}
