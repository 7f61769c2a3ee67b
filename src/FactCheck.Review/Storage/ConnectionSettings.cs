using System.Data.Common;
using System.Globalization;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace FactCheck.Review.Storage;

/// <summary>What every connection needs before its first statement; SQLite remembers none of it in the file.</summary>
internal sealed class ConnectionSettings : DbConnectionInterceptor
{
    /// <summary>The collation that sorts titles as Italian readers expect; used in queries only, so that any tool can open the file.</summary>
    public const string ItalianCollation = "ITALIAN";

    private const string Pragmas =
        "PRAGMA busy_timeout=5000; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; PRAGMA trusted_schema=OFF; PRAGMA journal_size_limit=67108864;";

    private static readonly CompareInfo Italian = CultureInfo.GetCultureInfo("it").CompareInfo;

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Apply(connection);

    public override Task ConnectionOpenedAsync(DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Apply(connection);
        return Task.CompletedTask;
    }

    private static void Apply(DbConnection connection)
    {
        ((SqliteConnection)connection).CreateCollation(ItalianCollation, (one, other) => Italian.Compare(one, other, CompareOptions.IgnoreCase));
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
