using System.Collections.Concurrent;
using System.Globalization;
using Bunit;
using FactCheck.Export;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Forms;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A word that only the origin of a confidential source holds is looked for wherever it could have got to.</summary>
public class WithheldOriginTests : WorkbenchTest
{
    private const string Marker = "Zibibbo";

    private static readonly EvidenceForm Confidential = new()
    {
        Kind = "Document",
        Stance = "Supports",
        Title = Marker + " titolo",
        Url = $"https://{Marker}.example/a",
        ArchivedUrl = $"https://archivio.example/{Marker}",
        Publisher = Marker + " testata",
        Quote = Marker + " parole",
        IsConfidential = "on",
    };

    private readonly Records _records = new();

    public WithheldOriginTests() => Services.AddLogging(logs => logs.SetMinimumLevel(LogLevel.Trace).AddProvider(_records));

    [Fact]
    public async Task Saved_ConfidentialSource_IsNowhereButInItsOwnTable()
    {
        var id = await GiveAsync();

        (await TablesHoldingItAsync()).ShouldBe(["WithheldOrigins"]);
        _records.All.ShouldNotBeEmpty();
        _records.All.ShouldAllBe(line => !line.Contains(Marker, StringComparison.OrdinalIgnoreCase));
        var article = (await Store.FindAsync(id, Token))!;
        HtmlReport.Write(new(article), Options).ShouldNotContain(Marker);
        MarkdownReport.Write(new(article), Options).ShouldNotContain(Marker);
        (await Store.ListAsync(new LibraryQuery(Marker), Token)).Entries.ShouldBeEmpty();
    }

    [Fact]
    public async Task Saved_ConfidentialSource_IsOnTheScreenOfNobodyElse()
    {
        var (page, id) = await OpenAsync();
        var dialogs = Dialogs();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.DecideAsync(claim.Id, claim.Version, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), Confidential.ToEntry()), "Bruno", Token);

        page.WaitForAssertion(() => page.Markup.ShouldContain("Fonte riservata, data da Bruno"));
        await page.Find("[data-testid=history]").ClickAsync(new());

        dialogs.WaitForAssertion(() => dialogs.Markup.ShouldContain("Fonte riservata"));
        (page.Markup + dialogs.Markup).ShouldNotContain(Marker, Case.Insensitive);
    }

    [Fact]
    public async Task ChangedTakenBackAndRemoved_ConfidentialSource_StaysWithheld()
    {
        var id = await GiveAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        var evidence = claim.Evidence[0];
        var changed = await Store.DecideAsync(claim.Id, claim.Version, new ClaimDecision.KeepEvidence(evidence.Id, (Confidential with { Title = Marker + " altro" }).ToEntry()), "Anna", Token);
        await Store.UndoAsync(id, "Anna", cancel: Token);
        await Store.RedoAsync(id, "Anna", Token);
        await Store.DecideAsync(claim.Id, changed.ShouldBeOfType<MarkOutcome.Saved>().Claim.Version + 2, new ClaimDecision.RemoveEvidence(evidence.Id), "Bruno", Token);

        (await Store.FindClaimAsync(claim.Id, Token))!.Evidence.ShouldBeEmpty();
        (await TablesHoldingItAsync()).ShouldBe(["WithheldOrigins"]);
    }

    [Fact]
    public async Task HalfTyped_ConfidentialSource_IsInTheDraftOfItsEditorAlone()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.KeepDraftAsync(new DraftPlace(DraftKind.Evidence, claim.Id, Guid.CreateVersion7()), "Bruno", FormJson.Write(Confidential), Token);

        (await TablesHoldingItAsync()).ShouldBe(["Drafts"]);
        (await Store.DraftsAsync(id, "Anna", Token)).ShouldBeEmpty();
        (page.Markup + Open(id).Markup).ShouldNotContain(Marker, Case.Insensitive);
    }

    private static ReportOptions Options => new() { Culture = CultureInfo.GetCultureInfo("it"), GeneratedAt = DateTime.UnixEpoch, Editor = "Anna" };

    private async Task<Guid> GiveAsync()
    {
        var (page, id) = await OpenAsync();
        await page.Find("[data-adds=Evidence]").ClickAsync(new());
        var (place, form) = (PlaceOf(page), FormJson.Write(Confidential));
        await page.InvokeAsync(() => page.Instance.KeepDraftAsync(place, form));
        (await page.InvokeAsync(() => page.Instance.SaveTypedAsync(place, form))).ShouldBeTrue();
        page.WaitForAssertion(() => page.Markup.ShouldContain(Marker + " titolo"));
        return id;
    }

    private static string PlaceOf(IRenderedComponent<WorkbenchPage> page) => page.Find("[data-testid=evidence-form]").GetAttribute("data-typed")!;

    private async Task<IReadOnlyList<string>> TablesHoldingItAsync()
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<Review.Storage.ReviewDbContext>>().CreateDbContextAsync(Token);
        await context.Database.OpenConnectionAsync(Token);
        var connection = (SqliteConnection)context.Database.GetDbConnection();
        var found = new List<string>();
        foreach (var table in await RowsAsync(connection, "SELECT name FROM sqlite_master WHERE type = 'table'"))
        {
            var rows = await RowsAsync(connection, $"SELECT * FROM \"{table}\"");
            if (rows.Any(row => row.Contains(Marker, StringComparison.OrdinalIgnoreCase)))
            {
                found.Add(table);
            }
        }

        return found;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(SqliteConnection connection, string question)
    {
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // The names come from the database's own list of tables.
        command.CommandText = question;
#pragma warning restore CA2100
        await using var reader = await command.ExecuteReaderAsync(Token);
        var rows = new List<string>();
        while (await reader.ReadAsync(Token))
        {
            rows.Add(string.Join(' ', Enumerable.Range(0, reader.FieldCount).Select(index => reader.GetValue(index) is byte[] bytes ? System.Text.Encoding.UTF8.GetString(bytes) : $"{reader.GetValue(index)}")));
        }

        return rows;
    }

    /// <summary>Every line of every log, however detailed.</summary>
    private sealed class Records : ILoggerProvider, ILogger
    {
        public ConcurrentQueue<string> All { get; } = [];

        public ILogger CreateLogger(string categoryName) => this;

        public IDisposable? BeginScope<TState>(TState state) where TState : notnull => null;

        public bool IsEnabled(LogLevel logLevel) => true;

        public void Log<TState>(LogLevel logLevel, EventId eventId, TState state, Exception? exception, Func<TState, Exception?, string> formatter) =>
            All.Enqueue(formatter(state, exception) + exception);

        public void Dispose()
        {
            // Holds nothing but lines.
        }
    }
}
