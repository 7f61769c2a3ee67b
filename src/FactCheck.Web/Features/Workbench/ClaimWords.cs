using System.Globalization;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Words made of a claim's data, in the editor's language.</summary>
internal static class ClaimWords
{
    public static string Of(this IStringLocalizer<VerdictText> words, VerdictKind? verdict) => words[verdict?.ToString() ?? "ToReview"];

    /// <summary>"Riferito"; "A mano" for a claim that holds no conditional.</summary>
    public static string Of(this IStringLocalizer<WorkbenchText> words, Reading? reading) => words[$"Reading{reading?.ToString() ?? "None"}"];

    /// <summary>The claim's reading; a detected claim whose words lost their conditional has none, but nobody added it by hand.</summary>
    public static string ReadingOf(this IStringLocalizer<WorkbenchText> words, Claim claim) =>
        claim is { Reading: null, Origin: ClaimOrigin.Detected } ? words["ReadingGone"] : words.Of(claim.Reading);

    public static string Of(this IStringLocalizer<WorkbenchText> words, DismissalReason reason) => words[$"Dismissal{reason}"];

    /// <summary>What the claim is now: its verdict, "Scartata", "Da verificare"; outside the queue its reading.</summary>
    public static string Standing(this IStringLocalizer<WorkbenchText> words, IStringLocalizer<VerdictText> verdicts, Claim claim) => claim switch
    {
        { Dismissal: not null } => words["Dismissed"],
        { IsToCheck: true } => verdicts.Of(claim.Verdict?.Kind),
        _ => words.ReadingOf(claim),
    };

    public static string Of(this IStringLocalizer<WorkbenchText> words, DisputeGround ground) => words[$"Ground{ground}"];

    /// <summary>The verdict with its particulars: "Verificata (il fatto)".</summary>
    public static string Full(this IStringLocalizer<WorkbenchText> words, IStringLocalizer<VerdictText> verdicts, Verdict? verdict)
    {
        var particular = verdict switch
        {
            { Scope: { } scope } => words[$"Scope{scope}"].Value,
            { Ground: { } ground } => words.Of(ground),
            _ => null,
        };
        return particular is null ? verdicts.Of(verdict?.Kind) : $"{verdicts.Of(verdict?.Kind)} ({particular})";
    }

    /// <summary>"Scartata (opinione: lo dice lui stesso)".</summary>
    public static string Full(this IStringLocalizer<WorkbenchText> words, Dismissal dismissal)
    {
        var why = dismissal.Words.Length == 0 ? words.Of(dismissal.Reason) : $"{words.Of(dismissal.Reason)}: {dismissal.Words}";
        return $"{words["Dismissed"].Value} ({why})";
    }

    /// <summary>"Per la stampa: attenuata"; the same for none.</summary>
    public static string Told(this IStringLocalizer<WorkbenchText> words, Treatment? treatment) => treatment switch
    {
        null => words["TreatedNot"],
        { WholeSentence: true } => words["TreatedCutSentence"],
        _ => words[$"Treated{treatment.Kind}"],
    };

    /// <summary>What a screen reader hears on a mark: "Affermazione 2 di 10, contestata, fonte gli 007 di Kiev, dedotta".</summary>
    public static string Label(this IStringLocalizer<WorkbenchText> words, IStringLocalizer<VerdictText> verdicts, ArticleOnScreen article, Claim claim)
    {
        if (article.NumberOf(claim.Id) is not { } number)
        {
            return words["HiddenLabel", Lower(words.ReadingOf(claim))];
        }

        var label = words["ClaimLabel", number, article.Queue.Count, Lower(words.Standing(verdicts, claim))].Value;
        return SourceOf(article, claim) is { } source
            ? label + words[claim.Attribution!.Inferred ? "LabelInferredSource" : "LabelSource", source]
            : label;
    }

    /// <summary>The source's words as the article has them, or null where nobody is named.</summary>
    public static string? SourceOf(ArticleOnScreen article, Claim claim) =>
        claim.Attribution?.Source is { } source ? source.Span.Of(article.Text.Text) : null;

    /// <summary>"alle 11:20" today, "il 24 marzo 2026 alle 11:20" on other days, in the server's time zone: the server is the editor's own machine.</summary>
    public static string At(this IStringLocalizer<WorkbenchText> words, DateTime utc, TimeProvider clock)
    {
        var local = TimeZoneInfo.ConvertTimeFromUtc(DateTime.SpecifyKind(utc, DateTimeKind.Utc), clock.LocalTimeZone);
        var isToday = DateOnly.FromDateTime(local) == DateOnly.FromDateTime(clock.GetLocalNow().DateTime);
        return isToday ? words["AtTime", local] : words["AtDay", local];
    }

    public static string Lower(string text) => text.ToLower(CultureInfo.CurrentUICulture);
}
