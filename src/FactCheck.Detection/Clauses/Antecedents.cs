using FactCheck.Detection.Morphology;
using FactCheck.Detection.Skeletons;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The noun phrase a relative clause is about.</summary>
internal static class Antecedents
{
    public static TextSpan? Of(TokenizedText text, Clause clause)
    {
        int opener = clause.Range.Opener;
        if (opener < 0 || clause.Elided || clause.Node is not { Kind: ClauseKind.Relative } || text.Tokens[opener].Form is "chi")
        {
            return null;
        }

        int end = clause.Range.First;
        while (end > clause.Sentence.First && text.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote)
        {
            end--;
        }

        int first = NounPhrases.StartOf(text.Tokens, end, clause.Sentence.First);
        return first < end && !HoldsVerb(text.Tokens, first, end) ? text.Span(first, end) : null;
    }

    private static bool HoldsVerb(List<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            if (FiniteVerbs.IsAt(tokens, i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>
    /// Lights the antecedent with its clause: "che avrebbe operato" alone says nothing an editor could check.
    /// Where a frame parts the pronoun from the rest, antecedent and pronoun are a fragment of their own.
    /// </summary>
    public static IReadOnlyList<TextSpan> Light(TokenizedText text, Clause clause, TextSpan? antecedent, IReadOnlyList<TextSpan> fragments)
    {
        if (antecedent is not { } phrase)
        {
            return fragments;
        }

        int pronounEnd = text.Span(clause.Range.Opener, clause.Range.Opener + 1).End;
        return fragments[0].Start <= pronounEnd + 1
            ? [new TextSpan(phrase.Start, fragments[0].End), .. fragments.Skip(1)]
            : [new TextSpan(phrase.Start, pronounEnd), .. fragments];
    }
}
