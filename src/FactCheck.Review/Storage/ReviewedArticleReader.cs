using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Reads an article as it stands; of one that was read before, only the claims that changed since.</summary>
/// <remarks>A claim that was handed out is never written to again: a change makes a new object with a new version.</remarks>
internal sealed class ReviewedArticleReader
{
    private readonly RecentArticles recent = new();

    public async Task<ReviewedArticle?> ReadAsync(ReviewDbContext context, Guid articleId, CancellationToken cancel)
    {
        var article = await context.Articles.SingleOrDefaultAsync(one => one.Id == articleId, cancel);
        if (article is null)
        {
            return null;
        }
        var shown = ShownOf(context, articleId);
        if (recent.Find(articleId, article.CurrentRevision) is { } known)
        {
            return recent.Keep(Of(article, await RenewAsync(context, known.Revision, cancel), await RenewAsync(context, shown, [.. known.Absent, .. known.Claims], cancel)));
        }
        var revision = await context.Revisions.SingleAsync(one => one.ArticleId == articleId && one.Number == article.CurrentRevision, cancel);
        return recent.Keep(Of(article, revision, await shown.ToListAsync(cancel)));
    }

    private static ReviewedArticle Of(Article article, Revision revision, IReadOnlyList<Claim> claims) =>
        new(article, revision, [.. claims.Where(one => one.RevisionNumber == revision.Number)]) { Absent = [.. claims.Where(one => one.RevisionNumber != revision.Number)] };

    private static IQueryable<Claim> ShownOf(ReviewDbContext context, Guid articleId) => context.Claims
        .Where(one => one.ArticleId == articleId && !one.IsRemoved)
        .OrderBy(one => one.RevisionNumber).ThenBy(one => one.SpanStart).ThenBy(one => one.SpanEnd).ThenBy(one => one.Id);

    // Its text never changes, but a newer detector may have read it since.
    private static async Task<Revision> RenewAsync(ReviewDbContext context, Revision known, CancellationToken cancel)
    {
        var row = context.Revisions.Where(one => one.ArticleId == known.ArticleId && one.Number == known.Number);
        return await row.Select(one => one.DetectorVersion).SingleAsync(cancel) == known.DetectorVersion ? known : await row.SingleAsync(cancel);
    }

    private static async Task<IReadOnlyList<Claim>> RenewAsync(ReviewDbContext context, IQueryable<Claim> shown, IReadOnlyList<Claim> known, CancellationToken cancel)
    {
        var current = await shown.Select(one => new { one.Id, one.Version }).ToListAsync(cancel);
        var claims = known.ToDictionary(one => one.Id);
        var changed = current.Where(one => claims.GetValueOrDefault(one.Id)?.Version != one.Version).Select(one => one.Id).ToList();
        if (changed.Count > 0)
        {
            await context.Claims.Where(one => changed.Contains(one.Id)).ForEachAsync(one => claims[one.Id] = one, cancel);
        }
        return [.. current.Select(one => claims[one.Id])];
    }
}
