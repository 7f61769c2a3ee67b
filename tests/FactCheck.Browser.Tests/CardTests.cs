using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>The claim card in a real browser: copying, confirming, similar earlier claims; and where the focus is afterwards.</summary>
public class CardTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Copy_Indicative_IsInTheClipboardAndSaid()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await VerifyThirdAsync(desk);

        await desk.Page.GetByTestId("copy-indicative").ClickAsync();

        await Expect(desk.Page.GetByTestId("announcement")).ToHaveTextAsync("Copiato");
        var offered = await desk.Page.GetByTestId("indicative").Locator("[data-copy-words]").InnerTextAsync();
        (await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldBe(offered);
        await Expect(desk.Page.GetByTestId("copy-indicative")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Copy_Refused_SelectsTheWords()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.EvaluateAsync("() => { navigator.clipboard.writeText = () => Promise.reject(new DOMException('', 'NotAllowedError')); }");
        await VerifyThirdAsync(desk);

        await desk.Page.GetByTestId("copy-indicative").ClickAsync();

        await Expect(desk.Page.GetByTestId("announcement")).ToContainTextAsync("premi Ctrl+C");
        var offered = await desk.Page.GetByTestId("indicative").Locator("[data-copy-words]").InnerTextAsync();
        (await desk.Page.EvaluateAsync<string>("getSelection().toString()")).ShouldBe(offered);
    }

    [Fact]
    public async Task Menu_ByKeyboard_OpensCopiesAndGivesTheFocusBack()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        var summary = desk.Page.GetByTestId("card-menu").Locator("summary");
        await summary.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(summary).ToBeFocusedAsync();
        await Expect(desk.Page.GetByTestId("card-menu")).Not.ToHaveAttributeAsync("open", "");

        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(desk.Page.GetByTestId("announcement")).ToHaveTextAsync("Copiato");
        (await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()")).ShouldNotBeEmpty();
        await Expect(summary).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Link_Copied_LeadsToThisClaim()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.Context.GrantPermissionsAsync(["clipboard-read", "clipboard-write"]);
        await desk.Screen.PressAsync("j");
        await desk.Screen.SeeCardAsync(2);

        await desk.Page.GetByTestId("copy-link").ClickAsync();
        await Expect(desk.Page.GetByTestId("announcement")).ToHaveTextAsync("Copiato");
        await desk.Editor.GoAsync(await desk.Page.EvaluateAsync<string>("navigator.clipboard.readText()"));

        await Expect(desk.Screen.Card.Locator(".no").First).ToHaveTextAsync("2");
    }

    [Fact]
    public async Task Marks_InForcedColours_AreToldApartByTheirLines()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        foreach (var key in new[] { "v", "j", "d", "j", "u" })
        {
            await desk.Screen.PressAsync(key);
        }

        await desk.Screen.SeeAsync("progress", "3 ");
        await desk.Page.EmulateMediaAsync(new() { ForcedColors = ForcedColors.Active });

        var lines = await desk.Screen.Claims.EvaluateAllAsync<string[]>("marks => [...new Set(marks.map(mark => getComputedStyle(mark).textDecorationStyle))].sort()");
        lines.ShouldBe(["dashed", "double", "solid", "wavy"]);
    }

    [Fact]
    public async Task Decide_WithReducedMotion_MovesNothing()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);

        await desk.Screen.PressAsync("d");
        await desk.Page.GetByTestId("undo-offer").WaitForAsync();

        (await desk.Page.EvaluateAsync<string[]>("document.getAnimations().map(one => one.animationName ?? one.transitionProperty)")).ShouldBeEmpty();
    }

    // The first two claims share one verb: its indicative would tell both.
    private static async Task VerifyThirdAsync(OpenedDesk desk)
    {
        await desk.Screen.PressAsync("j");
        await desk.Screen.PressAsync("j");
        await desk.Screen.PressAsync("v");
    }
}
