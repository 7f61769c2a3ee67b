namespace FactCheck.Web.Hosting;

/// <summary>The web root lies outside the project, where a wrong recipe builds and then serves empty files.</summary>
public sealed class WebRootTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    private static readonly string Root = Path.Combine(RepositoryRoot.Path, "wwwroot");

    [Theory]
    [InlineData("app.css")]
    [InlineData("theme.js")]
    [InlineData("icons/factcheck.svg")]
    public async Task File_OfTheWebRoot_IsServedWhole(string file)
    {
        var served = await host.Browse().GetByteArrayAsync(file, TestContext.Current.CancellationToken);

        served.Length.ShouldBe((int)new FileInfo(Path.Combine(Root, file)).Length);
    }

    [Theory]
    [InlineData("_content/MudBlazor/MudBlazor.min.css")]
    [InlineData("_framework/blazor.web.js")]
    public async Task File_OfTheFramework_IsServed(string file)
    {
        var served = await host.Browse().GetByteArrayAsync(file, TestContext.Current.CancellationToken);

        served.Length.ShouldBeGreaterThan(10_000);
    }

    [Fact]
    public async Task Page_StyleSheets_AreAllThere()
    {
        var client = host.Browse();
        var page = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        var sheets = System.Text.RegularExpressions.Regex.Matches(page, "<link rel=\"stylesheet\" href=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        sheets.Count.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var sheet in sheets)
        {
            (await client.GetByteArrayAsync(sheet, TestContext.Current.CancellationToken)).ShouldNotBeEmpty(sheet);
        }
    }
}
