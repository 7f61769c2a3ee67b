using FactCheck.Import;
using FactCheck.Review;
using FactCheck.Web.Features.People;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Rewrites;

/// <summary>The rewrites chosen for an article's claims, accepted one by one and made the next version with one press.</summary>
public sealed partial class ProposalPage
{
    private readonly HashSet<Guid> accepted = [];
    private readonly HashSet<Guid> unfit = [];
    private PageState state = PageState.Loading;
    private RewriteProposal? proposal;
    private Notice? notice;
    private bool isBusy;
    private string announcement = "";

    [Parameter]
    public Guid Id { get; set; }

    [Inject] private ReviewStore Store { get; set; } = null!;
    [Inject] private ReviewNotices Notices { get; set; } = null!;
    [Inject] private CurrentEditor Editor { get; set; } = null!;
    [Inject] private NavigationManager Navigation { get; set; } = null!;
    [Inject] private ILogger<ProposalPage> Log { get; set; } = null!;
    [Inject] private IStringLocalizer<RewritesText> Text { get; set; } = null!;

    private enum PageState { Loading, Ready, Missing, Failed }

    /// <summary>Why there is no new version, and what to do.</summary>
    private sealed record Notice(string What, string Hint);

    private int Next => proposal!.Article.Revision.Number + 1;

    public void Dispose()
    {
        Notices.ClaimsChanged -= OnClaimsChanged;
        Notices.ArticleChanged -= OnArticleChanged;
    }

    protected override void OnInitialized()
    {
        Notices.ClaimsChanged += OnClaimsChanged;
        Notices.ArticleChanged += OnArticleChanged;
    }

    protected override Task OnParametersSetAsync() => proposal?.Article.Article.Id == Id ? Task.CompletedTask : LoadAsync();

    private async Task LoadAsync()
    {
        try
        {
            var article = await Store.FindAsync(Id);
            state = article is null ? PageState.Missing : PageState.Ready;
            Show(article is null ? null : RewriteProposal.Of(article));
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            RewritesLog.LoadFailed(Log, Id, error);
            state = PageState.Failed;
        }
    }

    // What was accepted stays accepted only as long as it is the same piece.
    private void Show(RewriteProposal? now)
    {
        var known = proposal?.Pieces.ToDictionary(piece => piece.Claim.Id, PieceWords.Of) ?? [];
        proposal = now;
        unfit.Clear();
        accepted.RemoveWhere(id => now?.Pieces.FirstOrDefault(piece => piece.Claim.Id == id) is not { } piece || known.GetValueOrDefault(id) != PieceWords.Of(piece));
    }

    private string? ObstacleOf(ProposedPiece piece) =>
        accepted.Contains(piece.Claim.Id) ? null
        : unfit.Contains(piece.Claim.Id) ? Text["NotInMarkdown"].Value
        : proposal!.InTheWayOf(piece, accepted) is [var other, ..] ? Text["InTheWay", Text.NumberOf(other)].Value
        : null;

    private void Toggle(ProposedPiece piece)
    {
        if (!accepted.Remove(piece.Claim.Id) && proposal!.InTheWayOf(piece, accepted).Count == 0)
        {
            TryAccept(piece);
        }
        TellHowMany();
    }

    private void TryAccept(ProposedPiece piece)
    {
        accepted.Add(piece.Claim.Id);
        if (RewrittenArticle.Make(proposal!, accepted) is null)
        {
            accepted.Remove(piece.Claim.Id);
            unfit.Add(piece.Claim.Id);
        }
    }

    private void AcceptAll()
    {
        var all = proposal!.AllThatFit(accepted);
        if (RewrittenArticle.Make(proposal, all) is not null)
        {
            accepted.UnionWith(all);
        }
        else
        {
            AcceptEach();
        }
        TellHowMany();
    }

    // The Markdown is read once for each: only where it takes not all of them, and which it refuses has to be told.
    private void AcceptEach()
    {
        foreach (var piece in proposal!.Pieces.Where(piece => !accepted.Contains(piece.Claim.Id) && proposal.InTheWayOf(piece, accepted).Count == 0))
        {
            TryAccept(piece);
        }
    }

    private void LeaveAll()
    {
        accepted.Clear();
        TellHowMany();
    }

    private void TellHowMany() => announcement = Text["AcceptedOf", accepted.Count, proposal!.Pieces.Count];

    private void OnClaimsChanged(IReadOnlyList<Claim> claims)
    {
        if (claims.Any(claim => claim.ArticleId == Id))
        {
            OnArticleChanged(Id);
        }
    }

    private void OnArticleChanged(Guid articleId)
    {
        if (articleId == Id && !isBusy)
        {
            _ = InvokeAsync(RenewAsync);
        }
    }

    // A note or a comment changes a claim and no piece: then nothing is told.
    private async Task RenewAsync()
    {
        var before = Told(proposal);
        await LoadAsync();
        if (Told(proposal) != before)
        {
            announcement = proposal is null ? "" : Text["Changed", Text.Count("Rewrites", proposal.Pieces.Count)];
        }

        StateHasChanged();
    }

    private static string? Told(RewriteProposal? shown) => shown is null ? null
        : string.Join('\n', shown.Pieces.Select(piece => $"{piece.Claim.Id} {PieceWords.Of(piece)}").Prepend($"{shown.Article.Revision.Number}"));
}
