namespace FactCheck.Review;

/// <summary>Which words of the text before are kept, and where they stand in the text after; in one order, so what moved is not among them.</summary>
internal sealed class TextDiff
{
    // A run of eight words is hardly ever a coincidence; between such runs, three are enough.
    private static readonly int[] RunLengths = [8, 3];

    // Stretches this short are compared word by word at once.
    private const int Short = 400;

    private readonly int[] before;
    private readonly int[] after;
    private readonly int[] images;
    private readonly StepwiseDiff words = new();

    private TextDiff(int[] before, IEnumerable<WordRange> sentencesBefore, int[] after, IEnumerable<WordRange> sentencesAfter)
    {
        (this.before, this.after) = (before, after);
        images = new int[before.Length];
        images.AsSpan().Fill(-1);
        CompareBetweenSentences(UniqueSentences.InOrder(before, sentencesBefore, after, sentencesAfter));
    }

    /// <summary>For each word of the text before, its place in the text after, or -1.</summary>
    /// <remarks>Where the choice is free, as between equal sentences, the earliest pairs are kept.</remarks>
    public static int[] FromStart(int[] before, Sentences sentencesBefore, int[] after, Sentences sentencesAfter) =>
        new TextDiff(before, sentencesBefore.All, after, sentencesAfter.All).images;

    /// <summary>As <see cref="FromStart"/>, but where the choice is free the latest pairs are kept: what both agree on was no free choice.</summary>
    public static int[] FromEnd(int[] before, Sentences sentencesBefore, int[] after, Sentences sentencesAfter)
    {
        var images = new TextDiff(Backwards(before), Backwards(sentencesBefore, before.Length), Backwards(after), Backwards(sentencesAfter, after.Length)).images;
        Array.Reverse(images);
        return [.. images.Select(image => image < 0 ? -1 : after.Length - 1 - image)];
    }

    private static int[] Backwards(int[] words) => [.. Enumerable.Reverse(words)];

    private static IEnumerable<WordRange> Backwards(Sentences sentences, int count) => sentences.All.Reverse().Select(one => new WordRange(count - one.End, count - one.First));

    private void CompareBetweenSentences(List<PlacePair> sentences)
    {
        var (at, toAt) = (0, 0);
        foreach (var (first, toFirst, length) in sentences)
        {
            Compare(at, first, toAt, toFirst, 0);
            for (var index = 0; index < length; index++)
            {
                images[first + index] = toFirst + index;
            }
            (at, toAt) = (first + length, toFirst + length);
        }
        Compare(at, before.Length, toAt, after.Length, 0);
    }

    private void Compare(int first, int end, int toFirst, int toEnd, int level)
    {
        (first, toFirst) = KeepStart(first, end, toFirst, toEnd);
        (end, toEnd) = KeepEnd(first, end, toFirst, toEnd);
        if (first == end || toFirst == toEnd)
        {
            return;
        }
        if (level == RunLengths.Length || Math.Max(end - first, toEnd - toFirst) <= Short)
        {
            words.Compare(before.AsSpan(first, end - first), after.AsSpan(toFirst, toEnd - toFirst), (one, other) => images[first + one] = toFirst + other);
            return;
        }
        CompareBetweenRuns(first, end, toFirst, toEnd, level);
    }

    private void CompareBetweenRuns(int first, int end, int toFirst, int toEnd, int level)
    {
        var length = RunLengths[level];
        var (at, toAt) = (first, toFirst);
        foreach (var (one, other, _) in UniqueRuns.InOrder(before.AsSpan(first, end - first), after.AsSpan(toFirst, toEnd - toFirst), length))
        {
            var (start, toStart) = (first + one, toFirst + other);
            // Runs overlap, and two that overlap need not lie at the same distance.
            var skip = Math.Max(Math.Max(0, at - start), toAt - toStart);
            if (skip >= length)
            {
                continue;
            }
            Compare(at, start + skip, toAt, toStart + skip, level + 1);
            for (var index = skip; index < length; index++)
            {
                images[start + index] = toStart + index;
            }
            (at, toAt) = (start + length, toStart + length);
        }
        Compare(at, end, toAt, toEnd, level + 1);
    }

    private (int First, int ToFirst) KeepStart(int first, int end, int toFirst, int toEnd)
    {
        while (first < end && toFirst < toEnd && before[first] == after[toFirst])
        {
            images[first++] = toFirst++;
        }
        return (first, toFirst);
    }

    private (int End, int ToEnd) KeepEnd(int first, int end, int toFirst, int toEnd)
    {
        while (first < end && toFirst < toEnd && before[end - 1] == after[toEnd - 1])
        {
            images[--end] = --toEnd;
        }
        return (end, toEnd);
    }
}
