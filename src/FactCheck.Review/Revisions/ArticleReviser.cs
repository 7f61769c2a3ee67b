using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Makes a handed-in text the next revision of its article and carries every claim into it.</summary>
/// <remarks>
/// Detecting and anchoring take their time outside the writers' turn. Verdicts given meanwhile are carried like all others; only a
/// claim that came, went or got other edges makes them begin again.
/// </remarks>
internal sealed class ArticleReviser(ReviewTransactions transactions, ReviewNotices notices, HouseDetector detectors, ReviewedArticleReader articles)
{
    public async Task<RevisionOutcome> ReviseAsync(Guid articleId, int seen, NewArticle article, string why, EventSignature made,
        IProgress<RevisingStep>? progress, CancellationToken cancel)
    {
        while (true)
        {
            if (await ReadAsync(articleId, cancel) is not { } before)
            {
                return new RevisionOutcome.Gone();
            }
            if (Refuse(before, seen, article) is { } refused)
            {
                return refused;
            }
            var (plan, rules) = await PlanAsync(before, article, progress, cancel);
            progress?.Report(RevisingStep.Keeping);
            if (await TryKeepAsync(before, article, why, plan, rules, made, cancel) is { } saved)
            {
                notices.RaiseArticle(articleId);
                return saved;
            }
        }
    }

    private Task<ReviewedArticle?> ReadAsync(Guid articleId, CancellationToken cancel) =>
        transactions.ReadAsync(context => articles.ReadAsync(context, articleId, cancel), cancel);

    private static RevisionOutcome? Refuse(ReviewedArticle before, int seen, NewArticle article)
    {
        if (before.Revision.Number != seen)
        {
            return new RevisionOutcome.Conflict(before.Revision.Number);
        }
        var isSame = before.Revision.Text.Text == article.Text.Text && before.Revision.Markup == article.Markup && before.Article.Title == article.Title;
        return isSame ? new RevisionOutcome.Unchanged() : null;
    }

    private async Task<(RevisionPlan Plan, RuleSet Rules)> PlanAsync(ReviewedArticle before, NewArticle article, IProgress<RevisingStep>? progress, CancellationToken cancel)
    {
        progress?.Report(RevisingStep.Detecting);
        var rules = await transactions.ReadAsync(context => detectors.ReadAsync(context, cancel), cancel);
        // Off the caller's thread: it may be somebody's screen.
        var found = await Task.Run(() => rules.Detector.Detect(article.Text.Text), cancel);
        cancel.ThrowIfCancellationRequested();
        progress?.Report(RevisingStep.Anchoring);
        var plan = await Task.Run(() => RevisionPlan.Make(before, article.Text, found, rules.Detector), cancel);
        cancel.ThrowIfCancellationRequested();
        return (plan, rules);
    }

    private Task<RevisionOutcome.Saved?> TryKeepAsync(ReviewedArticle before, NewArticle article, string why, RevisionPlan plan, RuleSet rules, EventSignature made, CancellationToken cancel) =>
        transactions.WriteAsync(async context =>
        {
            var claims = await context.Claims.Where(one => one.ArticleId == before.Article.Id && !one.IsRemoved).ToDictionaryAsync(one => one.Id, cancel);
            if (await HouseDetector.VersionAsync(context, cancel) != rules.Version || !IsAsRead(before, claims)
                || !await context.IsCurrentAsync(before.Article.Id, before.Revision.Number, cancel))
            {
                return null;
            }
            var writer = new RevisionWriter(context, await ArticleChain.ReadAsync(context, before.Article.Id, cancel), made);
            var now = new ReviewedArticle(before.Article, before.Revision, [.. before.Claims.Select(one => claims[one.Id])]);
            return await writer.WriteAsync(now, article, why, plan, claims, rules.Name, cancel);
        }, cancel);

    // All that the plan was made of; the rest is read again when it is written.
    private static bool IsAsRead(ReviewedArticle before, Dictionary<Guid, Claim> claims)
    {
        var read = before.Claims.Concat(before.Absent).ToList();
        return read.Count == claims.Count && read.TrueForAll(one => claims.TryGetValue(one.Id, out var now)
            && now.RevisionNumber == one.RevisionNumber && now.Fragments.SequenceEqual(one.Fragments) && now.ConfirmedSource == one.ConfirmedSource && now.IsUnsettled == one.IsUnsettled);
    }
}
