using System.Globalization;

namespace FactCheck.Review;

/// <summary>The words around a claim, by which it is found again when the text changes.</summary>
internal static class QuoteContext
{
    private const int Reach = 32;

    // How far back a place is sought where a character certainly begins; flags and joined emoji can be read only from there.
    private const int Anchor = 256;

    /// <summary>Up to 32 UTF-16 units before <paramref name="position"/>, never beginning inside a character.</summary>
    public static string Before(string text, int position)
    {
        var earliest = Math.Max(0, position - Reach);
        var start = BorderBefore(text, earliest);
        while (start < earliest)
        {
            start += StringInfo.GetNextTextElementLength(text, start);
        }
        return text[Math.Min(start, position)..position];
    }

    /// <summary>Up to 32 UTF-16 units after <paramref name="position"/>, never ending inside a character.</summary>
    public static string After(string text, int position)
    {
        var end = position;
        while (end < text.Length)
        {
            var length = StringInfo.GetNextTextElementLength(text, end);
            if (end + length - position > Reach)
            {
                break;
            }
            end += length;
        }
        return text[position..end];
    }

    private static int BorderBefore(string text, int position)
    {
        if (position == 0)
        {
            return 0;
        }
        var floor = Math.Max(0, position - Anchor);
        var space = text.AsSpan(floor, position - floor).LastIndexOfAny(' ', '\n');
        return space < 0 ? floor : floor + space;
    }
}
