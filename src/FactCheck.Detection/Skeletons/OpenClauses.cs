namespace FactCheck.Detection.Skeletons;

/// <summary>The clauses that are open at a point of the sentence, outermost first, and all that were ever opened.</summary>
internal sealed class OpenClauses
{
    private readonly List<SkeletonClause> _open = [];

    public List<SkeletonClause> All { get; } = [];

    public int Count => _open.Count;

    public SkeletonClause Top => _open[^1];

    public SkeletonClause this[int at] => _open[at];

    /// <summary>The outermost clause of the insertion that is open, or of the sentence.</summary>
    public int Base
    {
        get
        {
            int at = _open.Count - 1;
            while (at > 0 && !_open[at].IsBase)
            {
                at--;
            }

            return at;
        }
    }

    /// <summary>The innermost clause under the top, within this insertion, that has no verb yet; -1 where all have theirs.</summary>
    public int Waiting
    {
        get
        {
            for (int at = _open.Count - 2; at >= 0 && !_open[at + 1].IsBase; at--)
            {
                if (_open[at].Verb < 0)
                {
                    return at;
                }
            }

            return -1;
        }
    }

    public void Push(SkeletonClause clause)
    {
        _open.Add(clause);
        All.Add(clause);
    }

    public void PushBase(int first)
    {
        bool outermost = _open.Count == 0;
        Push(new SkeletonClause { First = first, Kind = outermost ? ClauseKind.Main : ClauseKind.Incidental, IsBase = true, Governor = outermost ? null : Top });
    }

    /// <summary>Begins a clause beside the one at <paramref name="target"/>, which ends there.</summary>
    public void Begin(int target, int end, int first, int verb)
    {
        SkeletonClause previous = _open[target];
        CloseDownTo(target, end);
        Push(new SkeletonClause { First = first, Verb = verb, Kind = previous.Kind, Governor = previous.Governor, Previous = previous, IsBase = previous.IsBase });
    }

    public void CloseDownTo(int count, int end)
    {
        for (int at = _open.Count - 1; at >= count; at--)
        {
            _open[at].End = Math.Max(end, _open[at].First);
            _open.RemoveAt(at);
        }
    }

    /// <summary>Closes the insertion that began after <paramref name="open"/>.</summary>
    public void CloseInsertion(int open, int end)
    {
        // The outermost stays open: marks that cross each other ("( « ) »") may name it.
        int first = _open.FindIndex(c => c.IsBase && c.First > open);
        if (first > 0)
        {
            CloseDownTo(first, end);
        }
    }
}
