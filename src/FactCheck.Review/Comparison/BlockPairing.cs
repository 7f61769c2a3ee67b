namespace FactCheck.Review;

/// <summary>Which block of the text before became which block of the text after, wherever it stands.</summary>
/// <remarks>Equal blocks first, then those that have most of their words in common; a block that has neither keeps no partner.</remarks>
internal sealed class BlockPairing
{
    private readonly int[] after;
    private readonly int[] before;

    private BlockPairing(int countBefore, int countAfter)
    {
        (after, before) = (new int[countBefore], new int[countAfter]);
        Array.Fill(after, -1);
        Array.Fill(before, -1);
    }

    public static BlockPairing Of(ArticleText before, ArticleText after)
    {
        var pairing = new BlockPairing(before.Blocks.Count, after.Blocks.Count);
        var (wordsBefore, wordsAfter) = (WordsOf(before), WordsOf(after));
        pairing.PairUnique(wordsBefore, wordsAfter);
        pairing.PairNeighbours(wordsBefore, wordsAfter);
        pairing.PairRepeated(wordsBefore, wordsAfter);
        foreach (var (one, other) in new BlockLikeness(before, after).Closest(pairing))
        {
            pairing.TryPair(one, other);
        }
        return pairing;
    }

    /// <summary>The index of the block after, or -1.</summary>
    public int AfterOf(int block) => after[block];

    /// <summary>The index of the block before, or -1.</summary>
    public int BeforeOf(int block) => before[block];

    /// <summary>Every pair, ordered by the block before.</summary>
    public IReadOnlyList<(int Before, int After)> Pairs => [.. after.Select((partner, block) => (block, partner)).Where(pair => pair.partner >= 0)];

    private static List<string> WordsOf(ArticleText text) => [.. text.Blocks.Select(block => block.Span.Of(text.Text))];

    private void PairUnique(List<string> wordsBefore, List<string> wordsAfter)
    {
        var places = Places(wordsAfter);
        foreach (var (words, blocks) in Places(wordsBefore))
        {
            if (blocks is [var one] && places.TryGetValue(words, out var others) && others is [var other])
            {
                TryPair(one, other);
            }
        }
    }

    // A line that stands several times belongs to the neighbours it had.
    private void PairNeighbours(List<string> wordsBefore, List<string> wordsAfter)
    {
        for (var block = 0; block < after.Length; block++)
        {
            PairEqual(block, block == 0 ? 0 : after[block - 1] + 1);
        }
        for (var block = after.Length - 1; block >= 0; block--)
        {
            PairEqual(block, block == after.Length - 1 ? before.Length - 1 : after[block + 1] - 1);
        }

        void PairEqual(int one, int other)
        {
            if (other >= 0 && other < before.Length && wordsBefore[one] == wordsAfter[other])
            {
                TryPair(one, other);
            }
        }
    }

    private void PairRepeated(List<string> wordsBefore, List<string> wordsAfter)
    {
        var places = Places(wordsAfter);
        foreach (var (words, blocks) in Places(wordsBefore))
        {
            var free = places.GetValueOrDefault(words, []).Where(block => before[block] < 0).ToList();
            foreach (var (one, other) in blocks.Where(block => after[block] < 0).Zip(free))
            {
                TryPair(one, other);
            }
        }
    }

    private static Dictionary<string, List<int>> Places(List<string> words) =>
        words.Select((text, block) => (text, block)).GroupBy(one => one.text, one => one.block, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.ToList(), StringComparer.Ordinal);

    private void TryPair(int one, int other)
    {
        if (after[one] < 0 && before[other] < 0)
        {
            (after[one], before[other]) = (other, one);
        }
    }
}
