using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Similar;

/// <summary>Evidence of an earlier claim, for the one at hand.</summary>
internal static class CopiedEvidence
{
    /// <summary>As a new entry; null for a confidential source, which stays with the editor who was trusted with it.</summary>
    /// <remarks>That it comes from the claim's own source is copied too: to say otherwise would let it prove more than it did.</remarks>
    public static EvidenceEntry? EntryOf(Evidence piece) =>
        piece.Origin is { } origin ? new EvidenceEntry(piece.Kind, piece.Stance, origin, piece.ReadOn, piece.IsOwnSource) : null;

    public static bool IsIn(Claim claim, Evidence piece) => piece.Origin is { } origin
        && claim.Evidence.Any(one => one.Origin is { } own && (own == origin || PageAddress.AreSame(own.Url, origin.Url)));

    /// <summary>What can still be copied from one claim into another.</summary>
    public static IReadOnlyList<Evidence> LeftFor(Claim claim, Claim earlier) => [.. earlier.Evidence.Where(piece => piece.Origin is not null && !IsIn(claim, piece))];
}
