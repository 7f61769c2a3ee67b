using System.Net;

namespace FactCheck.Web.Layout;

public sealed class NotFoundPageTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("it", "Pagina non trovata")]
    [InlineData("en", "Page not found")]
    public async Task Page_UnknownAddress_SaysSoInTheEditorsLanguage(string language, string words)
    {
        using var answer = await host.Browse(language).GetAsync("/no-such-page", TestContext.Current.CancellationToken);

        answer.StatusCode.ShouldBe(HttpStatusCode.NotFound);
        (await answer.Content.ReadAsStringAsync(TestContext.Current.CancellationToken)).ShouldContain(words);
    }
}
