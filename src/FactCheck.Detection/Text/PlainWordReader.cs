using System.Diagnostics.CodeAnalysis;

namespace FactCheck.Detection.Text;

/// <summary>The fast path of the tokenizer: a word of Latin-1 letters with nothing odd behind it, which nearly every word of a newspaper is.</summary>
/// <remarks>It folds and hashes while it reads and allocates nothing; whatever needs a second look is left to the tokenizer.</remarks>
internal sealed class PlainWordReader
{
    private const int Longest = 48;

    // The lower-case letter of each letter or digit of Latin-1; 0 for everything else.
    private static readonly char[] _folded = Fold();

    private readonly char[] _key = new char[Longest];

    public bool TryRead(string text, int start, [NotNullWhen(true)] out Word? word, out int end, out LetterCase letterCase)
    {
        int at = start, capitals = 0;
        uint hash = 0;
        while (at < text.Length && text[at] < _folded.Length && _folded[text[at]] is var letter and not '\0' && at - start < Longest - 1)
        {
            capitals += letter != text[at] ? 1 : 0;
            _key[at - start] = letter;
            hash = WordCache.Step(hash, letter);
            at++;
        }

        int length = at - start;
        if (length == 0)
        {
            (word, end, letterCase) = (null, start, LetterCase.Lower);
            return false;
        }

        letterCase = CaseOf(text[start], capitals, length);
        if (at < text.Length && Characters.IsElision(text, at))
        {
            _key[length++] = '\'';
            hash = WordCache.Step(hash, '\'');
            at++;
        }
        else if (at < text.Length && !EndsPlainly(text, at))
        {
            (word, end) = (null, start);
            return false;
        }

        (word, end) = (WordCache.Of(_key.AsSpan(0, length), hash), at);
        return true;
    }

    private static LetterCase CaseOf(char first, int capitals, int letters) =>
        _folded[first] == first ? LetterCase.Lower : capitals == letters && letters > 1 ? LetterCase.Upper : LetterCase.Initial;

    // Not so before a combining mark, a soft hyphen, an invisible character, a closing apostrophe or a hyphen that may end a line.
    private static bool EndsPlainly(string text, int at)
    {
        char c = text[at];
        return c switch
        {
            '-' => at + 1 < text.Length && !char.IsWhiteSpace(text[at + 1]) && text[at + 1] < '\u00AD',
            '\'' or '`' or '\u00B4' or '\u00AD' => false,
            < '\u0100' => _folded[c] == '\0',
            '\u2013' or '\u2014' or '\u201C' or '\u201D' or '\u2026' or '\u20AC' => true,
            _ => false,
        };
    }

    private static char[] Fold()
    {
        char[] folded = new char[256];
        for (char c = '\0'; c < folded.Length; c++)
        {
            folded[c] = char.IsLetter(c) || char.IsAsciiDigit(c) ? char.ToLowerInvariant(c) : '\0';
        }

        return folded;
    }
}
