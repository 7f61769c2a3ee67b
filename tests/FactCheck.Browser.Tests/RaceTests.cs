using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Two editors decide about one claim before either has seen the other: the second is shown both values and chooses.</summary>
public class RaceTests(Chromium chromium)
{
    [Fact]
    public async Task Keyboard_DecidingOverAnUnseenVerdict_ShowsBothAndPutsOwn()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        var page = desk.Marta.Editor.Page;
        await RaceAsync(desk, () => desk.Marta.Screen.PressAsync("v"));
        await ShouldShowBothAsync(page);

        await FocusByTabAsync(page, "put-mine");
        await page.Keyboard.PressAsync("Enter");

        await ShouldBothShowAsync(desk, "Verified");
        await desk.Marta.Screen.PressAsync("j");
        await Expect(desk.Giulia.Bar).ToContainTextAsync("Marta Rinaldi è sulla 2");
    }

    [Fact]
    public async Task Mouse_DecidingOverAnUnseenVerdict_ShowsBothAndKeepsTheirs()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await RaceAsync(desk, () => desk.Marta.Screen.VerdictButton("Verified").ClickAsync());
        await ShouldShowBothAsync(desk.Marta.Editor.Page);

        await desk.Marta.Editor.Page.GetByTestId("keep-theirs").ClickAsync();

        await ShouldBothShowAsync(desk, "Disputed");
    }

    [Fact]
    public async Task Escape_LeavesTheirs()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await RaceAsync(desk, () => desk.Marta.Screen.PressAsync("u"));
        // A key goes to the question only once it has the focus.
        await Expect(desk.Marta.Editor.Page.Locator(".mud-dialog-container *:focus")).ToHaveCountAsync(1);

        await desk.Marta.Editor.Page.Keyboard.PressAsync("Escape");

        await ShouldBothShowAsync(desk, "Disputed");
    }

    [Fact]
    public async Task SameVerdictUnseen_IsNoConflictAndIsNotTakenBack()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await RaceAsync(desk, () => desk.Marta.Screen.PressAsync("d"));

        await Expect(desk.Marta.Editor.Page.GetByTestId("announcement")).ToContainTextAsync("come ha già deciso Giulia Ferri");
        await ShouldBothShowAsync(desk, "Disputed");
    }

    [Fact]
    public async Task SeenVerdict_IsOverwrittenWithoutAQuestion()
    {
        await using var desk = await SharedDesk.OpenAsync(chromium);
        await desk.Giulia.Screen.PressAsync("d");
        await Expect(desk.Marta.Screen.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "true");

        await desk.Marta.Screen.PressAsync("v");

        await ShouldBothShowAsync(desk, "Verified");
    }

    /// <summary>Giulia disputes the first claim while Marta's network stalls; what Marta then decides is sent before she can have seen it.</summary>
    private static async Task RaceAsync(SharedDesk desk, Func<Task> decide)
    {
        desk.Marta.Stall();
        await desk.Giulia.Screen.PressAsync("d");
        await Expect(desk.Giulia.Screen.Saved).ToContainTextAsync("Salvato alle");
        await Expect(desk.Marta.Screen.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "false");
        await decide();
        desk.Marta.Network.Release();
    }

    private static async Task ShouldShowBothAsync(IPage page)
    {
        await Expect(page.GetByTestId("mine")).ToHaveTextAsync("Verificata (il fatto)");
        await Expect(page.GetByTestId("theirs")).ToHaveTextAsync("Contestata");
        await Expect(page.Locator(".mud-dialog")).ToContainTextAsync("Giulia Ferri");
    }

    private static async Task ShouldBothShowAsync(SharedDesk desk, string verdict)
    {
        await Expect(desk.Marta.Editor.Page.Locator(".mud-dialog")).ToHaveCountAsync(0);
        foreach (var seat in new[] { desk.Marta, desk.Giulia })
        {
            await Expect(seat.Screen.Progress).ToContainTextAsync("1 di ");
            await Expect(seat.Screen.VerdictButton(verdict)).ToHaveAttributeAsync("aria-pressed", "true");
        }
    }

    private static async Task FocusByTabAsync(IPage page, string testId)
    {
        var target = page.GetByTestId(testId);
        for (var presses = 0; presses < 5 && !await target.EvaluateAsync<bool>("button => button === document.activeElement"); presses++)
        {
            await page.Keyboard.PressAsync("Tab");
        }

        await Expect(target).ToBeFocusedAsync();
    }
}
