using Bunit;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Review.Storage;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Reports;

public sealed class ReportPageTests : ComponentTest
{
    private readonly string path = Directory.CreateTempSubdirectory("factcheck-web-").FullName;
    private readonly DataFolder folder;

    public ReportPageTests()
    {
        folder = DataFolder.Open(path);
        Services.AddFactCheckReview(folder);
    }

    [Fact]
    public async Task Page_Alive_ShowsThePreviewAndLetsNoScriptRunInIt()
    {
        var id = await KeepAsync();
        var preview = Draw(id, alive: true).WaitForElement("iframe");

        preview.GetAttribute("src").ShouldBe($"/articles/{id}/report.html?inline=1");
        preview.GetAttribute("sandbox").ShouldBe("allow-same-origin allow-modals allow-popups");
    }

    [Fact]
    public async Task Page_NotYetAlive_AsksForNoPreview()
    {
        Draw(await KeepAsync(), alive: false).FindAll("iframe").ShouldBeEmpty();
    }

    [Fact]
    public async Task Page_Links_AreDownloads()
    {
        var id = await KeepAsync();
        var links = Draw(id, alive: true).WaitForElements(".actions a[download]");

        links.Select(link => link.GetAttribute("href")).ShouldBe([$"/articles/{id}/report.html", $"/articles/{id}/report.md"]);
    }

    protected override void Dispose(bool disposing)
    {
        base.Dispose(disposing);
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        folder.Dispose();
        Directory.Delete(path, recursive: true);
    }

    private IRenderedComponent<ReportPage> Draw(Guid id, bool alive)
    {
        SetRendererInfo(new RendererInfo(alive ? "Server" : "Static", alive));
        return Render<ReportPage>(parameters => parameters.Add(page => page.Id, id));
    }

    private async Task<Guid> KeepAsync()
    {
        const string title = "Il molo è fermo";
        await Services.GetRequiredService<ReviewDatabase>().PrepareAsync(Xunit.TestContext.Current.CancellationToken);
        var text = new ArticleText(title, [new TextBlock(BlockKind.Title, new TextSpan(0, title.Length), 0, [])]);
        return await Services.GetRequiredService<ReviewStore>().AddAsync(new NewArticle(title, text, TextFormat.PlainText, null), "Marta", Xunit.TestContext.Current.CancellationToken);
    }
}
