using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>A second predicate that understands the verb of the first: a claim of its own, in the same chain.</summary>
internal static class ElidedClaims
{
    /// <summary>The elided clause after a clause, or null.</summary>
    /// <param name="end">Where the clause with both predicates ends.</param>
    public static ClauseRange? After(TokenizedText text, VerbGroup group, int end)
    {
        (int coordinator, int _) = HeadCoordination.Find(text.Tokens, group, end);
        if (coordinator < 0)
        {
            return null;
        }

        int first = coordinator + 1;
        while (end > first + 1 && text.Tokens[end - 1].Kind is not (TokenKind.Word or TokenKind.Number))
        {
            end--;
        }

        return new ClauseRange(first, end, -1);
    }
}
