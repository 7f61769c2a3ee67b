using System.Buffers;

namespace FactCheck.Detection.Text;

/// <summary>Finds, at nearly the speed of memory, the places where a conditional may stand; what it passes over holds none.</summary>
/// <remarks>
/// It looks for the letters that every conditional ends in. A word that is interrupted (a soft hyphen, an invisible
/// character, a hyphen at the end of a line) could hide them, so every such interruption counts as a place as well.
/// </remarks>
internal ref struct Conspicuous
{
    private static readonly SearchValues<string> _endings = SearchValues.Create(["rebbe", "remmo", "reste", "resti", "rei"], StringComparison.OrdinalIgnoreCase);
    private static readonly SearchValues<char> _lineEnds = SearchValues.Create("\n\r");
    private static readonly SearchValues<char> _invisible = SearchValues.Create(Invisible());

    private readonly ReadOnlySpan<char> _text;
    private readonly SearchValues<char> _interruptions;
    private int _ending;
    private int _interruption;

    public Conspicuous(ReadOnlySpan<char> text)
    {
        _text = text;
        _interruptions = MayHoldInvisible(text) ? _invisible : _lineEnds;
        _ending = NextEnding(0);
        _interruption = NextInterruption(0);
    }

    /// <summary>The next place in text order, or -1.</summary>
    public int Next()
    {
        if (_ending >= 0 && (_interruption < 0 || _ending <= _interruption))
        {
            int ending = _ending;
            _ending = NextEnding(ending + 1);
            return ending;
        }

        int interruption = _interruption;
        _interruption = interruption < 0 ? -1 : NextInterruption(interruption + 1);
        return interruption;
    }

    private readonly int NextEnding(int from)
    {
        while (from < _text.Length)
        {
            int found = _text[from..].IndexOfAny(_endings);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (EndsWord(from))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    /// <summary>Whether the ending closes its word: "avrebbe", "avrebbero", not "interesting" or "reinserire".</summary>
    private readonly bool EndsWord(int at)
    {
        int end = at + ((_text[at + 2] | 0x20) == 'i' ? 3 : 5);
        bool plural = end + 1 < _text.Length && (_text[end - 2] | 0x20) == 'b' && (_text[end] | 0x20) == 'r' && (_text[end + 1] | 0x20) == 'o';
        end += plural ? 2 : 0;
        // A letter, or the mark of a decomposed one.
        return at > 0 && (char.IsLetter(_text[at - 1]) || _text[at - 1] >= '\u0300') && (end >= _text.Length || !char.IsAsciiLetter(_text[end]));
    }

    private readonly int NextInterruption(int from)
    {
        while (from < _text.Length)
        {
            int found = _text[from..].IndexOfAny(_interruptions);
            if (found < 0)
            {
                return -1;
            }

            from += found;
            if (_text[from] is not ('\n' or '\r') || FollowsHyphen(from))
            {
                return from;
            }

            from++;
        }

        return -1;
    }

    private readonly bool FollowsHyphen(int lineEnd)
    {
        int at = lineEnd - 1;
        while (at >= 0 && lineEnd - at < 6 && Characters.IsSpace(_text[at]))
        {
            at--;
        }

        return at >= 0 && Characters.IsHyphen(_text[at]);
    }

    // The scripts of Europe hold none; ranges are searched at several times the speed of a set.
    private static bool MayHoldInvisible(ReadOnlySpan<char> text) =>
        text.Contains('\u00AD') || text.ContainsAnyInRange('\u0600', '\u200F') || text.ContainsAnyInRange('\u202A', '\u206F') || text.ContainsAnyInRange('\uFEFF', '\uFFFB');

    private static char[] Invisible() =>
        [.. Enumerable.Range('\u00AD', char.MaxValue - '\u00AD' + 1).Select(c => (char)c).Where(Characters.IsInvisible), '\n', '\r'];
}
