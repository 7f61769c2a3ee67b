using FactCheck.Review;
using FactCheck.Web.Features.Presence;
using FactCheck.Web.Features.Workbench.Comments;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;
using Microsoft.JSInterop;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The other windows: what they decide is taken in here, and they are told which claim is in hand.</summary>
public sealed partial class WorkbenchPage
{
    // What this browser still shows of claims that changed elsewhere: its editor decides about these, whatever the server knows already.
    private readonly Dictionary<Guid, Claim> unseen = [];
    private readonly Dictionary<Guid, Claim> heldBack = [];

    [Inject] private Colleagues Colleagues { get; set; } = null!;
    [Inject] private IStringLocalizer<PresenceText> Others { get; set; } = null!;

    /// <summary>The connection is back, and with it everything that was sent meanwhile.</summary>
    [JSInvokable]
    public Task SeenAsync() => article is null ? Task.CompletedTask : ConfirmSeenAsync([.. unseen.Keys.Select(id => article.Known(id)).OfType<Claim>()]);

    private Claim? AsSeen(Guid claimId) => unseen.GetValueOrDefault(claimId) ?? article?.Known(claimId);

    private void TellOthers() => Colleagues.Stand(Id, selected, selected is { } claim ? article?.NumberOf(claim) : null);

    // Every open page is told of every change: those of other articles are not even woken.
    private void OnClaimsChanged(IReadOnlyList<Claim> changed)
    {
        if (changed.Any(claim => claim.ArticleId == Id))
        {
            _ = InvokeAsync(() => TakeFromOthers([.. changed.Where(claim => claim.ArticleId == Id)]));
        }
    }

    private void TakeFromOthers(IReadOnlyList<Claim> changed)
    {
        foreach (var claim in changed.Where(claim => claim.Id == beingWritten))
        {
            heldBack[claim.Id] = claim;
        }

        List<Claim> news = [.. changed.Where(claim => claim.Id != beingWritten && IsNews(claim))];
        if (article is not null && news.Count > 0)
        {
            ShowNews(news);
        }
    }

    // What came while this window wrote the same claim: its own change, or one more that followed at once.
    private void TakeHeldBack()
    {
        List<Claim> waiting = [.. heldBack.Values.Where(IsNews)];
        heldBack.Clear();
        if (waiting.Count > 0)
        {
            // What was said of our own change is heard before what is said of theirs.
            StateHasChanged();
            TakeFromOthers(waiting);
        }
    }

    // A claim that somebody added or took away is not known here, or no longer.
    private bool IsNews(Claim claim) => !(article?.Known(claim.Id)?.Version >= claim.Version);

    /// <summary>The value this editor chose was somebody else's choice already: nothing was written, and nobody's decision taken back.</summary>
    private void AnnounceAlreadySo(Claim claim) => Announce(
        Others["AlreadySo", article!.NumberOf(claim.Id) ?? 0, ClaimWords.Lower(Text.Standing(Verdicts, claim)), claim.DecidedBy ?? Text["Somebody"]]);

    private void ShowNews(List<Claim> news)
    {
        var before = news.Select(claim => article!.Known(claim.Id)).ToList();
        foreach (var known in before.OfType<Claim>())
        {
            unseen.TryAdd(known.Id, known);
        }

        Take(news);
        if (NewsOf(before, news) is { } words)
        {
            Announce(words);
        }

        StateHasChanged();
        _ = ConfirmSeenAsync(news);
    }

    private string? NewsOf(List<Claim?> before, List<Claim> now)
    {
        var number = article!.NumberOf(now[0].Id) ?? 0;
        if (now.Count == 1 && CommentNews.Of(CommentWords, before[0], now[0], Editor.Name, number) is { } comment)
        {
            return comment;
        }

        // Who decided last is known of every claim: it is news only where it was decided just now.
        if (now[0].DecidedBy is not { } by || by == Editor.Name || now[0].DecidedAt == before[0]?.DecidedAt)
        {
            return null;
        }

        return now.Count > 1 ? Text["ManyChangedByOther", now.Count, by].Value
            : Text["ChangedByOther", number, by, ClaimWords.Lower(Text.Standing(Verdicts, now[0]))].Value;
    }

    /// <summary>Asks the browser, after it was sent the change: until it answers, what its editor presses was meant for what stood there before.</summary>
    private async Task ConfirmSeenAsync(IReadOnlyList<Claim> shown)
    {
        try
        {
            await (script?.InvokeVoidAsync("seen") ?? ValueTask.CompletedTask);
        }
        catch (Exception gone) when (gone is JSException or JSDisconnectedException or OperationCanceledException or InvalidOperationException)
        {
            // The connection is away; the page asks again when it is back.
            return;
        }

        foreach (var claim in shown)
        {
            See(claim);
        }
    }

    private void See(Claim claim)
    {
        if (IsNewest(claim))
        {
            unseen.Remove(claim.Id);
        }
        else if (unseen.ContainsKey(claim.Id))
        {
            unseen[claim.Id] = claim;
        }
    }

    private bool IsNewest(Claim claim) => article?.Known(claim.Id) is not { } known || known.Version <= claim.Version;
}
