using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Evidence and replies: written by mouse or by keyboard alone, and nothing half typed is ever lost.</summary>
public class EvidenceTests(Chromium chromium)
{
    private const string Minutes = "https://www.giornale.example/verbale";

    [Fact]
    public async Task Mouse_AddEditRemove_ShowsEachAndTakesItBack()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.FillAsync(Minutes, "Il verbale", "Supports");
        await Expect(desk.Part.Field("publisher")).ToHaveValueAsync("giornale.example");
        await desk.Part.SaveAsync();

        var link = desk.Part.Items.GetByRole(AriaRole.Link);
        await Expect(link).ToHaveAttributeAsync("href", Minutes);
        await Expect(link).ToHaveAttributeAsync("rel", "noopener noreferrer");
        await Expect(desk.Part.Items).ToContainTextAsync("giornale.example");
        await Expect(desk.Part.Adds("Evidence")).ToBeFocusedAsync();

        await desk.Part.Items.Locator("[data-edits]").ClickAsync();
        await desk.Part.Field("title").FillAsync("Il verbale della giunta");
        await desk.Part.SaveAsync();
        await Expect(desk.Part.Items.Locator("[data-edits]")).ToBeFocusedAsync();
        await Expect(link).ToHaveTextAsync("Il verbale della giunta");

