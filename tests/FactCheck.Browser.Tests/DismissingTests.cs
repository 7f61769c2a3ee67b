using System.Text.RegularExpressions;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Saying why a claim need not be checked, and that a wording never has to be. By mouse and by keyboard.</summary>
public class DismissingTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Mouse_ReasonFromTheMenu_FadesTheMarkAndCanBeTakenBack()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        var mark = desk.Screen.Claims.Nth(1);
        await mark.ClickAsync();

        await Menu(desk).Locator("summary").ClickAsync();
        await Menu(desk).GetByRole(AriaRole.Button, new() { NameRegex = new("opinione") }).ClickAsync();

        await Expect(mark).ToHaveClassAsync(new Regex(@"\bhid\b"));
        await Expect(desk.Screen.Card).ToContainTextAsync("Scartata (opinione)");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di ");
        await desk.Page.GetByTestId("undo-offer").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(mark).ToHaveClassAsync(new Regex(@"\batt\b"));
        await Expect(desk.Screen.Progress).ToContainTextAsync("0 di ");
    }

    [Fact]
    public async Task Keyboard_ArrowsAndDigits_DismissAndTheFocusComesBackToTheText()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("j");
        var mark = desk.Screen.Claims.Nth(1);
        await Expect(mark).ToBeFocusedAsync();

        await desk.Screen.PressAsync("x");
        await Expect(Menu(desk).Locator("[data-choice]").First).ToBeFocusedAsync();
        await Expect(Menu(desk).Locator("[data-choice]").First).ToHaveCSSAsync("outline-style", "solid");
        // A letter in the menu is no command: the claim has no verdict afterwards.
        await desk.Screen.PressAsync("v");
        await desk.Screen.PressAsync("ArrowDown");
        await desk.Screen.PressAsync("ArrowDown");
        await desk.Screen.PressAsync("Enter");
        await Expect(desk.Screen.Card).ToContainTextAsync("Scartata (supposizione dichiarata)");
        await Expect(mark).ToBeFocusedAsync();

        await desk.Screen.PressAsync("x");
        await Expect(desk.Screen.Card).Not.ToContainTextAsync("Scartata");
        await Expect(mark).ToHaveClassAsync(new Regex(@"\batt\b"));

        await desk.Screen.PressAsync("x");
        await desk.Screen.PressAsync("4");
        await Expect(desk.Screen.Card).ToContainTextAsync("Scartata (già esaminata altrove)");
        await desk.Screen.PressAsync("z");
        await Expect(desk.Screen.Card).Not.ToContainTextAsync("Scartata");
    }

    [Fact]
    public async Task Keyboard_AnotherTabInFront_BringsTheCardWithItsMenu()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.Locator("[data-tab=findings]").ClickAsync();
        await Expect(desk.Screen.Card).ToHaveCountAsync(0);

        await desk.Screen.PressAsync("x");
        await Expect(Menu(desk).Locator("[data-choice]").First).ToBeFocusedAsync();
        await desk.Screen.PressAsync("1");

        await Expect(desk.Screen.Card).ToContainTextAsync("Scartata (non afferma nulla)");
    }

    [Fact]
    public async Task Keyboard_OtherWithWords_AsksForThemKeepsThemAndEscapes()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("j");
        await Expect(desk.Screen.Claims.Nth(1)).ToBeFocusedAsync();

        await desk.Screen.PressAsync("x");
        await desk.Screen.PressAsync("6");
        await desk.Screen.PressAsync("Enter");
        await Expect(Menu(desk).Locator("[role=alert]")).ToHaveTextAsync("Scrivi in poche parole il motivo.");
        await desk.Page.Keyboard.TypeAsync("è una battuta");
        await desk.Screen.PressAsync("Escape");
        await Expect(desk.Screen.Claims.Nth(1)).ToBeFocusedAsync();
        await desk.Screen.PressAsync("x");
        await desk.Screen.PressAsync("6");
        await desk.Screen.PressAsync("Enter");

        await Expect(desk.Screen.Card).ToContainTextAsync("Scartata (altro: è una battuta)");
    }

    [Fact]
    public async Task Mouse_IgnoredWording_IsPreviewedSavedAndTakenAway()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        var article = new Uri(desk.Page.Url).AbsolutePath;
        var total = await desk.Screen.Claims.CountAsync();
        await desk.Screen.Claims.Nth(2).ClickAsync();
        await Expect(desk.Screen.Card).ToContainTextAsync("avrebbe favorito");
        await Menu(desk).Locator("summary").ClickAsync();
        await desk.Page.GetByTestId("ignore-wording").ClickAsync();

        await Expect(desk.Page.GetByTestId("rule-preview")).ToContainTextAsync("1 affermazione esce da quelle da verificare");
        await Expect(desk.Page.GetByTestId("rule-effects")).ToContainTextAsync(Port.Title);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Salva la regola" }).ClickAsync();
        await Expect(desk.Page.GetByTestId("house-outcome")).ToContainTextAsync("1 affermazione è letta diversamente");
        await Expect(desk.Page.GetByTestId("house-rules")).ToContainTextAsync("Marta Rinaldi");
        await desk.Page.GetByTestId("back-to-article").ClickAsync();
        await WorkbenchScreen.AwaitAsync(desk.Editor);
        await Expect(desk.Screen.Progress).ToHaveTextAsync($"0 di {total - 1} esaminate");

        await desk.Editor.GoAsync("/house-rules");
        await desk.Page.GetByRole(AriaRole.Button, new() { NameRegex = new("^Togli la regola") }).ClickAsync();
        await Expect(desk.Page.GetByTestId("house-outcome")).ToContainTextAsync("1 affermazione è letta diversamente");
        await WorkbenchScreen.OpenAsync(desk.Editor, article);
        await Expect(desk.Screen.Progress).ToHaveTextAsync($"0 di {total} esaminate");
    }

    [Fact]
    public async Task Keyboard_WordingWrittenByHand_SaysWhatIsWrongAndWhatItChanges()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Editor.GoAsync("/house-rules");

        await desk.Page.Locator("#wording").FocusAsync();
        await desk.Page.Keyboard.TypeAsync("avrebbe");
        await Expect(desk.Page.GetByTestId("wording-problem")).ToContainTextAsync("aggiungi le parole accanto");
        await desk.Page.Keyboard.TypeAsync(" favorito");
        await Expect(desk.Page.GetByTestId("rule-preview")).ToContainTextAsync("1 affermazione esce");
        await Expect(desk.Page.GetByTestId("wording-problem")).ToHaveCountAsync(0);
        await desk.Screen.PressAsync("Enter");

        await Expect(desk.Page.GetByTestId("house-rules")).ToContainTextAsync("avrebbe favorito");
    }

    private static ILocator Menu(OpenedDesk desk) => desk.Screen.Card.GetByTestId("dismiss");
}
