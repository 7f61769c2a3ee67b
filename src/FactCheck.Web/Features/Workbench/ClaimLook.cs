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

    public static string Class(Claim claim) => claim.IsToCheck ? Class(claim.Verdict?.Kind) : "hid";
}
