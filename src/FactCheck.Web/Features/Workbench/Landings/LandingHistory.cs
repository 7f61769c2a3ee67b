using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>What a claim's history says of the changes of the text.</summary>
internal static class LandingHistory
{
    /// <returns>What happened, the words it is about, and the style sheet's name of the verdict; null for an event that no change of the text made.</returns>
    public static (string What, string Words, string? Look)? Tell(ClaimEvent entry, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts, IStringLocalizer<LandingText> landings) => entry.Kind switch
    {
        ClaimEventKind.Expired => (landings["HistoryExpired", RulingOf(EventValue.Before(entry), text, verdicts)], "", ClaimLook.Class((VerdictKind?)null)),
        ClaimEventKind.Restored => (landings["HistoryRestored", RulingOf(EventValue.After(entry), text, verdicts)], "", ClaimLook.Class((EventValue.After(entry) as Verdict)?.Kind)),
        ClaimEventKind.Carried when EventValue.Before(entry) is ClaimStanding before && EventValue.After(entry) is ClaimStanding after => Carried(before, after, landings),
        ClaimEventKind.Settled when EventValue.Before(entry) is ClaimPosition before && EventValue.After(entry) is ClaimPosition after => Settled(before, after, landings),
        _ => null,
    };

    private static (string, string, string?) Carried(ClaimStanding before, ClaimStanding after, IStringLocalizer<LandingText> landings)
    {
        var what = after.IsRestored ? landings["HistoryBack", after.Revision]
            : landings[$"HistoryCarried{after.Landing}", after.Landing is Landing.Lost or Landing.Unsettled ? after.Revision + 1 : after.Revision];
        return (what, Words(before.Extent, after.Extent), null);
    }

    private static (string, string, string?) Settled(ClaimPosition before, ClaimPosition after, IStringLocalizer<LandingText> landings) => after.Arrival?.Landing switch
    {
        Landing.Lost => (landings["HistorySettledGone"], "", null),
        Landing.Unsettled => (landings["HistorySettledBack"], "", null),
        _ => (landings["HistorySettled", after.Revision], Words(before.Extent, after.Extent), null),
    };

    private static string Words(ClaimExtent before, ClaimExtent after) => before.Quote == after.Quote ? "" : $"«{before.Quote}» → «{after.Quote}»";

    private static string RulingOf(object? ruling, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts) =>
        ruling is Dismissal dismissal ? text.Full(dismissal) : text.Full(verdicts, ruling as Verdict);
}
