using FactCheck.Detection.Languages.Italian;
using FactCheck.Detection.Morphology;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>A second predicate under one conditional: "avrebbe intascato tangenti e truffato la comunità", "sarebbe a conoscenza … e quindi in grado di avviare".</summary>
internal static class ElidedClaims
{
    /// <summary>The elided clause that follows a clause, or null.</summary>
    public static ClauseRange? After(TokenizedText text, Sentence sentence, VerbGroup group, ClauseRange range)
    {
        int end = sentence.End;
        for (int i = group.End; i < end - 1 && i <= range.End + 1; i++)
        {
            if (text.Tokens[i].Form is "e" or "ed" or "nonché" && IsPredicate(text.Tokens, group, i + 1, end, out int first))
            {
                int stop = RightEdge.Find(text, sentence, Moved(group, first), first, -1);
                return new ClauseRange(first, Math.Max(Trimmed(text.Tokens, first, stop), first + 1), -1);
            }
        }

        return null;
    }

    // The edge is sought from the second predicate on, as if it had the verb.
    private static VerbGroup Moved(VerbGroup group, int last) => group with { Verbs = [group.Finite, last] };

    private static int Trimmed(List<Token> tokens, int first, int end)
    {
        while (end > first && tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            end--;
        }

        return end;
    }

    private static bool IsPredicate(List<Token> tokens, VerbGroup group, int at, int end, out int first)
    {
        first = at;
        while (at < end - 1 && at - first < 3 && FunctionWords.InsideGroup.Contains(tokens[at].Form) && !IsStateOf(tokens, at, end))
        {
            at++;
        }

        return IsSecondParticiple(tokens, group, at) || group.IsCopular && group.Verbs.Count == 1 && IsStateOf(tokens, at, end);
    }

    private static bool IsSecondParticiple(List<Token> tokens, VerbGroup group, int at)
    {
        string form = tokens[at].Form;
        string last = tokens[group.Last].Form;
        return group.Verbs.Count > 1 && Participles.TryRead(last, out _) && Participles.TryRead(form, out _)
            && (form[^1] == last[^1] || group.Auxiliary == "avere" && form[^1] == 'o');
    }

    private static bool IsStateOf(List<Token> tokens, int at, int end) =>
        at + 2 < end && tokens[at].Is("in") && tokens[at + 1].Form is "grado" or "possesso" or "procinto" or "condizione" or "contatto" or "fuga"
        || at + 1 < end && tokens[at].Form is "pronto" or "pronta" or "pronti" or "pronte" or "capace" or "capaci" or "disposto" or "disposta";
}
