using System.Runtime.InteropServices;

namespace FactCheck.Review;

/// <summary>Finds for blocks that are equal to none the one they were before: the words they share decide, rare ones first.</summary>
internal sealed class BlockLikeness(ArticleText before, ArticleText after)
{
    /// <summary>From this share of common words on two blocks are one that was edited.</summary>
    private const double Least = 0.5;

    /// <summary>Of a paragraph that was parted the shorter half has nearly all its words in the whole.</summary>
    private const double LeastOfShorter = 0.85;
    private const int LeastWords = 8;

    // A word in more blocks than this tells none of them apart, and would make the search quadratic.
    private const int MostBlocks = 16;
    private const int MostCandidates = 6;

    /// <summary>Candidates for pairs among the blocks that have no partner yet, the likest first; a block may stand in several.</summary>
    public IEnumerable<(int Before, int After)> Closest(BlockPairing pairing)
    {
        var free = Free(before, pairing.AfterOf);
        var bags = free.ToDictionary(block => block, block => WordBag.Of(before, before.Blocks[block]));
        var index = Index(bags);
        return Free(after, pairing.BeforeOf).SelectMany(block => Candidates(block, bags, index))
            .OrderByDescending(one => one.Likeness).ThenBy(one => Math.Abs(one.Before - one.After))
            .Select(one => (one.Before, one.After));
    }

    /// <summary>How like two blocks are, 0 to 1.</summary>
    public static double Of(WordBag one, WordBag other)
    {
        var shorter = Math.Min(one.Count, other.Count);
        var ofShorter = shorter < LeastWords ? 0 : (double)one.Common(other) / shorter;
        return ofShorter >= LeastOfShorter ? Math.Max(one.Likeness(other), Least) : one.Likeness(other);
    }

    private static List<int> Free(ArticleText text, Func<int, int> partner) => [.. Enumerable.Range(0, text.Blocks.Count).Where(block => partner(block) < 0)];

    private static Dictionary<string, List<int>> Index(Dictionary<int, WordBag> bags)
    {
        var index = new Dictionary<string, List<int>>(StringComparer.OrdinalIgnoreCase);
        foreach (var (block, bag) in bags)
        {
            foreach (var word in bag.Words)
            {
                (CollectionsMarshal.GetValueRefOrAddDefault(index, word, out _) ??= []).Add(block);
            }
        }
        return index;
    }

    private IEnumerable<(int Before, int After, double Likeness)> Candidates(int block, Dictionary<int, WordBag> bags, Dictionary<string, List<int>> index)
    {
        var bag = WordBag.Of(after, after.Blocks[block]);
        return bag.Words.Select(word => index.GetValueOrDefault(word, [])).Where(blocks => blocks.Count <= MostBlocks)
            .SelectMany(blocks => blocks).CountBy(one => one)
            .OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(MostCandidates)
            .Select(one => (one.Key, block, Of(bags[one.Key], bag)))
            .Where(one => one.Item3 >= Least);
    }
}
