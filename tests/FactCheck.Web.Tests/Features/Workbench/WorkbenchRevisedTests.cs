using Bunit;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench;

public sealed class WorkbenchRevisedTests : WorkbenchTest
{
    [Fact]
    public async Task Open_JustRevised_TellsWhatBecameOfTheClaimsUntilItIsClosed()
    {
        var page = await OpenRevisedAsync("?revised=2");

        page.Find("[data-testid=revised]").TextContent.ShouldContain("Versione 2 salvata");
        page.Find("[data-testid=revised] p").TextContent.ShouldContain("come prima");
        page.Find(".mtabs [aria-selected=true]").TextContent.ShouldContain("Affermazioni");
        await page.Find("[data-testid=revised] button").ClickAsync(new());
        page.FindAll("[data-testid=revised]").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("")]
    [InlineData("?revised=1")]
    public async Task Open_OtherwiseOrLater_TellsNothing(string query) => (await OpenRevisedAsync(query)).FindAll("[data-testid=revised]").ShouldBeEmpty();

    private async Task<IRenderedComponent<WorkbenchPage>> OpenRevisedAsync(string query)
    {
        var article = SampleArticle.New();
        var id = await Store.KeepAsync(article, SampleArticle.Analysis, "Anna", Token);
        var text = article.Text.Text + "\n\nIl Comune non commenta.";
        await Store.ReviseAsync(id, 1, Import.ArticleReader.Read(new Import.ArticleForm { Text = text }).Article, "", "Anna", cancel: Token);
        Services.GetRequiredService<NavigationManager>().NavigateTo($"/articles/{id}{query}");
        return Open(id);
    }
}
