using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Infrastructure;
using Microsoft.EntityFrameworkCore.Migrations;

namespace FactCheck.Review.Storage;

public class ReviewDatabaseTests
{
    [Fact]
    public async Task Prepare_NewFolder_MakesDatabaseInWalWithoutBackup()
    {
        await using var room = await TestNewsroom.OpenAsync();

        await AskAsync(room, "PRAGMA journal_mode").ShouldBeAsync("wal");
        Directory.Exists(room.Folder.BackupsFolder).ShouldBeFalse();
    }

    [Theory]
    [InlineData("PRAGMA busy_timeout", "5000")]
    [InlineData("PRAGMA synchronous", "2")]
    [InlineData("PRAGMA foreign_keys", "1")]
    [InlineData("PRAGMA trusted_schema", "0")]
    [InlineData("PRAGMA journal_size_limit", "67108864")]
    public async Task Connection_Opened_HasItsSettings(string pragma, string value)
    {
        await using var room = await TestNewsroom.OpenAsync();

        await AskAsync(room, pragma).ShouldBeAsync(value);
    }

    [Fact]
    public async Task Model_MatchesTheMigrations()
    {
        await using var room = TestNewsroom.Unprepared();
        await using var context = room.Context();

        context.Database.HasPendingModelChanges().ShouldBeFalse();
    }

    [Fact]
    public async Task Prepare_PendingMigration_CopiesChecksAndKeepsData()
    {
        await using var room = TestNewsroom.Unprepared();
        await MigrateToFirstAsync(room);
        await FillAsFirstReleaseAsync(room);

        await room.Database.PrepareAsync();

        var copy = Directory.GetFiles(room.Folder.BackupsFolder).ShouldHaveSingleItem();
        Path.GetFileName(copy).ShouldMatch(@"^20260310T093000000Z-before-\d{14}_Search\.db$");
        await AskFileAsync(copy, "SELECT count(*) FROM Articles").ShouldBeAsync("1");
        // The index that this migration brings holds what was there before it.
        (await room.Store.ListAsync(new LibraryQuery("assessori"))).Entries.ShouldHaveSingleItem().Progress.ShouldBe(new ReviewProgress(1, 0, 0, 1));
    }

    [Fact]
    public async Task Prepare_DatabaseOfTheFirstRelease_GoesOnWithItsHistory()
    {
        await using var room = TestNewsroom.Unprepared();
        await MigrateToFirstAsync(room);
        await FillAsFirstReleaseAsync(room);

        await room.Database.PrepareAsync();

        var id = (await room.Store.ListAsync(new LibraryQuery())).Entries.ShouldHaveSingleItem().Id;
        var claim = (await room.Store.FindAsync(id))!.Claims[0];
        (claim.Verdict, claim.Note, claim.Evidence.Count, claim.Fragments.Count).ShouldBe((Verdict.Verified(VerifiedScope.Statement), "Sentito il **sindaco**.", 0, 1));
        (await room.Store.DraftsAsync(id, "Bruno")).ShouldHaveSingleItem().Value.ShouldBe("chiedere a");
        await room.Store.MarkAsync(claim.Id, claim.Version, Verdict.Unverified(), "Anna");
        var history = await room.Store.ArticleHistoryAsync(id);
        history.Count.ShouldBe(6);
        HistoryChain.Verify(history).ShouldBeNull();
        // What was decided before steps were known stays; what came after can be taken back.
        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Verified(VerifiedScope.Statement));
        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Prepare_NothingPending_ChangesNothing()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AskAsync(room, "INSERT INTO __EFMigrationsLock VALUES (1, 'stale')");

        await room.Database.PrepareAsync();

