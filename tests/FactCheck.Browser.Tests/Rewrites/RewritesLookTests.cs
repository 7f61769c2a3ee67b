using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Rewrites;

/// <summary>The choices on the card, the proposed version and the state of the article: readable for everyone in both themes, on any width.</summary>
public class RewritesLookTests(Chromium chromium)
{
    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Light, 320, 640)]
    public async Task EveryScreen_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, SampleArticle.Read("porto-di-valmarina"), new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(desk.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        await desk.Page.GetByTestId("state-menu").Locator("summary").ClickAsync();
        await desk.Page.GetByTestId("missing").WaitForAsync();
        await look.AtAsync("state-menu", "[data-testid=state-menu]");
        await desk.Screen.PressAsync("Escape");
        if (await desk.Page.Locator(".mtabs").IsVisibleAsync())
        {
            await desk.Page.Locator(".mtabs button").Nth(1).ClickAsync();
        }

        await ProposalTests.SelectAsync(desk, 3);
        await desk.Screen.VerdictButton("Verified").ClickAsync();
        await desk.Page.GetByTestId("apply-indicative").ClickAsync();
        await Expect(desk.Page.GetByTestId("apply-indicative")).ToHaveAttributeAsync("aria-pressed", "true");
        await look.AtAsync("treatment-fact", "[data-testid=treatment]");
        await desk.Screen.PressAsync("j");
        await desk.Screen.SeeCardAsync(4);
        await desk.Screen.VerdictButton("Disputed").ClickAsync();
        await ProposalTests.Choice(desk.Page, "CutSentence").ClickAsync();
        await ProposalTests.Choice(desk.Page, "Soften").ClickAsync();
        await desk.Page.GetByTestId("treatment-form").WaitForAsync();
        await look.AtAsync("treatment-choices", "[data-testid=treatment]");
        await desk.Page.GetByTestId("to-proposal").ClickAsync();
        await Expect(ProposalTests.Pieces(desk.Page)).ToHaveCountAsync(2);
        await ProposalTests.Pieces(desk.Page).Nth(0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await Expect(ProposalTests.Pieces(desk.Page).Nth(1).GetByRole(AriaRole.Checkbox)).ToBeDisabledAsync();
        await look.AtAsync("proposal");

        look.Faults.ShouldBeEmpty();
    }
}
