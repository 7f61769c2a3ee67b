using FactCheck.Detection;
using FactCheck.Detection.Findings;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Review.Storage;

/// <summary>Keeps the keys of every claim beside it: whoever saves a new claim or other edges writes them in the same transaction and need not know.</summary>
internal sealed class ClaimKeysWriter : SaveChangesInterceptor
{
    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is ReviewDbContext context)
        {
            var changed = context.ChangeTracker.Entries<Claim>().Where(HasOtherWords).Select(entry => entry.Entity).ToList();
            await WriteAsync(context, changed, cancellationToken);
        }
        return result;
    }

    /// <summary>Writes the keys of claims as they stand now. Needs a transaction.</summary>
    internal static async Task WriteAsync(ReviewDbContext context, IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        if (claims.Count == 0)
        {
            return;
        }
        var titles = await TitlesAsync(context, claims, cancel);
        await using var command = context.Command(ClaimKeysRow.Upsert);
        foreach (var claim in claims)
        {
            ClaimKeysRow.Fill(command, claim.Id, ClaimDetector.Version, ClaimKeys.Of(claim, titles[claim.ArticleId]));
            await command.ExecuteNonQueryAsync(cancel);
        }
    }

    internal static bool HasOtherWords(EntityEntry<Claim> entry) => entry.State == EntityState.Added
        || entry.State == EntityState.Modified && (entry.Property(one => one.SpanStart).IsModified || entry.Property(one => one.SpanEnd).IsModified || entry.Property(one => one.ChosenFragments).IsModified);

    private static async Task<Dictionary<Guid, EventKeys>> TitlesAsync(ReviewDbContext context, IReadOnlyList<Claim> claims, CancellationToken cancel)
    {
        var ids = claims.Select(claim => claim.ArticleId).Distinct().ToList();
        var tracked = context.Articles.Local.Where(article => ids.Contains(article.Id)).ToDictionary(article => article.Id, article => article.Title);
        var others = ids.Where(id => !tracked.ContainsKey(id)).ToList();
        var read = others.Count == 0 ? [] : await context.Articles.Where(article => others.Contains(article.Id))
            .ToDictionaryAsync(article => article.Id, article => article.Title, cancel);
        return tracked.Concat(read).ToDictionary(one => one.Key, one => ClaimKeys.OfTitle(one.Value));
    }
}
