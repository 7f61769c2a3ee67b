using Bunit;
using FactCheck.Review;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench;

public sealed class WorkbenchFindingsTests : WorkbenchTest
{
    private const string Title = "Il sindaco Renzo Tavella ha firmato la cessione del porto";
    private const string Body = """
        Il sindaco Renzo Tavella avrebbe firmato la cessione del porto a un fondo straniero, secondo fonti del ministero.

        Secondo gli uffici la giunta avrebbe già deciso di vendere le quote del porto. La riunione è durata due ore.

        La giunta ha già deciso di vendere le quote del porto.
        """;

    [Fact]
    public async Task Open_HeadlineStatesWhatIsReported_IsToldAboveTheText()
    {
        var (page, _) = await OpenFoundAsync();

        page.Find("[data-testid=finding-notice] .h").TextContent.ShouldBe("Il titolo afferma, il testo riferisce");
        page.FindAll("[data-testid=finding-notice] dt").Select(Words).ShouldBe(["Titolo", "Testo ¶1"]);
        page.Find("[data-testid=panel-tabs] [data-tab=findings] .n").TextContent.ShouldBe("2");
        page.Find("[data-testid=findings-announcement]").TextContent.ShouldBe("Coerenza: 2 segnalazioni aperte.");
    }

    [Fact]
    public async Task Dismiss_InTheNotice_IsOnDiskAndTheNoticeIsGone()
    {
        var (page, id) = await OpenFoundAsync();

        await page.Find("[data-testid=finding-notice] [data-choice]").ClickAsync(new());

        page.FindAll("[data-testid=finding-notice]").ShouldBeEmpty();
        page.Find("[data-testid=announcement]").TextContent.ShouldStartWith("Segnalazione ignorata.");
        var ruling = (await Store.FindingsAsync(id, Token)).Single(finding => finding.Kind == ArticleFindingKind.HeadlineStates).Ruling.ShouldNotBeNull();
        (ruling.By, ruling.Answer).ShouldBe(("Anna", FindingAnswer.Dismiss("Sono due fatti diversi")));
    }

    [Fact]
    public async Task TakeBack_AnAnswer_TellsTheFindingAgain()
    {
        var (page, _) = await OpenFoundAsync();
        await page.Find("[data-testid=finding-notice] [data-choice]").ClickAsync(new());
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());

        await page.Find("[data-testid=take-back-finding]").ClickAsync(new());

