using System.Text.Json;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One event of a claim as the history shows it.</summary>
/// <param name="Look">The style sheet's name of the verdict, or nothing.</param>
/// <param name="Words">The note that was written; empty for other events.</param>
public sealed record HistoryLine(string What, string Words, string By, DateTime At, string? Look)
{
    internal static HistoryLine Of(ClaimEvent entry, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts) => entry.Kind switch
    {
        ClaimEventKind.Marked => Marked(entry, text, verdicts),
        ClaimEventKind.Noted => new HistoryLine(text[entry.After is null ? "NoteTakenAway" : "NoteWritten"], NoteOf(entry.After), entry.By, entry.At, null),
        _ => new HistoryLine(text["ArticleAdded"], "", entry.By, entry.At, null),
    };

    private static HistoryLine Marked(ClaimEvent entry, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts)
    {
        var after = VerdictOf(entry.After);
        return new HistoryLine(text.Full(verdicts, after), "", entry.By, entry.At, ClaimLook.Class(after?.Kind));
    }

    private static string NoteOf(string? json) => json is null ? "" : JsonSerializer.Deserialize<string>(json) ?? "";

    private static Verdict? VerdictOf(string? json)
    {
        if (json is null)
        {
            return null;
        }

        using var document = JsonDocument.Parse(json);
        return Read<VerdictKind>(document.RootElement, "kind") switch
        {
            VerdictKind.Verified => Verdict.Verified(Read<VerifiedScope>(document.RootElement, "scope") ?? VerifiedScope.Fact),
            VerdictKind.Disputed => Verdict.Disputed(Read<DisputeGround>(document.RootElement, "ground")),
            VerdictKind.Unverified => Verdict.Unverified(),
            _ => null,
        };
    }

    private static T? Read<T>(JsonElement verdict, string name) where T : struct, Enum =>
        verdict.TryGetProperty(name, out var value) && Enum.TryParse<T>(value.GetString(), ignoreCase: true, out var read) ? read : null;
}
