using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Taking back what this editor decided and doing it again, unless somebody decided again since.</summary>
public sealed partial class WorkbenchPage
{
    private Offer? offer;
    private NextSteps steps = NextSteps.None;

    /// <param name="Step">What pressing "Annulla" takes back; null for mere news.</param>
    private sealed record Offer(string Words, Guid? Step);

    /// <summary>The history knows what can be taken back, also what was decided before this page was opened.</summary>
    private async Task CountStepsAsync() => steps = Editor.Name is { } editor ? await Store.NextStepsAsync(Id, editor) : NextSteps.None;

    private string? Named(IReadOnlyList<Guid> claims) => claims switch
    {
        [] => null,
        [var only] => article?.NumberOf(only) is { } number ? ListText["Claim", number].Value : ListText["OneClaim"].Value,
        _ => ListText["Claims", claims.Count].Value,
    };

    private void OfferUndo(string words, Guid step) => offer = new Offer(words, step);

    private void WithdrawOffer() => offer = null;

    private Task UndoOfferedAsync() => UndoAsync(offer?.Step);

    private Task UndoLastAsync() => UndoAsync(null);

    private Task UndoAsync(Guid? step) => ReverseAsync(editor => Store.UndoAsync(Id, editor, step), "Undone", "NothingToUndo");

    private Task RedoAsync() => ReverseAsync(editor => Store.RedoAsync(Id, editor), "Redone", "NothingToRedo");

    private async Task ReverseAsync(Func<string, Task<UndoOutcome>> reverse, string done, string nothing)
    {
        if (Editor.Name is not { } editor)
        {
            Announce(Text[nothing]);
            StateHasChanged();
            return;
        }

        await InTurnAsync(async () =>
        {
            try
            {
                Show(await SayWhenSlowAsync(reverse(editor)), done, nothing);
                await CountStepsAsync();
            }
            catch (Exception error) when (error is not OperationCanceledException)
            {
                WorkbenchLog.WriteFailed(Log, Id, error);
                Fail(Text["WhatUndo"], () => ReverseAsync(reverse, done, nothing));
            }
        });
        await RevealAsync(focus: false);
    }

    private void Show(UndoOutcome outcome, string done, string nothing)
    {
        WithdrawOffer();
        failure = null;
        Take(outcome.Changed);
        if (outcome.Changed.FirstOrDefault(claim => article?.Find(claim.Id) is not null) is { } first)
        {
            selected = first.Id;
        }

        if (outcome.Changed.Count > 0)
        {
            savedState = Text["SavedAt", Clock.GetLocalNow()];
            Announce(Text[done, outcome.Changed.Count]);
        }
        else if (outcome.Overtaken.Count > 0)
        {
            offer = new Offer(Text["ChangedSince", article?.NumberOf(outcome.Overtaken[0].Id) ?? 0], null);
        }
        else
        {
            Announce(Text[nothing]);
        }
    }
}
