using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Finds, sorts and counts the articles of the library; three statements for a page, however long it is.</summary>
internal static class LibraryReader
{
    private const int MaxTake = 200;

    public static async Task<LibraryPage> ListAsync(ReviewDbContext context, LibraryQuery query, CancellationToken cancel)
    {
        var found = Find(context, query.Words.Trim());
        var total = await found.CountAsync(cancel);
        var articles = await Sort(context, found, query).Skip(Math.Max(0, query.Skip)).Take(Math.Clamp(query.Take, 0, MaxTake)).ToListAsync(cancel);
        var counts = await CountAsync(context, [.. articles.Select(article => article.Id)], cancel);
        return new LibraryPage([.. articles.Select(article => Entry(article, counts[article.Id]))], total);
    }

    private static IQueryable<Article> Find(ReviewDbContext context, string words)
    {
        if (words.Length == 0)
        {
            return context.Articles;
        }
        // No word in it: look for the very signs, so that "«»" or an emoji still find what has them.
        return SearchWords.ToMatch(words) is { } match
            ? context.Articles.FromSql($"SELECT * FROM Articles WHERE Id IN (SELECT k.ArticleId FROM ArticleSearch s JOIN ArticleSearchKeys k ON k.Key = s.rowid WHERE s.ArticleSearch MATCH {match})")
            : context.Articles.Where(article => context.Revisions.Any(one =>
                one.ArticleId == article.Id && one.Number == article.CurrentRevision && one.Content.Contains(words)));
    }

    private static IQueryable<Article> Sort(ReviewDbContext context, IQueryable<Article> articles, LibraryQuery query)
    {
        var sorted = query.Sort switch
        {
            LibrarySort.Title => By(articles, article => EF.Functions.Collate(article.Title, ConnectionSettings.ItalianCollation), query.Descending),
            LibrarySort.Published => By(articles, article => article.PublishedOn, query.Descending),
            LibrarySort.ToReview => By(articles, article => context.Claims.Count(one =>
                one.ArticleId == article.Id && one.RevisionNumber == article.CurrentRevision && one.IsToCheck && one.VerdictKind == null && one.DismissalReason == null), query.Descending),
            _ => By(articles, article => article.ModifiedAt, query.Descending),
        };
        // Ids grow with time: equal keys stand newest first, and no article falls between two pages.
        return sorted.ThenByDescending(article => article.Id);
    }

    private static IOrderedQueryable<Article> By<TKey>(IQueryable<Article> articles,
        System.Linq.Expressions.Expression<Func<Article, TKey>> key, bool descending) =>
        descending ? articles.OrderByDescending(key) : articles.OrderBy(key);

    private static async Task<ILookup<Guid, ClaimCount>> CountAsync(ReviewDbContext context, IReadOnlyList<Guid> ids, CancellationToken cancel)
    {
        var counts = await context.QueueClaims().Where(one => ids.Contains(one.ArticleId))
            .GroupBy(one => new { one.ArticleId, one.VerdictKind, IsDismissed = one.DismissalReason != null })
            .Select(group => new { group.Key.ArticleId, group.Key.VerdictKind, group.Key.IsDismissed, Count = group.Count() }).ToListAsync(cancel);
        return counts.ToLookup(one => one.ArticleId, one => new ClaimCount(one.VerdictKind, one.IsDismissed, one.Count));
    }

    private static LibraryEntry Entry(Article article, IEnumerable<ClaimCount> counts)
    {
        var by = counts.ToList();
        var progress = new ReviewProgress(Of(VerdictKind.Verified), Of(VerdictKind.Disputed), Of(VerdictKind.Unverified), Of(null),
            by.Where(one => one.IsDismissed).Sum(one => one.Count));
        return new LibraryEntry(article.Id, article.Title, article.Source, article.Author, article.PublishedOn, article.ModifiedAt, progress, article.ModifiedBy);

        int Of(VerdictKind? kind) => by.Where(one => one.Kind == kind && !one.IsDismissed).Sum(one => one.Count);
    }

    private sealed record ClaimCount(VerdictKind? Kind, bool IsDismissed, int Count);
}
