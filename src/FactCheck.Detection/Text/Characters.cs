using System.Globalization;

namespace FactCheck.Detection.Text;

/// <summary>Classes of characters; one place that knows which of them a newsroom's system slips into words.</summary>
internal static class Characters
{
    public static bool IsApostrophe(char c) => c is '\'' or '\u2019' or '\u02BC' or '\u2018' or '\u00B4' or '`';

    /// <summary>Whether an apostrophe at <paramref name="index"/> ties the word before to what follows: "l'avrebbe", "l'«accordo»", "dell'8".</summary>
    /// <remarks>Not where a mark combines with it; the voicing marks of half-width kana are letters, yet combine as well.</remarks>
    public static bool IsElision(string text, int index)
    {
        int next = index + 1;
        return IsApostrophe(text[index]) && next < text.Length && !Extends(text, next) && (IsLetter(text, next) || IsQuote(text[next]) || char.IsDigit(text[next]));
    }

    public static bool IsHyphen(char c) => c is '-' or '\u2010' or '\u2011';

    public static bool IsDash(char c) => c is '\u2013' or '\u2014' or '\u2015' or '\u2012' or '\u2212';

    public static bool IsQuote(char c) => c is '"' or '«' or '»' or '\u201C' or '\u201D' or '\u201E' or '\u201F' or '\u2039' or '\u203A';

    public static bool IsBracket(char c) => c is '(' or ')' or '[' or ']' or '{' or '}';

    public static bool IsTerminator(char c) => c is '.' or '!' or '?' or '\u2026';

    /// <summary>Shown as nothing: soft hyphen, zero-width spaces and joiners, byte order mark, direction marks.</summary>
    public static bool IsInvisible(char c) => c >= '\u00AD' && char.GetUnicodeCategory(c) == UnicodeCategory.Format && !IsPrepended(c);

    /// <summary>Combining marks and joiners, which no span may part from the character before.</summary>
    public static bool Extends(string text, int index)
    {
        char c = text[index];
        if (c < '\u0300')
        {
            return false;
        }

        return c is '\u200C' or '\u200D' or '\u0E33' or '\u0EB3' or '\uFF9E' or '\uFF9F' || CharUnicodeInfo.GetUnicodeCategory(text, index) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            || IsSkinTone(text, index) || IsTag(text, index);
    }

    /// <summary>Whether a word may begin or go on with the character; the letter apostrophe (U+02BC) parts words as the others do.</summary>
    public static bool IsLetter(string text, int index) =>
        text[index] < 128 ? char.IsAsciiLetter(text[index]) : char.IsLetter(text, index) && text[index] != '\u02BC' || IsPrepended(text[index]) || EndsPrepended(text, index + WidthAt(text, index));

    public static int WidthAt(string text, int index) => char.IsSurrogatePair(text, index) ? 2 : 1;

    public static bool IsSpace(char c) => c is not ('\n' or '\r' or '\u2028' or '\u2029' or '\u0085') && char.IsWhiteSpace(c);

    private static bool IsSkinTone(string text, int index) =>
        text[index] == '\uD83C' && index + 1 < text.Length && text[index + 1] is >= '\uDFFB' and <= '\uDFFF';

    // The letters of the flags of regions, invisible themselves.
    private static bool IsTag(string text, int index) =>
        text[index] == '\uDB40' && index + 1 < text.Length && text[index + 1] is >= '\uDC20' and <= '\uDC7F';

    // Arabic number signs and the like join the character after them, not the one before.
    public static bool IsPrepended(char c) => c is >= '\u0600' and <= '\u0605' or '\u06DD' or '\u070F' or '\u0890' or '\u0891' or '\u08E2' or '\u0D4E';

    /// <summary>Whether the code point that ends at <paramref name="end"/> joins what stands there.</summary>
    public static bool EndsPrepended(string text, int end)
    {
        if (end < 2 || !char.IsSurrogatePair(text, end - 2))
        {
            return end > 0 && IsPrepended(text[end - 1]);
        }

        return char.ConvertToUtf32(text, end - 2) is 0x110BD or 0x110CD or 0x111C2 or 0x111C3 or 0x113D1 or 0x1193F or 0x11941 or 0x11A3A or (>= 0x11A84 and <= 0x11A89) or 0x11D46 or 0x11F02;
    }
}
