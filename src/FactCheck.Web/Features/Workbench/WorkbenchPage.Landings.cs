using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Ledger;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What a change of the text leaves to an editor: claims to be placed, how they changed, a text to be read again.</summary>
public sealed partial class WorkbenchPage
{
    private Guid? pointing;
    private bool isRereading;

    /// <summary>The claim whose words the editor is about to show in the text.</summary>
    private Claim? Pointed => pointing is { } id ? article?.Absent.FirstOrDefault(claim => claim.Id == id) : null;

    /// <summary>The words chosen are where the claim stands now.</summary>
    /// <returns>Whether it stands there; else the script leaves the words selected.</returns>
    [JSInvokable]
    public async Task<bool> SettleAtAsync(int start, int end)
    {
        if (Pointed is not { } claim || SpanOf(start, end) is not { } span || !await DecideAsync(claim.Id, new ClaimDecision.Settle(article!.Number, [span])))
        {
            return false;
        }

        pointing = null;
        await SelectAsync(claim.Id, focus: true);
        return true;
    }

    [JSInvokable]
    public void StopPointing()
    {
        pointing = null;
        StateHasChanged();
    }

    private async Task GoToSettledAsync(Guid claimId)
    {
        await DrawAsync();
        await SelectAsync(claimId, focus: true);
    }

    private async Task PointAsync(Guid claimId)
    {
        pointing = claimId;
        Announce(LandingWords["PointingHow"]);
        await ShowTextAsync();
        await (script?.InvokeVoidAsync("point") ?? ValueTask.CompletedTask);
    }

    /// <summary>Brings words of the text into sight, and shows which they are.</summary>
    private async Task ShowSpanAsync(TextSpan span)
    {
        await ShowTextAsync();
        await (script?.InvokeVoidAsync("showPassage", span.Start, span.End) ?? ValueTask.CompletedTask);
    }

    private Task ShowUnsettledAsync() => FilterAsync(new ClaimFilter(Absent: true));

    private Task ShowWholeLedgerAsync() => ShowLedgerAsync(null);

    private Task ShowLedgerOfSelectedAsync() => ShowLedgerAsync(selected);

    private Task ShowLedgerOfAsync(Guid claimId) => ShowLedgerAsync(claimId);

    private async Task ShowLedgerAsync(Guid? only)
    {
        var parameters = new DialogParameters<LedgerDialog>
        {
            { dialog => dialog.Entries, await Store.LedgerAsync(Id) },
            { dialog => dialog.Current, article!.Number },
            { dialog => dialog.Language, article.Article.Language },
            { dialog => dialog.Only, only },
        };
        await Dialogs.ShowAsync<LedgerDialog>(LandingWords[only is null ? "Ledger" : "HowItChanged"], parameters,
            new DialogOptions { MaxWidth = MaxWidth.Medium, FullWidth = true, CloseButton = true, CloseOnEscapeKey = true });
    }

    private async Task RereadAsync()
    {
        if (isRereading || await Editor.AskAsync() is not { } editor)
        {
            return;
        }

        isRereading = true;
        Announce(LandingWords["Rereading"]);
        StateHasChanged();
        try
        {
            // Reading takes its time, and this thread is the screen's.
            if (await Task.Run(() => Store.RereadAsync(Id, editor)) is { } outcome)
            {
                await InTurnAsync(ReadAgainAsync);
                Tell(LandingWords["Reread_done", outcome.Added.Count, outcome.Dropped.Count, outcome.Changed.Count]);
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, Id, error);
            Tell(LandingWords["Reread_failed"]);
        }
        finally
        {
            isRereading = false;
            StateHasChanged();
        }
    }
}
