using FactCheck.Detection;
using FactCheck.Review;
using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Features.Workbench.Landings;

/// <summary>A claim that is not in the text, or not yet: what was said of it, and where it may be put.</summary>
public sealed partial class AbsentClaim
{
    private ElementReference quote;
    private bool entersQuote;

    [Parameter, EditorRequired]
    public required ArticleOnScreen Article { get; set; }

    [Parameter, EditorRequired]
    public required Claim Claim { get; set; }

    /// <summary>A note half typed when the claim left the text; null for none.</summary>
    [Parameter]
    public string? Draft { get; set; }

    [Parameter, EditorRequired]
    public required Func<Guid, ClaimDecision, Task<bool>> Decide { get; set; }

    /// <summary>The editor wants to show the claim's words in the text.</summary>
    [Parameter]
    public EventCallback<Guid> OnPoint { get; set; }

    [Parameter]
    public EventCallback<Guid> OnHistory { get; set; }

    [Parameter]
    public EventCallback<Guid> OnLedger { get; set; }

    /// <summary>A claim of the text is to be looked at.</summary>
    [Parameter]
    public EventCallback<Guid> OnSelect { get; set; }

    /// <summary>The claim has its place in the text: the work goes on there.</summary>
    [Parameter]
    public EventCallback<Guid> OnSettled { get; set; }

    /// <summary>A place of the text is to be looked at.</summary>
    [Parameter]
    public EventCallback<TextSpan> OnShow { get; set; }

    private string Id => $"absent-{Claim.Id:N}";

    // The buttons that were pressed are gone: the focus stays with the claim.
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (entersQuote)
        {
            entersQuote = false;
            await quote.FocusAsync();
        }
    }

    private async Task SettleAsync(ClaimExtent place)
    {
        if (await Decide(Claim.Id, new ClaimDecision.Settle(Article.Number, place.Fragments)))
        {
            await OnSettled.InvokeAsync(Claim.Id);
        }
    }

    private async Task GiveUpAsync() => entersQuote = await Decide(Claim.Id, new ClaimDecision.Settle(Article.Number, null));

    private Task PointAsync() => OnPoint.InvokeAsync(Claim.Id);

    private Task ShowHistoryAsync() => OnHistory.InvokeAsync(Claim.Id);

    private Task ShowLedgerAsync() => OnLedger.InvokeAsync(Claim.Id);
}
