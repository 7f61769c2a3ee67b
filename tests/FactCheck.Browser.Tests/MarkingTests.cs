using System.Text.RegularExpressions;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Marking as each editor likes it: keys of their own, filters that stay, decisions taken back wherever one has been since.</summary>
public partial class MarkingTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Undo_AfterTheLibraryAReloadAndARestart_GoesOnWhereItWas()
    {
        await using var server = await WorkbenchProcess.StartAsync();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var address = new Uri(editor.Page.Url).AbsolutePath;
        await MarkAsync(desk, "v", 1);
        await MarkAsync(desk, "d", 2);
        await MarkAsync(desk, "u", 3);

        await editor.Page.Locator(".rail a[href='/']").ClickAsync();
        await editor.Page.GetByRole(AriaRole.Link, new() { Name = Port.Title }).ClickAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await desk.PressAsync("Control+z");
        await desk.SeeAsync("progress", "2 di");
        await editor.Page.ReloadAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await editor.Page.GetByTestId("undo").ClickAsync();
        await desk.SeeAsync("progress", "1 di");
        // Away from the article, whose page would come back by itself.
        await editor.Page.GotoAsync("about:blank");
        await server.RestartAsync();
        desk = await WorkbenchScreen.OpenAsync(editor, address);
        await desk.PressAsync("z");
        await desk.SeeAsync("progress", "0 di");
        await desk.PressAsync("Control+Shift+Z");
        await desk.SeeAsync("progress", "1 di");
        await desk.PressAsync("Control+y");
        await desk.SeeAsync("progress", "2 di");
        await editor.Page.GetByTestId("redo").ClickAsync();
        await desk.SeeAsync("progress", "3 di");
    }

    [Fact]
    public async Task Undo_InANote_IsTheBrowsersOwn()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        await desk.PressAsync("v");
        await desk.SeeAsync("progress", "1 di");
        await desk.Note.PressSequentiallyAsync("zzz");

        await desk.PressAsync("Control+z");

        await Expect(desk.Note).Not.ToHaveValueAsync("zzz");
        await Expect(desk.VerdictButton("Verified")).ToHaveAttributeAsync("aria-pressed", "true");
        await desk.SeeAsync("progress", "1 di");
    }

    [Fact]
    public async Task Keys_ChangedInTheSettings_WorkAtOnceAndAfterAReload()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var page = editor.Page;
        await page.Locator(".rail a[href='/settings']").ClickAsync();
        await page.GetByTestId("moves-on").CheckAsync();
        var verified = page.Locator("[data-command=Verified]");
        await verified.Locator(".key").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(verified.Locator(".key")).ToHaveAttributeAsync("aria-pressed", "true");
        await page.Keyboard.PressAsync("/");
        await Expect(verified.GetByTestId("key-problem")).ToContainTextAsync("/ dà già");
        await page.Keyboard.PressAsync("1");
        await Expect(verified.Locator("kbd")).ToHaveTextAsync("1");
        await Expect(verified.Locator(".key")).ToBeFocusedAsync();

        await page.GoBackAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await Expect(desk.VerdictButton("Verified").Locator("kbd")).ToHaveTextAsync("1");
        await desk.PressAsync("v");
        await desk.PressAsync("1");
        await desk.SeeAsync("progress", "1 di");
        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("2");
        await page.ReloadAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("2");
        await desk.PressAsync("1");
        await desk.SeeAsync("progress", "2 di");
        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("3");
    }

    [Fact]
    public async Task Keys_SwitchedOff_LeaveTheButtonsAndCtrlZ()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var page = editor.Page;
        await editor.GoAsync("/settings");
        await page.GetByTestId("keys-on").UncheckAsync();
        await Expect(page.Locator("[data-command=Verified] .key")).ToBeDisabledAsync();
        await page.GoBackAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);

        await desk.PressAsync("v");
        await desk.PressAsync("/");
        await Expect(page.Locator("#search")).Not.ToBeFocusedAsync();
        await Expect(desk.Card.Locator("kbd:not(.why *)")).ToHaveCountAsync(0);
        await desk.VerdictButton("Disputed").ClickAsync();
        await desk.SeeAsync("progress", "1 di");
        await Expect(desk.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "true");
        await desk.PressAsync("Control+z");
        await desk.SeeAsync("progress", "0 di");
    }

    [Fact]
    public async Task FilterAndClaim_AfterAReloadAndBack_AreWhereTheyWere()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var page = editor.Page;
        await MarkAsync(desk, "v", 1);
        await page.Locator("[data-filter=ToReview]").ClickAsync();
        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("2");
        // Asked again and again: the script writes the address without a navigation that could be waited for.
        await Expect(page).ToHaveURLAsync(Address());

        await page.ReloadAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("2");
        await page.Locator(".rail a[href='/']").ClickAsync();
        await page.GetByRole(AriaRole.Link, new() { Name = Port.Title }).WaitForAsync();
        await page.GoBackAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);

        await Expect(desk.Card.Locator(".no")).ToHaveTextAsync("2");
        await Expect(page.Locator("[data-filter=ToReview]")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task MarkAllShown_ByKeyboardAndByMouse_IsOneStep()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var page = editor.Page;
        var total = await desk.Claims.CountAsync();

        await page.GetByTestId("list-menu").Locator("summary").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Locator("[data-mark=MarkUnverified]").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.GetByTestId("bulk-confirm").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await desk.SeeAsync("progress", $"{total} di {total}");
        await Expect(page.Locator(".mud-dialog")).ToHaveCountAsync(0);
        await page.Keyboard.PressAsync("Control+z");
        await desk.SeeAsync("progress", $"0 di {total}");

        await page.GetByTestId("list-menu").Locator("summary").ClickAsync();
        await page.Locator("[data-mark=MarkDismissed]").ClickAsync();
        await page.Locator("[name=bulk-reason]").Nth(2).CheckAsync();
        await page.GetByTestId("bulk-confirm").ClickAsync();
        await desk.SeeAsync("progress", $"{total} di {total}");
        await Expect(page.Locator("[data-pill=dismissed] b")).ToHaveTextAsync($"{total}");
        await page.GetByTestId("undo-offer").Locator("button").ClickAsync();
        await desk.SeeAsync("progress", $"0 di {total}");
    }

    /// <summary>Gives a verdict by its key and goes to the next claim.</summary>
    private static async Task MarkAsync(WorkbenchScreen desk, string key, int examined)
    {
        await desk.PressAsync(key);
        await desk.SeeAsync("progress", $"{examined} di");
        await desk.PressAsync("j");
    }

    private static async Task<WorkbenchScreen> PasteAsync(EditorWindow editor)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        return await intake.SendAndOpenAsync();
    }

    [GeneratedRegex(@"/articles/[^?]+\?verdict=toreview&claim=")]
    private static partial Regex Address();
}
