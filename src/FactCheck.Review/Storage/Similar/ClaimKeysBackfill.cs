using FactCheck.Detection;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Gives keys to the claims of earlier releases, whose rules were others or who knew none; newest articles first.</summary>
internal sealed class ClaimKeysBackfill(ReviewTransactions transactions)
{
    /// <summary>The most that one start works off, some ten seconds: the rest is found by the next, and until then by nobody.</summary>
    public const int MostAtOnce = 50_000;

    private const int Batch = 1_000;

    /// <returns>How many claims got their keys; each thousand is on disk by itself, so a start that is cut off loses none.</returns>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        var (done, batch) = (0, Batch);
        while (done < MostAtOnce && batch == Batch)
        {
            batch = await transactions.WriteAsync(context => WriteBatchAsync(context, cancel), cancel);
            done += batch;
        }
        return done;
    }

    private static async Task<int> WriteBatchAsync(ReviewDbContext context, CancellationToken cancel)
    {
        // Ids grow with time, so this order is newest first.
        var claims = await context.Claims.FromSql(
            $"SELECT * FROM Claims c WHERE NOT EXISTS (SELECT 1 FROM ClaimKeys k WHERE k.ClaimId = c.Id AND k.Rules = {ClaimDetector.Version}) ORDER BY c.Id DESC LIMIT {Batch}")
            .AsNoTracking().ToListAsync(cancel);
        await ClaimKeysWriter.WriteAsync(context, claims, cancel);
        return claims.Count;
    }
}
