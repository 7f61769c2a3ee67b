namespace FactCheck.Review;

/// <summary>The longest choice of pairs that cross nowhere: what stayed in its order, where the rest moved.</summary>
internal static class IncreasingPairs
{
    /// <param name="pairs">Each index once on either side, ordered by <c>Before</c>.</param>
    /// <remarks>Patience sorting: n log n.</remarks>
    public static List<(int Before, int After)> Of(IReadOnlyList<(int Before, int After)> pairs)
    {
        var ends = new List<int>();
        var previous = new int[pairs.Count];
        for (var index = 0; index < pairs.Count; index++)
        {
            var place = PlaceOf(pairs, ends, pairs[index].After);
            previous[index] = place == 0 ? -1 : ends[place - 1];
            if (place == ends.Count)
            {
                ends.Add(index);
            }
            else
            {
                ends[place] = index;
            }
        }
        var chosen = new List<(int, int)>();
        for (var index = ends.Count == 0 ? -1 : ends[^1]; index >= 0; index = previous[index])
        {
            chosen.Add(pairs[index]);
        }
        chosen.Reverse();
        return chosen;
    }

    private static int PlaceOf(IReadOnlyList<(int Before, int After)> pairs, List<int> ends, int after)
    {
        var (low, high) = (0, ends.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = pairs[ends[middle]].After < after ? (middle + 1, high) : (low, middle);
        }
        return low;
    }
}
