using Bunit;
using FactCheck.Review;
using FactCheck.Review.Storage;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Workbench;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Consistency;

public sealed class ConsistencyPageTests : WorkbenchTest
{
    [Fact]
    public void Open_EveryKind_IsListedWithItsMeaningAndDefault()
    {
        var page = OpenChecks();

        page.FindAll("[data-testid=finding-kinds] [data-kind]").Select(row => row.GetAttribute("data-kind")).ShouldBe(Enum.GetNames<ArticleFindingKind>());
        Words(page.Find("[data-kind=ReplyMissing]")).ShouldContain("Qualcuno è accusato per nome");
        Words(page.Find("[data-kind=ReplyMissing]")).ShouldContain("Nessuno ha ancora risposto");
    }

    [Fact]
    public async Task Turn_Off_IsOnDiskAndSaid()
    {
        var page = OpenChecks();

        await page.Find("[data-kind=ReplyMissing] input").ChangeAsync(new() { Value = false });

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldBe("Spento: Manca la replica."));
        (await Store.FindingFiguresAsync(Token)).Where(figure => !figure.IsOn).Select(figure => figure.Kind).ShouldContain(ArticleFindingKind.ReplyMissing);
    }

    [Fact]
    public async Task Turn_NotSaved_SaysSoAndIsDoneByRetry()
    {
        var page = OpenChecks();
        await RunAsync("ALTER TABLE FindingSwitches RENAME TO Away");
        await page.Find("[data-kind=ReplyMissing] input").ChangeAsync(new() { Value = false });
        page.WaitForElement("[data-testid=kinds-failed]").TextContent.ShouldContain("è rimasto com'era");

        await RunAsync("ALTER TABLE Away RENAME TO FindingSwitches");
        await page.Find("[data-testid=kinds-failed] button").ClickAsync(new());

        page.WaitForAssertion(() => page.FindAll("[data-testid=kinds-failed]").ShouldBeEmpty());
        page.Find("[data-kind=ReplyMissing] .state").TextContent.ShouldBe("spento");
    }

    [Theory]
    [InlineData(12, 3, "Accolte 12 su 15", false)]
    [InlineData(3, 2, "Accolte 3 su 5", true)]
    [InlineData(0, 1, "Accolte 0 su 1", false)]
    public void Row_Answered_SaysHowOftenAndWarnsOfWhatIsSeldomRight(int accepted, int dismissed, string share, bool isSeldomRight)
    {
        var row = Render<FindingKindRow>(parameters => parameters.Add(one => one.Figure, new FindingFigure(ArticleFindingKind.ConditionalLost, true, accepted, dismissed)));

        Words(row.Find(".share")).ShouldStartWith(share);
        row.FindAll(".hint").Count.ShouldBe(isSeldomRight ? 1 : 0);
    }

    private IRenderedComponent<ConsistencyPage> OpenChecks()
    {
        Services.GetRequiredService<CurrentEditor>().Start("Anna");
        var page = Render<ConsistencyPage>();
        page.WaitForElement("[data-testid=finding-kinds]");
        return page;
    }

    private async Task RunAsync(string statement)
    {
        await using var context = await Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>().CreateDbContextAsync(Token);
        await context.Database.ExecuteSqlRawAsync(statement, Token);
    }
}
