using Bunit;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Review.Storage;
using FactCheck.Web.Features.People;
using Microsoft.AspNetCore.Components;
using Microsoft.Data.Sqlite;
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

        page.Find(".empty h2").TextContent.ShouldBe("Ogni «avrebbe» va verificato");
        page.Find(".empty a").GetAttribute("href").ShouldBe("/new");
        page.FindAll(".empty .picture[role=img]").Select(picture => picture.GetAttribute("aria-label")).ShouldAllBe(words => words!.Length > 20);
        page.FindAll(".empty .picture[role=img]").Count.ShouldBe(3);
    }

    [Fact]
    public async Task Sample_OnePress_IsKeptWithItsClaimsAndOpened()
    {
        await PrepareAsync();
        Services.GetRequiredService<CurrentEditor>().Start("Marta");
        var page = Render<LibraryPage>();

        page.Find("[data-testid=sample]").Click();

        var navigation = Services.GetRequiredService<NavigationManager>();
        page.WaitForAssertion(() => navigation.Uri.ShouldContain("/articles/"));
        var kept = await Services.GetRequiredService<ReviewStore>().FindAsync(Guid.Parse(navigation.Uri.Split('/')[^1]), Xunit.TestContext.Current.CancellationToken);
        kept!.Article.Source.ShouldBe("Esempio di FactCheck");
        kept.Article.CreatedBy.ShouldBe("Marta");
        kept.Queue.Count.ShouldBeGreaterThan(8);
        kept.Claims.Count.ShouldBeGreaterThan(kept.Queue.Count, "the sample has readings that need no check too");
    }

    [Fact]
    public async Task Sample_DatabaseAway_SaysThatNothingWasSaved()
    {
        await PrepareAsync();
        Services.GetRequiredService<CurrentEditor>().Start("Marta");
        var page = Render<LibraryPage>();
        await RefuseArticlesAsync();

        page.Find("[data-testid=sample]").Click();

        page.WaitForElement("[data-testid=sample-failed]").TextContent.ShouldContain("nulla è stato salvato");
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
        SqliteConnection.ClearAllPools();
        folder.Dispose();
        Directory.Delete(path, recursive: true);
    }

    /// <summary>The database takes no article any more, as on a full disk.</summary>
    private async Task RefuseArticlesAsync()
    {
        await using var connection = new SqliteConnection($"Data Source={folder.DatabaseFile}");
        await connection.OpenAsync(Xunit.TestContext.Current.CancellationToken);
        await using var command = connection.CreateCommand();
        command.CommandText = "CREATE TRIGGER full BEFORE INSERT ON Articles BEGIN SELECT RAISE(ABORT, 'full'); END";
        await command.ExecuteNonQueryAsync(Xunit.TestContext.Current.CancellationToken);
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
