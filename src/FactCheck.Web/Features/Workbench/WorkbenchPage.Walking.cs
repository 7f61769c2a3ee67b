using FactCheck.Web.Features.Workbench.Tabs;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>From claim to claim, by key, by mouse, by filter.</summary>
public sealed partial class WorkbenchPage
{
    private bool usesSheet;

    /// <summary>A mark was clicked, or Enter pressed on it.</summary>
    /// <param name="opensCard">Whether the card shall come forward where only the text is on screen.</param>
    [JSInvokable]
    public Task SelectPlaceAsync(int place, bool opensCard)
    {
        if (article?.AtPlace(place) is not { } claim)
        {
            return Task.CompletedTask;
        }

        showsClaims |= opensCard;
        return SelectAsync(claim.Id, focus: false);
    }

    /// <summary>A long article was scrolled.</summary>
    /// <param name="first">The first block near the screen, counted among those drawn.</param>
    /// <param name="last">The last one.</param>
    [JSInvokable]
    public void ShowBlocks(int first, int last) =>
        // A title that the header shows is no drawn block: then what is drawn first is block 1.
        text?.MoveTo(new BlockRange(first, last + 1));

    /// <summary>Whether the screen is a phone's, where a sheet takes the place of the list.</summary>
    [JSInvokable]
    public Task UseSheetAsync(bool uses)
    {
        usesSheet = uses;
        StateHasChanged();
        return Task.CompletedTask;
    }

    private Task SelectFromListAsync(Guid claimId) => SelectAsync(claimId, focus: false);

    private Task SelectAsync(Guid claimId, bool focus)
    {
        tab = PanelTab.Claims;
        return TakeUpAsync(claimId, focus);
    }

    /// <summary>Selects the claim, and leaves the tab in front that is.</summary>
    private async Task TakeUpAsync(Guid claimId, bool focus)
    {
        var left = selected;
        (selected, filter) = (claimId, filter with { Absent = false });
        StateHasChanged();
        await RevealAsync(focus);
        if (left is { } before && before != claimId)
        {
            await FinishNoteAsync(before);
        }
    }

    private Task StepAsync(int step)
    {
        if (article is null || filter.Apply(article, Held) is not { Count: > 0 } shown)
        {
            return Task.CompletedTask;
        }

        var at = shown.TakeWhile(claim => claim.Id != selected).Count();
        var next = at == shown.Count ? 0 : (at + step + shown.Count) % shown.Count;
        return SelectAsync(shown[next].Id, focus: true);
    }

    private Task NextToReviewAsync()
    {
        if (article is null)
        {
            return Task.CompletedTask;
        }
        if (NextOpen() is { } open)
        {
            return SelectAsync(open.Id, focus: true);
        }

        Announce(Text["NothingOpen"]);
        StateHasChanged();
        return Task.CompletedTask;
    }

    private Task FilterAsync(ClaimFilter chosen)
    {
        (filter, held) = (chosen, null);
        return KeepAddressAsync();
    }

    private Task LeaveClaimsAsync() => ShowClaimsAsync(false);

    private async Task ShowClaimsAsync(bool show)
    {
        showsClaims = show;
        await DrawAsync();
        await RevealAsync(focus: false);
    }

    /// <summary>On a phone the text comes in the place of the panel: what the script looks for in it has a place only then.</summary>
    private Task ShowTextAsync()
    {
        showsClaims = false;
        return DrawAsync();
    }

    // Within a click the picture waits for the end of the click, and the script must not look for anything before.
    private async Task DrawAsync()
    {
        StateHasChanged();
        await Task.Yield();
    }

    private async Task OpenCardAsync(bool note)
    {
        if (selected is null || script is null)
        {
            return;
        }

        (showsClaims, tab, filter) = (true, PanelTab.Claims, filter with { Absent = false });
        await DrawAsync();
        await RevealAsync(focus: false);
        if (note)
        {
            await script.InvokeVoidAsync("focusNote");
        }
    }

    private Task ShowHistoryOfSelectedAsync() => selected is { } claimId ? ShowHistoryAsync(claimId) : Task.CompletedTask;

    private async Task ShowHistoryAsync(Guid claimId)
    {
        var events = await Store.HistoryAsync(claimId);
        var lines = events.Reverse().Select(entry => HistoryLine.Of(entry, Text, Verdicts, LandingWords)).ToList();
        var parameters = new DialogParameters<HistoryDialog> { { dialog => dialog.Lines, lines } };
        var title = article?.NumberOf(claimId) is { } number ? Text["HistoryTitle", number] : LandingWords["HistoryOfAbsent"];
        await Dialogs.ShowAsync<HistoryDialog>(title, parameters, new DialogOptions { CloseButton = true, CloseOnEscapeKey = true });
    }
}
