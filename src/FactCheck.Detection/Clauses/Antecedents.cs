using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>The noun phrase a relative clause is about.</summary>
internal static class Antecedents
{
    public static TextSpan? Of(TokenizedText text, Clause clause)
    {
        int opener = clause.Range.Opener;
        if (opener < 0 || clause.Elided || text.Tokens[opener].Form is not ("che" or "cui" or "quale" or "quali"))
        {
            return null;
        }

        int end = clause.Range.First;
        while (end > clause.Sentence.First && text.Tokens[end - 1].Kind is TokenKind.Comma or TokenKind.Dash or TokenKind.Quote)
        {
            end--;
        }

        int first = NounPhrases.StartOf(text.Tokens, end, clause.Sentence.First);
        return first < end ? text.Span(first, end) : null;
    }
}
