using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Taking back what this screen decided, unless somebody decided again since.</summary>
public sealed partial class WorkbenchPage
{
    private readonly SessionDecisions decisions = new();
    private Offer? offer;

    /// <param name="Made">What pressing "Annulla" takes back; null for mere news.</param>
    private sealed record Offer(string Words, Decision? Made);

    private void OfferUndo(Claim claim) => offer = new Offer(
        Text["Marked", article!.NumberOf(claim.Id) ?? 0, ClaimWords.Lower(Verdicts.Of(claim.Verdict?.Kind))], decisions.LastAbout(claim.Id));

    private void WithdrawOffer() => offer = null;

    private Task UndoLastAsync()
    {
        if (decisions.Last is { } last)
        {
            return UndoAsync(last);
        }

        Announce(Text["NothingToUndo"]);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private async Task UndoAsync(Decision made)
    {
        if (Editor.Name is { } editor)
        {
            await InTurnAsync(() => TakeBackAsync(made, editor));
            await RevealAsync(focus: false);
        }
    }

    private async Task TakeBackAsync(Decision made, string editor)
    {
        if (article?.Find(made.ClaimId) is not { } claim)
        {
            decisions.Forget(made);
            return;
        }

        WithdrawOffer();
        if (!SessionDecisions.StillStands(made, claim))
        {
            decisions.Forget(made);
            offer = new Offer(Text["ChangedSince", article.NumberOf(claim.Id) ?? 0, claim.DecidedBy ?? Text["Somebody"]], null);
            return;
        }

        selected = claim.Id;
        if (await WriteMarkAsync(claim, made.Before, editor, Text["WhatUndo", article.NumberOf(claim.Id) ?? 0]) is { } saved)
        {
            decisions.TakeBack(made, saved.DecidedAt);
        }
    }
}
