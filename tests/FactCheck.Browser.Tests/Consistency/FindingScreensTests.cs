using Microsoft.Playwright;

namespace FactCheck.Browser.Consistency;

/// <summary>The screens that tell of findings, in both languages and both themes. The pictures are kept to be looked at.</summary>
public class FindingScreensTests(Chromium chromium)
{
    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1440, 900)]
    [InlineData("it-IT", ColorScheme.Light, 320, 640)]
    public async Task EveryScreen_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, FindingTests.Harbour, new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(desk.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        await desk.Page.GetByTestId("finding-notice").WaitForAsync();
        await look.AtAsync("finding-notice");
        await ShowFindingsAsync(desk.Page);
        await look.AtAsync("findings");
        await desk.Page.GetByTestId("finding-list").GetByTestId("dismiss-finding").First.Locator("summary").ClickAsync();
        await look.AtAsync("finding-reasons");
        await desk.Page.GetByTestId("finding-list").Locator("[data-choice]").First.ClickAsync();
        await desk.Page.GetByTestId("dismissed").Locator("summary").ClickAsync();
        await desk.Page.GetByTestId("accept-finding").ClickAsync();
        await desk.Page.GetByTestId("accepted").WaitForAsync();
        await desk.Page.GetByTestId("add-take").ClickAsync();
        await look.AtAsync("findings-answered");
        await desk.Editor.GoAsync("/consistency");
        await desk.Page.GetByTestId("finding-kinds").WaitForAsync();
        await look.AtAsync("consistency");

        look.Faults.ShouldBeEmpty();
    }

    private static async Task ShowFindingsAsync(IPage page)
    {
        var onPhone = page.Locator(".mtabs [data-view=findings]");
        await (await onPhone.IsVisibleAsync() ? onPhone : page.Locator("[data-tab=findings]")).ClickAsync();
        await page.GetByTestId("finding-list").GetByTestId("finding").First.WaitForAsync();
    }
}
