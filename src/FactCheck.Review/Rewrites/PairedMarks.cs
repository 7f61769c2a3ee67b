namespace FactCheck.Review;

/// <summary>Quotation marks and brackets: what is cut out of a text must not leave half of a pair behind.</summary>
internal static class PairedMarks
{
    private const string Opening = "«“„([";
    private const string Closing = "»””)]";
    private const string Quoting = "«“„";

    /// <summary>Whether every mark of the words finds its partner in them.</summary>
    public static bool AreWhole(string words) => Walk(words) is { Count: 0 };

    /// <summary>Whether a quotation that began in the words goes on after them.</summary>
    public static bool IsQuotationOpen(string words) => Walk(words)?.Any(mark => mark == '"' || Quoting.Contains(mark)) ?? false;

    /// <returns>What is still open at the end; null where something is closed that was never opened.</returns>
    private static Stack<char>? Walk(string words)
    {
        var open = new Stack<char>();
        foreach (var mark in words)
        {
            if (Opening.Contains(mark) || (mark == '"' && !open.Contains(mark)))
            {
                open.Push(mark);
            }
            else if ((mark == '"' || Closing.Contains(mark)) && !(open.TryPop(out var last) && Matches(last, mark)))
            {
                return null;
            }
        }
        return open;
    }

    private static bool Matches(char opened, char closed) =>
        opened == closed || Opening.Index().Any(pair => pair.Item == opened && Closing[pair.Index] == closed);
}
