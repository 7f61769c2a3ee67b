using DiffPlex;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Compares two stretches of text word by word.</summary>
internal sealed class WordComparison(string before, string after, ComparisonEffort effort)
{
    /// <summary>The words that correspond, as indices into <see cref="Before"/> and <see cref="After"/>, in order.</summary>
    private readonly List<(int Before, int After)> common = [];

    private List<TextSpan> Before { get; set; } = [];

    private List<TextSpan> After { get; set; } = [];

    /// <summary>Runs that cover both stretches without gap or overlap.</summary>
    public IReadOnlyList<ComparedRun> Compare(TextSpan spanBefore, TextSpan spanAfter)
    {
        common.Clear();
        (Before, After) = (ComparedWords.In(before, spanBefore), ComparedWords.In(after, spanAfter));
        Match(new Stretch(0, Before.Count, 0, After.Count), bySentences: true);
        var runs = new RunWriter(before, after, spanBefore, spanAfter);
        var slid = SentenceSlide.Apply(common, Before, before, After, after);
        foreach (var (one, other) in WordIslands.WithoutChance(slid, Before.Count, After.Count, one => Before[one].Length))
        {
            runs.Equal(Before[one], After[other]);
        }
        return runs.Finish();
    }

    /// <summary>Words from start to end on both sides, ends not included.</summary>
    private readonly record struct Stretch(int Start, int End, int StartAfter, int EndAfter)
    {
        public int Length => End - Start;

        public int LengthAfter => EndAfter - StartAfter;
    }

    private void Match(Stretch stretch, bool bySentences)
    {
        var inner = MatchStart(stretch);
        var ending = EndOf(inner);
        inner = inner with { End = inner.End - ending, EndAfter = inner.EndAfter - ending };
        if (inner is { Length: > 0, LengthAfter: > 0 })
        {
            MatchInner(inner, bySentences);
        }
        common.AddRange(Enumerable.Range(0, ending).Select(index => (inner.End + index, inner.EndAfter + index)));
    }

    private void MatchInner(Stretch stretch, bool bySentences)
    {
        if (effort.TrySpend(stretch.Length, stretch.LengthAfter))
        {
            MatchWords(stretch);
        }
        else if (bySentences)
        {
            MatchSentences(stretch);
        }
    }

    private Stretch MatchStart(Stretch stretch)
    {
        while (stretch is { Length: > 0, LengthAfter: > 0 } && AreEqual(stretch.Start, stretch.StartAfter))
        {
            common.Add((stretch.Start, stretch.StartAfter));
            stretch = stretch with { Start = stretch.Start + 1, StartAfter = stretch.StartAfter + 1 };
        }
        return stretch;
    }

    private int EndOf(Stretch stretch)
    {
        var length = 0;
        while (length < Math.Min(stretch.Length, stretch.LengthAfter) && AreEqual(stretch.End - length - 1, stretch.EndAfter - length - 1))
        {
            length++;
        }
        return length;
    }

    private bool AreEqual(int one, int other) => Before[one].Of(before) == After[other].Of(after);

    private void MatchWords(Stretch stretch)
    {
        var spanBefore = new TextSpan(Before[stretch.Start].Start, Before[stretch.End - 1].End);
        var spanAfter = new TextSpan(After[stretch.StartAfter].Start, After[stretch.EndAfter - 1].End);
        var differences = Differ.Instance.CreateDiffs(spanBefore.Of(before), spanAfter.Of(after), ignoreWhiteSpace: false, ignoreCase: false, ComparedWords.Chunker);
        var (one, other) = (0, 0);
        foreach (var block in differences.DiffBlocks)
        {
            AddEqual(block.DeleteStartA);
            (one, other) = (one + block.DeleteCountA, other + block.InsertCountB);
        }
        AddEqual(stretch.Length);

        void AddEqual(int end)
        {
            for (; one < end; one++, other++)
            {
                common.Add((stretch.Start + one, stretch.StartAfter + other));
            }
        }
    }

    // Too much at once: the sentences that stand once in both part it, and what lies between them is compared by itself.
    private void MatchSentences(Stretch stretch)
    {
        var start = (Before: stretch.Start, After: stretch.StartAfter);
        foreach (var next in SentenceAnchors.Between(before, Before[stretch.Start..stretch.End], after, After[stretch.StartAfter..stretch.EndAfter]))
        {
            var (one, other) = (start.Before + next.Before, start.After + next.After);
            // The sentences before this one may have matched on into it.
            if (one >= stretch.Start && other >= stretch.StartAfter)
            {
                Match(stretch with { End = one, EndAfter = other }, bySentences: false);
                stretch = MatchStart(stretch with { Start = one, StartAfter = other });
            }
        }
        Match(stretch, bySentences: false);
    }
}
