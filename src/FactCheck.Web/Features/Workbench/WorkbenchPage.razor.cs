using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Settings;
using FactCheck.Web.Features.Workbench.Consistency;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One article on the desk: its text with the marks, its claims, and every decision about them.</summary>
public sealed partial class WorkbenchPage
{
    private ElementReference root;
    private ArticleText? text;
    private DotNetObjectReference<WorkbenchPage>? self;
    private IJSObjectReference? script;
    private PageState state = PageState.Loading;
    private ArticleOnScreen? article;
    private ClaimFilter filter = new();
    private Guid? selected;
    private bool showsClaims;
    private string announcement = "";

    [Parameter]
    public Guid Id { get; set; }

    /// <summary>The number of the claim a link leads to.</summary>
    [SupplyParameterFromQuery(Name = "n")]
    public int? Number { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private ReviewNotices Notices { get; set; } = null!;
    [Inject] private CurrentPreferences Preferences { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private IDialogService Dialogs { get; set; } = null!;
    [Inject] private IJSRuntime Js { get; set; } = null!;
    [Inject] private TimeProvider Clock { get; set; } = null!;
    [Inject] private ILogger<WorkbenchPage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<WorkbenchText> Text { get; set; } = null!;
    [Inject] private IStringLocalizer<VerdictText> Verdicts { get; set; } = null!;

    private enum PageState { Loading, Ready, Missing, Failed }

    protected override void OnInitialized()
    {
        Notices.ClaimsChanged += OnClaimsChanged;
        Notices.ArticleChanged += OnArticleChanged;
        Notices.FindingsChanged += OnFindingsChanged;
        StartForms();
        StartFindings();
    }

    protected override async Task OnParametersSetAsync()
    {
        if (article?.Article.Id != Id)
        {
            await LoadAsync();
        }
    }

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (article is null)
        {
            return;
        }

        TellOthers();
        if (script is not null || self is not null)
        {
            return;
        }

        self = DotNetObjectReference.Create(this);
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./workbench/workbench.js");
        script = await module.InvokeAsync<IJSObjectReference>("open", root, self);
        await RestoreTypedAsync();
        await RevealAsync(focus: false);
        StateHasChanged();
        _ = LookForFindingsAsync(AfterOpening);
    }

    public async ValueTask DisposeAsync()
    {
        Notices.ClaimsChanged -= OnClaimsChanged;
        Notices.ArticleChanged -= OnArticleChanged;
        Notices.FindingsChanged -= OnFindingsChanged;
        Colleagues.Leave();
        StopLooking();
        await CloseScriptAsync();
        self?.Dispose();
        writing.Dispose();
    }

    private async Task LoadAsync()
    {
        await CloseScriptAsync();
        unseen.Clear();
        StopLooking();
        (findings, headline) = (FindingsOnScreen.Unknown, []);
        (state, article, selected) = (PageState.Loading, null, null);
        try
        {
            if (await Store.FindAsync(Id) is not { } found)
            {
                state = PageState.Missing;
                return;
            }

            await ShowAsync(new ArticleOnScreen(found));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.LoadFailed(Log, Id, error);
            state = PageState.Failed;
        }
    }

    private async Task ShowAsync(ArticleOnScreen opened)
    {
        if (Editor.Name is { } name)
        {
            drafts = new Dictionary<DraftPlace, string>(await Store.DraftsAsync(Id, name));
            await CountStepsAsync();
        }

        article = opened;
        state = PageState.Ready;
        var address = ClaimAddress.Read(Navigation.Uri);
        filter = address.Filter;
        selected = Start(opened, address.Claim)?.Id;
        // On the phone the notice stands in the list, so that is shown.
        showsClaims |= IsJustRevised;
    }

    // Where a link leads to or this window was before, else where the work goes on.
    private Claim? Start(ArticleOnScreen opened, Guid? addressed) =>
        opened.Find(addressed)
        ?? opened.Queue.ElementAtOrDefault((Number ?? 0) - 1)
        ?? opened.Queue.FirstOrDefault(claim => claim.IsOpen)
        ?? (opened.Queue.Count > 0 ? opened.Queue[0] : null);

    private void Take(Claim claim) => Take([claim]);

    private void Take(IReadOnlyList<Claim> claims)
    {
        var before = article!;
        article = before.With(claims);
        if (claims.Any(claim => MayAnswerFindings(before.Known(claim.Id), claim)))
        {
            _ = LookForFindingsAsync(AfterDeciding);
        }
    }

    // The same words again would not change the page, and nobody would hear them.
    private void Announce(string words) => announcement = words == announcement ? words + '\u00A0' : words;

    private async Task RevealAsync(bool focus)
    {
        if (script is not null && article?.Find(selected) is { } claim)
        {
            await script.InvokeVoidAsync("reveal", article.PlaceOf(claim.Id), focus);
            await KeepAddressAsync();
        }
    }

    private async Task CloseScriptAsync()
    {
        if (script is null)
        {
            return;
        }

        try
        {
            await script.InvokeVoidAsync("close");
            await script.DisposeAsync();
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }

        script = null;
        self?.Dispose();
        self = null;
    }
}
