using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Which verdicts the list shows.</summary>
public enum VerdictFilter { All, ToReview, Verified, Disputed, Unverified, Dismissed }

/// <summary>In what order.</summary>
public enum ClaimOrder { Place, Verdict }

/// <summary>What the panel shows; the text only obeys <see cref="Hidden"/>.</summary>
/// <param name="Doubtful">Only readings of a confidence below <see cref="Claim.DoubtBelow"/>.</param>
/// <param name="Orphan">Only reported claims that name no source.</param>
/// <param name="ByHand">Only claims that an editor added.</param>
/// <param name="AskedAgain">Only claims whose words changed after they were decided.</param>
/// <param name="Absent">Instead of the claims in the text, those that are no longer in it.</param>
/// <param name="Hidden">Also the conditionals that are outside the queue.</param>
public sealed record ClaimFilter(VerdictFilter Verdict = VerdictFilter.All, Reading? Reading = null, bool Doubtful = false, bool Orphan = false,
    bool ByHand = false, bool AskedAgain = false, bool Absent = false, bool Hidden = false, ClaimOrder Order = ClaimOrder.Place)
{
    public bool Shows(Claim claim) =>
        (claim.IsToCheck || (Hidden && Verdict == VerdictFilter.All))
        && Matches(claim, Verdict)
        && (Reading is null || claim.Reading == Reading)
        && (!Doubtful || claim.IsDoubtful)
        && (!Orphan || claim.IsOrphan)
        && (!ByHand || claim.Origin == ClaimOrigin.ByHand)
        && (!AskedAgain || claim.IsAskedAgain);

    public static bool Matches(Claim claim, VerdictFilter filter) => filter switch
    {
        VerdictFilter.All => true,
        VerdictFilter.ToReview => claim.IsOpen,
        VerdictFilter.Verified => claim.Verdict?.Kind == VerdictKind.Verified,
        VerdictFilter.Disputed => claim.Verdict?.Kind == VerdictKind.Disputed,
        VerdictFilter.Unverified => claim.Verdict?.Kind == VerdictKind.Unverified,
        _ => claim.Dismissal is not null,
    };

    /// <summary>The claims of the list.</summary>
    /// <param name="held">The selected claim as it was when it was selected: its new verdict neither takes it off the list nor to another place in it.</param>
    public IReadOnlyList<Claim> Apply(ArticleOnScreen article, Claim? held)
    {
        var shown = article.Claims.Where(claim => Shows(claim) || claim.Id == held?.Id);
        return Order == ClaimOrder.Place ? [.. shown] : [.. shown.OrderBy(claim => Rank(claim.Id == held?.Id ? held : claim))];
    }

    // What asks for work first, what is settled last; within each in text order, because the sort is stable.
    private static int Rank(Claim claim) => claim switch
    {
        { IsToCheck: false } => 5,
        { Dismissal: not null } => 4,
        { Verdict.Kind: VerdictKind.Disputed } => 1,
        { Verdict.Kind: VerdictKind.Unverified } => 2,
        { Verdict.Kind: VerdictKind.Verified } => 3,
        _ => 0,
    };
}
