using System.Data.Common;
using Microsoft.Data.Sqlite;

namespace FactCheck.Review.Storage;

/// <summary>How the keys of a claim stand in the table ClaimKeys: words parted by spaces, which the full-text index reads column by column.</summary>
internal static class ClaimKeysRow
{
    public const string Upsert = """
        INSERT INTO ClaimKeys (ClaimId, Rules, Event, Names, Figures, Words, Context) VALUES (@claim, @rules, @event, @names, @figures, @words, @context)
        ON CONFLICT (ClaimId) DO UPDATE SET Rules = excluded.Rules, Event = excluded.Event, Names = excluded.Names,
            Figures = excluded.Figures, Words = excluded.Words, Context = excluded.Context
        """;

    /// <summary>The columns <see cref="Read"/> wants, in its order.</summary>
    public const string Columns = "k.ClaimId, k.Event, k.Names, k.Figures, k.Words, k.Context";

    public static void Fill(SqliteCommand command, Guid claimId, string rules, ClaimKeys keys)
    {
        command.Parameters.Clear();
        command.Parameters.AddWithValue("@claim", claimId);
        command.Parameters.AddWithValue("@rules", rules);
        command.Parameters.AddWithValue("@event", (object?)keys.Event ?? DBNull.Value);
        command.Parameters.AddWithValue("@names", Join(keys.Names));
        command.Parameters.AddWithValue("@figures", Join(keys.Figures));
        command.Parameters.AddWithValue("@words", Join(keys.Words));
        command.Parameters.AddWithValue("@context", Join(keys.Context));
    }

    public static (Guid ClaimId, ClaimKeys Keys) Read(DbDataReader row) =>
        (row.GetGuid(0), new ClaimKeys(row.IsDBNull(1) ? null : row.GetString(1), Set(row, 2), Set(row, 3), Set(row, 4), Set(row, 5)));

    private static string Join(IEnumerable<string> keys) => string.Join(' ', keys);

    private static HashSet<string> Set(DbDataReader row, int column) => [.. row.GetString(column).Split(' ', StringSplitOptions.RemoveEmptyEntries)];
}
