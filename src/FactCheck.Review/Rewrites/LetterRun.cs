namespace FactCheck.Review;

/// <summary>The letters at a place of a text: a word, as far as rewriting looks at one.</summary>
internal static class LetterRun
{
    /// <param name="limit">Where to stop at the latest.</param>
    public static string From(string text, int start, int limit)
    {
        var end = start;
        while (end < limit && char.IsLetter(text[end]))
        {
            end++;
        }
        return text[start..end];
    }

    /// <summary>The word that ends at a place, with the apostrophe it may end in.</summary>
    /// <param name="floor">Where to stop at the latest.</param>
    public static string Before(string text, int end, int floor)
    {
        var start = end;
        while (start > floor && (char.IsLetter(text[start - 1]) || (start == end && text[start - 1] is '\'' or '’')))
        {
            start--;
        }
        return text[start..end];
    }
}
