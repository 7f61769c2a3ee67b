using FactCheck.Detection.Attributions;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Clauses;

/// <summary>What is lit of a clause: less its frame, less the word that opens it, less parentheses and edge punctuation.</summary>
internal static class Fragments
{
    /// <summary>Never empty: at the least the verb group itself.</summary>
    public static IReadOnlyList<TextSpan> Of(TokenizedText text, Clause clause, Frame? frame)
    {
        bool[] plain = Holes.Of(text, clause, frame);
        List<TextSpan> fragments = Collect(text, clause, plain);
        return fragments.Count > 0 ? fragments : [text.Span(clause.Range.First, clause.Range.End)];
    }

    private static List<TextSpan> Collect(TokenizedText text, Clause clause, bool[] plain)
    {
        var fragments = new List<TextSpan>();
        int i = clause.Range.First;
        while (i < clause.Range.End)
        {
            int start = i;
            while (i < clause.Range.End && plain[i - clause.Range.First] == plain[start - clause.Range.First])
            {
                i++;
            }

            if (!plain[start - clause.Range.First])
            {
                AddTrimmed(text, fragments, start, i);
            }
        }

        return fragments;
    }

    private static void AddTrimmed(TokenizedText text, List<TextSpan> fragments, int first, int end)
    {
        while (first < end && IsEdge(text.Tokens[first]) && !OpensInner(text.Tokens, first, end))
        {
            first++;
        }

        if (first > 0 && first < end && OpensInner(text.Tokens, first - 1, end))
        {
            first--;
        }

        while (end > first && IsEdge(text.Tokens[end - 1]) && !ClosesInner(text.Tokens, first, end - 1))
        {
            end--;
        }

        if (end > first && end < text.Tokens.Count && (text.Tokens[end].Kind == TokenKind.Quote || text.Tokens[end].Is("'")) && ClosesInner(text.Tokens, first, end))
        {
            end++;
        }

        if (end > first && !(end - first == 1 && text.Tokens[first].Form is "e" or "ed" or "che" or "ma"))
        {
            fragments.Add(text.Span(first, end));
        }
    }

    // «il capo» avrebbe ordinato: a quotation that closes before the fragment does is part of it.
    private static bool OpensInner(List<Token> tokens, int first, int end)
    {
        string? closer = tokens[first].Form switch { "«" => "»", "“" => "”", "\"" => "\"", _ => null };
        for (int i = first + 1; closer is not null && i < end - 1; i++)
        {
            if (tokens[i].Is(closer))
            {
                return tokens[i + 1].IsWord;
            }
        }

        return false;
    }

    // A quotation that opens inside the fragment closes inside it.
    private static bool ClosesInner(List<Token> tokens, int first, int i)
    {
        if (tokens[i].Kind != TokenKind.Quote)
        {
            return tokens[i].Is(")") || tokens[i].Is("'") && HoldsApostrophe(tokens, first, i);
        }

        int marks = 0;
        for (int at = first; at <= i; at++)
        {
            marks += tokens[at].Kind == TokenKind.Quote ? 1 : 0;
        }

        return marks % 2 == 0;
    }

    // ‘omissis’ in single marks.
    private static bool HoldsApostrophe(List<Token> tokens, int first, int i)
    {
        while (first < i && !tokens[first].Is("'"))
        {
            first++;
        }

        return first < i;
    }

    private static bool IsEdge(Token token) => token.Kind is not (TokenKind.Word or TokenKind.Number) && token.Form is not ("%" or "€" or "$");
}
