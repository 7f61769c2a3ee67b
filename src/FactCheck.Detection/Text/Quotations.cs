namespace FactCheck.Detection.Text;

/// <summary>Pairs quotation marks of all styles; what is never closed ends with its paragraph.</summary>
internal static class Quotations
{
    /// <summary>For every token the index of the mark that opens the innermost quotation around it, or -1; marks are outside.</summary>
    public static int[] OpeningOfEach(List<Token> tokens)
    {
        int[] openings = new int[tokens.Count];
        var open = new Stack<int>();
        for (int i = 0; i < tokens.Count; i++)
        {
            if (tokens[i].Gap == Gap.Paragraph)
            {
                open.Clear();
            }

            if (tokens[i].Kind == TokenKind.Quote)
            {
                Toggle(tokens, open, i);
                openings[i] = -1;
                continue;
            }

            openings[i] = open.Count > 0 ? open.Peek() : -1;
        }

        return openings;
    }

    private static void Toggle(List<Token> tokens, Stack<int> open, int i)
    {
        if (open.Count > 0 && Closes(tokens[open.Peek()].Form, tokens[i]))
        {
            open.Pop();
        }
        else if (Opens(tokens[i].Form) && open.Count < 8)
        {
            open.Push(i);
        }
        else if (open.Count > 1 && Closes(tokens[open.ElementAt(1)].Form, tokens[i]))
        {
            open.Pop();
            open.Pop();
        }
    }

    private static bool Opens(string mark) => mark is "\"" or "«" or "“" or "„" or "‟" or "‹";

    private static bool Closes(string opening, Token mark) => opening switch
    {
        "\"" => mark.Form is "\"",
        "«" => mark.Form is "»",
        "“" or "„" or "‟" => mark.Form is "”" or "\"" || mark.Is("“") && opening != "“",
        _ => mark.Form is "›",
    };
}
