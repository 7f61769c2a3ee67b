using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Landings;

/// <summary>The editor's way through when the text changes: what expired is decided again, what hardened is told, what has no place gets one.</summary>
public class LandingTests(Chromium chromium)
{
    private static readonly SampleArticle Council = new("La giunta di Borgolieto verso le dimissioni", """
        Secondo la procura di Borgolieto il sindaco avrebbe firmato l'accordo con la Rivadolce nella notte di martedì.

        Stando a fonti del Comune, due assessori sarebbero pronti a lasciare. La seduta di domani è confermata.
        """);

    private static readonly SampleArticle River = new("Il bollettino della sera", """
        La protezione civile avverte. Il livello del fiume sarebbe salito di un metro. Si attendono notizie.
        """);

    /// <summary>The same below what fills a phone's screen several times.</summary>
    private static readonly SampleArticle LongRiver = new(River.Title, string.Concat(Enumerable.Repeat("La riunione è finita alle dieci di sera.\n\n", 40)) + River.Text);

    private const string Rise = "Il livello del fiume sarebbe salito di un metro.";

    [Fact]
    public async Task Keyboard_CorrectionPasted_ExpiresTheVerdictIsDecidedAgainAndStandsInTheReport()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        await desk.Screen.PressAsync("d");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di 2");
        await ReviseAsync(desk.Editor, "avrebbe firmato", "ha firmato");

        var expired = desk.Page.GetByTestId("expired");
        await Expect(expired).ToContainTextAsync("da decidere di nuovo");
        await Expect(expired.Locator("del")).ToHaveTextAsync("avrebbe");
        await Expect(expired.Locator("ins")).ToHaveTextAsync("ha");
        await Expect(expired.GetByTestId("old-verdict")).ToContainTextAsync("Contestata");
        await Expect(desk.Page.GetByTestId("hardening-notice")).ToContainTextAsync("avrebbe firmato → ha firmato");
        await desk.Screen.PressAsync("u");
        await Expect(expired).ToContainTextAsync("decisa di nuovo");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di 2");
        // A verdict answers for nothing: only evidence does.
        await Expect(desk.Page.GetByTestId("hardening-notice")).ToBeVisibleAsync();

