using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Revisions;

/// <summary>Says what a new version did to the claims of the one before.</summary>
internal static class RevisionWords
{
    /// <summary>"8 come prima, 1 spostata, 2 riscritte (1 da decidere di nuovo), 1 non più nel testo"; what did not happen is not told.</summary>
    public static string Tell(this IStringLocalizer<RevisionsText> text, RevisionCounts counts)
    {
        string?[] parts =
        [
            Part(counts.Exact, text.Count("CountExact", counts.Exact)),
            Part(counts.Moved, text.Count("CountMoved", counts.Moved)),
            Part(counts.Reworded, Reworded(text, counts)),
            Part(counts.Unsettled, text.Count("CountUnsettled", counts.Unsettled)),
            Part(counts.Lost, text.Count("CountLost", counts.Lost)),
            Part(counts.Restored, text.Count("CountRestored", counts.Restored)),
            Part(counts.Found, text.Count("CountFound", counts.Found)),
        ];
        var told = string.Join(", ", parts.OfType<string>());
        return told.Length == 0 ? text["CountNone"] : told;
    }

    /// <summary>"24 marzo 2026, 11:20", by the clock of this machine, which is the editor's own.</summary>
    public static string Moment(DateTime utc, TimeProvider clock) =>
        TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.LocalTimeZone).ToString("d MMMM yyyy, HH:mm", CultureInfo.CurrentCulture);

    private static string? Part(int count, string words) => count == 0 ? null : words;

    private static string Reworded(IStringLocalizer<RevisionsText> text, RevisionCounts counts)
    {
        var words = text.Count("CountReworded", counts.Reworded);
        return counts.Expired == 0 ? words
            : counts.Expired == counts.Reworded ? $"{words} ({text["ToDecide"].Value})"
            : $"{words} ({text["SomeToDecide", counts.Expired].Value})";
    }
}
