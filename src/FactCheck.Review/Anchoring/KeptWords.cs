namespace FactCheck.Review;

/// <summary>One way of keeping words of the text before: where each stands in the text after, and what lies between.</summary>
internal sealed class KeptWords
{
    private readonly int[] images;
    private readonly int[] lastBefore;
    private readonly int[] firstFrom;
    private readonly int[] runEnds;

    /// <param name="images">For each word its place in the text after, rising, or -1.</param>
    /// <param name="wordsAfter">How many words the text after has.</param>
    public KeptWords(int[] images, int wordsAfter)
    {
        this.images = images;
        lastBefore = new int[images.Length + 1];
        firstFrom = new int[images.Length + 1];
        lastBefore[0] = -1;
        for (var word = 0; word < images.Length; word++)
        {
            lastBefore[word + 1] = images[word] < 0 ? lastBefore[word] : images[word];
        }
        runEnds = new int[images.Length];
        firstFrom[images.Length] = wordsAfter;
        for (var word = images.Length - 1; word >= 0; word--)
        {
            runEnds[word] = word + 1 < images.Length && images[word] >= 0 && images[word + 1] == images[word] + 1 ? runEnds[word + 1] : word + 1;
            firstFrom[word] = images[word] < 0 ? firstFrom[word + 1] : images[word];
        }
    }

    public int ImageOf(int word) => images[word];

    /// <summary>Where the whole range is kept in one piece, or -1.</summary>
    public int PlaceOf(WordRange range) => runEnds[range.First] >= range.End ? images[range.First] : -1;

    /// <summary>The words of the text after between the last kept one before a range and the first kept one after it.</summary>
    public WordRange Window(WordRange range) => new(lastBefore[range.First] + 1, Math.Max(lastBefore[range.First] + 1, firstFrom[range.End]));

    /// <summary>Whether a range would stand at a place without changing order with anything that is kept.</summary>
    public bool IsInOrder(WordRange range, int place)
    {
        var window = Window(range);
        return place >= window.First && place + range.Length <= window.End;
    }
}
