using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>Further predicates that understand the verb of the first: each a claim of its own, in the same chain.</summary>
internal static class ElidedClaims
{
    private const int Most = 8;

    /// <summary>The elided clauses after a clause, in text order.</summary>
    /// <param name="end">Where the clause with all its predicates ends.</param>
    public static List<ClauseRange> After(TokenizedText text, VerbGroup group, int end)
    {
        var ranges = new List<ClauseRange>();
        int mark = HeadCoordination.Find(text.Tokens, group, group.End, end);
        while (mark >= 0 && ranges.Count < Most)
        {
            int first = mark + 1;
            mark = HeadCoordination.Find(text.Tokens, group, first + 1, end);
            ranges.Add(new ClauseRange(first, Trimmed(text.Tokens, first, mark >= 0 ? mark : end), -1));
        }

        return ranges;
    }

    private static int Trimmed(List<Token> tokens, int first, int end)
    {
        while (end > first + 1 && tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            end--;
        }

        return end;
    }
}
