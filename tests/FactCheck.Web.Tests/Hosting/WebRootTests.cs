using System.Text.Json;
using System.Text.RegularExpressions;

namespace FactCheck.Web.Hosting;

/// <summary>The web root lies outside the project, where a wrong recipe builds and then serves empty files.</summary>
public sealed partial class WebRootTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
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
        var sheets = Regex.Matches(page, "<link rel=\"stylesheet\" href=\"([^\"]+)\"").Select(match => match.Groups[1].Value).ToList();

        sheets.Count.ShouldBeGreaterThanOrEqualTo(3);
        foreach (var sheet in sheets)
        {
            (await client.GetByteArrayAsync(sheet, TestContext.Current.CancellationToken)).ShouldNotBeEmpty(sheet);
        }
    }

    /// <summary>A module imports its neighbours by their plain names; the map leads to the addresses that may be cached for ever.</summary>
    [Fact]
    public async Task ImportMap_OfAPage_LeadsToEveryModule()
    {
        var client = host.Browse();
        var page = await client.GetStringAsync("/", TestContext.Current.CancellationToken);
        using var map = JsonDocument.Parse(ImportMap().Match(page).Groups[1].Value);
        var imports = map.RootElement.GetProperty("imports");

        var modules = Directory.EnumerateFiles(Path.Combine(Root, "workbench"), "*.js").ToList();
        modules.ShouldNotBeEmpty();
        foreach (var module in modules)
        {
            var address = imports.GetProperty($"./workbench/{Path.GetFileName(module)}").GetString();
            var served = await client.GetByteArrayAsync(address, TestContext.Current.CancellationToken);
            served.Length.ShouldBe((int)new FileInfo(module).Length, module);
        }
    }

    [GeneratedRegex("<script type=\"importmap\"[^>]*>(.*?)</script>", RegexOptions.Singleline)]
    private static partial Regex ImportMap();
}
