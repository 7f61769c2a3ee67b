using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench.Bulk;

/// <summary>What an editor wants to say of many claims at once.</summary>
/// <param name="Claims">As the editor saw them: one that somebody changes after this is left alone.</param>
/// <param name="Verdict">The verdict for all; null puts them back to review, or dismisses them.</param>
public sealed record BulkPlan(IReadOnlyList<Claim> Claims, VerdictKind? Verdict, bool Dismisses = false)
{
    /// <summary>Under which its words are kept: "Verified", "ToReview", "Dismissed".</summary>
    public string Name => Dismisses ? "Dismissed" : Verdict?.ToString() ?? "ToReview";

    /// <summary>Whether the claims are to be open again: then those that are open already are not meant.</summary>
    public bool Reopens => Verdict is null && !Dismisses;

    public ClaimDecision Decision(DismissalReason reason) => Dismisses
        ? new ClaimDecision.Dismiss(new Dismissal(reason))
        : new ClaimDecision.Mark(Verdict is { } kind ? Review.Verdict.Of(kind) : null);

    /// <summary>The claims it would change.</summary>
    /// <param name="alsoDecided">Also those that have a verdict or a dismissal; it would be replaced.</param>
    public IReadOnlyList<Claim> Chosen(bool alsoDecided) => Reopens
        ? [.. Claims.Where(claim => !claim.IsOpen)]
        : [.. Claims.Where(claim => claim.IsOpen || alsoDecided)];
}
