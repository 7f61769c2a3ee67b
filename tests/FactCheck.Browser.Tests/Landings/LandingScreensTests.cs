using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser.Landings;

/// <summary>What a change of the text leaves on the screen, in both languages and themes: readable for everyone, and on any width.</summary>
public class LandingScreensTests(Chromium chromium)
{
    private static readonly SampleArticle Council = new("La giunta di Borgolieto verso le dimissioni", """
        Secondo la procura di Borgolieto il sindaco avrebbe firmato l'accordo con la Rivadolce nella notte di martedì.

        La protezione civile avverte. Il livello del fiume sarebbe salito di un metro. Si attendono notizie.

        Stando a fonti del Comune, due assessori sarebbero pronti a lasciare. La seduta di domani è confermata.
        """);

    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1440, 900)]
    [InlineData("it-IT", ColorScheme.Light, 320, 640)]
    public async Task EveryState_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council, new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(desk.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        foreach (var (key, done) in new[] { ("d", "1 "), ("v", "2 "), ("u", "3 ") })
        {
            await desk.Screen.PressAsync(key);
            await desk.Screen.SeeAsync("progress", done);
            await desk.Screen.PressAsync("j");
        }

        var revise = new ReviseScreen(desk.Editor);
        await revise.OpenAsync(new Uri(desk.Page.Url).AbsolutePath);
        await revise.Text.EvaluateAsync(Rewrite);
        await revise.SendAndOpenAsync();
        await desk.Page.GetByTestId("hardening-notice").WaitForAsync();
        await look.AtAsync("landing-text");
        if (await desk.Page.Locator(".mtabs").IsVisibleAsync())
        {
            await desk.Page.Locator(".mtabs button").Nth(1).ClickAsync();
        }

        await desk.Page.GetByTestId("expired").WaitForAsync();
        await look.AtAsync("landing-card");
        await desk.Page.GetByTestId("card-ledger").ClickAsync();
        await desk.Page.GetByTestId("ledger").WaitForAsync();
        await look.AtAsync("landing-ledger");
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
        await desk.Page.GetByTestId("unsettled-notice").GetByRole(AriaRole.Button).ClickAsync();
        await desk.Page.GetByTestId("candidates").WaitForAsync();
        await look.AtAsync("landing-absent");
        await desk.Page.GetByTestId("point").First.ClickAsync();
        await desk.Page.GetByTestId("pointing").WaitForAsync();
        await look.AtAsync("landing-pointing");

        look.Faults.ShouldBeEmpty();
    }

    // A mood changed, a sentence doubled, a paragraph gone.
    private const string Rewrite = """
        box => {
          const rise = "Il livello del fiume sarebbe salito di un metro.";
          box.value = box.value.replace("avrebbe firmato", "ha firmato").replace(rise, `${rise} ${rise}`).replace(/Stando a fonti[^]*$/, "La seduta è rinviata a venerdì.");
          box.dispatchEvent(new Event("input", { bubbles: true }));
        }
        """;
}
