using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>What a new version did to the claims, in a few words.</summary>
internal static class LandingWords
{
    /// <summary>"Versione 3, di Marta Rinaldi. Da decidere di nuovo: 2. È caduto il condizionale: 1."</summary>
    public static string Of(this IStringLocalizer<LandingText> text, Revision revision)
    {
        var made = text["RevisedBy", revision.Number, revision.CreatedBy].Value;
        return revision.Counts is { } counts ? string.Join(" ", [made, .. PartsOf(text, counts)]) : made;
    }

    private static IEnumerable<string> PartsOf(IStringLocalizer<LandingText> text, RevisionCounts counts) =>
        new (string Key, int Count)[]
        {
            ("NowHardened", counts.Hardened), ("NowExpired", counts.Expired), ("NowUnsettled", counts.Unsettled), ("NowLost", counts.Lost), ("NowRestored", counts.Restored), ("NowFound", counts.Found),
        }.Where(part => part.Count > 0).Select(part => text[part.Key, part.Count].Value);
}
