using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Review.Storage.Migrations.Sqlite
{
    /// <inheritdoc />
    public partial class Revisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "Counts",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Standings",
                table: "Revisions",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Why",
                table: "Revisions",
                type: "TEXT",
                nullable: false,
                defaultValue: "");

            migrationBuilder.AddColumn<string>(
                name: "Arrival",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DroppedBy",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Treatment",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "State",
                table: "Articles",
                type: "TEXT",
                nullable: false,
                defaultValue: "InReview");

            migrationBuilder.CreateTable(
                name: "AgencyTakes",
                columns: table => new
                {
                    Id = table.Column<Guid>(type: "TEXT", nullable: false),
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Agency = table.Column<string>(type: "TEXT", nullable: false),
                    Text = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_AgencyTakes", x => x.Id);
                    table.ForeignKey(
                        name: "FK_AgencyTakes_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingRulings",
                columns: table => new
                {
                    ArticleId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Key = table.Column<string>(type: "TEXT", nullable: false),
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    Answer = table.Column<string>(type: "TEXT", nullable: false),
                    Reason = table.Column<string>(type: "TEXT", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingRulings", x => new { x.ArticleId, x.Key });
                    table.ForeignKey(
                        name: "FK_FindingRulings_Articles_ArticleId",
                        column: x => x.ArticleId,
                        principalTable: "Articles",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateTable(
                name: "FindingSwitches",
                columns: table => new
                {
                    Kind = table.Column<string>(type: "TEXT", nullable: false),
                    IsOn = table.Column<bool>(type: "INTEGER", nullable: false),
                    By = table.Column<string>(type: "TEXT", nullable: false),
                    At = table.Column<DateTime>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_FindingSwitches", x => x.Kind);
                });

            migrationBuilder.CreateIndex(
                name: "IX_AgencyTakes_ArticleId",
                table: "AgencyTakes",
                column: "ArticleId");

            migrationBuilder.CreateIndex(
                name: "IX_FindingRulings_Kind_Answer",
                table: "FindingRulings",
                columns: new[] { "Kind", "Answer" });
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "AgencyTakes");

            migrationBuilder.DropTable(
                name: "FindingRulings");

            migrationBuilder.DropTable(
                name: "FindingSwitches");

            migrationBuilder.DropColumn(
                name: "Counts",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Standings",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Why",
                table: "Revisions");

            migrationBuilder.DropColumn(
                name: "Arrival",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "DroppedBy",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Treatment",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "State",
                table: "Articles");
        }
    }
}
