namespace FactCheck.Review;

/// <summary>How a decision about several claims ended; all of <see cref="Saved"/> are on disk, or the call threw and none is.</summary>
/// <param name="Step">What <see cref="ReviewStore.UndoAsync"/> takes back as one; null where nothing changed.</param>
/// <param name="Saved">The claims that changed, in text order.</param>
/// <param name="Overtaken">Somebody else changed these first: they are left as they are now.</param>
public sealed record BulkOutcome(Guid? Step, IReadOnlyList<Claim> Saved, IReadOnlyList<Claim> Overtaken);

/// <summary>How taking back, or doing again, ended.</summary>
/// <param name="Changed">The claims as they are now, in text order; empty where there was nothing to take back.</param>
/// <param name="Overtaken">Somebody decided again about these since, and it is theirs: they are left as they are.</param>
public sealed record UndoOutcome(IReadOnlyList<Claim> Changed, IReadOnlyList<Claim> Overtaken);

/// <summary>What an editor would take back next, and what they would do again.</summary>
/// <param name="Undo">The claims that the last step was about; empty where there is nothing to take back.</param>
/// <param name="Redo">The claims of the step taken back last; empty where there is nothing to do again.</param>
public sealed record NextSteps(IReadOnlyList<Guid> Undo, IReadOnlyList<Guid> Redo)
{
    public static NextSteps None { get; } = new([], []);
}
