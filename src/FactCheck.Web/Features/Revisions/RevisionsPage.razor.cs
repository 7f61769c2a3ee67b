using FactCheck.Review;
using FactCheck.Web.Features.Revisions.Comparison;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Revisions;

/// <summary>The versions of an article, and any two of them compared; which two is in the address.</summary>
public sealed partial class RevisionsPage
{
    private ElementReference root;
    private DotNetObjectReference<RevisionsPage>? self;
    private IJSObjectReference? script;
    private PageState state = PageState.Loading;
    private ReviewedArticle? article;
    private IReadOnlyList<RevisionEntry> entries = [];
    private ComparedRevisions? compared;
    private int from;
    private int to;
    private bool isNarrow;
    /// <summary>The two that were chosen last could not be compared.</summary>
    private bool hasFailed;
    private string announcement = "";

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = "from")]
    public int? AskedFrom { get; set; }

    [SupplyParameterFromQuery(Name = "to")]
    public int? AskedTo { get; set; }

    [SupplyParameterFromQuery(Name = "view")]
    public string? AskedView { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private ReviewNotices Notices { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private IJSRuntime Js { get; set; } = null!;
    [Inject] private ILogger<RevisionsPage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<RevisionsText> Text { get; set; } = null!;

    private enum PageState { Loading, Ready, Failed }

    private ComparisonView Chosen => AskedView == "inline" ? ComparisonView.Inline : ComparisonView.Side;

    // Two columns want room; where there is none the choice waits for it.
    private ComparisonView Shown => isNarrow ? ComparisonView.Inline : Chosen;

    /// <summary>Whether there is room for one text only.</summary>
    [JSInvokable]
    public void UseInline(bool narrow)
    {
        isNarrow = narrow;
        StateHasChanged();
    }

    public async ValueTask DisposeAsync()
    {
        Notices.ArticleChanged -= OnArticleChanged;
        try
        {
            await (script?.InvokeVoidAsync("close") ?? ValueTask.CompletedTask);
            await (script?.DisposeAsync() ?? ValueTask.CompletedTask);
        }
        catch (JSDisconnectedException)
        {
            // The page is gone, and its listeners with it.
        }

        self?.Dispose();
    }

    protected override void OnInitialized() => Notices.ArticleChanged += OnArticleChanged;

    protected override Task OnParametersSetAsync() => article?.Article.Id == Id ? CompareAsync() : LoadAsync();

    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (article is null || self is not null)
        {
            return;
        }

        self = DotNetObjectReference.Create(this);
        await using var module = await Js.InvokeAsync<IJSObjectReference>("import", "./revisions/comparison.js");
        script = await module.InvokeAsync<IJSObjectReference>("open", root, self);
        StateHasChanged();
    }

    private async Task LoadAsync()
    {
        (state, article) = (PageState.Loading, null);
        try
        {
            await ReadAsync();
            if (article is null)
            {
                Navigation.NotFound();
                return;
            }

            await CompareAsync();
            state = PageState.Ready;
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RevisionsLog.LoadFailed(Log, Id, error);
            (state, article) = (PageState.Failed, null);
        }
    }

    // The article last: a version that comes in between is then not in the list before the article has it.
    private async Task ReadAsync()
    {
        entries = await Store.RevisionsAsync(Id);
        article = await Store.FindAsync(Id) ?? article;
    }

    // Without a choice in the address the last version beside the one before.
    private Task CompareAsync()
    {
        var last = entries.Count;
        to = Math.Clamp(AskedTo ?? last, Math.Min(2, last), last);
        from = Math.Clamp(AskedFrom ?? to - 1, 1, Math.Max(1, to - 1));
        hasFailed = false;
        return last > 1 && (compared?.From, compared?.To) != (from, to) ? TryCompareAsync(from, to) : Task.CompletedTask;
    }

    private async Task TryCompareAsync(int earlier, int later)
    {
        try
        {
            Show(await ComparedRevisions.ReadAsync(Store, article!, earlier, later), earlier, later);
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RevisionsLog.LoadFailed(Log, Id, error);
            hasFailed = (earlier, later) == (from, to);
        }
    }

    // Not where something else was chosen in the meantime.
    private void Show(ComparedRevisions? read, int earlier, int later)
    {
        if ((earlier, later) == (from, to))
        {
            compared = read;
            announcement = Text["NowCompared", from, to];
        }
    }

    // The two stay in order, whichever is chosen last.
    private void Choose((int From, int To) chosen) => Navigation.NavigateTo(AddressOf(chosen.From, chosen.To, Chosen), replace: true);

    private string AddressOf(int earlier, int later, ComparisonView view) =>
        $"/articles/{Id}/revisions?from={earlier}&to={later}&view={(view == ComparisonView.Side ? "side" : "inline")}";

    // Somebody handed in a newer version: it stands in the list, and what is compared stays.
    private void OnArticleChanged(Guid changed)
    {
        if (changed == Id)
        {
            _ = InvokeAsync(RenewAsync);
        }
    }

    private async Task RenewAsync()
    {
        try
        {
            await ReadAsync();
            StateHasChanged();
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            // What stands on the screen is still true, but for the newer version.
            RevisionsLog.LoadFailed(Log, Id, error);
        }
    }
}
