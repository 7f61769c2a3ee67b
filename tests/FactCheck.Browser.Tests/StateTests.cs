using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>What opens, comes and goes on the screens: menus, forms, dialogs, settings, empty lists. Accessible like the pages it stands on.</summary>
public class StateTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440, 900)]
    [InlineData("en-GB", ColorScheme.Dark, 1024, 768)]
    [InlineData("it-IT", ColorScheme.Dark, 390, 844)]
    [InlineData("en-GB", ColorScheme.Light, 320, 640)]
    public async Task EveryState_IsAccessibleAndFitsItsWidth(string locale, ColorScheme scheme, int width, int height)
    {
        await using var server = RunningWorkbench.Start();
        await using var network = new CuttableNetwork(server.Address);
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, network.Address, new(Locale: locale, Width: width, Height: height, Scheme: scheme));
        var look = new ScreenLook(editor.Page, $"{locale[..2]}-{scheme.ToString().ToLowerInvariant()}-{width}");
        await AskForTheNameAsync(editor, look);
        // The same story twice: the second has similar earlier claims.
        await PasteAsync(editor);
        var desk = await PasteAsync(editor);
        await DecideAsync(editor, desk, look);
        await OpenMenusAsync(editor, look);
        await FillFormsAsync(editor, desk, look);
        await UseTextAsync(editor, desk, look);
        await using (var colleague = await EditorWindow.OpenAsync(chromium.Browser, server.Address))
        {
            await JoinAsync(colleague, editor, look);
        }

        await LoseConnectionAsync(network, editor, desk, look);
        await LeaveAsync(editor, look);

        look.Faults.ShouldBeEmpty();
    }

    private static async Task AskForTheNameAsync(EditorWindow editor, ScreenLook look)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        await editor.Page.Locator("form.box button[type=submit]").ClickAsync();
        await editor.Page.Locator("#editor-name").WaitForAsync();
        await look.AtAsync("name");
        await intake.GiveNameAsync("Marta Rinaldi");
        await WorkbenchScreen.AwaitAsync(editor);
    }

    private static async Task<WorkbenchScreen> PasteAsync(EditorWindow editor)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        return await intake.SendAndOpenAsync();
    }

    private static async Task DecideAsync(EditorWindow editor, WorkbenchScreen desk, ScreenLook look)
    {
        await desk.PressAsync("v");
        await desk.SeeAsync("progress", "1 ");
        await desk.PressAsync("j");
        await desk.PressAsync("d");
        await editor.Page.GetByTestId("undo-offer").WaitForAsync();
        await look.AtAsync("undo-offer");
        // By its key: on the phone this is what brings the card forward.
        await desk.PressAsync("n");
        await desk.Card.GetByTestId("similar-hit").First.WaitForAsync();
        await desk.Card.GetByTestId("similar-hit").Last.ScrollIntoViewIfNeededAsync();
        await look.AtAsync("similar");
        await desk.Card.GetByTestId("history").ClickAsync();
        await editor.Page.Locator(".mud-dialog").WaitForAsync();
        await look.AtAsync("history");
        await editor.Page.Keyboard.PressAsync("Escape");
        await editor.Page.Locator(".mud-dialog").WaitForAsync(new() { State = WaitForSelectorState.Detached });
    }

    private static async Task OpenMenusAsync(EditorWindow editor, ScreenLook look)
    {
        foreach (var menu in new[] { "card-menu", "dismiss", "export" })
        {
            var summary = editor.Page.Locator($"details[data-testid={menu}] > summary, summary[data-testid={menu}]");
            await summary.ClickAsync();
            await look.AtAsync(menu, "details[open]");
            await summary.ClickAsync();
        }
    }

    private static async Task FillFormsAsync(EditorWindow editor, WorkbenchScreen desk, ScreenLook look)
    {
        await desk.Card.Locator("[data-adds=Evidence]").ClickAsync();
        await editor.Page.GetByTestId("evidence-form").WaitForAsync();
        await look.AtAsync("evidence-form");
        await editor.Page.GetByTestId("evidence-form").Locator("button[type=submit]").ClickAsync();
        await editor.Page.GetByTestId("evidence-form").Locator("[aria-invalid=true]").First.WaitForAsync();
        await look.AtAsync("evidence-problem");
        await editor.Page.GetByTestId("evidence-form").Locator("[data-closes]").ClickAsync();
        await desk.Card.Locator("[data-adds=Reply]").ClickAsync();
        await editor.Page.GetByTestId("reply-form").WaitForAsync();
        await look.AtAsync("reply-form");
        await editor.Page.GetByTestId("reply-form").Locator("[data-closes]").ClickAsync();
    }

    /// <summary>What helps to read and to choose words; on the phone the text is a tab of its own.</summary>
    private static async Task UseTextAsync(EditorWindow editor, WorkbenchScreen desk, ScreenLook look)
    {
        var page = editor.Page;
        await desk.Card.Locator("[data-comment-box] textarea").First.FillAsync("Sentito il **Comune**: aspettano l'atto.");
        await desk.Card.Locator("[data-preview]").First.ClickAsync();
        await desk.Card.Locator("[data-preview-pane] strong").First.WaitForAsync();
        await look.AtAsync("comment-preview");
        if (await page.Locator(".mtabs").IsVisibleAsync())
        {
            await page.Locator(".mtabs button").First.ClickAsync();
            await page.Locator(".mtabs button[aria-selected=true]").First.And(page.Locator(".mtabs button").First).WaitForAsync();
        }

        await page.Locator("[data-find-open]").ClickAsync();
        await page.Keyboard.TypeAsync("avrebbe");
        await page.Locator("[data-find]").Filter(new() { HasText = " 3" }).WaitForAsync();
        await look.AtAsync("find");
        await page.Keyboard.PressAsync("Escape");
        await page.Locator("[data-type-menu] summary").ClickAsync();
        await look.AtAsync("type-menu", "details[open]");
        await page.Locator("[data-type-menu] summary").ClickAsync();
        await page.EvaluateAsync("document.activeElement.blur()");
        await desk.PressAsync("c");
        await desk.PressAsync("Control+Shift+ArrowRight");
        await page.GetByTestId("span-bar").WaitForAsync();
        await look.AtAsync("span-bar");
        await desk.PressAsync("Escape");
        await page.GetByTestId("span-bar").WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        await desk.PressAsync("Escape");
    }

    private static async Task JoinAsync(EditorWindow colleague, EditorWindow editor, ScreenLook look)
    {
        await colleague.GiveNameAsync("Giulia Ferri");
        await WorkbenchScreen.OpenAsync(colleague, new Uri(editor.Page.Url).AbsolutePath);
        await editor.Page.GetByTestId("colleagues").WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await look.AtAsync("colleague");
    }

    private static async Task LoseConnectionAsync(CuttableNetwork network, EditorWindow editor, WorkbenchScreen desk, ScreenLook look)
    {
        editor.ExpectOutage();
        network.Cut();
        await desk.Connection.WaitForAsync();
        await editor.Page.Locator("button[data-verdict][aria-disabled=true]").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        await look.AtAsync("offline");
        network.Mend();
        await editor.Page.Locator("button[data-verdict]:not([aria-disabled=true])").First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
    }

    private static async Task LeaveAsync(EditorWindow editor, ScreenLook look)
    {
        await editor.GoAsync("/house-rules");
        await look.AtAsync("house-rules");
        await editor.GoAsync($"/articles/{Guid.Empty}");
        await editor.Page.GetByTestId("not-found").WaitForAsync();
        await look.AtAsync("not-found");
        await editor.GoAsync("/?q=parolachenonesiste");
        await look.AtAsync("library-without-result");
    }
}
