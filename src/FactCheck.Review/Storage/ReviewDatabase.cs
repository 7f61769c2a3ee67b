using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.Logging;

namespace FactCheck.Review.Storage;

/// <summary>Brings the database file to the form this release needs, before anything else touches it.</summary>
public sealed partial class ReviewDatabase(IDbContextFactory<ReviewDbContext> contexts, DataFolder folder, WriteGate gate, TimeProvider time, ILogger<ReviewDatabase> log)
{
    // Earlier ones have the WAL-reset bug and CVE-2025-6965.
    private static readonly Version NeededSqlite = new(3, 51, 3);

    /// <summary>Creates or migrates the database. An existing one is copied first, and the copy checked; nothing pending changes nothing.</summary>
    /// <exception cref="DataFolderException">It cannot be used; the message says why and what to do.</exception>
    public async Task PrepareAsync(CancellationToken cancel = default)
    {
        ObjectDisposedException.ThrowIf(!folder.IsHeld, folder);
        AssertSqlite(SqliteVersion());
        try
        {
            await using var context = await contexts.CreateDbContextAsync(cancel);
            await BringUpToDateAsync(context, cancel);
            await IndexClaimsAsync(cancel);
        }
        catch (SqliteException error) when (IsDamage(error))
        {
            throw new DatabaseDamagedException(folder.DatabaseFile, error.Message, error);
        }
        catch (SqliteException error) when (IsRefusal(error))
        {
            throw new DataFolderUnusableException(folder.FullPath, error);
        }
    }

    internal static void AssertSqlite(string version)
    {
        if (Version.Parse(version) < NeededSqlite)
        {
            throw new SqliteTooOldException(version, NeededSqlite);
        }
    }

    private async Task BringUpToDateAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var isNew = !File.Exists(folder.DatabaseFile) || new FileInfo(folder.DatabaseFile).Length == 0;
        var pending = isNew ? [] : await PendingAsync(context, cancel);
        if (!isNew && pending.Count == 0)
        {
            // SQLite opens a file it may not write without a word; an operator is owed it now, not at an editor's first decision.
            await context.Database.ExecuteSqlAsync($"UPDATE __EFMigrationsHistory SET ProductVersion = ProductVersion WHERE 0", cancel);
            return;
        }
        if (!isNew)
        {
            await CopyAsync(context, pending[0], cancel);
            await DropStaleLockAsync(context, cancel);
        }
        await context.Database.MigrateAsync(cancel);
        await context.Database.ExecuteSqlRawAsync("PRAGMA journal_mode=WAL", cancel);
    }

    private async Task IndexClaimsAsync(CancellationToken cancel)
    {
        if (await new ClaimKeysBackfill(new ReviewTransactions(contexts, gate)).RunAsync(cancel) is > 0 and var indexed)
        {
            ClaimsIndexed(indexed);
        }
    }

    private async Task<IReadOnlyList<string>> PendingAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var known = context.Database.GetMigrations().ToList();
        var applied = (await context.Database.GetAppliedMigrationsAsync(cancel)).ToList();
        if (applied.Except(known, StringComparer.Ordinal).FirstOrDefault() is { } unknown)
        {
            throw new DatabaseTooNewException(folder.DatabaseFile, unknown);
        }
        if (applied.Count == 0 && await HasForeignTablesAsync(context, cancel))
        {
            throw new DatabaseDamagedException(folder.DatabaseFile, "it has tables of another program");
        }
        return [.. known.Except(applied, StringComparer.Ordinal)];
    }

    private static async Task<bool> HasForeignTablesAsync(ReviewDbContext context, CancellationToken cancel) =>
        await context.Database.SqlQuery<int>(
            $"SELECT count(*) AS Value FROM sqlite_master WHERE type = 'table' AND name NOT LIKE '\\_\\_EF%' ESCAPE '\\'").SingleAsync(cancel) > 0;

    // VACUUM INTO, never a copy of the file: the newest pages may still be in the write-ahead log.
    private async Task CopyAsync(ReviewDbContext context, string before, CancellationToken cancel)
    {
        Directory.CreateDirectory(folder.BackupsFolder);
        var name = FormattableString.Invariant($"{time.GetUtcNow():yyyyMMdd'T'HHmmssfff'Z'}-before-{before}.db");
        var copy = Path.Combine(folder.BackupsFolder, name);
        // Under its own name only when it is whole: an operator puts the newest copy back.
        var partial = copy + ".partial";
        await context.Database.ExecuteSqlAsync($"VACUUM INTO {partial}", cancel);
        var finding = Check(partial);
        if (finding != "ok")
        {
            throw new DatabaseDamagedException(folder.DatabaseFile, finding);
        }
        File.Move(partial, copy);
        Copied(copy);
    }

    // A kill during a migration leaves EF's row behind, and every later start would wait for it for ever.
    // The folder's lock is ours, so nobody can be migrating: the row is stale.
    private async Task DropStaleLockAsync(ReviewDbContext context, CancellationToken cancel)
    {
        var present = await context.Database.SqlQuery<int>(
            $"SELECT count(*) AS Value FROM sqlite_master WHERE name = '__EFMigrationsLock'").SingleAsync(cancel);
        if (present > 0 && await context.Database.ExecuteSqlAsync($"DELETE FROM __EFMigrationsLock", cancel) > 0)
        {
            StaleLockDropped();
        }
    }

    private static string Check(string file)
    {
        using var connection = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = file, Mode = SqliteOpenMode.ReadOnly, Pooling = false }.ToString());
        return Ask(connection, "PRAGMA integrity_check(1)");
    }

    private static string SqliteVersion()
    {
        using var connection = new SqliteConnection("Data Source=:memory:");
        return Ask(connection, "SELECT sqlite_version()");
    }

    private static string Ask(SqliteConnection connection, string question)
    {
        connection.Open();
        using var command = connection.CreateCommand();
        command.CommandText = question;
        return (string)command.ExecuteScalar()!;
    }

    // SQLITE_CORRUPT and SQLITE_NOTADB.
    private static bool IsDamage(SqliteException error) => error.SqliteErrorCode is 11 or 26;

    // SQLITE_PERM, READONLY, IOERR, FULL, CANTOPEN.
    private static bool IsRefusal(SqliteException error) => error.SqliteErrorCode is 3 or 8 or 10 or 13 or 14;

    [LoggerMessage(Level = LogLevel.Information, Message = "The database was copied to {Copy} before it is migrated.")]
    private partial void Copied(string copy);

    [LoggerMessage(Level = LogLevel.Warning, Message = "An earlier migration was cut off; its lock row was removed.")]
    private partial void StaleLockDropped();

    [LoggerMessage(Level = LogLevel.Information, Message = "{Count} claims of an earlier release can now be found as similar ones.")]
    private partial void ClaimsIndexed(int count);
}
