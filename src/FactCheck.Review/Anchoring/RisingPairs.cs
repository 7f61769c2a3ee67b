namespace FactCheck.Review;

/// <summary>What stands once in each of two texts: its place in the one and in the other, and how many words it has.</summary>
internal readonly record struct PlacePair(int Before, int After, int Weight);

/// <summary>Of many pairs of places, those that keep one order and weigh most together; what falls out has moved.</summary>
internal static class RisingPairs
{
    /// <param name="pairs">In the order of the text before; no place twice.</param>
    public static List<PlacePair> Heaviest(List<PlacePair> pairs)
    {
        var ranks = pairs.Select(pair => pair.After).Order().Index().ToDictionary(one => one.Item, one => one.Index + 1);
        var (weights, earlier, best) = (new long[pairs.Count], new int[pairs.Count], new int[pairs.Count + 1]);
        best.AsSpan().Fill(-1);
        var last = -1;
        for (var index = 0; index < pairs.Count; index++)
        {
            var rank = ranks[pairs[index].After];
            earlier[index] = BestBelow(best, weights, rank);
            weights[index] = pairs[index].Weight + (earlier[index] < 0 ? 0 : weights[earlier[index]]);
            Enter(best, weights, rank, index);
            last = last < 0 || weights[index] > weights[last] ? index : last;
        }
        var rising = new List<PlacePair>();
        for (; last >= 0; last = earlier[last])
        {
            rising.Add(pairs[last]);
        }
        rising.Reverse();
        return rising;
    }

    // A Fenwick tree: the heaviest order that ends before a place, in logarithmic time.
    private static int BestBelow(int[] best, long[] weights, int rank)
    {
        var found = -1;
        for (var at = rank - 1; at > 0; at -= at & -at)
        {
            found = best[at] >= 0 && (found < 0 || weights[best[at]] > weights[found]) ? best[at] : found;
        }
        return found;
    }

    private static void Enter(int[] best, long[] weights, int rank, int index)
    {
        for (var at = rank; at < best.Length; at += at & -at)
        {
            best[at] = best[at] < 0 || weights[index] > weights[best[at]] ? index : best[at];
        }
    }
}
