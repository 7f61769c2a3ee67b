using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Landings;
using FactCheck.Web.Resources;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.Localization;

namespace FactCheck.Web.Features.Workbench;

/// <summary>Another text came: the article is read again, and what this editor has in hand stays in hand.</summary>
public sealed partial class WorkbenchPage
{
    [Inject] private IStringLocalizer<LandingText> LandingWords { get; set; } = null!;

    private void OnArticleChanged(Guid articleId)
    {
        if (articleId == Id)
        {
            _ = InvokeAsync(() => InTurnAsync(ReadAgainAsync));
        }
    }

    private async Task ReadAgainAsync()
    {
        try
        {
            if (article is not null && await Store.FindAsync(Id) is { } now)
            {
                await ShowAgainAsync(article.ReadAgain(now));
            }
        }
        catch (Exception error) when (error is not OperationCanceledException)
        {
            WorkbenchLog.LoadFailed(Log, Id, error);
            Tell(LandingWords["NotReadAgain"]);
        }
    }

    private async Task ShowAgainAsync(ArticleOnScreen now)
    {
        var before = article!;
        foreach (var known in before.Claims.Concat(before.Absent).Where(claim => now.Known(claim.Id)?.Version != claim.Version))
        {
            unseen.TryAdd(known.Id, known);
        }

        article = now;
        await CountStepsAsync();
        if (now.Number != before.Number)
        {
            TellRevision(now);
        }

        StateHasChanged();
        _ = LookForFindingsAsync(AfterOpening);
        _ = ConfirmSeenAsync([.. unseen.Keys.Select(now.Known).OfType<Claim>()]);
    }

    private void TellRevision(ArticleOnScreen now)
    {
        var words = LandingWords.Of(now.Reviewed.Revision);
        if (selected is { } lost && now.Find(lost) is null)
        {
            selected = null;
            words += " " + LandingWords["HeldIsAbsent"];
        }

        Tell(words);
    }

    /// <summary>The press was meant for words that the text no longer has: nothing was written, and the words of now are shown.</summary>
    private async Task ShowOvertakenAsync(Claim current)
    {
        await ReadAgainAsync();
        savedState = null;
        Tell(article?.NumberOf(current.Id) is { } number ? LandingWords["Overtaken", number, current.Quote] : LandingWords["OvertakenAbsent", current.Quote]);
    }
}
