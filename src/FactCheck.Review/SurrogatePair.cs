namespace FactCheck.Review;

internal static class SurrogatePair
{
    /// <summary>Whether a position lies between the two UTF-16 units of one character, where no text may be cut.</summary>
    public static bool IsSplitAt(string text, int position) =>
        position > 0 && position < text.Length && char.IsSurrogatePair(text[position - 1], text[position]);
}
