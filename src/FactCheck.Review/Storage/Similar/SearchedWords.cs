using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Review.Storage;

/// <summary>Counts how often the words that are searched for like claims became others, so that whoever keeps an answer knows when it may be another.</summary>
/// <remarks>A data folder has one process at a time, so nobody else changes them.</remarks>
public sealed class SearchedWords : DbTransactionInterceptor, ISaveChangesInterceptor
{
    // What a context has saved and not yet committed.
    private readonly ConditionalWeakTable<DbContext, object> pending = [];
    private long version;

    /// <summary>Another number means other words. To be read before they are searched.</summary>
    public long Version => Interlocked.Read(ref version);

    public ValueTask<InterceptionResult<int>> SavingChangesAsync(DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        if (eventData?.Context is { } context && context.ChangeTracker.Entries<Claim>().Any(IsSearchedOtherwise))
        {
            pending.AddOrUpdate(context, this);
        }
        return ValueTask.FromResult(result);
    }

    public override Task TransactionCommittedAsync(DbTransaction transaction, TransactionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        if (eventData?.Context is { } context && pending.Remove(context))
        {
            Interlocked.Increment(ref version);
        }
        return Task.CompletedTask;
    }

    // Its words, or whether it is in a queue at all.
    private static bool IsSearchedOtherwise(EntityEntry<Claim> entry) => ClaimKeysWriter.HasOtherWords(entry)
        || (entry.State == EntityState.Modified && (entry.Property(one => one.IsToCheck).IsModified || entry.Property(one => one.RevisionNumber).IsModified));
}
