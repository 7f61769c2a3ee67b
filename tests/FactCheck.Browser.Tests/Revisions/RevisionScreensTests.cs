using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser.Revisions;

/// <summary>The screens of versions in both languages and themes: readable for everyone, and on any width.</summary>
public class RevisionScreensTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Light, 320, 640)]
    public async Task EveryScreen_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port, new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(desk.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        var article = new Uri(desk.Page.Url).AbsolutePath;
        await desk.Screen.PressAsync("v");
        await desk.Screen.SeeAsync("progress", "1 ");
        await desk.Page.GetByTestId("revision-menu").ClickAsync();
        await look.AtAsync("revision-menu", "details[open]");
        var revise = new ReviseScreen(desk.Editor);
        await revise.OpenAsync(article);
        await revise.Send.ClickAsync();
        await desk.Page.Locator("#text-problem").WaitForAsync();
        await look.AtAsync("revise-unchanged");
        await revise.Text.EvaluateAsync(Rewrite);
        await revise.SendAndOpenAsync();
        await desk.Page.GetByTestId("revised").WaitForAsync();
        await look.AtAsync("revised");
        var revisions = new RevisionsScreen(desk.Editor);
        foreach (var view in new[] { "side", "inline" })
        {
            await revisions.OpenAsync(article, $"?view={view}");
            await look.AtAsync($"revisions-{view}");
        }

        look.Faults.ShouldBeEmpty();
    }

    // A paragraph moved to the end, one taken out, one put in, a mood changed.
    private const string Rewrite = """
        box => {
          const [first, second, third, ...rest] = box.value.replace("avrebbe", "ha").split("\n\n");
          box.value = [second, ...rest, "Il Comune non commenta la vicenda.", first].join("\n\n");
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }
        """;
}
