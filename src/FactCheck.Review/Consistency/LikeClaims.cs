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
    // Up to five claims with their analysis each, some 7 KB; what is dropped is searched for again.
    private const int MostKept = 500;

    private readonly ConcurrentDictionary<Guid, Known> all = new();

    /// <summary>For each claim, in its order, the claims like it, best first.</summary>
    public async Task<IReadOnlyList<IReadOnlyList<SimilarClaim>>> OfAsync(IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        // Before anything is searched: words that change meanwhile are searched again the next time.
        var version = similar.Version;
        var known = claims.ToDictionary(claim => claim.Id, claim => all.GetValueOrDefault(claim.Id) is { } one && one.Version == version ? one.Like : null);
        var versions = await VersionsAsync(known.Values, cancel);
        var like = new List<IReadOnlyList<SimilarClaim>>();
        foreach (var claim in claims)
        {
            var isAsBefore = known[claim.Id]?.All(one => versions.TryGetValue(one.Claim.Id, out var now) && now == one.Claim.Version) == true;
            like.Add(isAsBefore ? known[claim.Id]! : await SearchAsync(claim.Id, version, cancel));
        }
        return like;
    }

    private async Task<IReadOnlyList<SimilarClaim>> SearchAsync(Guid claimId, long version, CancellationToken cancel)
    {
        var like = await similar.ToAsync(claimId, cancel);
        if (all.Count >= MostKept)
        {
            all.Clear();
        }
        all[claimId] = new Known(version, like);
        return like;
    }

    // A verdict given since is another version of its claim.
    private Task<Dictionary<Guid, int>> VersionsAsync(IEnumerable<IReadOnlyList<SimilarClaim>?> known, CancellationToken cancel)
    {
        var ids = known.OfType<IReadOnlyList<SimilarClaim>>().SelectMany(like => like).Select(one => one.Claim.Id).ToHashSet();
        return ids.Count == 0 ? Task.FromResult(new Dictionary<Guid, int>())
            : transactions.ReadAsync(context => context.Claims.Where(one => ids.Contains(one.Id)).ToDictionaryAsync(one => one.Id, one => one.Version, cancel), cancel);
    }

    /// <param name="Version">Of the words that were searched.</param>
    private sealed record Known(long Version, IReadOnlyList<SimilarClaim> Like);
}
