using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Lays the words of a claim beside a sentence of the text after: where the detector finds nothing, its new wording is what lies beside them.</summary>
internal sealed class AlignedClause(TextPair texts)
{
    // Numbers of words begin here, so that they are never taken for those of stems.
    private const int Unstemmed = 1 << 28;

    private readonly StepwiseDiff diff = new();

    /// <summary>From the word beside the claim's first to the one beside its last, or null where too little is alike.</summary>
    public WordRange? Of(CarriedClaim claim, WordRange sentence)
    {
        var images = ImagesOf(claim, sentence);
        var first = Array.FindIndex(images, image => image >= 0);
        if (first < 0)
        {
            return null;
        }
        var last = Array.FindLastIndex(images, image => image >= 0);
        var start = Outwards(claim, sentence, images[first], first, -1);
        var end = Outwards(claim, sentence, images[last], images.Length - 1 - last, 1) + 1;
        return new WordRange(start, end);
    }

    /// <summary>The clause in as many fragments as the claim has, where the words beside their edges can be told; else in one.</summary>
    public IReadOnlyList<TextSpan> FragmentsOf(CarriedClaim claim, WordRange clause)
    {
        var images = ImagesOf(claim, clause);
        var fragments = new List<TextSpan>();
        var old = claim.Sought.Extent.Fragments.Select(texts.Before.Touched).Where(one => one.Length > 0).ToList();
        for (var index = 0; index < old.Count; index++)
        {
            var (first, last) = (old[index].First - claim.Quote.First, old[index].End - 1 - claim.Quote.First);
            var start = index == 0 ? clause.First : images[first];
            var end = index == old.Count - 1 ? clause.End - 1 : images[last];
            if (start < 0 || end < start || (fragments.Count > 0 && texts.After.StartOf(start) < fragments[^1].End))
            {
                return [texts.After.SpanOf(clause)];
            }
            fragments.Add(texts.After.SpanOf(new WordRange(start, end + 1)));
        }
        return fragments;
    }

    private int[] ImagesOf(CarriedClaim claim, WordRange stretch)
    {
        var images = new int[claim.Quote.Length];
        images.AsSpan().Fill(-1);
        diff.Compare(Keys(texts.Before, claim.Quote), Keys(texts.After, stretch), (one, other) => images[one] = stretch.First + other);
        DropCoincidences(claim, images);
        return images;
    }

    private int[] Keys(WordSequence text, WordRange range) =>
        [.. Enumerable.Range(range.First, range.Length).Select(word => texts.Stems.Of(text.Numbers[word]) is >= 0 and var stem ? stem : Unstemmed + text.Numbers[word])];

    // An article or a comma alone, beside nothing else that is alike, lies beside its like by chance.
    private void DropCoincidences(CarriedClaim claim, int[] images)
    {
        for (var index = 0; index < images.Length; index++)
        {
            var isEmpty = texts.Stems.Of(texts.Before.Numbers[claim.Quote.First + index]) < 0;
            var isAlone = (index == 0 || images[index - 1] < 0 || images[index - 1] != images[index] - 1)
                && (index == images.Length - 1 || images[index + 1] != images[index] + 1);
            images[index] = isEmpty && isAlone ? -1 : images[index];
        }
    }

    /// <summary>Goes on over new words in place of the claim's own beyond the last that is alike; never past a mark or a word kept from elsewhere.</summary>
    private int Outwards(CarriedClaim claim, WordRange sentence, int from, int missing, int step)
    {
        var at = from;
        for (var left = missing == 0 ? 0 : missing + 1; left > 0; left--)
        {
            var next = at + step;
            if (next < sentence.First || next >= sentence.End || IsKeptFromElsewhere(claim, next) || !WordFolding.IsWord(texts.Words[texts.After.Numbers[next]]))
            {
                break;
            }
            at = next;
        }
        return at;
    }

    private bool IsKeptFromElsewhere(CarriedClaim claim, int word) => texts.Alignment.OriginOf(word) is >= 0 and var origin && (origin < claim.Quote.First || origin >= claim.Quote.End);
}
