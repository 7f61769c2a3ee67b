using System.Buffers;

namespace FactCheck.Detection.Text;

/// <summary>Finds places where a sentence ends for certain, by a glance at the characters around them.</summary>
/// <remarks>
/// Only what <see cref="SentenceSplitter"/> takes for a border whatever comes before it: a blank line, or a strong mark
/// after a word that is no abbreviation and before a capital. A border is the index right after the mark, or that of the first line end.
/// </remarks>
internal static class SentenceBorders
{
    // Longer than any abbreviation.
    private const int PlainLetters = 6;

    // Five, all ASCII: others would do as well, but make the search several times slower.
    private static readonly SearchValues<char> _hints = SearchValues.Create(".!?\n\r");

    /// <summary>The last border before <paramref name="place"/> and after <paramref name="floor"/>, or the floor.</summary>
    public static int Before(string text, int place, int floor)
    {
        int at = place;
        while (at > floor)
        {
            int hint = text.AsSpan(floor, at - floor).LastIndexOfAny(_hints);
            if (hint < 0)
            {
                return floor;
            }

            at = floor + hint;
            if (BorderAt(text, at) is int border && border > floor && border < place)
            {
                return border;
            }
        }

        return floor;
    }

    /// <summary>The first border after <paramref name="place"/>, or the end of the text.</summary>
    public static int After(string text, int place)
    {
        int at = place;
        while (at < text.Length)
        {
            int hint = text.AsSpan(at).IndexOfAny(_hints);
            if (hint < 0)
            {
                return text.Length;
            }

            at += hint;
            if (BorderAt(text, at) is int border && border > place)
            {
                return border;
            }

            at++;
        }

        return text.Length;
    }

    private static int BorderAt(string text, int hint) => text[hint] switch
    {
        '\n' or '\r' => IsFirstLineEnd(text, hint) && Paragraphs.BreakIn(text, hint, hint + 1) == hint ? hint : -1,
        '.' => FollowsPlainWord(text, hint) && PrecedesCapital(text, hint + 1) ? hint + 1 : -1,
        _ => !IsHeld(text, hint) && PrecedesCapital(text, hint + 1) ? hint + 1 : -1,
    };

    // A sign that joins what follows it takes the mark into its word, a joiner into its emoji.
    private static bool IsHeld(string text, int mark) => Characters.EndsPrepended(text, mark) || mark > 0 && text[mark - 1] == '\u200D';

    // Of several blank lines only the first is a border, or one border would be counted more than once.
    private static bool IsFirstLineEnd(string text, int at)
    {
        int before = at - 1;
        while (before >= 0 && Characters.IsSpace(text[before]))
        {
            before--;
        }

        return before < 0 || !char.IsWhiteSpace(text[before]);
    }

    private static bool FollowsPlainWord(string text, int mark)
    {
        for (int i = mark - PlainLetters; i < mark; i++)
        {
            if (i < 0 || text[i] > '\u00FF' || !char.IsLower(text[i]))
            {
                return false;
            }
        }

        return true;
    }

    private static bool PrecedesCapital(string text, int at)
    {
        int next = at, lineEnds = 0;
        while (next < text.Length && next - at < 8 && text[next] is ' ' or '\u00A0' or '\n' or '\r')
        {
            lineEnds += text[next] == '\n' || text[next] == '\r' && !(next + 1 < text.Length && text[next + 1] == '\n') ? 1 : 0;
            next++;
        }

        int first = next < text.Length && text[next] is '«' or '“' ? next + 1 : next;
        return next > at && lineEnds < 2 && first < text.Length && text[first] <= '\u00FF' && char.IsUpper(text[first]);
    }
}