        // The report stands in a frame that runs no script, also not the clock of this test.
        desk.Editor.Expect("Blocked script execution");
        await desk.Page.GetByTestId("export").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.FrameLocator("iframe").Locator("body")).ToContainTextAsync("è caduto il condizionale");
    }

    [Fact]
    public async Task Mouse_HardenedClaim_IsLedToComparedOverAllVersionsAndAnsweredByEvidence()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Council);
        await ReviseAsync(desk.Editor, "avrebbe firmato", "ha firmato");
        await desk.Screen.Claims.Nth(1).ClickAsync();

        await desk.Page.GetByTestId("hardening-notice").GetByRole(AriaRole.Button, new() { Name = "Vai alla 1" }).ClickAsync();
        await desk.Page.GetByTestId("card-ledger").ClickAsync();
        await Expect(desk.Page.GetByTestId("standing").Locator(".mood")).ToHaveTextAsync(["condizionale: avrebbe firmato", "indicativo: ha firmato"]);
        // A key goes to the dialog only once it has the focus.
        await Expect(desk.Page.Locator(".mud-dialog-container *:focus")).ToHaveCountAsync(1);
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.GetByTestId("hardening").GetByRole(AriaRole.Button).ClickAsync();
        var evidence = new EvidencePart(desk.Editor);
        await evidence.Form.WaitForAsync();
        await evidence.FillAsync("https://atti.example/rivadolce", "L'atto firmato", "Supports");
        await evidence.SaveAsync();

        await Expect(desk.Page.GetByTestId("hardening-notice")).ToBeHiddenAsync();
        await Expect(desk.Page.GetByTestId("hardening")).ToContainTextAsync("Ne risponde il riscontro «L'atto firmato»");
    }

    [Fact]
    public async Task Mouse_TwoEqualPlaces_OneIsChosenAndTakenBack()
    {
        await using var desk = await UnsettledAsync();

        await desk.Page.GetByTestId("unsettled-notice").GetByRole(AriaRole.Button).ClickAsync();
        await desk.Page.GetByTestId("show-place").Nth(1).ClickAsync();
        await desk.Page.GetByTestId("this-one").Nth(1).ClickAsync();
        await Expect(desk.Screen.Card).ToContainTextAsync("Verificata");
        await Expect(desk.Page.GetByTestId("unsettled-notice")).ToBeHiddenAsync();
        await desk.Page.GetByTestId("undo-offer").GetByRole(AriaRole.Button).First.ClickAsync();

        await Expect(desk.Page.GetByTestId("unsettled-notice")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Keyboard_TwoEqualPlaces_OneIsChosenWithoutAMouse()
    {
        await using var desk = await UnsettledAsync();
        await desk.Page.GetByTestId("unsettled-notice").GetByRole(AriaRole.Button).FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.GetByTestId("this-one").First.FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(desk.Screen.Card).ToContainTextAsync("Verificata");
        await Expect(desk.Page.Locator(".body .c.sel[role=button]")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Keyboard_ClaimGivenUp_KeepsTheFocusAtItsWords()
    {
        await using var desk = await UnsettledAsync();
        await desk.Page.GetByTestId("unsettled-notice").GetByRole(AriaRole.Button).ClickAsync();
        await desk.Page.GetByTestId("gone").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(desk.Page.GetByTestId("unsettled")).ToHaveCountAsync(0);
        await Expect(desk.Page.GetByTestId("absent").Locator("q")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Phone_PlaceShown_IsInSightWhenTheTextComesForward()
    {
        await using var desk = await UnsettledAsync(LongRiver);
        await TurnToPhoneAsync(desk);
        await desk.Page.GetByTestId("unsettled-notice").GetByRole(AriaRole.Button).ClickAsync();

        await desk.Page.GetByTestId("show-place").Nth(1).ClickAsync();

        await Expect(desk.Page.Locator(".body [data-s]").Filter(new() { HasText = Rise })).ToBeInViewportAsync();
        await desk.Page.WaitForFunctionAsync("words => [...(CSS.highlights.get('passage') ?? [])].map(String).join() === words", Rise.TrimEnd('.'));
    }

    [Fact]
    public async Task Phone_ClaimToBePointedOut_PutsTheHandInTheText()
    {
        await using var desk = await LostAsync();
        await TurnToPhoneAsync(desk);

        await desk.Page.GetByTestId("point").ClickAsync();

        await Expect(desk.Page.Locator(".scroll")).ToBeFocusedAsync();
        await Expect(desk.Page.Locator(".span-caret")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Mouse_ClaimPointedOutInTheText_StandsThere()
    {
        await using var desk = await LostAsync();
        await desk.Page.GetByTestId("point").ClickAsync();
        await Expect(desk.Page.GetByTestId("pointing")).ToContainTextAsync("sarebbe salito");
        var hand = new TextHand(desk.Editor);

        await hand.SelectAsync("acqua alta in centro");
        await Expect(hand.Add).ToBeHiddenAsync();
        await hand.Bar.Locator("[data-do=settle]").ClickAsync();

        await Expect(desk.Screen.Card.GetByTestId("expired")).ToContainTextAsync("da decidere di nuovo");
        await Expect(desk.Page.Locator(".body .c.sel")).ToHaveTextAsync("acqua alta in centro");
        await Expect(desk.Page.GetByTestId("pointing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keyboard_ClaimPointedOutWithTheCaret_StandsThereAndEscLeavesIt()
    {
        await using var desk = await LostAsync();
        await desk.Page.GetByTestId("point").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(new TextHand(desk.Editor).Hint).ToBeVisibleAsync();
        await Expect(desk.Page.Locator("[data-hint=settle]")).ToContainTextAsync("colloca qui l'affermazione");
        await Expect(desk.Page.Locator("[data-hint=add]")).ToBeHiddenAsync();
        await desk.Page.Keyboard.PressAsync("Control+Home");
        await desk.Page.Keyboard.PressAsync("Shift+End");
        await desk.Page.Keyboard.PressAsync("a");

        await Expect(desk.Screen.Card.GetByTestId("expired")).ToBeVisibleAsync();
        await Expect(desk.Page.GetByTestId("pointing")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task TwoWindows_OneRevises_TheOtherIsToldAndKeepsWhatIsTyped()
    {
        await using var shared = await SharedDesk.OpenAsync(chromium);
        var giulia = shared.Giulia;
        await giulia.Screen.Note.FillAsync("chiamare il fondo");
        await giulia.Screen.Note.FocusAsync();
        var claim = await giulia.Screen.Card.GetAttributeAsync("data-claim");

        await ReviseAsync(shared.Marta.Editor, "\n\n", "\n\nIl Comune non commenta la vicenda.\n\n");

        await Expect(giulia.Editor.Page.GetByTestId("announcement")).ToContainTextAsync("Versione 2, di Marta Rinaldi.");
        await Expect(giulia.Editor.Page.Locator(".body")).ToContainTextAsync("Il Comune non commenta la vicenda.");
        await Expect(giulia.Screen.Note).ToHaveValueAsync("chiamare il fondo");
        await Expect(giulia.Screen.Note).ToBeFocusedAsync();
        await Expect(giulia.Screen.Card).ToHaveAttributeAsync("data-claim", claim!);
        await giulia.Editor.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(giulia.Screen.NoteState).ToContainTextAsync("Salvata");
    }

    private static async Task ReviseAsync(EditorWindow editor, string words, string by)
    {
        var revise = new ReviseScreen(editor);
        await revise.OpenAsync(new Uri(editor.Page.Url).AbsolutePath);
        await revise.ReplaceAsync(words, by);
        await revise.SendAndOpenAsync();
    }

    /// <summary>The window as small as a phone's, with the claims in front.</summary>
    private static async Task TurnToPhoneAsync(OpenedDesk desk)
    {
        await desk.Page.SetViewportSizeAsync(390, 780);
        await desk.Page.Locator("[data-view=claims]").ClickAsync();
    }

    /// <summary>A verified sentence that stands twice in the newer text.</summary>
    private async Task<OpenedDesk> UnsettledAsync(SampleArticle? article = null)
    {
        var desk = await OpenedDesk.WithAsync(chromium, article ?? River);
        await desk.Screen.PressAsync("v");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di 1");
        await ReviseAsync(desk.Editor, Rise, $"{Rise} {Rise}");
        return desk;
    }

    /// <summary>The list of a verified claim that is no longer in the text.</summary>
    private async Task<OpenedDesk> LostAsync()
    {
        var desk = await OpenedDesk.WithAsync(chromium, River);
        await desk.Screen.PressAsync("v");
        await Expect(desk.Screen.Progress).ToContainTextAsync("1 di 1");
        await ReviseAsync(desk.Editor, Rise, "Scuole chiuse e acqua alta in centro.");
        await desk.Page.Locator("[data-pill=absent]").ClickAsync();
        return desk;
    }
}
