using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The clause a group heads, in token indexes, edge punctuation left out.</summary>
/// <param name="Opener">The subordinator or relative pronoun that opens the clause, or -1.</param>
internal readonly record struct ClauseRange(int First, int End, int Opener);

/// <summary>Cuts the clause around a verb group, the way treebanks do: with its conjunction, its dependent clauses and its frames.</summary>
internal static class ClauseEdges
{
    public static ClauseRange Around(TokenizedText text, Sentence sentence, VerbGroup group)
    {
        (int first, int opener) = LeftEdge.Find(text, sentence, group);
        int end = RightEdge.Find(text, sentence, group, first, opener);
        return Trim(text.Tokens, group, new ClauseRange(first, end, opener));
    }

    private static ClauseRange Trim(List<Token> tokens, VerbGroup group, ClauseRange range)
    {
        int first = range.First, end = range.End;
        while (first < group.Finite && !IsContent(tokens[first]))
        {
            first++;
        }

        while (end > group.End && !IsContent(tokens[end - 1]))
        {
            end--;
        }

        return range with { First = first, End = end };
    }

    private static bool IsContent(Token token) => token.Kind is TokenKind.Word or TokenKind.Number || token.Kind == TokenKind.Other && token.Form is "%" or "€" or "$" or "£" or "°";
}
