using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>Every screen in both languages and both themes: readable for everyone, and on any width. The pictures are kept to be looked at.</summary>
public class ScreenTests(Chromium chromium)
{
    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1440, 900)]
    [InlineData("it-IT", ColorScheme.Light, 1024, 768)]
    [InlineData("en-GB", ColorScheme.Dark, 390, 844)]
    [InlineData("it-IT", ColorScheme.Light, 320, 640)]
    // What a window of 1280 by 900 has left at 200 % zoom.
    [InlineData("en-GB", ColorScheme.Light, 640, 450)]
    public async Task EveryScreen_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address, new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(editor.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        await editor.GoAsync("/");
        await look.AtAsync("empty-library");
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await look.AtAsync("intake");
        await intake.PasteAsync(Dam.Title, Dam.Text);
        var desk = await intake.SendAndOpenAsync();
        await desk.PressAsync("v");
        await desk.SeeAsync("progress", "1 ");
        await desk.PressAsync("j");
        await desk.PressAsync("d");
        await desk.SeeAsync("progress", "2 ");
        await look.AtAsync("workbench");
        await desk.PressAsync("x");
        await look.AtAsync("dismiss-menu", "[data-dismiss] details[open]");
        await desk.PressAsync("Escape");
        await desk.PressAsync("?");
        await editor.Page.Locator(".mud-dialog").WaitForAsync();
        await look.AtAsync("help");
        var article = new Uri(editor.Page.Url).AbsolutePath;
        await editor.Page.Keyboard.PressAsync("Escape");
        await editor.Page.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await LookAtListAsync(editor.Page, look);
        await editor.GoAsync("/settings");
        await editor.Page.Locator("[data-command=Verified] .key").ClickAsync();
        await editor.Page.Keyboard.PressAsync("d");
        await editor.Page.GetByTestId("key-problem").WaitForAsync();
        await look.AtAsync("settings");
        await editor.GoAsync(article + "/report");
        await editor.Page.FrameLocator("iframe").Locator("table").WaitForAsync();
        await look.AtAsync("report");
        await editor.GoAsync("/house-rules?words=avrebbe%20ceduto");
        await editor.Page.GetByTestId("rule-preview").Locator("ul, b").First.WaitForAsync();
        await look.AtAsync("house-rules");
        await editor.GoAsync("/");
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = Dam.Title }).WaitForAsync();
        await look.AtAsync("library");

        look.Faults.ShouldBeEmpty();
    }

    private static readonly SampleArticle Dam = SampleArticle.Read("diga-di-karsun");

    /// <summary>The list with its menu open, and the question before many claims change at once.</summary>
    private static async Task LookAtListAsync(IPage page, ScreenLook look)
    {
        if (await page.Locator(".mtabs").IsVisibleAsync())
        {
            await page.Locator(".mtabs button").Nth(1).ClickAsync();
        }

        await page.GetByTestId("list-menu").Locator("summary").ClickAsync();
        await look.AtAsync("list-menu", "details[open]");
        await page.Locator("[data-mark=MarkDismissed]").ClickAsync();
        await page.GetByTestId("bulk-confirm").WaitForAsync();
        await look.AtAsync("bulk");
        await page.Keyboard.PressAsync("Escape");
    }
}
