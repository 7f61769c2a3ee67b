using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Review.Storage.Migrations.Sqlite
{
    /// <summary>Drafts of evidence, replies and comments beside those of notes, which move to the new table.</summary>
    public partial class Drafts : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "Drafts",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Editor = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Part = table.Column<Guid>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_Drafts", x => new { x.ClaimId, x.Editor, x.Kind, x.Part });
                    table.ForeignKey(
                        name: "FK_Drafts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("INSERT INTO Drafts (ClaimId, Editor, Kind, Part, Text, At) SELECT ClaimId, Editor, 'Note', '00000000-0000-0000-0000-000000000000', Text, At FROM NoteDrafts;");

            migrationBuilder.DropTable(
                name: "NoteDrafts");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.CreateTable(
                name: "NoteDrafts",
                columns: table => new
                {
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Editor = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_NoteDrafts", x => new { x.ClaimId, x.Editor });
                    table.ForeignKey(
                        name: "FK_NoteDrafts_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.Sql("INSERT INTO NoteDrafts (ClaimId, Editor, Text, At) SELECT ClaimId, Editor, Text, At FROM Drafts WHERE Kind = 'Note';");

            migrationBuilder.DropTable(
                name: "Drafts");
        }
    }
}
