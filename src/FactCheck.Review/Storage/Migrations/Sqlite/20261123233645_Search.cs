using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Review.Storage.Migrations.Sqlite
{
    /// <summary>The full-text index over title and text of each article's current revision, kept by triggers.</summary>
    /// <remarks>
    /// Contentless, so that texts are not stored twice. Its row ids come from a table of their own with an INTEGER PRIMARY KEY:
    /// the hidden row ids of the other tables may change with a VACUUM. A later migration that rebuilds Articles or Revisions
    /// drops these triggers and has to create them again.
    /// </remarks>
    public partial class Search : Migration
    {
        private const string Refill = """
                INSERT INTO ArticleSearchKeys (ArticleId) SELECT NEW.{0} WHERE true ON CONFLICT DO NOTHING;
                DELETE FROM ArticleSearch WHERE rowid = (SELECT Key FROM ArticleSearchKeys WHERE ArticleId = NEW.{0});
                INSERT INTO ArticleSearch (rowid, Title, Text)
                    SELECT k.Key, a.Title, r.Content FROM ArticleSearchKeys k
                    JOIN Articles a ON a.Id = k.ArticleId
                    JOIN Revisions r ON r.ArticleId = a.Id AND r.Number = a.CurrentRevision
                    WHERE k.ArticleId = NEW.{0};
            """;

        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("CREATE TABLE ArticleSearchKeys (Key INTEGER PRIMARY KEY, ArticleId TEXT NOT NULL UNIQUE);");
            migrationBuilder.Sql(
                """
                CREATE VIRTUAL TABLE ArticleSearch USING fts5(Title, Text, content='', contentless_delete=1,
                    tokenize="unicode61 remove_diacritics 2");
                """);
            migrationBuilder.Sql($"CREATE TRIGGER ArticleSearchOnRevision AFTER INSERT ON Revisions BEGIN\n{string.Format(null, Refill, "ArticleId")}\nEND;");
            migrationBuilder.Sql($"CREATE TRIGGER ArticleSearchOnArticle AFTER UPDATE OF Title, CurrentRevision ON Articles BEGIN\n{string.Format(null, Refill, "Id")}\nEND;");
            migrationBuilder.Sql(
                """
                CREATE TRIGGER ArticleSearchOnDelete AFTER DELETE ON Articles BEGIN
                    DELETE FROM ArticleSearch WHERE rowid = (SELECT Key FROM ArticleSearchKeys WHERE ArticleId = OLD.Id);
                    DELETE FROM ArticleSearchKeys WHERE ArticleId = OLD.Id;
                END;
                """);
            migrationBuilder.Sql("INSERT INTO ArticleSearchKeys (ArticleId) SELECT Id FROM Articles;");
            migrationBuilder.Sql(
                """
                INSERT INTO ArticleSearch (rowid, Title, Text)
                    SELECT k.Key, a.Title, r.Content FROM ArticleSearchKeys k
                    JOIN Articles a ON a.Id = k.ArticleId
                    JOIN Revisions r ON r.ArticleId = a.Id AND r.Number = a.CurrentRevision;
                """);
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.Sql("DROP TRIGGER ArticleSearchOnDelete;");
            migrationBuilder.Sql("DROP TRIGGER ArticleSearchOnArticle;");
            migrationBuilder.Sql("DROP TRIGGER ArticleSearchOnRevision;");
            migrationBuilder.Sql("DROP TABLE ArticleSearch;");
            migrationBuilder.Sql("DROP TABLE ArticleSearchKeys;");
        }
    }
}
