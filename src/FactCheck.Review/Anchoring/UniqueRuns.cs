namespace FactCheck.Review;

/// <summary>Finds the runs of a few words that stand once in each of two stretches, and of these the longest sequence in the same order.</summary>
/// <remarks>What moved falls out of the order; of two blocks that changed places the shorter is the one that moved.</remarks>
internal static class UniqueRuns
{
    /// <summary>Pairs of the first words of each run, counted from the stretches' starts, rising in both.</summary>
    public static List<(int Before, int After)> InOrder(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int length)
    {
        var inAfter = Once(after, length);
        var pairs = new List<(int Before, int After)>();
        foreach (var (hash, first) in Once(before, length))
        {
            if (first >= 0 && inAfter.TryGetValue(hash, out var second) && second >= 0 && before.Slice(first, length).SequenceEqual(after.Slice(second, length)))
            {
                pairs.Add((first, second));
            }
        }
        pairs.Sort();
        return Rising(pairs);
    }

    // Where each run stands, or -1 where it stands more than once.
    private static Dictionary<ulong, int> Once(ReadOnlySpan<int> words, int length)
    {
        var places = new Dictionary<ulong, int>(Math.Max(0, words.Length - length + 1));
        for (var first = 0; first + length <= words.Length; first++)
        {
            var hash = 14695981039346656037UL;
            foreach (var word in words.Slice(first, length))
            {
                hash = (hash ^ (uint)word) * 1099511628211UL;
                hash ^= hash >> 29;
            }
            if (!places.TryAdd(hash, first))
            {
                places[hash] = -1;
            }
        }
        return places;
    }

    private static List<(int Before, int After)> Rising(List<(int Before, int After)> pairs)
    {
        var tails = new List<int>();
        var earlier = new int[pairs.Count];
        for (var index = 0; index < pairs.Count; index++)
        {
            var at = PlaceOf(pairs, tails, pairs[index].After);
            earlier[index] = at == 0 ? -1 : tails[at - 1];
            if (at == tails.Count)
            {
                tails.Add(index);
            }
            else
            {
                tails[at] = index;
            }
        }
        var rising = new List<(int Before, int After)>(tails.Count);
        for (var index = tails.Count == 0 ? -1 : tails[^1]; index >= 0; index = earlier[index])
        {
            rising.Add(pairs[index]);
        }
        rising.Reverse();
        return rising;
    }

    private static int PlaceOf(List<(int Before, int After)> pairs, List<int> tails, int after)
    {
        var (low, high) = (0, tails.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[tails[middle]].After < after ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
