using System.Text.Json;
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
        var folded = keys.ToDictionary(key => key, FoldedKey.Of, StringComparer.Ordinal);
        var known = await CountsAsync(context, folded.Values, cancel);
        var total = await context.Database.SqlQuery<long>($"SELECT coalesce(max(Key), 0) AS Value FROM ClaimKeys").SingleAsync(cancel);
        return new KeyWeights(folded.ToDictionary(key => key.Key, key => known.GetValueOrDefault(key.Value), StringComparer.Ordinal), total);
    }

    public double Of(string key) => Math.Log(1 + total / (1.0 + counts.GetValueOrDefault(key)));

    /// <summary>The keys worth looking for, rarest first: what every twentieth claim says finds everything and tells nothing.</summary>
    /// <param name="enough">The claims that they bring, about, before no further key is looked for: each one brought is weighed by the index, which takes the time.</param>
    public IReadOnlyList<string> Telling(int most, int enough)
    {
        var rarest = counts.OrderBy(one => one.Value).ToList();
        var telling = rarest.Where(one => one.Value <= Math.Max(LeastTotal / 10, total / 20)).ToList();
        var brought = 0;
        return [.. (telling.Count > 1 ? telling : rarest).Take(most).TakeWhile(one => (brought += one.Value) - one.Value < enough).Select(one => one.Key)];
    }

    // All in one statement: a statement for each key cost more than what it read.
    private static async Task<Dictionary<string, int>> CountsAsync(ReviewDbContext context, IEnumerable<string> terms, CancellationToken cancel)
    {
        await using var command = context.Command("SELECT t.term, t.doc FROM json_each(@terms) one CROSS JOIN ClaimSearchTerms t ON t.term = one.value");
        command.Parameters.AddWithValue("@terms", JsonSerializer.Serialize(terms.Distinct(StringComparer.Ordinal)));
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        await using var reader = await command.ExecuteReaderAsync(cancel);
        while (await reader.ReadAsync(cancel))
        {
            counts[reader.GetString(0)] = reader.GetInt32(1);
        }
        return counts;
    }
}
