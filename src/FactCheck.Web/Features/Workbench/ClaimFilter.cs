using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Which verdicts the list shows.</summary>
public enum VerdictFilter { All, ToReview, Verified, Disputed, Unverified }

/// <summary>What the panel shows; the text only obeys <see cref="Hidden"/>.</summary>
/// <param name="Doubtful">Only readings of a confidence below <see cref="Claim.DoubtBelow"/>.</param>
/// <param name="Hidden">Also the conditionals that are outside the queue.</param>
public sealed record ClaimFilter(VerdictFilter Verdict = VerdictFilter.All, Reading? Reading = null, bool Doubtful = false, bool Hidden = false)
{
    public bool Shows(Claim claim) =>
        (claim.IsToCheck || (Hidden && Verdict == VerdictFilter.All))
        && Matches(claim, Verdict)
        && (Reading is null || claim.Reading == Reading)
        && (!Doubtful || claim.IsDoubtful);

    public static bool Matches(Claim claim, VerdictFilter filter) => filter switch
    {
        VerdictFilter.ToReview => claim.IsOpen,
        VerdictFilter.Verified => claim.Verdict?.Kind == VerdictKind.Verified,
        VerdictFilter.Disputed => claim.Verdict?.Kind == VerdictKind.Disputed,
        VerdictFilter.Unverified => claim.Verdict?.Kind == VerdictKind.Unverified,
        _ => true,
    };

    /// <summary>The claims of the list; the selected one stays although its new verdict no longer fits the filter.</summary>
    public IReadOnlyList<Claim> Apply(ArticleOnScreen article, Guid? selected) =>
        [.. article.Claims.Where(claim => Shows(claim) || claim.Id == selected)];
}
