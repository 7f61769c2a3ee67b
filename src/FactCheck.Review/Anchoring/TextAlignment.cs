namespace FactCheck.Review;

/// <summary>Two texts laid side by side: what of the one before is kept, and between which kept words everything else lies.</summary>
/// <remarks>Compared from the start and from the end: what only one of the two keeps, or keeps elsewhere, was a free choice and proves nothing.</remarks>
internal sealed class TextAlignment
{
    private readonly KeptWords fromStart;
    private readonly KeptWords fromEnd;
    private readonly int[] origins;

    public TextAlignment(WordSequence before, Sentences sentencesBefore, WordSequence after, Sentences sentencesAfter)
    {
        (Before, After) = (before, after);
        var images = TextDiff.FromStart(before.Numbers, sentencesBefore, after.Numbers, sentencesAfter);
        fromStart = new KeptWords(images, after.Count);
        fromEnd = new KeptWords(TextDiff.FromEnd(before.Numbers, sentencesBefore, after.Numbers, sentencesAfter), after.Count);
        origins = new int[after.Count];
        origins.AsSpan().Fill(-1);
        foreach (var (word, image) in images.Index().Where(one => one.Item >= 0))
        {
            origins[image] = word;
        }
    }

    public WordSequence Before { get; }

    public WordSequence After { get; }

    /// <summary>Where a word of the text before is kept, or -1.</summary>
    public int ImageOf(int word) => fromStart.ImageOf(word);

    /// <summary>Which word of the text before one of the text after is, or -1.</summary>
    public int OriginOf(int word) => origins[word];

    /// <summary>The words of the text after between the last kept one before a range and the first kept one after it.</summary>
    public WordRange Window(WordRange range) => fromStart.Window(range);

    /// <summary>Where both comparisons keep the whole range in one piece, or -1.</summary>
    public int CertainPlaceOf(WordRange range)
    {
        var place = fromStart.PlaceOf(range);
        return place >= 0 && place == fromEnd.PlaceOf(range) ? place : -1;
    }

    /// <summary>Whether a range would stand at a place without changing order with anything that one of the two comparisons keeps.</summary>
    public bool IsInOrder(WordRange range, int place) => fromStart.IsInOrder(range, place) || fromEnd.IsInOrder(range, place);
}
