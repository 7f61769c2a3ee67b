namespace FactCheck.Review;

/// <summary>Finds the runs of a few words that stand once in each of two stretches, and of these the most that keep one order.</summary>
internal static class UniqueRuns
{
    /// <summary>Pairs of the first words of each run, counted from the stretches' starts, rising in both.</summary>
    public static List<PlacePair> InOrder(ReadOnlySpan<int> before, ReadOnlySpan<int> after, int length)
    {
        var inAfter = Once(after, length);
        var pairs = new List<PlacePair>();
        foreach (var (hash, first) in Once(before, length))
        {
            if (first >= 0 && inAfter.TryGetValue(hash, out var second) && second >= 0 && before.Slice(first, length).SequenceEqual(after.Slice(second, length)))
            {
                pairs.Add(new PlacePair(first, second, 1));
            }
        }
        pairs.Sort((one, other) => one.Before.CompareTo(other.Before));
        return RisingPairs.Heaviest(pairs);
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
}
