using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>How much each key of a claim says, by how many claims of this newsroom have it.</summary>
internal sealed class KeyWeights
{
    // A new newsroom has too few claims to tell rare from common; then all weigh much alike.
    private const int LeastTotal = 2_000;

    private readonly Dictionary<string, int> counts;
    private readonly double total;

    private KeyWeights(Dictionary<string, int> counts, long total) => (this.counts, this.total) = (counts, Math.Max(LeastTotal, total));

    public static async Task<KeyWeights> ReadAsync(ReviewDbContext context, IReadOnlyCollection<string> keys, CancellationToken cancel)
    {
        // The index folds accents, and so do its counts.
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var key in keys)
        {
            var folded = FoldedKey.Of(key);
            counts[key] = await context.Database.SqlQuery<int>($"SELECT coalesce(sum(doc), 0) AS Value FROM ClaimSearchTerms WHERE term = {folded}").SingleAsync(cancel);
        }
        return new KeyWeights(counts, await context.Database.SqlQuery<long>($"SELECT coalesce(max(Key), 0) AS Value FROM ClaimKeys").SingleAsync(cancel));
    }

    public double Of(string key) => Math.Log(1 + total / (1.0 + counts.GetValueOrDefault(key)));

    /// <summary>The keys worth looking for, rarest first: what every twentieth claim says finds everything and tells nothing.</summary>
    public IReadOnlyList<string> Telling(int most)
    {
        var rarest = counts.OrderBy(one => one.Value).ToList();
        var telling = rarest.Where(one => one.Value <= Math.Max(LeastTotal / 10, total / 20)).ToList();
        return [.. (telling.Count > 1 ? telling : rarest).Take(most).Select(one => one.Key)];
    }
}
