using System.Net;

namespace FactCheck.Web.Hosting;

public sealed class LanguagesTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("it-IT", "<html lang=\"it\"", "Vai al contenuto")]
    [InlineData("en-GB", "<html lang=\"en\"", "Skip to content")]
    [InlineData("de", "<html lang=\"it\"", "Vai al contenuto")]
    public async Task Page_BrowserLanguage_IsSpoken(string language, string root, string words)
    {
        var page = await host.Browse(language).GetStringAsync("/", TestContext.Current.CancellationToken);

        page.ShouldContain(root);
        page.ShouldContain(words);
    }

    [Fact]
    public async Task Switch_ToEnglish_OutweighsTheBrowserAndGoesBack()
    {
        var client = host.Browse();
        using var answer = await client.GetAsync("/culture?to=en&back=%2Fnew%3Fa%3Db", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.Found);
        answer.Headers.Location!.OriginalString.ShouldBe("/new?a=b");
        (await client.GetStringAsync("/new", TestContext.Current.CancellationToken)).ShouldContain("<html lang=\"en\"");
    }

    [Theory]
    [InlineData("https://elsewhere.example/")]
    [InlineData("//elsewhere.example")]
    [InlineData("/\\elsewhere.example")]
    [InlineData("/\t/elsewhere.example")]
    public async Task Switch_BackToAnotherSite_GoesHome(string back)
    {
        using var answer = await host.Browse().GetAsync("/culture?to=en&back=" + Uri.EscapeDataString(back), TestContext.Current.CancellationToken);

        answer.Headers.Location!.OriginalString.ShouldBe("/");
    }
}
