using Bunit;
using FactCheck.Review;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench;

public class WorkbenchRacesTests : WorkbenchTest
{
    [Fact]
    public async Task Mark_AfterAnUnseenVerdict_ShowsBothAndKeepsTheirs()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Elsewhere().MarkAsync(claim.Id, claim.Version, Verdict.Disputed(DisputeGround.Denied), "Bruno", Token);

        var press = PressAsync(page, "v");

        dialogs.WaitForElement("[data-testid=mine]").TextContent.ShouldBe("Verificata (il fatto)");
        dialogs.Find("[data-testid=theirs]").TextContent.ShouldBe("Contestata (smentita dall'interessato)");
        await dialogs.Find("[data-testid=keep-theirs]").ClickAsync();
        await press;
        (await Store.FindClaimAsync(claim.Id, Token))!.DecidedBy.ShouldBe("Bruno");
        page.Find(".c[data-c='0']").ClassList.ShouldContain("con");
    }

    [Fact]
    public async Task Mark_AfterAnUnseenVerdict_PutsMineWhenAsked()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Elsewhere().MarkAsync(claim.Id, claim.Version, Verdict.Disputed(), "Bruno", Token);

        var press = PressAsync(page, "v");
        await dialogs.WaitForElement("[data-testid=put-mine]").ClickAsync();
        await press;

        (await Store.FindClaimAsync(claim.Id, Token))!.Verdict.ShouldBe(Verdict.Verified());
    }

    [Fact]
    public async Task Mark_AfterAnUnseenNote_AsksNobody()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Elsewhere().NoteAsync(claim.Id, claim.Version, "chiamare", "Bruno", Token);

        await PressAsync(page, "v");

        var kept = (await Store.FindClaimAsync(claim.Id, Token))!;
        kept.Verdict.ShouldBe(Verdict.Verified());
        kept.Note.ShouldBe("chiamare");
    }

    [Fact]
    public async Task Press_TwoKeysAtOnce_TakesThemInTurn()
    {
        var (page, id) = await OpenAsync();

        await Task.WhenAll(PressAsync(page, "v"), PressAsync(page, "d"));

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Disputed());
        page.Find(".c[data-c='0']").ClassList.ShouldContain("con");
    }

    [Fact]
    public async Task Mark_StoreFails_SaysSoAndSavesOnRetry()
    {
        var (page, id) = await OpenAsync();
        await RunAsync("ALTER TABLE ClaimEvents RENAME TO Away");

        await PressAsync(page, "v");

        page.Find("[data-testid=not-saved]").TextContent.ShouldContain("L'esito dell'affermazione 1 non è stato scritto.");
        page.Find(".c[data-c='0']").ClassList.ShouldContain("att");
        page.Find("[data-testid=saved]").TextContent.ShouldBe("");

        await RunAsync("ALTER TABLE Away RENAME TO ClaimEvents");
        await page.Find("[data-testid=not-saved] button").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Verified());
        page.FindAll("[data-testid=not-saved]").ShouldBeEmpty();
    }

    private async Task RunAsync(string statement)
    {
        await using var connection = new SqliteConnection($"Data Source={Services.GetRequiredService<DataFolder>().DatabaseFile}");
        await connection.OpenAsync(Token);
        await using var command = connection.CreateCommand();
#pragma warning disable CA2100 // Constants of this file.
        command.CommandText = statement;
#pragma warning restore CA2100
        await command.ExecuteNonQueryAsync(Token);
    }
}