        Directory.Exists(room.Folder.BackupsFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task Prepare_LockRowOfAKilledMigration_DoesNotWaitForIt()
    {
        await using var room = TestNewsroom.Unprepared();
        await MigrateToFirstAsync(room);
        await AskAsync(room, "INSERT INTO __EFMigrationsLock VALUES (1, 'stale')");

        await room.Database.PrepareAsync().WaitAsync(TimeSpan.FromSeconds(30));

        await using var context = room.Context();
        (await context.Database.GetPendingMigrationsAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task Prepare_DatabaseOfANewerRelease_IsRefusedUntouched()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AskAsync(room, "INSERT INTO __EFMigrationsHistory VALUES ('99990101000000_Future', '99.0')");

        var error = await Should.ThrowAsync<DatabaseTooNewException>(() => room.Database.PrepareAsync());

        error.Message.ShouldContain("newer FactCheck");
        error.Message.ShouldContain("99990101000000_Future");
        Directory.Exists(room.Folder.BackupsFolder).ShouldBeFalse();
    }

    [Fact]
    public async Task Prepare_FileThatIsNoDatabase_SaysSo()
    {
        await using var room = TestNewsroom.Unprepared();
        await File.WriteAllTextAsync(room.Folder.DatabaseFile, string.Concat(Enumerable.Repeat("questo non è un database ", 400)));

        var error = await Should.ThrowAsync<DatabaseDamagedException>(() => room.Database.PrepareAsync());

        error.Message.ShouldContain("It was left as it is.");
        error.Message.ShouldContain("backups folder");
    }

    [Fact]
    public async Task Prepare_DamagedPages_RefusesToMigrate()
    {
        await using var room = TestNewsroom.Unprepared();
        await MigrateToFirstAsync(room);
        await AskAsync(room, "PRAGMA wal_checkpoint(TRUNCATE)");
        await AskAsync(room, "PRAGMA journal_mode=DELETE");
        await using (var file = File.OpenWrite(room.Folder.DatabaseFile))
        {
            // Past the first two pages: the schema can be read, what it points to cannot.
            file.Position = 8_192;
            file.Write(Enumerable.Repeat((byte)0xA5, (int)file.Length - 8_192).ToArray());
        }

        await Should.ThrowAsync<DatabaseDamagedException>(() => room.Database.PrepareAsync());
    }

    [Fact]
    public async Task Prepare_DatabaseThatCannotBeWritten_SaysSoAtTheStart()
    {
        Assert.SkipWhen(Environment.IsPrivilegedProcess, "An administrator may write any file.");
        await using var room = await TestNewsroom.OpenAsync();
        await AskAsync(room, "PRAGMA wal_checkpoint(TRUNCATE)");
        SqliteConnection.ClearAllPools();
        File.SetAttributes(room.Folder.DatabaseFile, FileAttributes.ReadOnly);

        var error = await Should.ThrowAsync<DataFolderUnusableException>(() => room.Database.PrepareAsync());

        error.Message.ShouldContain("cannot be written");
        File.SetAttributes(room.Folder.DatabaseFile, FileAttributes.Normal);
    }

    [Fact]
    public async Task Prepare_DatabaseOfAnotherProgram_IsRefused()
    {
        await using var room = TestNewsroom.Unprepared();
        await AskAsync(room, "CREATE TABLE ricette (nome TEXT)");

        (await Should.ThrowAsync<DatabaseDamagedException>(() => room.Database.PrepareAsync())).Message.ShouldContain("tables of another program");
    }

    [Fact]
    public async Task Prepare_FolderGivenUp_IsRefused()
    {
        await using var room = TestNewsroom.Unprepared();
        room.Folder.Dispose();

        await Should.ThrowAsync<ObjectDisposedException>(() => room.Database.PrepareAsync());
    }

    [Fact]
    public void AssertSqlite_OldVersion_SaysWhy() =>
        Should.Throw<SqliteTooOldException>(() => ReviewDatabase.AssertSqlite("3.51.2")).Message.ShouldStartWith("SQLite 3.51.2 is too old");

    [Fact]
    public void AssertSqlite_NeededVersion_IsEnough() => Should.NotThrow(() => ReviewDatabase.AssertSqlite("3.51.3"));

    private static async Task MigrateToFirstAsync(TestNewsroom room)
    {
        await using var context = room.Context();
        await context.GetService<IMigrator>().MigrateAsync(context.Database.GetMigrations().First());
    }

    private static async Task FillAsFirstReleaseAsync(TestNewsroom room)
    {
        var file = Path.Combine(AppContext.BaseDirectory, "Storage", "Releases", "first.sql");
        await AskAsync(room, await File.ReadAllTextAsync(file));
    }

    private static async Task<string?> AskAsync(TestNewsroom room, string question)
    {
        await using var context = room.Context();
        await context.Database.OpenConnectionAsync();
        return await AskAsync((SqliteConnection)context.Database.GetDbConnection(), question);
    }

    private static async Task<string?> AskFileAsync(string file, string question)
    {
        await using var connection = new SqliteConnection($"Data Source={file};Mode=ReadOnly;Pooling=False");
        await connection.OpenAsync();
        return await AskAsync(connection, question);
    }

    private static async Task<string?> AskAsync(SqliteConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = question;
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}

internal static class TaskAssertions
{
    public static async Task ShouldBeAsync(this Task<string?> answer, string expected) => (await answer).ShouldBe(expected);
}
