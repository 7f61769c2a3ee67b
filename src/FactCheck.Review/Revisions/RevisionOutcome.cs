namespace FactCheck.Review;

/// <summary>How far a revision's keeping is.</summary>
public enum RevisingStep { Detecting, Anchoring, Keeping }

/// <summary>How handing in a new version of the text ended.</summary>
public abstract record RevisionOutcome
{
    private RevisionOutcome()
    {
    }

    /// <summary>Kept, and on disk.</summary>
    /// <param name="Number">Of the new revision.</param>
    public sealed record Saved(int Number, RevisionCounts Counts) : RevisionOutcome;

    /// <summary>Text and title are those of the current revision already; nothing was written.</summary>
    public sealed record Unchanged : RevisionOutcome;

    /// <summary>Somebody else revised the article first; nothing was written.</summary>
    /// <param name="Current">The number of their revision.</param>
    public sealed record Conflict(int Current) : RevisionOutcome;

    /// <summary>There is no such article.</summary>
    public sealed record Gone : RevisionOutcome;
}

/// <summary>What became of the claims in the queue of the revision before.</summary>
/// <param name="Found">Marks nobody knew before, those that are in the queue.</param>
/// <param name="Restored">Of the others, how many came back with earlier words.</param>
/// <param name="Hardened">Of the reworded, how many lost their conditional.</param>
/// <param name="Expired">Of the reworded, how many had a verdict or a dismissal that is asked again.</param>
public sealed record RevisionCounts(int Exact, int Moved, int Reworded, int Lost, int Unsettled, int Found, int Restored, int Hardened, int Expired);

/// <summary>One line of an article's list of revisions.</summary>
/// <param name="At">UTC.</param>
/// <param name="Why">What the editor said of it; empty for nothing.</param>
/// <param name="Counts">Null for the first.</param>
public sealed record RevisionEntry(int Number, DateTime At, string By, string Why, RevisionCounts? Counts);
