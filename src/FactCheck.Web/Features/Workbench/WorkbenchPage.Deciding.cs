using FactCheck.Review;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Verdicts: given, refined, taken back, contested by another editor, or not saved.</summary>
public sealed partial class WorkbenchPage
{
    private static readonly TimeSpan SlowFrom = TimeSpan.FromMilliseconds(150);

    private readonly SemaphoreSlim writing = new(1, 1);
    private Guid? beingWritten;
    private Failure? failure;
    private string? savedState;

    /// <param name="What">What was not saved, in words.</param>
    private sealed record Failure(string What, Func<Task> Retry);

    private Task PressSelectedAsync(VerdictKind kind) => selected is { } claim ? PressAsync(claim, kind) : Task.CompletedTask;

    // The same key again takes the verdict back.
    private Task PressAsync(Guid claimId, VerdictKind kind) => DecideAsync(claimId, claim => claim.Verdict?.Kind == kind ? null : Of(kind));

    private static Verdict Of(VerdictKind kind) => kind switch
    {
        VerdictKind.Verified => Verdict.Verified(),
        VerdictKind.Disputed => Verdict.Disputed(),
        _ => Verdict.Unverified(),
    };

    private async Task DecideAsync(Guid claimId, Func<Claim, Verdict?> choose)
    {
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(() => MarkAsync(claimId, choose, editor));
        }
    }

    private async Task MarkAsync(Guid claimId, Func<Claim, Verdict?> choose, string editor)
    {
        if (article?.Find(claimId) is not { } seen)
        {
            return;
        }

        if (await WriteMarkAsync(seen, choose(seen), editor, Text["WhatVerdict", article.NumberOf(claimId) ?? 0]) is { } saved)
        {
            decisions.Add(new Decision(claimId, seen.Verdict, saved.Verdict, saved.DecidedAt));
            OfferUndo(saved);
        }
    }

    /// <summary>One decision after the other: a second key sees what the first one wrote.</summary>
    private async Task InTurnAsync(Func<Task> decide)
    {
        await writing.WaitAsync();
        try
        {
            await decide();
        }
        finally
        {
            writing.Release();
            StateHasChanged();
        }
    }

    private Task<Claim?> WriteMarkAsync(Claim seen, Verdict? verdict, string editor, string what) => WriteAsync(
        seen,
        claim => Store.MarkAsync(claim.Id, claim.Version, verdict, editor),
        current => current.Verdict == seen.Verdict,
        current => AskWhoseAsync(Text.Full(Verdicts, verdict), Text.Full(Verdicts, current.Verdict), current),
        new Failure(what, () => DecideAsync(seen.Id, _ => verdict)));

    /// <summary>Writes, and shows it as saved only once the store says so.</summary>
    /// <param name="isAsSeen">Whether the newer claim still says what this editor saw: then only something else in it changed, and nothing is lost by writing over it.</param>
    /// <param name="isMine">Asks the editor, shown both values, whether to write theirs all the same.</param>
    private async Task<Claim?> WriteAsync(Claim seen, Func<Claim, Task<MarkOutcome>> write, Func<Claim, bool> isAsSeen, Func<Claim, Task<bool>> isMine, Failure onFailure)
    {
        try
        {
            beingWritten = seen.Id;
            var outcome = await SayWhenSlowAsync(write(seen));
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
        }
    }

    // An ordinary write is over before the word could be read.
    private async Task<MarkOutcome> SayWhenSlowAsync(Task<MarkOutcome> write)
    {
        savedState = null;
        if (await Task.WhenAny(write, Task.Delay(SlowFrom)) != write)
        {
            savedState = Text["Saving"];
            StateHasChanged();
        }

        return await write;
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

    private Task RetryAsync()
    {
        var again = failure;
        failure = null;
        return again?.Retry() ?? Task.CompletedTask;
    }
}
