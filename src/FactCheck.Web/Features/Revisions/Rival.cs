using FactCheck.Review;
using FactCheck.Web.Features.Revisions.Comparison;

namespace FactCheck.Web.Features.Revisions;

/// <summary>A version that somebody else handed in first, beside the text that came too late.</summary>
/// <param name="Number">Of their version.</param>
/// <param name="Seen">The version both began with.</param>
/// <param name="At">UTC.</param>
public sealed record Rival(int Number, int Seen, string By, DateTime At, ComparisonOnScreen Comparison)
{
    internal static async Task<Rival?> ReadAsync(ReviewStore store, Guid article, int seen, ArticleText own)
    {
        var last = (await store.RevisionsAsync(article))[^1].Number;
        return await store.RevisionAsync(article, last) is { } theirs
            ? new Rival(last, seen, theirs.CreatedBy, theirs.CreatedAt, await Task.Run(() => new ComparisonOnScreen(TextComparison.Of(theirs.Text, own), [])))
            : null;
    }
}
