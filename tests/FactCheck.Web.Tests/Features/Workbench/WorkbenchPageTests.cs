using Bunit;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Keys;

namespace FactCheck.Web.Features.Workbench;

public class WorkbenchPageTests : WorkbenchTest
{
    [Fact]
    public void Open_UnknownArticle_LeadsBackToTheLibrary()
    {
        var page = Render<WorkbenchPage>(parameters => parameters.Add(bench => bench.Id, Guid.NewGuid()));

        page.WaitForElement("[data-testid=not-found] a").GetAttribute("href").ShouldBe("/");
    }

    [Fact]
    public async Task Open_HalfDoneArticle_GoesOnAtTheFirstOpenClaim()
    {
        var (_, id) = await OpenAsync();
        var first = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.MarkAsync(first.Id, first.Version, Verdict.Verified(), "Anna", Token);

        Open(id).Find("[data-testid=card] .no").TextContent.ShouldBe("2");
    }

    [Fact]
    public async Task Press_V_SavesAndMovesCountsAndProgress()
    {
        var (page, id) = await OpenAsync();

        await PressAsync(page, "v");

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Verified());
        Words(page.Find("[data-testid=progress] b")).ShouldBe("1 di 3 esaminate");
        Words(page.Find("[data-filter=Verified] b")).ShouldBe("1");
        page.Find(".c[data-c='0']").ClassList.ShouldContain("ver");
        page.Find("[data-testid=saved]").TextContent.ShouldStartWith("Salvato alle ");
        page.Find("[data-testid=announcement]").TextContent.ShouldBe("Salvato: affermazione 1, verificata. 1 di 3 esaminate.");
    }

    [Fact]
    public async Task Press_SameKeyTwice_PutsBackToReview()
    {
        var (page, id) = await OpenAsync();

        await PressAsync(page, "d");
        await PressAsync(page, "d");

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBeNull();
        Words(page.Find("[data-testid=progress] b")).ShouldBe("0 di 3 esaminate");
    }

    [Fact]
    public async Task Press_JAndK_WalkRoundTheList()
    {
        var (page, _) = await OpenAsync();

        await PressAsync(page, "k");
        page.Find("[data-testid=card] .no").TextContent.ShouldBe("3");
        await PressAsync(page, "j");
        page.Find("[data-testid=card] .no").TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Press_G_SkipsWhatIsDone()
    {
        var (page, id) = await OpenAsync();
        var second = (await Store.FindAsync(id, Token))!.Queue[1];
        await Store.MarkAsync(second.Id, second.Version, Verdict.Unverified(), "Anna", Token);

        await PressAsync(page, "g");

        page.WaitForAssertion(() => page.Find("[data-testid=card] .no").TextContent.ShouldBe("3"));
    }

    [Fact]
    public async Task Press_Z_TakesBackTheLastDecisionAsANewEvent()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "v");
        await PressAsync(page, "d");

        await PressAsync(page, "z");
        await PressAsync(page, "z");

        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        claim.Verdict.ShouldBeNull();
        (await Store.HistoryAsync(claim.Id, Token)).Count.ShouldBe(4);
    }

    [Fact]
    public async Task Press_ZAfterAColleague_LeavesTheirDecision()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "v");
        var claim = (await Store.FindAsync(id, Token))!.Queue[0];
        await Store.MarkAsync(claim.Id, claim.Version, Verdict.Disputed(), "Bruno", Token);
        page.WaitForAssertion(() => page.Find(".c[data-c='0']").ClassList.ShouldContain("con"));

        await PressAsync(page, "z");

        (await Store.FindClaimAsync(claim.Id, Token))!.Verdict.ShouldBe(Verdict.Disputed());
    }

    [Fact]
    public async Task Click_Annulla_TakesTheVerdictBack()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "u");
        page.Find("[data-testid=undo-offer] span").TextContent.ShouldBe("Affermazione 1: senza riscontro");

        await page.Find("[data-testid=undo-offer] button").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBeNull();
        page.FindAll("[data-testid=undo-offer]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Cancel_TheName_DecidesNothing()
    {
        var dialogs = Dialogs();
        var (page, id) = await OpenAsync(editor: null);

        var press = PressAsync(page, "v");
        await dialogs.WaitForElements(".mud-dialog-actions button")[0].ClickAsync();
        await press;

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBeNull();
        Words(page.Find("[data-testid=progress] b")).ShouldBe("0 di 3 esaminate");
    }

    [Fact]
    public async Task Press_VOnStatement_SaysOnlyTheStatement()
    {
        var (page, id) = await OpenAsync();
        await PressAsync(page, "v");

        await page.FindAll(".dt button").Single(button => button.TextContent == "la dichiarazione").ClickAsync();

        (await Store.FindAsync(id, Token))!.Queue[0].Verdict.ShouldBe(Verdict.Verified(VerifiedScope.Statement));
        page.Find("[data-testid=indicative]").TextContent.ShouldContain("se verificato il fatto");
    }

    [Fact]
    public async Task Press_VOnFact_OffersTheIndicative()
    {
        var (page, _) = await OpenAsync();

        await PressAsync(page, "v");

        Words(page.Find("[data-testid=indicative] > span[lang]")).ShouldBe("starebbe trattando sta trattando");
        page.FindAll("[data-testid=indicative] button").Select(Words).ShouldBe(["Applica", "Copia"]);
    }

    [Fact]
    public async Task Click_VerdictButton_SetsItPressed()
    {
        var (page, _) = await OpenAsync();

        await VerdictButton(page, VerdictKind.Unverified).ClickAsync();

        VerdictButton(page, VerdictKind.Unverified).GetAttribute("aria-pressed").ShouldBe("true");
    }

    [Fact]
    public async Task Colleague_Decides_ShowsItHereOnce()
    {
        var (page, id) = await OpenAsync();
        var claim = (await Store.FindAsync(id, Token))!.Queue[2];

        await Store.MarkAsync(claim.Id, claim.Version, Verdict.Disputed(DisputeGround.Wrong), "Bruno", Token);

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldBe("Bruno ha cambiato l'affermazione 3: contestata."));
        Words(page.Find("[data-testid=progress] b")).ShouldBe("1 di 3 esaminate");
    }

    [Fact]
    public async Task Click_Mark_SelectsItsClaim()
    {
        var (page, _) = await OpenAsync();

        await page.InvokeAsync(() => page.Instance.SelectPlaceAsync(2, false));

        page.Find("[data-testid=card] .no").TextContent.ShouldBe("3");
    }

    [Fact]
    public async Task Filter_ToReview_KeepsTheSelectedClaimUntilLeft()
    {
        var (page, _) = await OpenAsync();
        await page.Find("[data-filter=ToReview]").ClickAsync();

        await PressAsync(page, "v");
        page.FindAll("[data-testid=claim-list] [data-claim]").Count.ShouldBe(3);
        await PressAsync(page, "j");

        page.FindAll("[data-testid=claim-list] [data-claim]").Count.ShouldBe(2);
    }

    [Fact]
    public async Task Filter_WithoutResult_KeepsTheOpenCard()
    {
        var (page, _) = await OpenAsync();

        await page.Find("[data-filter=Disputed]").ClickAsync();

        page.FindAll("[data-testid=claim-list] [data-claim]").Single().ClassList.ShouldContain("card");
    }

    [Fact]
    public async Task Open_OnlyOtherReadings_LeadsToThem()
    {
        var id = await Store.KeepAsync(SampleArticle.New(), new ArticleAnalysis([SampleArticle.Consigliere], [], []), "Anna", Token);
        var page = Open(id);
        Words(page.Find("[data-testid=no-claims] b")).ShouldBe("Nessun condizionale da verificare");

        await page.Find("[data-testid=no-claims] button").ClickAsync();

        page.Find(".c.hid").TextContent.ShouldBe("Sarebbe meglio aspettare");
        page.FindAll("[data-testid=claim-list] [data-claim]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task Hidden_Shown_ListsAndLightsTheOtherReadings()
    {
        var (page, _) = await OpenAsync();

        await page.Find("[data-testid=hidden]").ClickAsync();

        page.FindAll("[data-testid=claim-list] [data-claim]").Count.ShouldBe(4);
        page.Find(".c.hid").TextContent.ShouldBe("Sarebbe meglio aspettare");
    }

    [Fact]
    public async Task Decide_HiddenClaim_JoinsTheQueue()
    {
        var (page, _) = await OpenAsync();
        await page.Find("[data-testid=hidden]").ClickAsync();
        await page.InvokeAsync(() => page.Instance.SelectPlaceAsync(3, false));

        await PressAsync(page, "u");

        Words(page.Find("[data-testid=progress] b")).ShouldBe("1 di 4 esaminate");
        page.Find("[data-testid=card] .no").TextContent.ShouldBe("4");
    }

    [Fact]
    public async Task History_AfterTwoDecisions_ListsThemLatestFirst()
    {
        var dialogs = Dialogs();
        var (page, _) = await OpenAsync();
        await PressAsync(page, "v");
        await PressAsync(page, "d");

        await page.Find("[data-testid=history]").ClickAsync();

        dialogs.WaitForElements("[data-testid=event] b").Select(Words).ShouldBe(["Contestata", "Verificata (il fatto)"]);
    }

    [Fact]
    public async Task Help_Asked_ListsTheKeys()
    {
        var dialogs = Dialogs();
        var (page, _) = await OpenAsync();

        await PressAsync(page, "?");

        var keys = dialogs.WaitForElements(".help kbd").Select(key => key.TextContent).ToList();
        keys.ShouldBe([.. Commands.All.Select(row => char.ToUpperInvariant(row.Key).ToString()), "Esc", "Ctrl", "Z", "Ctrl", "Maiusc", "Z", "←", "→"], ignoreOrder: true);
    }

    [Fact]
    public async Task Open_HostileSource_ShowsItAsText()
    {
        var id = await Store.KeepAsync(SampleArticle.New("<script>alert(1)</script>"), SampleArticle.Analysis, "Anna", Token);

        var page = Open(id);

        page.FindAll("script").ShouldBeEmpty();
        page.Find(".meta b").TextContent.ShouldBe("<script>alert(1)</script>");
    }
}
