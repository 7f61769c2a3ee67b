namespace FactCheck.Review;

/// <summary>Blocks that stand beside each other: from start to end on both sides, ends not included; one and one unless a paragraph was parted or joined.</summary>
internal readonly record struct BlockGroup(int Start, int End, int StartAfter, int EndAfter);

/// <summary>Gathers around each pair the neighbours that were parted from it or joined to it.</summary>
internal sealed class BlockGroups(ArticleText before, ArticleText after, BlockPairing pairing)
{
    /// <summary>From this share of its words on, a neighbour without a partner comes out of the paragraph beside it.</summary>
    private const double Least = 0.6;
    private const int LeastWords = 4;

    private readonly HashSet<int> taken = [];
    private readonly HashSet<int> takenAfter = [];

    /// <param name="pairs">The pairs that cross nowhere.</param>
    public IReadOnlyList<BlockGroup> Around(IEnumerable<(int Before, int After)> pairs) => [.. pairs.Select(Around)];

    private BlockGroup Around((int Before, int After) pair)
    {
        var (bag, bagAfter) = (WordBag.Of(before, before.Blocks[pair.Before]), WordBag.Of(after, after.Blocks[pair.After]));
        var (start, end) = Reach(before, pair.Before, bagAfter.Without(bag), taken, pairing.AfterOf);
        var (startAfter, endAfter) = Reach(after, pair.After, bag.Without(bagAfter), takenAfter, pairing.BeforeOf);
        return new BlockGroup(start, end, startAfter, endAfter);
    }

    /// <param name="missing">The words of the other side's block that this side's has not: a neighbour may have them.</param>
    private static (int Start, int End) Reach(ArticleText text, int block, WordBag missing, HashSet<int> taken, Func<int, int> partner)
    {
        var (start, end) = (block, block + 1);
        while (start > 0 && Takes(start - 1))
        {
            start--;
        }
        while (end < text.Blocks.Count && Takes(end))
        {
            end++;
        }
        return (start, end);

        bool Takes(int neighbour)
        {
            if (missing.Count < LeastWords || partner(neighbour) >= 0 || taken.Contains(neighbour))
            {
                return false;
            }
            var bag = WordBag.Of(text, text.Blocks[neighbour]);
            var isPart = bag.Count >= LeastWords && bag.Common(missing) >= Least * bag.Count;
            missing = isPart ? missing.Without(bag) : missing;
            return isPart && taken.Add(neighbour);
        }
    }
}
