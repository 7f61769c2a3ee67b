namespace FactCheck.Review;

/// <summary>Two texts laid side by side: what of the one before is kept, and between which kept words everything else lies.</summary>
internal sealed class TextAlignment
{
    private readonly int[] images;
    private readonly int[] imagesFromEnd;
    private readonly int[] origins;
    private readonly int[] lastBefore;
    private readonly int[] firstFrom;

    public TextAlignment(WordSequence before, WordSequence after)
    {
        (Before, After) = (before, after);
        images = TextDiff.FromStart(before.Numbers, after.Numbers);
        imagesFromEnd = TextDiff.FromEnd(before.Numbers, after.Numbers);
        origins = new int[after.Count];
        lastBefore = new int[before.Count + 1];
        firstFrom = new int[before.Count + 1];
        Index();
    }

    public WordSequence Before { get; }

    public WordSequence After { get; }

    /// <summary>Where a word of the text before is kept, or -1.</summary>
    public int ImageOf(int word) => images[word];

    /// <summary>Which word of the text before one of the text after is, or -1.</summary>
    public int OriginOf(int word) => origins[word];

    /// <summary>The words of the text after between the last kept one before a range and the first kept one after it.</summary>
    public WordRange Window(WordRange range) => new(lastBefore[range.First] + 1, Math.Max(lastBefore[range.First] + 1, firstFrom[range.End]));

    /// <summary>Where the whole range is kept in one piece, or -1.</summary>
    public int PlaceOf(WordRange range) => PlaceIn(images, range);

    /// <summary>As <see cref="PlaceOf"/>, of the comparison that began at the end.</summary>
    public int PlaceFromEndOf(WordRange range) => PlaceIn(imagesFromEnd, range);

    /// <summary>Whether a range would stand at a place without changing order with anything that is kept.</summary>
    public bool IsInOrder(WordRange range, int place)
    {
        var window = Window(range);
        return place >= window.First && place + range.Length <= window.End;
    }

    private static int PlaceIn(int[] images, WordRange range)
    {
        var first = images[range.First];
        for (var index = 1; index < range.Length; index++)
        {
            if (first < 0 || images[range.First + index] != first + index)
            {
                return -1;
            }
        }
        return first;
    }

    private void Index()
    {
        origins.AsSpan().Fill(-1);
        lastBefore[0] = -1;
        for (var word = 0; word < images.Length; word++)
        {
            lastBefore[word + 1] = images[word] < 0 ? lastBefore[word] : images[word];
            if (images[word] >= 0)
            {
                origins[images[word]] = word;
            }
        }
        firstFrom[images.Length] = After.Count;
        for (var word = images.Length - 1; word >= 0; word--)
        {
            firstFrom[word] = images[word] < 0 ? firstFrom[word + 1] : images[word];
        }
    }
}
