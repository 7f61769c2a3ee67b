using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Landings;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One event of a claim as the history shows it.</summary>
/// <param name="Look">The style sheet's name of the verdict, or nothing.</param>
/// <param name="Words">The words the event is about: the note, the quote, the comment; empty for other events.</param>
public sealed record HistoryLine(string What, string Words, string By, DateTime At, string? Look)
{
    internal static HistoryLine Of(ClaimEvent entry, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts, IStringLocalizer<LandingText> landings)
    {
        var (what, words, look) = LandingHistory.Tell(entry, text, verdicts, landings) ?? Tell(EventValue.After(entry), EventValue.Before(entry), entry.Kind, text, verdicts);
        var told = entry.Step?.Kind switch
        {
            StepKind.Undone => text["HistoryUndone", what].Value,
            StepKind.Redone => text["HistoryRedone", what].Value,
            _ => what,
        };
        return new HistoryLine(told, words, entry.By, entry.At, look);
    }

    private static (string What, string Words, string? Look) Tell(object? after, object? before, ClaimEventKind kind, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts) => after switch
    {
        Verdict verdict => (text.Full(verdicts, verdict), "", ClaimLook.Class(verdict.Kind)),
        Dismissal dismissal => (text.Full(dismissal), "", null),
        string note => (text["NoteWritten"], note, null),
        ClaimExtent extent => (text[$"History{kind}"], before is ClaimExtent earlier ? $"«{earlier.Quote}» → «{extent.Quote}»" : $"«{extent.Quote}»", null),
        ConfirmedSource source => (text["HistorySourceNamed"], source.Name, null),
        Evidence evidence => (text[before is null ? "HistoryEvidenceAdded" : "HistoryEvidenceChanged"], evidence.Origin?.Title ?? text["Confidential"], null),
        ReplyRequest reply => (text[before is null ? "HistoryReplyAdded" : "HistoryReplyChanged"], reply.Entry.Whom, null),
        Comment comment => (text[CommentKey(before as Comment, comment)], comment.Text, null),
        Treatment treatment => (text.Told(treatment), treatment.Words, null),
        ClaimRereading { Wording: { } wording } read => (text["HistoryReread", text.Of(read.Reading)], $"«{wording}»", null),
        ClaimRereading read => (text["HistoryRereadBack", text.Of(read.Reading)], (before as ClaimRereading)?.Wording ?? "", null),
        _ => Gone(before, kind, text, verdicts),
    };

    private static (string What, string Words, string? Look) Gone(object? before, ClaimEventKind kind, IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts) => kind switch
    {
        ClaimEventKind.Marked or ClaimEventKind.Dismissed => (verdicts.Of(null), "", ClaimLook.Class((VerdictKind?)null)),
        ClaimEventKind.Noted => (text["NoteTakenAway"], "", null),
        ClaimEventKind.ArticleAdded => (text["ArticleAdded"], "", null),
        _ => (text[$"History{kind}Gone"], (before as Evidence)?.Origin?.Title ?? (before as ReplyRequest)?.Entry.Whom ?? (before as Comment)?.Text ?? (before as ClaimExtent)?.Quote ?? "", null),
    };

    private static string CommentKey(Comment? before, Comment now) => before switch
    {
        null => "HistoryCommentAdded",
        _ when before.IsResolved != now.IsResolved => now.IsResolved ? "HistoryCommentResolved" : "HistoryCommentReopened",
        _ => "HistoryCommentChanged",
    };
}
