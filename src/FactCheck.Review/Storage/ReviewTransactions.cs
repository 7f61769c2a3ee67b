using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Storage;

/// <summary>Runs each operation in a context and a transaction of its own: a screen lives longer than any context may.</summary>
internal sealed class ReviewTransactions(IDbContextFactory<ReviewDbContext> contexts, WriteGate gate)
{
    public async Task<T> ReadAsync<T>(Func<ReviewDbContext, Task<T>> read, CancellationToken cancel)
    {
        await using var context = await contexts.CreateDbContextAsync(cancel);
        context.ChangeTracker.QueryTrackingBehavior = QueryTrackingBehavior.NoTracking;
        await using var moment = await context.BeginReadAsync(cancel);
        return await read(context);
    }

    /// <summary>What <paramref name="write"/> saved is on disk when the task ends, or nothing of it is.</summary>
    public async Task<T> WriteAsync<T>(Func<ReviewDbContext, Task<T>> write, CancellationToken cancel)
    {
        using var turn = await gate.EnterAsync(cancel);
        await using var context = await contexts.CreateDbContextAsync(cancel);
        await using var transaction = await context.BeginWriteAsync(cancel);
        var result = await write(context);
        // Not to be cancelled: a caller that gave up here could not know whether the decision is on disk.
        await transaction.CommitAsync(CancellationToken.None);
        return result;
    }
}
