using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace FactCheck.Review.Storage;

internal static class ReviewDbContextExtensions
{
    /// <summary>Begins IMMEDIATE: a transaction that reads first and then finds another writer ahead would be refused in vain until the timeout.</summary>
    public static Task<IDbContextTransaction> BeginWriteAsync(this ReviewDbContext context, CancellationToken cancel) =>
        context.Database.BeginTransactionAsync(cancel);

    /// <summary>Begins DEFERRED: several reads see one moment of the database and hold up no writer.</summary>
    public static async Task<IDbContextTransaction> BeginReadAsync(this ReviewDbContext context, CancellationToken cancel)
    {
        await context.Database.OpenConnectionAsync(cancel);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        return (await context.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true), cancel))!;
    }

    /// <summary>A command of SQLite's own dialect, in the running transaction.</summary>
    public static SqliteCommand Command(this ReviewDbContext context, string sql)
    {
        var command = ((SqliteConnection)context.Database.GetDbConnection()).CreateCommand();
        command.Transaction = (SqliteTransaction)context.Database.CurrentTransaction!.GetDbTransaction();
        command.CommandText = sql;
        return command;
    }

    public static Task<int> DropDraftAsync(this ReviewDbContext context, DraftPlace place, string editor, CancellationToken cancel) => context.Drafts
        .Where(one => one.ClaimId == place.ClaimId && one.Kind == place.Kind && one.Part == place.Part && one.Editor == editor).ExecuteDeleteAsync(cancel);

    /// <summary>Whether the article's text is still that of a revision.</summary>
    public static Task<bool> IsCurrentAsync(this ReviewDbContext context, Guid articleId, int revision, CancellationToken cancel) =>
        context.Articles.AnyAsync(one => one.Id == articleId && one.CurrentRevision == revision, cancel);

    /// <summary>The claims in the editors' queues, of the current revisions only.</summary>
    public static IQueryable<Claim> QueueClaims(this ReviewDbContext context) =>
        from claim in context.Claims
        join article in context.Articles on claim.ArticleId equals article.Id
        where claim.IsToCheck && claim.RevisionNumber == article.CurrentRevision
        select claim;
}
