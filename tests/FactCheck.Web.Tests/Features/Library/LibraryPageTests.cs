using Bunit;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Review.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Library;

public sealed class LibraryPageTests : ComponentTest
{
    private readonly string path = Directory.CreateTempSubdirectory("factcheck-web-").FullName;
    private readonly DataFolder folder;

    public LibraryPageTests()
    {
        folder = DataFolder.Open(path);
        Services.AddFactCheckReview(folder);
    }

    [Fact]
    public async Task Page_NoArticles_ExplainsHowToBegin()
    {
        await PrepareAsync();
        var page = Render<LibraryPage>();

        page.Find(".empty h2").TextContent.ShouldBe("Qui arriveranno gli articoli");
        page.Find(".empty a").GetAttribute("href").ShouldBe("/new");
    }

    [Fact]
    public async Task Page_Articles_AreListedNewestFirst()
    {
        await PrepareAsync("Il molo", "La diga");
        var page = Render<LibraryPage>();

        page.WaitForElements("td.t a").Select(link => link.TextContent).ShouldBe(["La diga", "Il molo"]);
        page.FindAll(".tile .v")[0].TextContent.ShouldBe("2");
        page.Find(".bar [role=img]").HasAttribute("aria-label").ShouldBeTrue();
    }

    [Fact]
    public async Task Page_WordsInTheAddress_ListsWhatHasThem()
    {
        await PrepareAsync("Il molo", "La diga");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?q=diga");
        var page = Render<LibraryPage>();

        page.WaitForElements("td.t a").Select(link => link.TextContent).ShouldBe(["La diga"]);
        page.Find(".found").TextContent.ShouldBe("1 articolo trovato");
    }

    [Fact]
    public async Task Page_WordsNoArticleHas_OffersTheWayBack()
    {
        await PrepareAsync("Il molo");
        Services.GetRequiredService<NavigationManager>().NavigateTo("/?q=balena");
        var page = Render<LibraryPage>();

        page.WaitForElement(".none-found button").Click();

        page.WaitForElements("td.t a").Select(link => link.TextContent).ShouldBe(["Il molo"]);
    }

    [Fact]
    public async Task Page_DatabaseAway_SaysWhatIsSafeAndTriesAgain()
    {
        var page = Render<LibraryPage>();
        page.Find(".library-failed").TextContent.ShouldContain("sono al sicuro");

        await PrepareAsync("Il molo");
        page.Find(".library-failed button").Click();

        page.WaitForElements("td.t a").Count.ShouldBe(1);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        Directory.Delete(path, recursive: true);
    }

    private async Task PrepareAsync(params string[] titles)
    {
        await Services.GetRequiredService<ReviewDatabase>().PrepareAsync(Xunit.TestContext.Current.CancellationToken);
        foreach (var title in titles)
        {
            var text = new ArticleText(title, [new TextBlock(BlockKind.Title, new TextSpan(0, title.Length), 0, [])]);
            await Services.GetRequiredService<ReviewStore>().AddAsync(new NewArticle(title, text, TextFormat.PlainText, null), "Marta", Xunit.TestContext.Current.CancellationToken);
        }
    }
}
