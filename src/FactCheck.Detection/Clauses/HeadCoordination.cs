using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>
/// A second predicate under one finite verb: "avrebbe intascato tangenti e truffato la comunità", "dovrebbero essere consultate e cooperare",
/// "sarebbe a conoscenza … e quindi in grado di avviare". Treebanks end the first clause before it.
/// </summary>
internal static class HeadCoordination
{
    /// <summary>The first token of the second predicate and its coordinator; -1 where the verb has one predicate only.</summary>
    public static (int Coordinator, int Predicate) Find(List<Token> tokens, VerbGroup group, int end)
    {
        for (int i = group.End; i < end - 1; i++)
        {
            Token token = tokens[i];
            if (token.Is(WordClasses.Coordinator) || token.Is("nonché"))
            {
                int next = AfterAdverbs(tokens, group, i + 1, end);
                if (IsParallel(tokens, group, next, end))
                {
                    return (i, next);
                }
            }
            else if (EndsSearch(tokens, group, i))
            {
                break;
            }
        }

        return (-1, -1);
    }

    // Beyond another verb form a second one is rather beside that.
    private static bool EndsSearch(List<Token> tokens, VerbGroup group, int i) =>
        tokens[i].Kind == TokenKind.Colon || FiniteVerbs.IsAt(tokens, i) || group.Modal is not null && tokens[i].Word.Infinitive is not null;

    private static int AfterAdverbs(List<Token> tokens, VerbGroup group, int i, int end)
    {
        while (i < end - 1 && (tokens[i].Is(WordClasses.InsideGroup | WordClasses.MannerAdverb)) && !IsState(tokens, group, i, end))
        {
            i++;
        }

        return i;
    }

    private static bool IsParallel(List<Token> tokens, VerbGroup group, int i, int end)
    {
        Word word = tokens[i].Word, last = tokens[group.Last].Word;
        return group.Modal is not null && word.Infinitive is not null
            || group.Verbs.Count > 1 && last.Participle is not null && word.Participle is not null && Agree(group, word.Form, last.Form)
            || IsState(tokens, group, i, end);
    }

    private static bool Agree(VerbGroup group, string form, string last) => form[^1] == last[^1] || group.Auxiliary == "avere" && form[^1] == 'o';

    private static bool IsState(List<Token> tokens, VerbGroup group, int at, int end) =>
        group.IsCopular && group.Verbs.Count == 1
        && (at + 2 < end && tokens[at].Is("in") && tokens[at + 1].Form is "grado" or "possesso" or "procinto" or "condizione" or "contatto" or "fuga"
            || at + 1 < end && tokens[at].Form is "pronto" or "pronta" or "pronti" or "pronte" or "capace" or "capaci" or "disposto" or "disposta");
}
