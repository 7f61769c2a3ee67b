using FactCheck.Review;
using FactCheck.Web.Resources;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What a decision is called on the screen: done, not written, or contested.</summary>
internal static class DecisionWords
{
    /// <summary>"Affermazione 2: contestata".</summary>
    public static string Done(IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts, ArticleOnScreen article, Claim claim, ClaimDecision decision)
    {
        var what = decision is ClaimDecision.Mark or ClaimDecision.Dismiss ? ClaimWords.Lower(text.Standing(verdicts, claim)) : Done(text, decision);
        return article.NumberOf(claim.Id) is { } number ? text["Marked", number, what] : text["MarkedUnnumbered", what];
    }

    /// <summary>"L'esito dell'affermazione 2 non è stato scritto."</summary>
    public static string NotWritten(IStringLocalizer<WorkbenchText> text, ArticleOnScreen article, Claim claim, ClaimDecision decision) => text[decision switch
    {
        ClaimDecision.Mark or ClaimDecision.Dismiss => "WhatVerdict",
        ClaimDecision.WriteNote => "WhatNote",
        _ => "WhatChange",
    }, article.NumberOf(claim.Id) ?? 0];

    /// <summary>What this editor wants the claim to say.</summary>
    public static string Mine(IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts, ArticleOnScreen article, ClaimDecision decision) => decision switch
    {
        ClaimDecision.Mark mark => text.Full(verdicts, mark.Verdict),
        ClaimDecision.Dismiss { Dismissal: { } dismissal } => text.Full(dismissal),
        ClaimDecision.Dismiss => verdicts.Of(null),
        ClaimDecision.WriteNote note => note.Note,
        ClaimDecision.MoveEdges move => new Detection.TextSpan(move.Fragments[0].Start, move.Fragments[^1].End).Of(article.Text.Text),
        ClaimDecision.NameSource source => source.Source?.Name ?? text["NoSource"],
        ClaimDecision.KeepEvidence evidence => evidence.Entry.Origin.Title,
        ClaimDecision.KeepReply reply => reply.Entry.Whom,
        ClaimDecision.KeepComment comment => comment.Text,
        ClaimDecision.Treat treat => text.Told(treat.Treatment),
        ClaimDecision.Settle { Fragments: [var first, ..] fragments } => new Detection.TextSpan(first.Start, fragments[^1].End).Of(article.Text.Text),
        _ => Done(text, decision),
    };

    /// <summary>What the other editor made it say.</summary>
    public static string Theirs(IStringLocalizer<WorkbenchText> text, IStringLocalizer<VerdictText> verdicts, Claim current, ClaimDecision decision) => decision.Kind switch
    {
        ClaimEventKind.Marked or ClaimEventKind.Dismissed => current.Dismissal is { } dismissal ? text.Full(dismissal) : text.Full(verdicts, current.Verdict),
        ClaimEventKind.Noted => current.Note,
        ClaimEventKind.EdgesMoved or ClaimEventKind.ClaimAdded or ClaimEventKind.Settled => current.Quote,
        ClaimEventKind.SourceNamed => current.Attribution?.Source?.Name ?? text["NoSource"],
        ClaimEventKind.EvidenceKept => Evidence(text, current.Evidence.FirstOrDefault(one => one.Id == decision.Part)),
        ClaimEventKind.Treated => text.Told(current.Treatment),
        ClaimEventKind.ReplyKept => current.Replies.FirstOrDefault(one => one.Id == decision.Part)?.Entry.Whom ?? text["TakenAway"],
        _ => current.Comments.FirstOrDefault(one => one.Id == decision.Part)?.Text ?? text["TakenAway"],
    };

    private static string Done(IStringLocalizer<WorkbenchText> text, ClaimDecision decision) =>
        decision is ClaimDecision.Settle { Fragments: null } ? text["DoneGiveUp"] : text[$"Done{decision.GetType().Name}"];

    private static string Evidence(IStringLocalizer<WorkbenchText> text, Evidence? evidence) =>
        evidence is null ? text["TakenAway"] : evidence.Origin?.Title ?? text["Confidential"];
}
