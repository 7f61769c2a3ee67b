using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Revisions;

/// <summary>The text changes: a correction handed in, what became of the claims, the two versions beside each other.</summary>
public class RevisingTests(Chromium chromium)
{
    private static readonly SampleArticle Council = new("La giunta di Borgolieto verso le dimissioni", """
        Secondo la procura di Borgolieto il sindaco avrebbe firmato l'accordo con la Rivadolce nella notte di martedì.

        Stando a fonti del Comune, due assessori sarebbero pronti a lasciare. La seduta di domani è confermata.

        A quanto si apprende, la Rivadolce avrebbe già versato un acconto di 1.200 euro sul conto della Pro loco.
        """);

    [Fact]
    public async Task Mouse_CorrectionPasted_IsToldAndComparedWithItsClaims()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        await desk.Screen.PressAsync("v");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di 3");
        await desk.Page.GetByTestId("revision-menu").ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Nuova versione" }).ClickAsync();
        var revise = new ReviseScreen(desk.Editor);
        await revise.ReadyAsync();
        await revise.ReplaceAsync("avrebbe firmato", "ha firmato");
        await revise.Why.FillAsync("corretto dall'agenzia");
        await revise.SendAndOpenAsync();

        await Expect(desk.Page.GetByTestId("revised")).ToContainTextAsync("2 come prima, 1 riscritta (da decidere di nuovo)");
        await Expect(desk.Page.GetByTestId("revision-menu")).ToContainTextAsync("Versione 2");
        await desk.Page.GetByTestId("revised").GetByRole(AriaRole.Link).ClickAsync();
        var revisions = new RevisionsScreen(desk.Editor);
        await revisions.ReadyAsync();
        await Expect(revisions.Versions.First).ToContainTextAsync("«corretto dall'agenzia»");
        await Expect(revisions.Comparison.Locator(".cell del")).ToHaveTextAsync("avrebbe");
        await Expect(revisions.Comparison.Locator(".cell ins")).ToHaveTextAsync("ha");
        // Its verdict stands over the old words, and is asked again of the new ones.
        await Expect(revisions.Comparison.Locator(".c.ver[data-key='1']").First).ToBeVisibleAsync();
        await revisions.Comparison.Locator(".c.ver[data-key='1']").First.ClickAsync();
        await Expect(revisions.Number("1", "after")).ToBeFocusedAsync();
        await Expect(revisions.Comparison.Locator(".c.att.lit").First).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keyboard_FromTheArticleToTheComparison_NeedsNoMouse()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        var page = desk.Page;
        await page.GetByTestId("revision-menu").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Enter");
        var revise = new ReviseScreen(desk.Editor);
        await revise.ReadyAsync();
        await revise.Text.FocusAsync();
        await page.Keyboard.PressAsync("Control+Home");
        await page.Keyboard.TypeAsync("Il Comune non commenta.\n\n");
        await page.Keyboard.PressAsync("Tab");
        await page.Keyboard.PressAsync("Tab");
        await Expect(revise.Why).ToBeFocusedAsync();
        await page.Keyboard.TypeAsync("replica aggiunta");
        await page.Keyboard.PressAsync("Enter");
        await WorkbenchScreen.AwaitAsync(desk.Editor);
        await Expect(page.GetByTestId("revised")).ToContainTextAsync("3 come prima");

        await page.GetByTestId("revised").GetByRole(AriaRole.Link).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        var revisions = new RevisionsScreen(desk.Editor);
        await revisions.ReadyAsync();
        await page.Locator("[data-step='1']").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(revisions.Comparison.Locator(".row.inserted")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Tab");
        await Expect(revisions.Number("1", "before")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(revisions.Number("1", "after")).ToBeFocusedAsync();
        await page.Keyboard.PressAsync("Enter");
        await Expect(revisions.Number("1", "before")).ToBeFocusedAsync();
        await page.Locator(".views a").Nth(1).FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        await page.WaitForURLAsync("**view=inline");
        await Expect(page.Locator("[data-testid=comparison].inline ins")).ToHaveTextAsync("Il Comune non commenta.");
    }

    [Fact]
    public async Task ArrowKeys_InTheList_ChooseWhatIsCompared()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        var article = new Uri(desk.Page.Url).AbsolutePath;
        await ReviseAsync(desk.Editor, article, "martedì", "mercoledì");
        await ReviseAsync(desk.Editor, article, "mercoledì", "giovedì");

        var revisions = new RevisionsScreen(desk.Editor);
        await revisions.OpenAsync(article);
        await Expect(revisions.Title).ToHaveTextAsync("Dalla versione 2 alla 3");
        await desk.Page.GetByLabel("Confronta dalla versione 2").FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowDown");
        await Expect(revisions.Title).ToHaveTextAsync("Dalla versione 1 alla 3");
        await Expect(desk.Page.GetByLabel("Confronta dalla versione 1")).ToBeFocusedAsync();
        await Expect(revisions.Comparison.Locator("ins")).ToHaveTextAsync("giovedì");
        await Expect(revisions.Comparison.Locator("del")).ToHaveTextAsync("martedì");
    }

