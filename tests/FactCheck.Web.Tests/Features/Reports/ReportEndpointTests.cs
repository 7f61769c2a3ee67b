using System.Net;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Review.Storage;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Reports;

public sealed class ReportEndpointTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("html", "text/html", "Il-molo-è-fermo-v1.html")]
    [InlineData("md", "text/markdown", "Il-molo-è-fermo-v1.md")]
    public async Task Download_OfAnArticle_IsAFileNamedAfterIt(string extension, string type, string name)
    {
        using var answer = await host.Browse().GetAsync($"/articles/{await KeepAsync()}/report.{extension}", Xunit.TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.OK);
        answer.Content.Headers.ContentType!.MediaType.ShouldBe(type);
        answer.Content.Headers.ContentDisposition!.DispositionType.ShouldBe("attachment");
        answer.Content.Headers.ContentDisposition.FileNameStar.ShouldBe(name);
        (await answer.Content.ReadAsStringAsync(Xunit.TestContext.Current.CancellationToken)).ShouldContain("Il molo è fermo");
    }

    [Fact]
    public async Task Preview_OfAnArticle_MayStandInAFrameOfOursAndRunsNothing()
    {
        using var answer = await host.Browse().GetAsync($"/articles/{await KeepAsync()}/report.html?inline=1", Xunit.TestContext.Current.CancellationToken);

        answer.Content.Headers.ContentDisposition.ShouldBeNull();
        var policy = answer.Headers.GetValues("Content-Security-Policy").Single();
        policy.ShouldStartWith("default-src 'none'; style-src 'unsafe-inline'");
        policy.ShouldEndWith("frame-ancestors 'self'");
        answer.Headers.Contains("X-Frame-Options").ShouldBeFalse();
    }

    [Theory]
    [InlineData("it", "<html lang=\"it\"")]
    [InlineData("en", "<html lang=\"en\"")]
    public async Task Report_InTheEditorsLanguage(string language, string root)
    {
        (await host.Browse(language).GetStringAsync($"/articles/{await KeepAsync()}/report.html", Xunit.TestContext.Current.CancellationToken)).ShouldContain(root);
    }

    [Fact]
    public async Task Report_FindingsCannotBeLookedFor_StandsAllTheSameAndSaysSo()
    {
        var id = await KeepAsync();
        await using var context = await host.Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>().CreateDbContextAsync(Xunit.TestContext.Current.CancellationToken);
        await context.Database.ExecuteSqlRawAsync("ALTER TABLE FindingRulings RENAME TO Elsewhere", Xunit.TestContext.Current.CancellationToken);
        try
        {
            (await host.Browse("it").GetStringAsync($"/articles/{id}/report.html", Xunit.TestContext.Current.CancellationToken)).ShouldContain("la ricerca non è riuscita");
        }
        finally
        {
            await context.Database.ExecuteSqlRawAsync("ALTER TABLE Elsewhere RENAME TO FindingRulings", Xunit.TestContext.Current.CancellationToken);
        }
    }

    [Theory]
    [InlineData("report")]
    [InlineData("report.html")]
    [InlineData("report.md")]
    public async Task Report_OfNoArticle_IsNotFound(string address)
    {
        using var answer = await host.Browse().GetAsync($"/articles/{Guid.NewGuid()}/{address}", Xunit.TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
    }

    private Task<Guid> KeepAsync()
    {
        const string title = "Il molo è fermo";
        var text = new ArticleText(title, [new TextBlock(BlockKind.Title, new TextSpan(0, title.Length), 0, [])]);
        return host.Services.GetRequiredService<ReviewStore>().AddAsync(new NewArticle(title, text, TextFormat.PlainText, null), "Marta", Xunit.TestContext.Current.CancellationToken);
    }
}
