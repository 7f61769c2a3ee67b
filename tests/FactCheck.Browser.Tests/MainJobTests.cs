using FactCheck.Browser.Screens;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Paste, see, mark, leave, come back, find, export: the whole job, in a real browser.</summary>
public class MainJobTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Mouse_FromPasteToReport_DoesTheWholeJob()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await editor.GoAsync("/");
        await editor.Page.Locator("main").GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = "Incolla un articolo" }).First.ClickAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        await intake.FillAsync("source", "Agenzia Levante");
        await intake.FillAsync("author", "Piero Danieli");
        await intake.FillAsync("date", "2026-03-24");
        await intake.FillAsync("url", "https://agenzia.example/porto");
        var desk = await intake.SendAndOpenAsync();

        var total = await desk.Claims.CountAsync();
        total.ShouldBeGreaterThanOrEqualTo(6);
        await Expect(desk.Progress).ToHaveTextAsync($"0 di {total} esaminate");
        (await desk.LitAsync(1)).ShouldContain("Avrebbe intascato tangenti");
        (await desk.Attributions.AllInnerTextsAsync()).ShouldContain("Secondo gli inquirenti");

        await desk.Claims.Nth(0).ClickAsync();
        await desk.VerdictButton("Verified").ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync($"1 di {total} esaminate");
        await Expect(desk.Saved).ToContainTextAsync("Salvato alle");
        await Expect(desk.Claims.Nth(0)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bver\b"));
        await desk.Claims.Nth(1).ClickAsync();
        await desk.VerdictButton("Disputed").ClickAsync();
        await desk.Note.FillAsync("La ditta nega: sentire il legale.");
        await desk.Card.Locator(".dh").ClickAsync();
        await Expect(desk.NoteState).ToContainTextAsync("Salvata");
        await desk.Claims.Nth(2).ClickAsync();
        await desk.VerdictButton("Unverified").ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync($"3 di {total} esaminate");

        await editor.GoAsync("/");
        await editor.Page.Locator("#library-search").FillAsync("Bressan");
        await editor.Page.GetByRole(Microsoft.Playwright.AriaRole.Link, new() { Name = Port.Title }).ClickAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);
        await Expect(desk.Progress).ToHaveTextAsync($"3 di {total} esaminate");

        await editor.Page.GetByTestId("export").ClickAsync();
        await editor.Page.Locator(".export-menu a[href$='/report']").ClickAsync();
        await editor.ReadyAsync();
        await Expect(editor.Page.FrameLocator("iframe").Locator("body")).ToContainTextAsync("La ditta nega");
    }

    [Fact]
    public async Task Keyboard_FromPasteToReport_DoesTheWholeJobWithoutAMouse()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var page = editor.Page;
        await new IntakeScreen(editor).OpenAsync();
        await page.Locator("#title").FocusAsync();
        await page.Keyboard.TypeAsync(Port.Title);
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.InsertTextAsync(Port.Text);
        await page.Keyboard.PressAsync("Tab");
        await page.Locator("#title").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator("#editor-name")).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("Ada Conti");
        await page.Keyboard.PressAsync("Enter");
        var desk = await WorkbenchScreen.AwaitAsync(editor);
        var total = await desk.Claims.CountAsync();

        await desk.PressAsync("v");
        await Expect(desk.Progress).ToHaveTextAsync($"1 di {total} esaminate");
        await desk.PressAsync("j");
        await desk.PressAsync("d");
        await Expect(desk.Progress).ToHaveTextAsync($"2 di {total} esaminate");
        await desk.PressAsync("n");
        await page.Keyboard.TypeAsync("Vedi il verbale; chiamare u. d. v.");
        await Expect(desk.Note).ToBeFocusedAsync();
        await Expect(desk.Note).ToHaveValueAsync("Vedi il verbale; chiamare u. d. v.");
        await page.Keyboard.PressAsync("Control+Enter");
        await Expect(desk.NoteState).ToContainTextAsync("Salvata");
        await page.Keyboard.PressAsync("Escape");
        await desk.PressAsync("g");
        await desk.PressAsync("u");
        await Expect(desk.Progress).ToHaveTextAsync($"3 di {total} esaminate");
        await desk.PressAsync("u");
        await Expect(desk.Progress).ToHaveTextAsync($"2 di {total} esaminate");
        await desk.PressAsync("z");
        await Expect(desk.Progress).ToHaveTextAsync($"3 di {total} esaminate");
        await desk.PressAsync("k");
        await Expect(desk.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "true");

        await page.GetByTestId("export").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(page.Locator(".export-menu a[href$='/report']")).ToBeVisibleAsync();
        await page.Locator(".export-menu a[href$='/report']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await editor.ReadyAsync();
        await Expect(page.FrameLocator("iframe").Locator("body")).ToContainTextAsync("Vedi il verbale");
    }

    [Fact]
    public async Task Restart_InBetween_KeepsVerdictsNotesAndWhatWasBeingTyped()
    {
        await using var server = await WorkbenchProcess.StartAsync();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        var total = await desk.Claims.CountAsync();
        await desk.PressAsync("v");
        await Expect(desk.Saved).ToContainTextAsync("Salvato alle");
        await desk.Note.PressSequentiallyAsync("Ancora da finire");
        await Expect(desk.NoteState).ToContainTextAsync("Bozza");

        await editor.Page.EvaluateAsync("() => { document.documentElement.dataset.page = 'first'; }");
        editor.ExpectOutage();
        await server.RestartAsync();
        // The page opens itself anew as soon as the server answers.
        await editor.Page.Locator("html:not([data-page])").WaitForAsync();
        desk = await WorkbenchScreen.AwaitAsync(editor);

        await Expect(desk.Progress).ToHaveTextAsync($"1 di {total} esaminate");
        await Expect(desk.VerdictButton("Verified")).ToHaveAttributeAsync("aria-pressed", "true");
        await Expect(desk.Note).ToHaveValueAsync("Ancora da finire");
    }

    [Fact]
    public async Task TwoWindows_SameArticle_SeeEachOthersDecisionsAndLoseNone()
    {
        await using var server = RunningWorkbench.Start();
        await using var marta = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await using var luca = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var first = await PasteAsync(marta);
        var total = await first.Claims.CountAsync();
        var second = await WorkbenchScreen.OpenAsync(luca, new Uri(marta.Page.Url).AbsolutePath);

        await first.PressAsync("v");
        await Expect(second.Progress).ToHaveTextAsync($"1 di {total} esaminate");
        await Expect(second.Claims.Nth(0)).ToHaveClassAsync(new System.Text.RegularExpressions.Regex(@"\bver\b"));
        await second.PressAsync("j");
        await second.PressAsync("d");
        await new IntakeScreen(luca).GiveNameAsync("Luca Ferro");
        await Expect(second.Progress).ToHaveTextAsync($"2 di {total} esaminate");
        await Expect(first.Progress).ToHaveTextAsync($"2 di {total} esaminate");
        await first.PressAsync("j");
        await first.SeeCardAsync(2);
        await first.Card.GetByTestId("history").ClickAsync();
        await Expect(marta.Page.Locator(".mud-dialog")).ToContainTextAsync("Luca Ferro");
    }

    private static async Task<WorkbenchScreen> PasteAsync(EditorWindow editor)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        return await intake.SendAndOpenAsync();
    }
}