    [Fact]
    public async Task Reload_WhileTyping_KeepsTheTextAndOffersTheSavedOne()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        var article = new Uri(desk.Page.Url).AbsolutePath;
        var revise = new ReviseScreen(desk.Editor);
        await revise.OpenAsync(article);
        var saved = await revise.Text.InputValueAsync();
        var typed = saved.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal);
        await revise.ReplaceAsync("avrebbe firmato", "ha firmato");

        await revise.OpenAsync(article);

        await Expect(revise.Text).ToHaveValueAsync(typed);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Riparti dalla versione 1" }).ClickAsync();
        await Expect(revise.Text).ToHaveValueAsync(saved);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Rimetti quello che avevo scritto" }).ClickAsync();
        await Expect(revise.Text).ToHaveValueAsync(typed);
    }

    [Fact]
    public async Task StartOver_WithAFileChosen_SendsNoFileAndGivesItBackWithTheText()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        var article = new Uri(desk.Page.Url).AbsolutePath;
        var revise = new ReviseScreen(desk.Editor);
        await revise.OpenAsync(article);
        await revise.ReplaceAsync("avrebbe firmato", "ha firmato");
        await revise.OpenAsync(article);
        await revise.File.SetInputFilesAsync(new FilePayload { Name = "agenzia.txt", MimeType = "text/plain", Buffer = "Tutto smentito."u8.ToArray() });
        await Expect(revise.Text).ToBeDisabledAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Riparti dalla versione 1" }).ClickAsync();
        await Expect(revise.Text).ToBeEnabledAsync();
        await Expect(revise.File).ToHaveValueAsync("");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Rimetti quello che avevo scritto" }).ClickAsync();
        await Expect(revise.Text).ToBeDisabledAsync();
        await Expect(desk.Page.Locator(".drop")).ToContainTextAsync("agenzia.txt");
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Riparti dalla versione 1" }).ClickAsync();
        await revise.ReplaceAsync("martedì", "mercoledì");
        await revise.SendAndOpenAsync();

        await Expect(desk.Page.Locator(".body")).ToContainTextAsync("nella notte di mercoledì");
    }

    [Fact]
    public async Task Unchanged_IsRefusedAtTheTextWhichStays()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        var revise = new ReviseScreen(desk.Editor);
        await revise.OpenAsync(new Uri(desk.Page.Url).AbsolutePath);
        var saved = await revise.Text.InputValueAsync();

        await revise.Send.ClickAsync();

        await Expect(desk.Page.Locator("#text-problem")).ToContainTextAsync("niente da salvare");
        await Expect(revise.Text).ToBeFocusedAsync();
        await Expect(revise.Text).ToHaveValueAsync(saved);
    }

    [Fact]
    public async Task TwoEditors_RevisingAtOnce_LoseNothingOfEither()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        await using var giulia = await EditorWindow.OpenAsync(chromium.Browser, new Uri(desk.Page.Url).GetLeftPart(UriPartial.Authority));
        await giulia.GiveNameAsync("Giulia Ferri");
        var article = new Uri(desk.Page.Url).AbsolutePath;
        var marta = new ReviseScreen(desk.Editor);
        await marta.OpenAsync(article);
        await marta.ReplaceAsync("avrebbe firmato", "ha firmato");
        await ReviseAsync(giulia, article, "martedì", "mercoledì");

        await marta.Send.ClickAsync();

        await Expect(marta.Rival).ToContainTextAsync("Giulia Ferri ha salvato la versione 2 mentre scrivevi");
        await Expect(desk.Page.Locator("section del")).ToHaveTextAsync(["avrebbe", "mercoledì"]);
        await Expect(desk.Page.Locator("section ins")).ToHaveTextAsync(["ha", "martedì"]);
        await marta.ReplaceAsync("martedì", "mercoledì");
        await Expect(marta.Send).ToContainTextAsync("Salva il mio testo come versione 3");
        await marta.SendAndOpenAsync();

        var revisions = new RevisionsScreen(desk.Editor);
        await revisions.OpenAsync(article);
        await Expect(revisions.Versions.Locator(".who")).ToContainTextAsync(["Marta Rinaldi", "Giulia Ferri", "Marta Rinaldi"]);
        await Expect(revisions.Comparison.Locator("ins")).ToHaveTextAsync("ha");
    }

    [Fact]
    public async Task Keyboard_ParagraphMoved_IsGoneToAtBothPlacesBesideARivalAndBetweenVersions()
    {
        const string confirmed = "Stando a fonti del Comune, due assessori sarebbero pronti a lasciare. La seduta di domani è confermata.";
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        await using var giulia = await EditorWindow.OpenAsync(chromium.Browser, new Uri(desk.Page.Url).GetLeftPart(UriPartial.Authority));
        await giulia.GiveNameAsync("Giulia Ferri");
        var article = new Uri(desk.Page.Url).AbsolutePath;
        var marta = new ReviseScreen(desk.Editor);
        await marta.OpenAsync(article);
        await marta.ReplaceAsync(confirmed + "\n\n", "");
        await marta.ReplaceAsync("della Pro loco.", "della Pro loco.\n\n" + confirmed);
        await ReviseAsync(giulia, article, "martedì", "mercoledì");
        await marta.Send.ClickAsync();
        await marta.Rival.WaitForAsync();

        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Vai dov’è ora" }).FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".row.movedhere")).ToBeFocusedAsync();
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".row.movedaway")).ToBeFocusedAsync();

        await marta.SendAndOpenAsync();
        await new RevisionsScreen(desk.Editor).OpenAsync(article);
        await desk.Page.GetByRole(AriaRole.Button, new() { Name = "Vai dov’era" }).FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".row.movedaway")).ToBeFocusedAsync();
        // On from there, where nothing follows, and not from the first change again; back leads to the change before it.
        await desk.Page.Locator("[data-step='1']").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".row.movedaway[data-here]")).ToHaveCountAsync(1);
        await desk.Page.Locator("[data-step='-1']").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator(".row.movedhere")).ToBeFocusedAsync();
    }

    private static async Task ReviseAsync(EditorWindow editor, string article, string words, string by)
    {
        var revise = new ReviseScreen(editor);
        await revise.OpenAsync(article);
        await revise.ReplaceAsync(words, by);
        await revise.SendAndOpenAsync();
    }
}
