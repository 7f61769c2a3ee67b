using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Rewrites;

/// <summary>The way to "ready": what is missing is listed, and each entry leads to its claim.</summary>
public class StateMenuTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Mouse_MissingClaim_IsOnePressAway()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await Menu(desk).Locator("summary").ClickAsync();
        await Expect(Menu(desk).Locator("[data-state=Ready]")).ToBeDisabledAsync();

        await Menu(desk).GetByRole(AriaRole.Button, new() { Name = "Affermazione 3, senza esito" }).ClickAsync();

        await Expect(desk.Screen.Card).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex("^Affermazione 3"));
        await Expect(Menu(desk)).Not.ToHaveAttributeAsync("open", "");
    }

    [Fact]
    public async Task Keyboard_EverythingDecided_MovesToReadyAndPublished()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        var claims = await desk.Screen.Claims.CountAsync();
        for (var claim = 0; claim < claims; claim++)
        {
            await desk.Screen.PressAsync("v");
            await desk.Screen.SeeAsync("progress", $"{claim + 1} di ");
            await desk.Screen.PressAsync("j");
        }

        foreach (var state in new[] { "Pronto", "Pubblicato" })
        {
            await Menu(desk).Locator("summary").FocusAsync();
            await desk.Screen.PressAsync("Enter");
            await Expect(Menu(desk)).ToContainTextAsync("Niente manca");
            await desk.Screen.PressAsync("Tab");
            await desk.Screen.PressAsync("Enter");
            await Expect(Menu(desk).Locator("summary")).ToContainTextAsync(state);
            await Expect(desk.Page.GetByTestId("announcement")).ToHaveTextAsync($"Articolo: {state}");
            await Expect(Menu(desk).Locator("summary")).ToBeFocusedAsync();
        }
    }

    private static ILocator Menu(OpenedDesk desk) => desk.Page.GetByTestId("state-menu");
}
