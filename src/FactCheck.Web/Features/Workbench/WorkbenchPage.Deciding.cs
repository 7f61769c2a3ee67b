using FactCheck.Review;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Verdicts: given, refined, taken back, contested by another editor, or not saved.</summary>
public sealed partial class WorkbenchPage
{
    private readonly SessionDecisions decisions = new();
    private readonly SemaphoreSlim writing = new(1, 1);
    private Guid? beingWritten;
    private Failure? failure;
    private string? savedState;
    private Snackbar? offered;

    /// <param name="What">What was not saved, in words.</param>
    private sealed record Failure(string What, Func<Task> Retry);

    private Task PressSelectedAsync(VerdictKind kind) => selected is { } claim ? PressAsync(claim, kind) : Task.CompletedTask;

    // The same key again takes the verdict back.
    private Task PressAsync(Guid claimId, VerdictKind kind) => article?.Find(claimId) is not { } claim
        ? Task.CompletedTask
        : DecideAsync(claimId, claim.Verdict?.Kind == kind ? null : Of(kind));

    private static Verdict Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => Verdict.Verified(),
        VerdictKind.Disputed => Verdict.Disputed(),
        _ => Verdict.Unverified(),
    };

    private async Task DecideAsync(Guid claimId, Verdict? verdict)
    {
        if (article?.Find(claimId) is not { } seen || await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        if (await WriteMarkAsync(seen, verdict, editor, Text["WhatVerdict", article.NumberOf(claimId) ?? 0]) is { } saved)
        {
            decisions.Add(new Decision(claimId, seen.Verdict, saved.Verdict, saved.DecidedAt));
            OfferUndo(saved);
        }
    }

    private Task<Claim?> WriteMarkAsync(Claim seen, Verdict? verdict, string editor, string what) => WriteAsync(
        seen,
        claim => Store.MarkAsync(claim.Id, claim.Version, verdict, editor),
        current => current.Verdict == seen.Verdict,
        current => AskWhoseAsync(Text.Full(Verdicts, verdict), Text.Full(Verdicts, current.Verdict), current),
        new Failure(what, () => DecideAsync(seen.Id, verdict)));

    /// <summary>One write after the other, shown as saved only once the store says so.</summary>
    /// <param name="isAsSeen">Whether the newer claim still says what this editor saw: then only something else in it changed, and nothing is lost by writing over it.</param>
    /// <param name="isMine">Asks the editor, shown both values, whether to write theirs all the same.</param>
    private async Task<Claim?> WriteAsync(Claim seen, Func<Claim, Task<MarkOutcome>> write, Func<Claim, bool> isAsSeen, Func<Claim, Task<bool>> isMine, Failure onFailure)
    {
        await writing.WaitAsync();
        try
        {
            beingWritten = seen.Id;
            savedState = Text["Saving"];
            var claim = article?.Find(seen.Id) ?? seen;
            var outcome = await write(isAsSeen(claim) ? claim : seen);
            while (outcome is MarkOutcome.Conflict { Current: var current })
            {
                Take(current);
                if (!isAsSeen(current) && !await isMine(current))
                {
                    savedState = null;
                    return null;
                }

                outcome = await write(current);
            }

            return Finish(outcome);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, seen.Id, error);
            (failure, savedState) = (onFailure, null);
            Announce(Text["NotSaved"] + ". " + onFailure.What);
            return null;
        }
        finally
        {
            beingWritten = null;
            writing.Release();
            StateHasChanged();
        }
    }

    private Claim? Finish(MarkOutcome outcome)
    {
        failure = null;
        if (outcome is not MarkOutcome.Saved { Claim: var claim })
        {
            savedState = null;
            Announce(Text["ClaimGone"]);
            return null;
        }

        Take(claim);
        savedState = Text["SavedAt", Clock.GetLocalNow()];
        Announce(Text["SavedClaim", article!.NumberOf(claim.Id) ?? 0, ClaimWords.Lower(Verdicts.Of(claim.Verdict?.Kind)), Verdicts["Examined", article.Progress.Examined, article.Progress.Total]]);
        return claim;
    }

    private async Task<bool> AskWhoseAsync(string mine, string theirs, Claim current)
    {
        StateHasChanged();
        var who = Text["TheirsBy", current.DecidedBy ?? Text["Somebody"], current.DecidedAt is { } at ? Text.At(at, Clock) : ""];
        var parameters = new DialogParameters<ConflictDialog>
        {
            { dialog => dialog.Mine, mine },
            { dialog => dialog.Theirs, theirs },
            { dialog => dialog.Who, who },
        };
        var asked = await Dialogs.ShowAsync<ConflictDialog>(Text["ConflictTitle", article!.NumberOf(current.Id) ?? 0], parameters, new DialogOptions { BackdropClick = false });
        return await asked.GetReturnValueAsync<bool?>() ?? false;
    }

    private void OfferUndo(Claim claim)
    {
        WithdrawUndo();
        var made = decisions.LastAbout(claim.Id);
        offered = Snackbar.Add(Text["Marked", article!.NumberOf(claim.Id) ?? 0, ClaimWords.Lower(Verdicts.Of(claim.Verdict?.Kind))], Severity.Normal, options =>
        {
            options.VisibleStateDuration = 5000;
            options.ShowCloseIcon = false;
            options.HideIcon = true;
            options.Action = Text["Undo"];
            options.OnClick = _ => InvokeAsync(() => UndoAsync(made));
        });
    }

    private void WithdrawUndo()
    {
        if (offered is not null)
        {
            Snackbar.Remove(offered);
        }
    }

    private async Task UndoLastAsync()
    {
        if (decisions.Last is { } last)
        {
            await UndoAsync(last);
        }
        else
        {
            Announce(Text["NothingToUndo"]);
            StateHasChanged();
        }
    }

    private async Task UndoAsync(Decision? made)
    {
        if (made is null || article?.Find(made.ClaimId) is not { } claim || Editor.Name is not { } editor)
        {
            return;
        }

        WithdrawUndo();
        if (!SessionDecisions.StillStands(made, claim))
        {
            decisions.Forget(made);
            Snackbar.Add(Text["ChangedSince", article.NumberOf(claim.Id) ?? 0, claim.DecidedBy ?? Text["Somebody"]], Severity.Normal);
            return;
        }

        selected = claim.Id;
        if (await WriteMarkAsync(claim, made.Before, editor, Text["WhatUndo", article.NumberOf(claim.Id) ?? 0]) is { } saved)
        {
            decisions.TakeBack(made, saved.DecidedAt);
            await RevealAsync(focus: false);
        }
    }

    private Task RetryAsync()
    {
        var again = failure;
        failure = null;
        return again?.Retry() ?? Task.CompletedTask;
    }
}
