using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Rewrites;

/// <summary>From the verdict to the next version: what becomes of a claim is chosen on its card, and the text changes with one press at the end.</summary>
public class ProposalTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Mouse_FromTheCardToTheNextVersion_ChangesOnlyWhatWasAccepted()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await SelectAsync(desk, 3);
        await desk.Screen.VerdictButton("Verified").ClickAsync();
        await desk.Page.GetByTestId("apply-indicative").ClickAsync();
        await Expect(desk.Page.GetByTestId("apply-indicative")).ToHaveAttributeAsync("aria-pressed", "true");
        await SelectAsync(desk, 7, from: 3);
        await desk.Screen.VerdictButton("Disputed").ClickAsync();
        await Choice(desk.Page, "CutSentence").ClickAsync();
        await desk.Page.GetByTestId("to-proposal").ClickAsync();

        await Expect(Pieces(desk.Page)).ToHaveCountAsync(2);
        await Expect(desk.Page.GetByTestId("create-version")).ToBeDisabledAsync();
        await Pieces(desk.Page).Nth(0).GetByRole(AriaRole.Checkbox).CheckAsync();
        await desk.Page.GetByTestId("create-version").ClickAsync();

        await WorkbenchScreen.AwaitAsync(desk.Editor);
        await Expect(desk.Page.Locator(".body")).ToContainTextAsync("Secondo gli inquirenti, Bressan ha favorito tra il 2021 e il 2023");
        await Expect(desk.Page.Locator(".body")).ToContainTextAsync("I due si sarebbero incontrati");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di ");
    }

    [Fact]
    public async Task Keyboard_FromTheTextToTheNextVersion_NeedsNoMouse()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await SelectAsync(desk, 3);
        await desk.Screen.PressAsync("v");
        await desk.Screen.SeeAsync("progress", "1 ");
        await desk.Screen.PressAsync("r");
        await Expect(desk.Page.GetByTestId("apply-indicative")).ToBeFocusedAsync();
        await desk.Screen.PressAsync("Enter");
        await Expect(desk.Page.GetByTestId("apply-indicative")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(desk.Page.GetByTestId("apply-indicative")).ToBeFocusedAsync();
        await TabToAsync(desk.Page, desk.Page.GetByTestId("to-proposal"));
        await desk.Screen.PressAsync("Enter");

        await desk.Page.Locator("[data-testid=proposal][data-ready]").WaitForAsync();
        var box = Pieces(desk.Page).GetByRole(AriaRole.Checkbox);
        await TabToAsync(desk.Page, box);
        await desk.Screen.PressAsync("Space");
        await Expect(desk.Page.GetByTestId("announcement")).ToHaveTextAsync("1 di 1 accettate");
        await Expect(box).ToBeFocusedAsync();
        await TabToAsync(desk.Page, desk.Page.GetByTestId("create-version"), "Shift+Tab");
        await desk.Screen.PressAsync("Enter");

        await WorkbenchScreen.AwaitAsync(desk.Editor);
        await Expect(desk.Page.Locator(".body")).ToContainTextAsync("Bressan ha favorito");
    }

    [Fact]
    public async Task Keyboard_Soften_KeepsWhatIsTypedAndGivesTheFocusBack()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("d");
        await desk.Screen.SeeAsync("progress", "1 ");
        await Choice(desk.Page, "Soften").FocusAsync();
        await desk.Screen.PressAsync("Enter");
        var field = desk.Page.GetByTestId("treatment-form").Locator("textarea");
        await Expect(field).ToBeFocusedAsync();
        await Expect(field).ToHaveValueAsync("Avrebbe intascato tangenti per quasi trecentomila euro");
        await desk.Screen.PressAsync("Control+a");
        await desk.Page.Keyboard.TypeAsync("È accusato di aver intascato tangenti");
        await desk.Screen.PressAsync("Escape");
        await Expect(Choice(desk.Page, "Soften")).ToBeFocusedAsync();

        await desk.Screen.PressAsync("Enter");
        await Expect(field).ToHaveValueAsync("È accusato di aver intascato tangenti");
        await desk.Screen.PressAsync("Control+Enter");

        await Expect(Choice(desk.Page, "Soften")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(Choice(desk.Page, "Soften")).ToBeFocusedAsync();
        await Expect(Choice(desk.Page, "Soften")).ToContainTextAsync("«È accusato di aver intascato tangenti»");
    }

    [Fact]
    public async Task Accept_PieceThatTheMarkdownRefuses_TakesTheTickBack()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await editor.Page.Locator("input[name=format][value=markdown]").CheckAsync();
        await intake.PasteAsync("La giunta e il fondo", "Secondo la procura la giunta starebbe **trattando** con un fondo.");
        var desk = await intake.SendAndOpenAsync();
        await desk.PressAsync("v");
        await editor.Page.GetByTestId("apply-indicative").ClickAsync();
        await editor.Page.GetByTestId("to-proposal").ClickAsync();
        var box = Pieces(editor.Page).GetByRole(AriaRole.Checkbox);

        await box.ClickAsync();

        await Expect(editor.Page.GetByTestId("obstacle")).ToContainTextAsync("segno del Markdown");
        await Expect(box).Not.ToBeCheckedAsync();
    }

    [Fact]
    public async Task Undo_OfAChoice_TakesItBackAsEveryDecision()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("u");
        await desk.Screen.SeeAsync("progress", "1 ");
        await Choice(desk.Page, "CutSentence").ClickAsync();
        await Expect(Choice(desk.Page, "CutSentence")).ToHaveAttributeAsync("aria-pressed", "true");

        await desk.Page.GetByTestId("undo-offer").GetByRole(AriaRole.Button).ClickAsync();

        await Expect(Choice(desk.Page, "CutSentence")).ToHaveAttributeAsync("aria-pressed", "false");
        await Expect(desk.Page.GetByTestId("to-proposal")).ToHaveCountAsync(0);
    }

    internal static ILocator Choice(IPage page, string treat) => page.Locator($"[data-treat={treat}]");

    internal static ILocator Pieces(IPage page) => page.GetByTestId("piece");

    internal static async Task SelectAsync(OpenedDesk desk, int number, int from = 1)
    {
        for (var step = from; step < number; step++)
        {
            await desk.Screen.PressAsync("j");
        }
        await Expect(desk.Screen.Card).ToHaveAttributeAsync("aria-label", new System.Text.RegularExpressions.Regex($" {number} "));
    }

    // As an editor does who has no mouse: on to the next thing until it is the one.
    private static async Task TabToAsync(IPage page, ILocator target, string key = "Tab")
    {
        for (var step = 0; step < 40 && !await target.EvaluateAsync<bool>("element => element === document.activeElement"); step++)
        {
            await page.Keyboard.PressAsync(key);
        }
        await Expect(target).ToBeFocusedAsync();
    }
}
