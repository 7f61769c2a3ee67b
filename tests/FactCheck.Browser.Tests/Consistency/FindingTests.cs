using System.Text.RegularExpressions;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Consistency;

/// <summary>What does not agree in an article: told, gone to, answered, and held against an agency. By mouse and by keyboard.</summary>
public class FindingTests(Chromium chromium)
{
    internal static readonly SampleArticle Harbour = new("Il sindaco Renzo Tavella ha firmato la cessione del porto", """
        Il sindaco Renzo Tavella avrebbe firmato la cessione del porto a un fondo straniero, secondo fonti del ministero.

        Secondo gli uffici la giunta avrebbe già deciso di vendere le quote del porto. La riunione è durata due ore.

        La giunta ha già deciso di vendere le quote del porto.
        """);

    [Fact]
    public async Task Mouse_NoticeAboveTheText_LeadsToTheClaimAndIsIgnoredWithAReason()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Harbour);
        var notice = desk.Page.GetByTestId("finding-notice");
        await desk.Screen.PressAsync("j");
        await Expect(notice.Locator("dd").Nth(1)).ToContainTextAsync("avrebbe firmato");

        await notice.GetByRole(AriaRole.Button, new() { Name = "Vai alla 1" }).ClickAsync();
        await Expect(desk.Screen.Claims.First).ToHaveClassAsync(new Regex(@"\bsel\b"));
        await notice.Locator("summary").ClickAsync();
        await notice.GetByRole(AriaRole.Button, new() { Name = "Sono due fatti diversi" }).ClickAsync();

        await Expect(notice).ToHaveCountAsync(0);
        await Expect(Tab(desk).Locator(".n")).ToHaveTextAsync("1");
        await Tab(desk).ClickAsync();
        await desk.Page.GetByTestId("dismissed").Locator("summary").ClickAsync();
        await Expect(desk.Page.GetByTestId("dismissed")).ToContainTextAsync("«Sono due fatti diversi»");
        await desk.Page.GetByTestId("take-back-finding").ClickAsync();
        await Expect(notice).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Mouse_PassageWithoutAClaim_IsPaintedInTheText()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Harbour);
        await Tab(desk).ClickAsync();

        await Found(desk, "SentenceStates").GetByRole(AriaRole.Button, new() { Name = "Testo ¶3" }).ClickAsync();

        await desk.Page.WaitForFunctionAsync("() => [...(CSS.highlights.get('passage') ?? [])].map(String).join() === 'La giunta ha già deciso di vendere le quote del porto'");
        await desk.Page.Keyboard.PressAsync("Escape");
        await desk.Page.WaitForFunctionAsync("() => !CSS.highlights.has('passage')");
    }

    [Fact]
    public async Task Keyboard_FromTabToAnswer_NeedsNoMouseAndTheFocusGoesOn()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Harbour);
        await desk.Page.GetByTestId("finding-notice").WaitForAsync();
        await desk.Page.Locator("[data-tab=claims]").FocusAsync();
        await desk.Page.Keyboard.PressAsync("ArrowRight");
        await Expect(Tab(desk)).ToBeFocusedAsync();
        await Expect(Tab(desk)).ToHaveAttributeAsync("aria-selected", "true");

        await Found(desk, "HeadlineStates").GetByTestId("dismiss-finding").Locator("summary").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Found(desk, "HeadlineStates").GetByLabel("Un altro motivo").FocusAsync();
        // Letters in the field are no commands.
        await desk.Page.Keyboard.TypeAsync("vedi D'Amico");
        await desk.Page.Keyboard.PressAsync("Enter");

        await Expect(Found(desk, "HeadlineStates")).ToHaveCountAsync(0);
        await Expect(Found(desk, "SentenceStates").GetByTestId("finding")).ToBeFocusedAsync();
        await Expect(desk.Screen.Progress).ToContainTextAsync("0 di ");
        await Found(desk, "SentenceStates").GetByTestId("accept-finding").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.GetByTestId("accepted")).ToContainTextAsync("La giunta ha già deciso");
        await Expect(desk.Page.GetByTestId("accepted").GetByTestId("answered-finding")).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Take_OfTwentyThousandCharacters_IsKeptAndWhatThePieceStatesIsTold()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Harbour);
        await Tab(desk).ClickAsync();
        await desk.Page.GetByTestId("add-take").ClickAsync();
        await Expect(desk.Page.Locator("#take-agency")).ToBeFocusedAsync();
        await desk.Page.GetByTestId("take-form").Locator(".ok").ClickAsync();
        await Expect(desk.Page.Locator("#take-agency-problem")).ToHaveTextAsync("Scrivi di quale agenzia è.");
        await Expect(desk.Page.Locator("#take-agency")).ToBeFocusedAsync();

        await desk.Page.Locator("#take-agency").FillAsync("Ansa, ore 18.40");
        await desk.Page.Locator("#take-text").FillAsync("La riunione sarebbe durata due ore. Secondo gli uffici la giunta avrebbe già deciso di vendere le quote del porto.\n\n" + string.Concat(Enumerable.Repeat("Il tempo è bello. ", 1_200)));
        await desk.Page.GetByTestId("take-form").Locator(".ok").ClickAsync();

        await Expect(desk.Page.GetByTestId("take")).ToContainTextAsync("Ansa, ore 18.40");
        await Expect(Found(desk, "StatedAgainstAgency").Locator("dt").Nth(1)).ToHaveTextAsync("Agenzia Ansa, ore 18.40");
        await desk.Page.GetByTestId("remove-take").ClickAsync();
        await desk.Page.GetByTestId("remove-take-sure").ClickAsync();
        await Expect(Found(desk, "StatedAgainstAgency")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task TwoWindows_AnAnswer_ArrivesInTheOther()
    {
        await using var server = RunningWorkbench.Start();
        await using var marta = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await using var giulia = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await giulia.GiveNameAsync("Giulia Ferri");
        var intake = new IntakeScreen(marta);
        await intake.OpenAsync();
        await intake.PasteAsync(Harbour.Title, Harbour.Text);
        await intake.SendAndOpenAsync();
        await WorkbenchScreen.OpenAsync(giulia, new Uri(marta.Page.Url).AbsolutePath);
        await marta.Page.GetByTestId("finding-notice").WaitForAsync();
        await giulia.Page.GetByTestId("finding-notice").WaitForAsync();

        await giulia.Page.GetByTestId("finding-notice").GetByRole(AriaRole.Button, new() { Name = "Da correggere" }).ClickAsync();

        await Expect(marta.Page.GetByTestId("finding-notice")).ToHaveCountAsync(0);
        await Expect(marta.Page.GetByTestId("findings-announcement")).ToHaveTextAsync("Coerenza: 1 segnalazione aperta.");
        await marta.Page.Locator("[data-tab=findings]").ClickAsync();
        await Expect(marta.Page.GetByTestId("accepted")).ToContainTextAsync("Giulia Ferri");
    }

    [Fact]
    public async Task Newsroom_TurnsAKindOff_AndNoArticleTellsOfItAnyMore()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Harbour);
        await desk.Page.GetByTestId("finding-notice").WaitForAsync();
        await Tab(desk).ClickAsync();
        await desk.Page.GetByRole(AriaRole.Link, new() { Name = "Che cosa si cerca" }).ClickAsync();

        await desk.Page.GetByRole(AriaRole.Switch, new() { Name = "Il titolo afferma" }).UncheckAsync();
        await Expect(desk.Page.GetByTestId("announcement")).ToContainTextAsync("Spento");
        await desk.Page.GetByTestId("back-to-article").ClickAsync();

        await Expect(Tab(desk).Locator(".n")).ToHaveTextAsync("1");
        await Expect(desk.Page.GetByTestId("finding-notice")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Newsroom_WhoeverTurnsSaysNoName_LeavesTheSwitchAsItIs()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await editor.GoAsync("/consistency");
        var turn = editor.Page.GetByRole(AriaRole.Switch, new() { Name = "Il titolo afferma" });

        await turn.ClickAsync();
        await Expect(editor.Page.Locator("#editor-name")).ToBeFocusedAsync();
        await editor.Page.Keyboard.PressAsync("Escape");

        await Expect(editor.Page.Locator("#editor-name")).ToHaveCountAsync(0);
        await Expect(turn).ToBeCheckedAsync();
    }

    private static ILocator Tab(OpenedDesk desk) => desk.Page.Locator("[data-tab=findings]");

    private static ILocator Found(OpenedDesk desk, string kind) => desk.Page.Locator($"[data-testid=finding-list] [data-kind={kind}]");
}
