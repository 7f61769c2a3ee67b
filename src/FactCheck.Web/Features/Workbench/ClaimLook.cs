using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The style sheet's names for verdicts; each carries colour, line, icon and sign.</summary>
public static class ClaimLook
{
    public static string Class(VerdictKind? verdict) => verdict switch
    {
        VerdictKind.Verified => "ver",
        VerdictKind.Disputed => "con",
        VerdictKind.Unverified => "non",
        _ => "att",
    };

    /// <summary>A dismissed claim, and one outside the queue, fade into the layer of what need not be checked.</summary>
    public static string Class(Claim claim) => claim is { IsToCheck: true, Dismissal: null } ? Class(claim.Verdict?.Kind) : "hid";
}
