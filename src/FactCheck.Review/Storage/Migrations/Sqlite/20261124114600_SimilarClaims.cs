using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Review.Storage.Migrations.Sqlite
{
    /// <summary>The keys by which similar claims are found, with a full-text index over them that triggers keep.</summary>
    /// <remarks>
    /// Outside EF's model: the keys are computed in .NET and written by ClaimKeysWriter, searched by SimilarClaimsReader, and on
    /// another database both are others. Claims of earlier releases get theirs at the next start (ClaimKeysBackfill). A later
    /// migration that rebuilds Claims drops the first trigger and has to create it again.
    /// </remarks>
    public partial class SimilarClaims : Migration
    {
        private const string Columns = "Names, Figures, Words, Context";
        private const string Forget = "DELETE FROM ClaimSearch WHERE rowid = OLD.Key;";
        private const string Learn = $"INSERT INTO ClaimSearch (rowid, {Columns}) VALUES (NEW.Key, NEW.Names, NEW.Figures, NEW.Words || ' ' || coalesce(NEW.Event, ''), NEW.Context);";

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql(
                """
                CREATE TABLE ClaimKeys (Key INTEGER PRIMARY KEY, ClaimId TEXT NOT NULL UNIQUE, Rules TEXT NOT NULL, Event TEXT,
                    Names TEXT NOT NULL, Figures TEXT NOT NULL, Words TEXT NOT NULL, Context TEXT NOT NULL);
                """);
            migrationBuilder.Sql(
                $"""
                CREATE VIRTUAL TABLE ClaimSearch USING fts5({Columns}, content='', contentless_delete=1, tokenize="unicode61 remove_diacritics 2");
                """);
            migrationBuilder.Sql("CREATE VIRTUAL TABLE ClaimSearchTerms USING fts5vocab(ClaimSearch, row);");
            migrationBuilder.Sql("CREATE TRIGGER ClaimKeysOnDelete AFTER DELETE ON Claims BEGIN DELETE FROM ClaimKeys WHERE ClaimId = OLD.Id; END;");
            migrationBuilder.Sql($"CREATE TRIGGER ClaimSearchOnInsert AFTER INSERT ON ClaimKeys BEGIN {Learn} END;");
            migrationBuilder.Sql($"CREATE TRIGGER ClaimSearchOnUpdate AFTER UPDATE ON ClaimKeys BEGIN {Forget} {Learn} END;");
            migrationBuilder.Sql($"CREATE TRIGGER ClaimSearchOnDelete AFTER DELETE ON ClaimKeys BEGIN {Forget} END;");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER ClaimKeysOnDelete;");
            migrationBuilder.Sql("DROP TABLE ClaimSearchTerms;");
            migrationBuilder.Sql("DROP TABLE ClaimSearch;");
            migrationBuilder.Sql("DROP TABLE ClaimKeys;");
        }
    }
}
