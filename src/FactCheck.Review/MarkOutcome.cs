namespace FactCheck.Review;

/// <summary>How a decision ended. A lost race is a value, not an exception: the editor is shown both and chooses.</summary>
public abstract record MarkOutcome
{
    private MarkOutcome()
    {
    }

    /// <summary>Kept, and on disk.</summary>
    /// <param name="Step">What <see cref="ReviewStore.UndoAsync"/> can take back; null where the claim said this already.</param>
    public sealed record Saved(Claim Claim, Guid? Step) : MarkOutcome;

    /// <summary>Somebody else changed the claim first; nothing was written.</summary>
    /// <param name="Current">The claim as it stands now.</param>
    public sealed record Conflict(Claim Current) : MarkOutcome;

    /// <summary>The claim is no longer there.</summary>
    public sealed record Gone : MarkOutcome;
}
