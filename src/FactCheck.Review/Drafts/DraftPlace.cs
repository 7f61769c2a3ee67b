namespace FactCheck.Review;

/// <summary>What can be half typed. Kept by name in the database and in browsers: names only grow in number.</summary>
public enum DraftKind { Note, Evidence, Reply, Comment, Softening, PublishReason }

/// <summary>Where something is being typed.</summary>
/// <param name="Part">The piece of evidence, reply or comment it will be once it is saved; empty where a claim has only one of the kind.</param>
public readonly record struct DraftPlace(DraftKind Kind, Guid ClaimId, Guid Part = default)
{
    /// <summary>"Evidence/claim/part", as pages and browsers name the place.</summary>
    public override string ToString() => $"{Kind}/{ClaimId}/{Part}";

    /// <returns>The place of that name, or null where it names none.</returns>
    public static DraftPlace? Parse(string name)
    {
        ArgumentNullException.ThrowIfNull(name);
        return name.Split('/') is [var kind, var claim, var part] && Enum.TryParse<DraftKind>(kind, out var known) && Enum.IsDefined(known)
            && Guid.TryParse(claim, out var claimId) && Guid.TryParse(part, out var partId)
            ? new DraftPlace(known, claimId, partId)
            : null;
    }
}
