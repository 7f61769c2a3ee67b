using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>What a row, or a mark read aloud, says of a claim's way through the last change of the text.</summary>
internal static class ArrivalWords
{
    /// <summary>The one thing that matters most for the work: "Condizionale caduto", "Riscritta"; null where there is nothing to say.</summary>
    public static string? Short(IStringLocalizer<LandingText> text, Claim claim) => claim switch
    {
        { IsHardened: true } => text["ShortHardened"].Value,
        { IsAskedAgain: true } => text["ShortReworded"].Value,
        { DroppedBy: not null } => text["ShortDropped"].Value,
        { Arrival.IsRestored: true } => text["ShortRestored"].Value,
        { Arrival.SplitFrom: not null } => text["ShortSplit"].Value,
        { Arrival.Landing: Landing.Moved } => text["ShortMoved"].Value,
        _ => null,
    };
}
