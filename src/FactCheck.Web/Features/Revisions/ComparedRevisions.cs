using FactCheck.Review;
using FactCheck.Web.Features.Revisions.Comparison;

namespace FactCheck.Web.Features.Revisions;

/// <summary>Two revisions of an article, compared.</summary>
public sealed record ComparedRevisions(int From, int To, ComparisonOnScreen Comparison)
{
    /// <summary>Null where the article has not both.</summary>
    internal static async Task<ComparedRevisions?> ReadAsync(ReviewStore store, ReviewedArticle article, int from, int to)
    {
        var id = article.Article.Id;
        if (await store.RevisionAsync(id, from) is not { } before || await store.RevisionAsync(id, to) is not { } after)
        {
            return null;
        }

        var unsettled = to == article.Revision.Number ? article.Absent.Where(claim => claim.IsUnsettled).Select(claim => claim.Id).ToHashSet() : [];
        // Off the caller's thread, which is somebody's screen: a long text takes a tenth of a second.
        return await Task.Run(() =>
        {
            var comparison = TextComparison.Of(before.Text, after.Text);
            return new ComparedRevisions(from, to, new ComparisonOnScreen(comparison, ComparedClaim.AllOf(comparison, ClaimStanding.AllIn(before, article), ClaimStanding.AllIn(after, article), unsettled)));
        });
    }
}
