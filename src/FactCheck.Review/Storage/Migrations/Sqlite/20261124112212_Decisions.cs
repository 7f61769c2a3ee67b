using System;
using Microsoft.EntityFrameworkCore.Migrations;

#nullable disable

namespace FactCheck.Review.Storage.Migrations.Sqlite
{
    /// <summary>Dismissals, evidence, replies, comments, edges and sources of claims; the part and step of events. Adds columns only: nothing is rewritten.</summary>
    public partial class Decisions : Migration
    {
        /// <inheritdoc />
        protected override void Up(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.AddColumn<string>(
                name: "ChosenFragments",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Comments",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<string>(
                name: "ConfirmedSource",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Description",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DismissalReason",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "DismissalWords",
                table: "Claims",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "Evidence",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<bool>(
                name: "IsRemoved",
                table: "Claims",
                type: "INTEGER",
                nullable: false,
                defaultValue: false);

            migrationBuilder.AddColumn<string>(
                name: "Replies",
                table: "Claims",
                type: "TEXT",
                nullable: false,
                defaultValueSql: "'[]'");

            migrationBuilder.AddColumn<Guid>(
                name: "Part",
                table: "ClaimEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StepId",
                table: "ClaimEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<string>(
                name: "StepKind",
                table: "ClaimEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.AddColumn<Guid>(
                name: "StepOf",
                table: "ClaimEvents",
                type: "TEXT",
                nullable: true);

            migrationBuilder.CreateTable(
                name: "WithheldOrigins",
                columns: table => new
                {
                    EvidenceId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Version = table.Column<int>(type: "INTEGER", nullable: false),
                    ClaimId = table.Column<Guid>(type: "TEXT", nullable: false),
                    Editor = table.Column<string>(type: "TEXT", nullable: false),
                    Json = table.Column<string>(type: "TEXT", nullable: false)
                },
                constraints: table =>
                {
                    table.PrimaryKey("PK_WithheldOrigins", x => new { x.EvidenceId, x.Version });
                    table.ForeignKey(
                        name: "FK_WithheldOrigins_Claims_ClaimId",
                        column: x => x.ClaimId,
                        principalTable: "Claims",
                        principalColumn: "Id",
                        onDelete: ReferentialAction.Cascade);
                });

            migrationBuilder.CreateIndex(
                name: "IX_ClaimEvents_ArticleId_StepId",
                table: "ClaimEvents",
                columns: new[] { "ArticleId", "StepId" });

            migrationBuilder.CreateIndex(
                name: "IX_WithheldOrigins_ClaimId",
                table: "WithheldOrigins",
                column: "ClaimId");
        }

        /// <inheritdoc />
        protected override void Down(MigrationBuilder migrationBuilder)
        {
            migrationBuilder.DropTable(
                name: "WithheldOrigins");

            migrationBuilder.DropIndex(
                name: "IX_ClaimEvents_ArticleId_StepId",
                table: "ClaimEvents");

            migrationBuilder.DropColumn(
                name: "ChosenFragments",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Comments",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "ConfirmedSource",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Description",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "DismissalReason",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "DismissalWords",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Evidence",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "IsRemoved",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Replies",
                table: "Claims");

            migrationBuilder.DropColumn(
                name: "Part",
                table: "ClaimEvents");

            migrationBuilder.DropColumn(
                name: "StepId",
                table: "ClaimEvents");

            migrationBuilder.DropColumn(
                name: "StepKind",
                table: "ClaimEvents");

            migrationBuilder.DropColumn(
                name: "StepOf",
                table: "ClaimEvents");
        }
    }
}
