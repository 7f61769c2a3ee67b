using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Spans;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Claims marked by hand in the text, and the edges of any claim. The script hands over words chosen by their place in the text.</summary>
public sealed partial class WorkbenchPage
{
    [Inject] private IStringLocalizer<SpanText> SpanWords { get; set; } = null!;
    [Inject] private ClaimDetector Detector { get; set; } = null!;

    /// <returns>Whether the words are a claim now; else the script leaves them selected.</returns>
    [JSInvokable]
    public async Task<bool> AddClaimAsync(int start, int end)
    {
        if (SpanOf(start, end) is not { } span || await Editor.AskAsync() is not { } editor)
        {
            return false;
        }

        Claim? added = null;
        await InTurnAsync(async () => added = await AddAsync(span, editor));
        if (added is not null)
        {
            await SelectAsync(added.Id, focus: true);
        }

        return added is not null;
    }

    /// <param name="place">The claim's short name on the page.</param>
    /// <param name="start">Where its first words begin now.</param>
    /// <param name="end">Where its last words end now.</param>
    [JSInvokable]
    public async Task<bool> MoveEdgesAsync(int place, int start, int end) =>
        SpanOf(start, end) is { } span && article!.AtPlace(place) is { } claim
        && await DecideAsync(claim.Id, seen => new ClaimDecision.MoveEdges(ClaimEdges.Move(seen.Fragments, span)));

    /// <summary>The words chosen are the source of the selected claim.</summary>
    [JSInvokable]
    public async Task<bool> NameSourceAsync(int start, int end)
    {
        if (SpanOf(start, end) is not { } span || Detector.NameSource(article!.Text.Text, span) is not { } source)
        {
            return false;
        }

        if (selected is not { } claim || source.Span.Length > ConfirmedSource.MaxLength)
        {
            Tell(selected is null ? SpanWords["NoClaimForSource"] : SpanWords["SourceTooLong", ConfirmedSource.MaxLength]);
            return false;
        }

        return await DecideAsync(claim, new ClaimDecision.NameSource(new ConfirmedSource(source.Span, source.Name, source.Kind)));
    }

    // What comes from a browser is checked, whoever wrote the script.
    private TextSpan? SpanOf(int start, int end) => article is not null && start >= 0 && end > start && end <= article.Text.Text.Length ? new TextSpan(start, end) : null;

    private async Task<Claim?> AddAsync(TextSpan span, string editor)
    {
        var before = article!;
        try
        {
            var saved = await SayWhenSlowAsync(Store.AddClaimAsync(Id, before.Reviewed.Revision.Number, [span], editor));
            ShowAdded(saved, isKnown: before.Find(saved.Claim.Id) is not null);
            return saved.Claim;
        }
        catch (ClaimExtentException refused)
        {
            Refuse(refused.Fault);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.WriteFailed(Log, Id, error);
            Fail(SpanWords["WhatAdd", span.Of(before.Text.Text)], () => AddClaimAsync(span.Start, span.End));
        }

        return null;
    }

    private void ShowAdded(MarkOutcome.Saved saved, bool isKnown)
    {
        failure = null;
        Take(saved.Claim);
        var number = article!.NumberOf(saved.Claim.Id) ?? 0;
        if (isKnown)
        {
            Tell(SpanWords["AlreadyThere", number]);
            return;
        }

        savedState = Text["SavedAt", Clock.GetLocalNow()];
        Announce(SpanWords["Added", number, saved.Claim.Quote]);
        if (saved.Step is { } step)
        {
            OfferUndo(SpanWords["AddedShort", number], step);
        }
    }

    private void Refuse(ClaimExtentFault fault) => Tell(SpanWords[$"Fault{fault}", fault == ClaimExtentFault.TooMany ? ReviewStore.MaxClaims : ClaimExtent.MaxLength]);

    private void Tell(string words)
    {
        offer = new Offer(words, null);
        Announce(words);
        StateHasChanged();
    }

    private async Task EditEdgesAsync()
    {
        if (script is null)
        {
            return;
        }

        await ShowTextAsync();
        await RevealAsync(focus: false);
        await script.InvokeVoidAsync("editEdges");
    }
}
