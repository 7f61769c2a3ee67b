namespace FactCheck.Review;

/// <summary>Finds the sentences of the text after that share most of a claim's words.</summary>
internal sealed class SentenceIndex
{
    // A word in more sentences than this tells none of them.
    private const int MaxSentences = 40;
    private const int Best = 4;

    private readonly Dictionary<int, List<int>> byStem = [];

    public SentenceIndex(TextPair texts)
    {
        for (var sentence = 0; sentence < texts.SentencesAfter.Count && texts.After.Count > 0; sentence++)
        {
            foreach (var stem in texts.Stems.In(texts.After, texts.SentencesAfter[sentence]))
            {
                if (!byStem.TryGetValue(stem, out var sentences))
                {
                    byStem[stem] = sentences = [];
                }
                if (sentences.Count <= MaxSentences)
                {
                    sentences.Add(sentence);
                }
            }
        }
    }

    /// <summary>Sentences that hold at least half of the stems, those with most of them first.</summary>
    public IReadOnlyList<int> Like(HashSet<int> stems)
    {
        var shared = new Dictionary<int, int>();
        foreach (var sentence in stems.Select(stem => byStem.GetValueOrDefault(stem)).OfType<List<int>>().Where(one => one.Count <= MaxSentences).SelectMany(one => one))
        {
            shared[sentence] = shared.GetValueOrDefault(sentence) + 1;
        }
        return [.. shared.Where(one => one.Value * 2 >= stems.Count).OrderByDescending(one => one.Value).ThenBy(one => one.Key).Take(Best).Select(one => one.Key)];
    }
}
