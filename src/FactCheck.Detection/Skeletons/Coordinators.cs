using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Skeletons;

/// <summary>Tells a coordinator of clauses from one of nouns or adjectives by the words on both its sides.</summary>
internal static class Coordinators
{
    /// <summary>"ma il governo" sets another clause against the first; "ma anche il governo" only another noun.</summary>
    public static bool IsContrast(List<Token> tokens, int coordinator) =>
        tokens[coordinator].Is(WordClasses.Adversative) && tokens[coordinator + 1].Form is not ("anche" or "soprattutto" or "pure" or "persino" or "perfino" or "non");

    /// <summary>A comma before it, or an adversative, marks a coordinator of clauses.</summary>
    public static bool IsStrong(List<Token> tokens, int coordinator) =>
        tokens[coordinator].Is(WordClasses.Adversative) || coordinator > 0 && tokens[coordinator - 1].Kind is TokenKind.Comma or TokenKind.Dash;

    /// <summary>Whether what follows can begin a clause before the verb: "e brillanti" cannot, "e il governo", "e poi", "e non" can.</summary>
    /// <param name="plural">The verb is in the plural: a singular noun after the coordinator is then one of two subjects.</param>
    public static bool MayJoin(List<Token> tokens, int coordinator, int verbStart, bool plural)
    {
        int next = coordinator + 1;
        if (next >= verbStart || tokens[coordinator].Is(WordClasses.Adversative))
        {
            return true;
        }

        if (tokens[coordinator].Form is "o" or "od" && !IsStrong(tokens, coordinator) && !IsVerbNext(tokens, next, verbStart))
        {
            return false;
        }

        Token token = tokens[next];
        return token.Is(WordClasses.Article) || token.IsWord && token.IsCapitalised ? !(plural && IsSingular(token)) : !token.IsWord || BeginsClause(tokens, next);
    }

    private static bool BeginsClause(List<Token> tokens, int i) =>
        tokens[i].Is(WordClasses.Preposition | WordClasses.Clitic | WordClasses.Negation | WordClasses.Subordinator) || IsAdverb(tokens[i])
        || FunctionWords.Subjects.Contains(tokens[i].Form) || tokens[i].Word.Gerund is not null;

    private static bool IsSingular(Token token) => token.Form is "il" or "lo" or "la" or "l'" or "un" or "uno" or "una" or "un'" || !token.Is(WordClasses.Article);

    public static bool IsAdverb(Token token) => token.Is(WordClasses.InsideGroup | WordClasses.MannerAdverb);

    /// <summary>Whether nothing but adverbs stands between.</summary>
    public static bool IsVerbNext(List<Token> tokens, int from, int verbStart)
    {
        while (from < verbStart && IsAdverb(tokens[from]))
        {
            from++;
        }

        return from >= verbStart;
    }

    /// <summary>Whether nothing but marks, coordinators and adverbs stands between.</summary>
    public static bool IsEmpty(List<Token> tokens, int first, int end)
    {
        while (first < end && (!tokens[first].IsWord || tokens[first].Is(WordClasses.Coordinator) || IsAdverb(tokens[first])))
        {
            first++;
        }

        return first >= end;
    }
}
