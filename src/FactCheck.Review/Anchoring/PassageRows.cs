namespace FactCheck.Review;

/// <summary>Finds passages that stand several times in a row: which of them came or went, no comparison can tell.</summary>
internal static class PassageRows
{
    // Longer rows are told no better.
    private const int MaxRow = 24;

    /// <summary>The places with all others of the passage, where it stands several times in a row: then any of them may have come or gone.</summary>
    public static SortedSet<int> Around(WordSequence text, List<int> all, IReadOnlyList<int> places)
    {
        var row = new SortedSet<int>(places);
        foreach (var place in places)
        {
            var at = all.BinarySearch(place);
            for (var left = at; left > 0 && row.Count < MaxRow && IsRow(text, all[left - 1], all[left]); left--)
            {
                row.Add(all[left - 1]);
            }
            for (var right = at + 1; right < all.Count && row.Count < MaxRow && IsRow(text, all[right - 1], all[right]); right++)
            {
                row.Add(all[right]);
            }
        }
        return row;
    }

    private static bool IsRow(WordSequence text, int one, int other)
    {
        var (distance, shared) = (other - one, text.Numbers.AsSpan(one).CommonPrefixLength(text.Numbers.AsSpan(other)));
        for (var back = 1; shared < distance && back <= one && text.Numbers[one - back] == text.Numbers[other - back]; back++)
        {
            shared++;
        }
        return shared >= distance;
    }
}
