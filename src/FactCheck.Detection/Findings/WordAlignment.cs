namespace FactCheck.Detection.Findings;

/// <summary>Finds the passage of a text that comes nearest to some words: the fewest words to change, add or drop.</summary>
/// <remarks>
/// Approximate matching by bit vectors (G. Myers, "A fast bit-vector algorithm for approximate string matching", 1999)
/// with words for letters: one machine word holds a column of the table, so the work is linear in the text.
/// </remarks>
internal static class WordAlignment
{
    private const int LongestPattern = 64;

    // Where more than two words in three differ, showing the passage would explain nothing.
    private const double MostChanged = 0.67;

    /// <summary>First and end index of the passage, or null where nothing is near.</summary>
    public static (int First, int End)? Nearest(IReadOnlyList<string> words, IReadOnlyList<string> text)
    {
        string[] pattern = [.. words.Take(LongestPattern)];
        Func<int, string> forwards = i => text[i];
        (int last, int changes) = BestEnd(pattern, forwards, text.Count, anchored: false);
        if (last < 0 || changes > pattern.Length * MostChanged)
        {
            return null;
        }

        Array.Reverse(pattern);
        (int back, _) = BestEnd(pattern, i => text[last - i], Math.Min(last + 1, 2 * pattern.Length), anchored: true);
        return back < 0 ? null : (last - back, last + 1);
    }

    /// <summary>Where the pattern ends with the fewest changes; -1 where leaving it out altogether is as good.</summary>
    private static (int Last, int Changes) BestEnd(string[] pattern, Func<int, string> wordAt, int count, bool anchored)
    {
        Dictionary<string, ulong> masks = MasksOf(pattern);
        ulong plus = ulong.MaxValue, minus = 0, top = 1UL << (pattern.Length - 1);
        int changes = pattern.Length, best = changes, last = -1;
        for (int i = 0; i < count; i++)
        {
            ulong equal = masks.GetValueOrDefault(wordAt(i));
            ulong vertical = equal | minus;
            ulong horizontal = (((equal & plus) + plus) ^ plus) | equal;
            ulong up = minus | ~(horizontal | plus), down = plus & horizontal;
            changes += ((up & top) != 0 ? 1 : 0) - ((down & top) != 0 ? 1 : 0);
            up = (up << 1) | (anchored ? 1UL : 0);
            (plus, minus) = ((down << 1) | ~(vertical | up), up & vertical);
            // Of equals the first, taken on while a further word costs nothing: a replaced word shows more than a missing one.
            (best, last) = changes < best || changes == best && last >= 0 && (i == last + 1 || anchored) ? (changes, i) : (best, last);
        }

        return (last, best);
    }

    private static Dictionary<string, ulong> MasksOf(string[] pattern)
    {
        var masks = new Dictionary<string, ulong>(StringComparer.Ordinal);
        for (int i = 0; i < pattern.Length; i++)
        {
            masks[pattern[i]] = masks.GetValueOrDefault(pattern[i]) | (1UL << i);
        }

        return masks;
    }
}