        await desk.Part.Items.Locator("[data-removes]").ClickAsync();
        await Expect(desk.Part.Items).ToHaveCountAsync(0);
        await desk.Page.GetByTestId("undo-offer").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(link).ToHaveTextAsync("Il verbale della giunta");
    }

    [Fact]
    public async Task Keyboard_AddFromTheText_SaysWhatIsMissingAndComesBack()
    {
        await using var desk = await DeskAsync();
        await desk.Screen.PressAsync("j");
        var mark = desk.Page.Locator(".body .c.sel:focus");
        await Expect(mark).ToHaveCountAsync(1);
        await desk.Screen.PressAsync("e");
        await Expect(desk.Part.Field("url")).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("https://dvu.example/j");
        await desk.Screen.PressAsync("Control+Enter");

        await Expect(desk.Part.Field("title")).ToBeFocusedAsync();
        await Expect(desk.Part.Field("title")).ToHaveAccessibleDescriptionAsync("Scrivi il titolo della pagina o del documento, o chi hai sentito.");
        await desk.Page.Keyboard.TypeAsync("Una pagina");
        await desk.Screen.PressAsync("Tab");
        await desk.Page.Keyboard.TypeAsync("parole sue");
        await desk.Screen.PressAsync("Tab");
        await desk.Screen.PressAsync("Space");
        await desk.Screen.PressAsync("ArrowRight");
        await desk.Screen.PressAsync("Control+Enter");

        await Expect(desk.Part.Items).ToContainTextAsync("Contraddice");
        await Expect(mark).ToHaveCountAsync(1);
        await Expect(desk.Screen.Progress).ToContainTextAsync("0 di ");
    }

    [Fact]
    public async Task Escape_HalfFilledForm_ClosesItAndKeepsTheDraft()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.Field("title").FillAsync("A metà");
        await desk.Screen.PressAsync("Escape");

        await Expect(desk.Part.Form).ToHaveCountAsync(0);
        await Expect(desk.Part.Adds("Evidence")).ToBeFocusedAsync();
        await Expect(desk.Part.Adds("Evidence")).ToContainTextAsync("Riprendi la bozza");
        await desk.Screen.PressAsync("Enter");
        await Expect(desk.Part.Field("title")).ToHaveValueAsync("A metà");
    }

    [Fact]
    public async Task Discard_HalfFilledForm_LeavesAnEmptyOne()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.Field("title").FillAsync("Da buttare");
        await desk.Part.Form.Locator("[data-discards]").ClickAsync();
        await Expect(desk.Part.Adds("Evidence")).ToContainTextAsync("Aggiungi");

        await desk.ReloadAsync();
        await Expect(desk.Part.Form).ToHaveCountAsync(0);
        await desk.Part.Adds("Evidence").ClickAsync();
        await Expect(desk.Part.Field("title")).ToHaveValueAsync("");
    }

    [Fact]
    public async Task Reload_HalfFilledForms_StandAsTheyWere()
    {
        await using var desk = await DeskAsync();
        await desk.HalfFillAsync();

        await desk.ReloadAsync();

        await desk.ShouldBeHalfFilledAsync();
        await desk.Part.ChooseAsync("Contradicts");
        await desk.Part.Form.Locator("button[type=submit]").ClickAsync();
        await Expect(desk.Part.Items).ToContainTextAsync("Il verbale");
    }

    [Fact]
    public async Task ServerKilled_WithHalfFilledForms_TheyComeBack()
    {
        var server = await WorkbenchProcess.StartAsync();
        await using var desk = await DeskAsync(server);
        await desk.HalfFillAsync();
        await desk.Page.EvaluateAsync("document.documentElement.dataset.before = true");
        desk.Editor.ExpectOutage();

        await server.RestartAsync();
        await desk.Page.Locator("html:not([data-before]) [data-testid=workbench][data-ready=true]").WaitForAsync();

        await desk.ShouldBeHalfFilledAsync();
    }

    [Fact]
    public async Task SamePage_TypedAgain_OffersToCopy()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.FillAsync(Minutes, "Il verbale", "Supports");
        await desk.Part.SaveAsync();
        await Expect(desk.Part.Items).ToHaveCountAsync(1);
        await desk.Screen.PressAsync("j");
        await Expect(desk.Part.Items).ToHaveCountAsync(0);
        await desk.Screen.PressAsync("e");
        await Expect(desk.Part.Field("url")).ToBeFocusedAsync();
        await desk.Page.Keyboard.InsertTextAsync("http://giornale.example/verbale/?utm_source=posta");

        await Expect(desk.Part.Twin).ToContainTextAsync("già tra i riscontri della 1");
        await desk.Part.Twin.Locator("[data-copies]").ClickAsync();
        await Expect(desk.Part.Field("title")).ToHaveValueAsync("Il verbale");
        await desk.Part.ChooseAsync("Context");
        await desk.Part.Twin.Locator("[type=submit]").ClickAsync();
        await Expect(desk.Part.Items).ToContainTextAsync("Contesto");
    }

    [Fact]
    public async Task Archive_Pasted_GivesThePageAndItsCopy()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.Field("url").FillAsync("https://web.archive.org/web/20260309120000/" + Minutes);

        await Expect(desk.Part.Field("url")).ToHaveValueAsync(Minutes);
        await Expect(desk.Part.Field("archivedUrl")).ToHaveValueAsync("https://web.archive.org/web/20260309120000/" + Minutes);
        await Expect(desk.Part.Field("publisher")).ToHaveValueAsync("giornale.example");
    }

    [Fact]
    public async Task OwnSource_OfAVerifiedFact_IsPutRightWithOnePress()
    {
        await using var desk = await DeskAsync();
        await desk.Screen.VerdictButton("Verified").ClickAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.FillAsync(Minutes, "Il verbale", "Supports");
        await desk.Part.Field("isOwnSource").CheckAsync();
        await desk.Part.SaveAsync();

        await desk.Part.OwnSource.GetByRole(AriaRole.Button).ClickAsync();

        await Expect(desk.Part.OwnSource).ToHaveCountAsync(0);
        await Expect(desk.Screen.Card.Locator(".dt [aria-pressed=true]")).ToHaveTextAsync("la dichiarazione");
    }

    [Fact]
    public async Task Confidential_OnAnotherScreen_TellsOnlyWhoGaveIt()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.ChooseAsync("Person");
        await desk.Part.Field("title").FillAsync("Carla Segreta");
        await desk.Part.ChooseAsync("Supports");
        await desk.Part.Field("isConfidential").CheckAsync();
        await desk.Part.SaveAsync();
        await Expect(desk.Part.Items).ToContainTextAsync("riservata: la vedi solo tu");

        await using var other = await EditorWindow.OpenAsync(chromium.Browser, desk.Server.Address, new("Giulia Ferri"));
        await WorkbenchScreen.OpenAsync(other, desk.Path);
        var theirs = new EvidencePart(other);
        await Expect(theirs.Items).ToContainTextAsync("Fonte riservata, data da Marta Rinaldi");
        (await other.Page.ContentAsync()).ShouldNotContain("Segreta");
        await other.Page.GetByTestId("history").ClickAsync();
        await Expect(other.Page.GetByTestId("event").First).ToContainTextAsync("Fonte riservata");
        (await other.Page.ContentAsync()).ShouldNotContain("Segreta");
    }

    [Fact]
    public async Task Reply_ByKeyboard_IsSoughtAndAnswered()
    {
        await using var desk = await DeskAsync();
        await desk.Part.Adds("Reply").FocusAsync();
        await desk.Screen.PressAsync("Enter");
        await Expect(desk.Part.Field("whom")).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("La ditta");
        await desk.Screen.PressAsync("Control+Enter");
        await Expect(desk.Part.Replies).ToContainTextAsync("Chiesta");
        await Expect(desk.Part.Adds("Reply")).ToBeFocusedAsync();

        await desk.Part.Replies.Locator("[data-edits]").FocusAsync();
        await desk.Screen.PressAsync("Enter");
        await desk.Part.ChooseAsync("Answered");
        await desk.Part.Field("answer").FillAsync("Nessun pagamento.");
        await desk.Screen.PressAsync("Control+Enter");

        await Expect(desk.Part.Replies).ToContainTextAsync("«Nessun pagamento.»");
        await Expect(desk.Part.Replies.Locator("[data-edits]")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData("it-IT", ColorScheme.Light, 1440)]
    [InlineData("en-GB", ColorScheme.Dark, 390)]
    [InlineData("it-IT", ColorScheme.Dark, 320)]
    public async Task Forms_WithProblems_AreAccessibleAndFitTheirWidth(string locale, ColorScheme scheme, int width)
    {
        await using var desk = await DeskAsync(new(Locale: locale, Scheme: scheme, Width: width));
        await desk.ShowCardAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.FillAsync(Minutes, "Il verbale", "Supports");
        await desk.Part.SaveAsync();
        await Expect(desk.Part.Items).ToHaveCountAsync(1);
        await desk.Part.Adds("Reply").ClickAsync();
        await desk.Part.Adds("Evidence").ClickAsync();
        await desk.Part.Form.Locator("button[type=submit]").ClickAsync();
        await Expect(desk.Part.Form.Locator("[aria-invalid=true]")).Not.ToHaveCountAsync(0);

        var found = await desk.Page.RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });

        found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}")).ShouldBeEmpty();
        (await desk.Page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth")).ShouldBeFalse();
    }

    private Task<Desk> DeskAsync(EditorSettings? settings = null) => DeskAsync(RunningWorkbench.Start(), settings);

    private async Task<Desk> DeskAsync(RunningWorkbench server, EditorSettings? settings = null)
    {
        var port = SampleArticle.Read("porto-di-valmarina");
        var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address, settings);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(port.Title, port.Text);
        return new Desk(server, editor, await intake.SendAndOpenAsync());
    }

    private sealed record Desk(RunningWorkbench Server, EditorWindow Editor, WorkbenchScreen Screen) : IAsyncDisposable
    {
        public EvidencePart Part { get; } = new(Editor);

        public IPage Page => Editor.Page;

        public string Path => new Uri(Page.Url).AbsolutePath;

        public Task<WorkbenchScreen> ReloadAsync() => WorkbenchScreen.OpenAsync(Editor, Path);

        /// <summary>On a phone the card has a tab of its own.</summary>
        public async Task ShowCardAsync()
        {
            if (await Page.Locator(".mtabs").IsVisibleAsync())
            {
                await Page.Locator(".mtabs [data-view=claims]").ClickAsync();
            }
        }

        public async Task HalfFillAsync()
        {
            await Part.Adds("Reply").ClickAsync();
            await Part.Field("whom").FillAsync("La ditta");
            await Part.Adds("Evidence").ClickAsync();
            await Part.FillAsync(Minutes, "Il verbale", "Supports");
            await Part.Field("quote").FillAsync("hanno trattato");
            await Part.Field("isConfidential").CheckAsync();
        }

        public async Task ShouldBeHalfFilledAsync()
        {
            await Expect(Part.Field("whom")).ToHaveValueAsync("La ditta");
            await Expect(Part.Field("url")).ToHaveValueAsync(Minutes);
            await Expect(Part.Field("title")).ToHaveValueAsync("Il verbale");
            await Expect(Part.Field("quote")).ToHaveValueAsync("hanno trattato");
            await Expect(Part.Form.Locator("[value=Supports]")).ToBeCheckedAsync();
            await Expect(Part.Field("isConfidential")).ToBeCheckedAsync();
        }

        public async ValueTask DisposeAsync()
        {
            await Editor.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
