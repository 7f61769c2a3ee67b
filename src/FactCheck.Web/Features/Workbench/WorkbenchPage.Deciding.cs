using FactCheck.Review;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Decisions: written, contested by another editor, or not saved.</summary>
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

    // The same key again takes the verdict back; which one it is, is known when its turn has come.
    private async Task PressAsync(Guid claimId, VerdictKind kind) =>
        await DecideAsync(claimId, claim => new ClaimDecision.Mark(claim.Verdict?.Kind == kind ? null : Verdict.Of(kind)));

    /// <summary>Handed to every part of the page that decides something.</summary>
    /// <returns>Whether the claim says so now, on disk.</returns>
    private Task<bool> DecideAsync(Guid claimId, ClaimDecision decision) => DecideAsync(claimId, _ => decision);

    private async Task<bool> DecideAsync(Guid claimId, Func<Claim, ClaimDecision> choose)
    {
        var saved = false;
        if (await Editor.AskAsync() is { } editor)
        {
            await InTurnAsync(async () => saved = await WriteAsync(claimId, choose, editor));
            await FollowAsync();
        }

        return saved;
    }

    private async Task<bool> WriteAsync(Guid claimId, Func<Claim, ClaimDecision> choose, string editor)
    {
        if (article is null || AsSeen(claimId) is not { } seen)
        {
            return false;
        }

        var decision = choose(seen);
        var saved = await WriteAsync(seen, decision, editor);
        if (saved is { Step: not null })
        {
            steps = new NextSteps([claimId], []);
        }
        if (saved is { Step: { } step } && decision is not ClaimDecision.WriteNote)
        {
            OfferUndo(DecisionWords.Done(Text, Verdicts, article, saved.Claim, decision), step);
            GoOnAfter(seen, saved.Claim);
        }

        return saved is not null;
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

    /// <summary>Writes, and shows it as saved only once the store says so.</summary>
    private async Task<MarkOutcome.Saved?> WriteAsync(Claim seen, ClaimDecision decision, string editor)
    {
        try
        {
            beingWritten = seen.Id;
            var outcome = await SayWhenSlowAsync(Store.DecideAsync(seen.Id, seen.Version, decision, editor));
            while (outcome is MarkOutcome.Conflict { Current: var current })
            {
                if (decision.IsOvertakenByText(seen, current))
                {
                    await ShowOvertakenAsync(current);
                    return null;
                }

                Take(current);
                if (!decision.SeesTheSame(seen, current) && !await AskWhoseAsync(decision, current))
                {
                    unseen.Remove(current.Id);
                    savedState = null;
                    return null;
                }

                outcome = await Store.DecideAsync(current.Id, current.Version, decision, editor);
            }

            return Finish(outcome);
        }
        catch (ClaimExtentException refused)
        {
            Refuse(refused.Fault);
            return null;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, seen.Id, error);
            Fail(DecisionWords.NotWritten(Text, article!, seen, decision), () => DecideAsync(seen.Id, decision));
            return null;
        }
        finally
        {
            beingWritten = null;
            TakeHeldBack();
        }
    }

    private void Fail(string what, Func<Task> retry)
    {
        (failure, savedState) = (new Failure(what, retry), null);
        Announce(Text["NotSaved"] + ". " + what);
    }

    // An ordinary write is over before the word could be read.
    private async Task<T> SayWhenSlowAsync<T>(Task<T> write)
    {
        savedState = null;
        if (await Task.WhenAny(write, Task.Delay(SlowFrom, Clock)) != write)
        {
            savedState = Text["Saving"];
            StateHasChanged();
        }

        return await write;
    }

    private MarkOutcome.Saved? Finish(MarkOutcome outcome)
    {
        failure = null;
        if (outcome is not MarkOutcome.Saved { Claim: var claim } saved)
        {
            savedState = null;
            Announce(Text["ClaimGone"]);
            return null;
        }

        var number = article!.NumberOf(claim.Id);
        unseen.Remove(claim.Id);
        Take(claim);
        savedState = Text["SavedAt", Clock.GetLocalNow()];
        if (saved.Step is null)
        {
            AnnounceAlreadySo(claim);
            return saved;
        }

        if (claim.IsAbsent)
        {
            Announce(LandingWords["SavedAbsent"]);
            return saved;
        }

        Announce(Text["SavedClaim", article.NumberOf(claim.Id) ?? number ?? 0, ClaimWords.Lower(Text.Standing(Verdicts, claim)), Verdicts["Examined", article.Progress.Examined, article.Progress.Total]]);
        return saved;
    }

    private async Task<bool> AskWhoseAsync(ClaimDecision decision, Claim current)
    {
        StateHasChanged();
        var (mine, theirs) = (DecisionWords.Mine(Text, Verdicts, article!, decision), DecisionWords.Theirs(Text, Verdicts, current, decision));
        if (mine == theirs)
        {
            return true;
        }

        var contested = (await Store.HistoryAsync(current.Id)).LastOrDefault(decision.IsAboutTheSame);
        var parameters = new DialogParameters<ConflictDialog>
        {
            { dialog => dialog.Mine, mine },
            { dialog => dialog.Theirs, theirs },
            { dialog => dialog.Who, Text["TheirsBy", contested?.By ?? Text["Somebody"], contested is null ? "" : Text.At(contested.At, Clock)] },
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
