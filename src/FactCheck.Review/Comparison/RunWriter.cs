using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Writes the runs of two stretches, given the words that correspond; what lies between them is deleted or inserted.</summary>
internal sealed class RunWriter(string before, string after, TextSpan spanBefore, TextSpan spanAfter)
{
    private readonly List<ComparedRun> runs = [];
    private int at = spanBefore.Start;
    private int atAfter = spanAfter.Start;

    public void Equal(TextSpan word, TextSpan wordAfter)
    {
        Between(word.Start, wordAfter.Start);
        AddEqual(word.Length);
    }

    public IReadOnlyList<ComparedRun> Finish()
    {
        Between(spanBefore.End, spanAfter.End);
        return runs;
    }

    // The white space around a change is left out of it where both texts have the same.
    private void Between(int end, int endAfter)
    {
        var gap = before.AsSpan(at, end - at);
        var gapAfter = after.AsSpan(atAfter, endAfter - atAfter);
        var leading = Leading(gap, gapAfter);
        var trailing = Trailing(gap[leading..], gapAfter[leading..]);
        AddEqual(leading);
        AddChange(end - trailing, endAfter - trailing);
        AddEqual(trailing);
    }

    private static int Leading(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = one.CommonPrefixLength(other);
        var space = one[..length].IndexOfAnyExcept(" \n\t\u00A0");
        return space < 0 ? length : space;
    }

    private static int Trailing(ReadOnlySpan<char> one, ReadOnlySpan<char> other)
    {
        var length = 0;
        while (length < Math.Min(one.Length, other.Length) && one[^(length + 1)] == other[^(length + 1)] && char.IsWhiteSpace(one[^(length + 1)]))
        {
            length++;
        }
        return length;
    }

    private void AddEqual(int length)
    {
        if (length > 0)
        {
            Add(new TextSpan(at, at + length), new TextSpan(atAfter, atAfter + length));
        }
    }

    private void AddChange(int end, int endAfter)
    {
        if (end > at)
        {
            Add(new TextSpan(at, end), new TextSpan(atAfter, atAfter));
        }
        if (endAfter > atAfter)
        {
            Add(new TextSpan(at, at), new TextSpan(atAfter, endAfter));
        }
    }

    private void Add(TextSpan one, TextSpan other)
    {
        var run = new ComparedRun(one, other);
        if (runs.Count > 0 && runs[^1] is { IsEqual: true } last && run.IsEqual)
        {
            runs[^1] = new ComparedRun(new TextSpan(last.Before.Start, one.End), new TextSpan(last.After.Start, other.End));
        }
        else
        {
            runs.Add(run);
        }
        (at, atAfter) = (one.End, other.End);
    }
}
