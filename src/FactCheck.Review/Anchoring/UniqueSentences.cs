namespace FactCheck.Review;

/// <summary>Finds the sentences that stand once in each of two texts, and of these the ones that keep one order.</summary>
/// <remarks>What moved falls out of the order; of two passages that changed places the shorter is the one that moved.</remarks>
internal static class UniqueSentences
{
    // Shorter ones stand anywhere: "No.", "E poi?".
    private const int Shortest = 4;

    public static List<PlacePair> InOrder(int[] before, IEnumerable<WordRange> sentencesBefore, int[] after, IEnumerable<WordRange> sentencesAfter)
    {
        var (here, there) = (Once(before, sentencesBefore), Once(after, sentencesAfter));
        var pairs = new List<PlacePair>();
        foreach (var (hash, sentence) in here)
        {
            if (sentence.Length > 0 && there.TryGetValue(hash, out var other) && sentence.Length == other.Length
                && before.AsSpan(sentence.First, sentence.Length).SequenceEqual(after.AsSpan(other.First, other.Length)))
            {
                pairs.Add(new PlacePair(sentence.First, other.First, sentence.Length));
            }
        }
        pairs.Sort((one, other) => one.Before.CompareTo(other.Before));
        return RisingPairs.Heaviest(pairs);
    }

    // Each sentence, empty where it stands more than once.
    private static Dictionary<ulong, WordRange> Once(int[] words, IEnumerable<WordRange> sentences)
    {
        var hashes = new WordHashes(words);
        var once = new Dictionary<ulong, WordRange>();
        foreach (var sentence in sentences.Where(one => one.Length >= Shortest))
        {
            var hash = hashes.Of(sentence.First, sentence.Length);
            if (!once.TryAdd(hash, sentence))
            {
                once[hash] = default;
            }
        }
        return once;
    }
}
