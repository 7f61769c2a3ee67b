namespace FactCheck.Web.Layout;

public sealed class ThemeTests(WorkbenchHost host) : IClassFixture<WorkbenchHost>
{
    [Theory]
    [InlineData("factcheck.theme=dark", "data-theme=\"dark\"")]
    [InlineData("factcheck.theme=light", "data-theme=\"light\"")]
    public async Task Page_ThemeChosen_IsDrawnInItFromTheFirstByte(string cookie, string attribute)
    {
        (await PageAsync(cookie)).ShouldContain(attribute);
    }

    [Theory]
    [InlineData("factcheck.theme=\"><script>")]
    [InlineData("other=1")]
    public async Task Page_NoThemeChosen_LeavesItToTheSystem(string cookie)
    {
        (await PageAsync(cookie)).ShouldNotContain("data-theme");
    }

    private async Task<string> PageAsync(string cookie)
    {
        var client = host.Browse();
        client.DefaultRequestHeaders.Add("Cookie", cookie);
        return await client.GetStringAsync("/", TestContext.Current.CancellationToken);
    }
}
