using FactCheck.Detection;
using FactCheck.Detection.Findings;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Claims that lost their conditional from one revision to the next, each beside its words there.</summary>
internal sealed class HardenedClaims(ReviewTransactions transactions)
{
    public async Task<IReadOnlyList<FoundPassages>> ReadAsync(ReviewedArticle article, CancellationToken cancel)
    {
        var hardened = article.Claims.Where(claim => claim.IsHardened).ToList();
        if (hardened.Count == 0)
        {
            return [];
        }
        var revisions = hardened.Select(claim => claim.Arrival!.Hardening!.Revision).ToHashSet();
        var standings = await transactions.ReadAsync(context => StandingsAsync(context, article.Article.Id, revisions, cancel), cancel);
        return [.. hardened.Select(claim => Found(article.Revision.Text.Text, claim, claim.Arrival!.Hardening!, standings))];
    }

    private static async Task<Dictionary<(Guid, int), ClaimExtent>> StandingsAsync(ReviewDbContext context, Guid articleId, HashSet<int> revisions, CancellationToken cancel)
    {
        var kept = await context.Revisions.Where(one => one.ArticleId == articleId && revisions.Contains(one.Number) && one.Standings != null).Select(one => one.Standings!).ToListAsync(cancel);
        return kept.SelectMany(ReviewJson.Read<IReadOnlyList<ClaimStanding>>).GroupBy(one => (one.Id, one.Revision)).ToDictionary(group => group.Key, group => group.First().Extent);
    }

    private static FoundPassages Found(string text, Claim claim, Hardening hardening, Dictionary<(Guid, int), ClaimExtent> standings) => new(
        ArticleFindingKind.Hardened,
        FoundPassages.Current(text, claim.Span),
        new FindingPassage(new PassageOrigin.Earlier(hardening.Revision), standings.GetValueOrDefault((claim.Id, hardening.Revision))?.Span ?? default, hardening.Quote),
        new Reason(FindingCodes.EarlierConditional, hardening.Conditional),
        claim.Id);
}
