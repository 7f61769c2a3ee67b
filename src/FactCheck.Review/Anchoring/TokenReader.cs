using System.Globalization;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Cuts a text into words, runs of letters and digits, and marks; always between whole characters as a reader sees them.</summary>
internal static class TokenReader
{
    // The first sign that can join the one before it into one character.
    private const char FirstCombining = '\u0300';

    public static bool TryNext(string text, int position, out TextSpan token)
    {
        while (position < text.Length)
        {
            var length = CharacterAt(text, position);
            if (IsLetter(text, position))
            {
                token = Word(text, position);
                return true;
            }
            if (!IsBlank(text, position, length))
            {
                token = new TextSpan(position, position + Mark(text, position, length));
                return true;
            }
            position += length;
        }
        token = default;
        return false;
    }

    private static TextSpan Word(string text, int start)
    {
        var end = start;
        // A soft hyphen belongs to the word it stands in, not to the one it ends.
        for (var position = start; position < text.Length && (IsLetter(text, position) || WordFolding.IsInvisible(text[position]));)
        {
            var isLetter = IsLetter(text, position);
            position += CharacterAt(text, position);
            end = isLetter ? position : end;
        }
        return new TextSpan(start, end);
    }

    private static int Mark(string text, int position, int length) => text[position] switch
    {
        '.' when text.AsSpan(position).StartsWith("...") && CharacterAt(text, position + 2) == 1 => 3,
        '-' when text.AsSpan(position).StartsWith("---") && CharacterAt(text, position + 2) == 1 => 3,
        '-' when text.AsSpan(position).StartsWith("--") && CharacterAt(text, position + 1) == 1 => 2,
        _ => length,
    };

    private static int CharacterAt(string text, int position) =>
        text[position] < FirstCombining && text[position] != '\r' && (position + 1 == text.Length || text[position + 1] < FirstCombining)
            ? 1
            : StringInfo.GetNextTextElementLength(text, position);

    private static bool IsLetter(string text, int position) => char.IsAsciiLetterOrDigit(text[position]) || (text[position] > '\x7F' && char.IsLetterOrDigit(text, position));

    private static bool IsBlank(string text, int position, int length)
    {
        for (var index = position; index < position + length; index++)
        {
            if (!char.IsWhiteSpace(text[index]) && !WordFolding.IsInvisible(text[index]))
            {
                return false;
            }
        }
        return true;
    }
}
