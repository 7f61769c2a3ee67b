using Bunit;
using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench.Landings;

public class RereadNoticeTests : RevisedDesk
{
    [Fact]
    public async Task Reread_TextOfAnEarlierDetector_AddsItsMarksAndTellsThem()
    {
        var read = ClaimDetector.Italian.Detect(SampleArticle.Text);
        var id = await Store.KeepAsync(SampleArticle.New(), new ArticleAnalysis([.. read.Skip(1)], [], []), "Anna", Token);
        await using (var context = await Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>().CreateDbContextAsync(Token))
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE Revisions SET DetectorVersion = 'it-0'", Token);
        }
        var page = Open(id);
        page.Find("[data-testid=reread-notice]").TextContent.ShouldContain("it-0");

        await page.Find("[data-testid=reread]").ClickAsync();

        page.WaitForAssertion(() => page.Find("[data-testid=announcement]").TextContent.ShouldStartWith("Riletto: 1 nuove da verificare, 0 che oggi non segnerebbe"));
        page.FindAll("[data-testid=reread-notice]").ShouldBeEmpty();
        (await Store.FindAsync(id, Token))!.Claims.Count.ShouldBe(read.Count);
    }

    [Fact]
    public async Task Open_TextOfTodaysDetector_SaysNothing()
    {
        var page = Open(await AddAsync(Rumour));

        page.FindAll("[data-testid=reread-notice]").ShouldBeEmpty();
    }
}