        page.FindAll("[data-testid=finding-notice]").Count.ShouldBe(1);
    }

    [Fact]
    public async Task GoTo_FromTheList_SelectsTheClaimAndKeepsTheList()
    {
        var (page, _) = await OpenFoundAsync();
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());

        await page.Find("[data-testid=finding-list] [data-claim='2']").ClickAsync(new());

        page.FindAll(".c.sel[data-c='1']").ShouldNotBeEmpty();
        page.FindAll("[data-testid=finding-list]").Count.ShouldBe(1);
        Script.Invocations["reveal"][^1].Arguments[0].ShouldBe(1);
    }

    [Theory]
    [InlineData("x", "dismiss")]
    [InlineData("r", "treat")]
    public async Task Key_OfTheCardWhileTheListIsInFront_BringsTheCardForwardBeforeItIsPressed(string key, string press)
    {
        var (page, _) = await OpenFoundAsync();
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());

        await PressAsync(page, key);

        page.FindAll("[data-testid=card]").Count.ShouldBe(1);
        Script.Invocations[press].Count.ShouldBe(1);
    }

    // On a phone the text comes in the place of the list, and words that are not drawn have no place to be brought into sight.
    [Theory]
    [InlineData("[data-claim='2']", "reveal")]
    [InlineData("dt button", "showPassage")]
    public async Task WayToTheText_FromTheListOfAPhone_AsksTheScriptOnceTheTextIsDrawn(string button, string asked)
    {
        var (page, _) = await OpenFoundAsync();
        await page.Find("[data-view=findings]").ClickAsync(new());
        var drawn = new List<string?>();
        Script.SetupVoid(call =>
        {
            drawn.AddRange(call.Identifier == asked ? [page.Find("[data-testid=workbench]").ClassName] : Array.Empty<string?>());
            return false;
        });

        await page.Find($"[data-testid=finding-list] {button}").ClickAsync(new());

        drawn.ShouldBe(["workbench on-text"]);
    }

    [Fact]
    public async Task Passage_Pressed_IsShownByTheScript()
    {
        var (page, id) = await OpenFoundAsync();
        var expected = (await Store.FindingsAsync(id, Token)).Single(finding => finding.Kind == ArticleFindingKind.HeadlineStates).Against!.Span;

        await page.FindAll("[data-testid=finding-notice] dt button")[1].ClickAsync(new());

        page.WaitForAssertion(() => Script.Invocations["showPassage"].Single().Arguments.ShouldBe([expected.Start, expected.End]));
    }

    [Fact]
    public async Task Answer_OfAnotherEditor_ArrivesHere()
    {
        var (page, id) = await OpenFoundAsync();
        var finding = (await Store.FindingsAsync(id, Token)).First(one => one.Kind == ArticleFindingKind.HeadlineStates);

        await Store.RuleFindingAsync(id, finding, FindingAnswer.Accept, "Berta", Token);

        page.WaitForAssertion(() => page.FindAll("[data-testid=finding-notice]").ShouldBeEmpty());
        page.Find("[data-testid=findings-announcement]").TextContent.ShouldBe("Coerenza: 1 segnalazione aperta.");
    }

    [Fact]
    public async Task Revise_HeadlineReportsToo_IsToldNoLonger()
    {
        var (page, id) = await OpenFoundAsync();
        var title = Title.Replace("ha firmato", "avrebbe firmato", StringComparison.Ordinal);

        await Store.ReviseAsync(id, 1, New(title), "", "Berta", cancel: Token);

        page.WaitForAssertion(() => page.FindAll("[data-testid=finding-notice]").ShouldBeEmpty());
        page.Find("[data-testid=panel-tabs] [data-tab=findings] .n").TextContent.ShouldBe("1");
    }

    [Fact]
    public async Task Dispute_ClaimThatIsStatedElsewhere_ChangesWhatItsFindingSays()
    {
        var (page, _) = await OpenFoundAsync();
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());
        await page.Find("[data-testid=finding-list] [data-claim='2']").ClickAsync(new());

        await PressAsync(page, "d");

        page.WaitForAssertion(() => page.FindAll("[data-testid=finding-list] [data-kind=DisputedStated]").Count.ShouldBe(1));
    }

    [Fact]
    public async Task Search_Fails_SaysSoAndLooksAgainWhenAsked()
    {
        var id = await AddAsync();
        await RunAsync("ALTER TABLE AgencyTakes RENAME TO Away");
        var page = Open(id);
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());
        page.WaitForElement("[data-testid=findings-failed]");

        await RunAsync("ALTER TABLE Away RENAME TO AgencyTakes");
        await page.Find("[data-testid=findings-failed] button").ClickAsync(new());

        page.WaitForElement("[data-testid=finding]");
        page.FindAll("[data-testid=findings-failed]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Answer_NotSaved_SaysSoAndIsGivenAgainByRetry()
    {
        var (page, id) = await OpenFoundAsync();
        await RunAsync("ALTER TABLE FindingRulings RENAME TO Away");
        await page.Find("[data-testid=finding-notice] [data-choice]").ClickAsync(new());
        page.Find("[data-testid=not-saved]").TextContent.ShouldContain("La risposta alla segnalazione.");
        page.FindAll("[data-testid=finding-notice]").Count.ShouldBe(1);

        await RunAsync("ALTER TABLE Away RENAME TO FindingRulings");
        await page.Find("[data-testid=not-saved] button").ClickAsync(new());

        (await Store.FindingsAsync(id, Token)).Count(finding => finding.Ruling is not null).ShouldBe(1);
        page.FindAll("[data-testid=not-saved]").ShouldBeEmpty();
    }

    [Fact]
    public async Task Take_ThatReportsWhatThePieceStates_BringsItsFindingAndGoesWithIt()
    {
        var (page, id) = await OpenFoundAsync();
        await page.Find("[data-testid=panel] [data-tab=findings]").ClickAsync(new());

        await Store.KeepTakeAsync(id, Guid.NewGuid(), new TakeEntry("Ansa, ore 18.40", "PORTO - La riunione sarebbe durata due ore. Secondo fonti investigative la giunta avrebbe già deciso di vendere le quote del porto."), "Berta", Token);

        page.WaitForElement("[data-testid=finding-list] [data-kind=StatedAgainstAgency]");
        page.FindAll("[data-kind=StatedAgainstAgency] dt").Select(Words).ShouldContain("Agenzia Ansa, ore 18.40");
        await page.Find("[data-testid=remove-take-sure]").ClickAsync(new());
        page.WaitForAssertion(() => page.FindAll("[data-kind=StatedAgainstAgency]").ShouldBeEmpty());
        (await Store.TakesAsync(id, Token)).ShouldBeEmpty();
    }

    private async Task<(IRenderedComponent<WorkbenchPage> Page, Guid Article)> OpenFoundAsync()
    {
        var id = await AddAsync();
        var page = Open(id);
        page.WaitForElement("[data-testid=finding-notice]");
        return (page, id);
    }

    private Task<Guid> AddAsync() => Store.AddAsync(New(Title), "Anna", Token);

    private static NewArticle New(string title) =>
        new(title, SampleArticle.Read(title + "\n\n" + Body.ReplaceLineEndings("\n")), TextFormat.PlainText, null, null, null, null, null);

    private async Task RunAsync(string statement)
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>().CreateDbContextAsync(Token);
        await context.Database.ExecuteSqlRawAsync(statement, Token);
    }
}
