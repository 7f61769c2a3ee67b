using System.Collections.Concurrent;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>Claims with those that are like them, searched for once and again only when the answer may be another.</summary>
/// <remarks>
/// Findings are looked for after every decision, and a search is the dearest part of them: without this, whoever decides about the hundredth claim of an
/// article would have ninety-nine others searched for again, and hold up all who wait for a search.
/// </remarks>
internal sealed class LikeClaims(ReviewTransactions transactions, SimilarClaims similar)
{
    // Some hundred bytes each; what is dropped is searched for again.
    private const int MostKept = 5_000;

    private readonly ConcurrentDictionary<Guid, Known> all = new();

    /// <summary>For each claim, in its order, the claims like it, best first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<SimilarClaim>>> OfAsync(IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var now = await transactions.ReadAsync(context => MomentAsync(context, claims, cancel), cancel);
        var like = new List<IReadOnlyList<SimilarClaim>>();
        foreach (var claim in claims)
        {
            like.Add(all.GetValueOrDefault(claim.Id) is { } known && now.IsAsBefore(claim, known) ? known.Like : await SearchAsync(claim, now, cancel));
        }
        return like;
    }

    private async Task<IReadOnlyList<SimilarClaim>> SearchAsync(Claim claim, Moment now, CancellationToken cancel)
    {
        var like = await similar.ToAsync(claim.Id, cancel);
        if (all.Count >= MostKept)
        {
            all.Clear();
        }
        all[claim.Id] = new Known(claim.Quote, now.Stock, like);
        return like;
    }

    private async Task<Moment> MomentAsync(ReviewDbContext context, IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var ids = claims.Select(claim => all.GetValueOrDefault(claim.Id)).OfType<Known>().SelectMany(known => known.Like).Select(one => one.Claim.Id).ToHashSet();
        var versions = ids.Count == 0 ? [] : await context.Claims.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Version, cancel);
        return new Moment(new Stock(await context.Revisions.CountAsync(cancel), await context.Claims.CountAsync(one => one.IsToCheck, cancel)), versions);
    }

    /// <param name="Quote">The words that were searched for.</param>
    private sealed record Known(string Quote, Stock Stock, IReadOnlyList<SimilarClaim> Like);

    /// <summary>How much there was to search: other numbers mean words that were not searched.</summary>
    private sealed record Stock(int Revisions, int Queued);

    private sealed record Moment(Stock Stock, IReadOnlyDictionary<Guid, int> Versions)
    {
        public bool IsAsBefore(Claim claim, Known known) => known.Quote == claim.Quote && known.Stock == Stock
            && known.Like.All(one => Versions.TryGetValue(one.Claim.Id, out var version) && version == one.Claim.Version);
    }
}
