using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>The connection breaks, stalls or loses its server: nothing saved is lost, nothing typed is lost, and the page comes back by itself.</summary>
public class ConnectionTests(Chromium chromium)
{
    // A circuit given up at once, as after the minutes a server waits for it.
    private const string NoRetention = "--FactCheck:Circuits:DisconnectedCircuitRetentionPeriod=00:00:00.001";
    private const string Lost = "Connessione persa: le note restano qui";

    [Fact]
    public async Task Cut_WhileTyping_GoesOnInTheSamePage()
    {
        await using var desk = await DeskAsync();
        await desk.Screen.PressAsync("n");
        await desk.Page.Keyboard.TypeAsync("Prima");
        await Expect(desk.Screen.NoteState).ToContainTextAsync("Bozza");

        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Page.Keyboard.TypeAsync(" e durante");
        desk.Network.Mend();
        await Expect(desk.Screen.Connection).ToContainTextAsync("Connessione tornata");
        await desk.Page.Keyboard.TypeAsync(" e dopo.");

        await Expect(desk.Screen.Note).ToHaveValueAsync("Prima e durante e dopo.");
        await Expect(desk.Screen.Note).ToBeFocusedAsync();
        await desk.ShouldBeTheSamePageAsync();
        await desk.ShouldHaveAcknowledgedAsync();
    }

    [Fact]
    public async Task Cut_AfterTheNoteWasLeft_SendsItOnceBack()
    {
        await using var desk = await DeskAsync();
        await desk.Screen.PressAsync("n");
        await Expect(desk.Screen.Note).ToBeFocusedAsync();
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Page.Keyboard.TypeAsync("Scritta senza rete.");
        await desk.Page.Keyboard.PressAsync("Escape");
        desk.Network.Mend();
        await desk.ShouldHaveAcknowledgedAsync();

        await desk.ForgetInTheBrowserAndReloadAsync();
        await Expect(desk.Screen.Note).ToHaveValueAsync("Scritta senza rete.");
    }

    [Fact]
    public async Task Cut_Decisions_WaitAndSayWhy()
    {
        await using var desk = await DeskAsync();
        var verified = desk.Screen.VerdictButton("Verified");
        desk.Cut();

        await Expect(verified).ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(verified).ToHaveAccessibleDescriptionAsync("Manca la connessione: gli esiti si danno appena torna.");
        await verified.ClickAsync(new() { Force = true });
        await Expect(desk.Screen.Connection).ToContainTextAsync("Senza connessione non si può");
        await Expect(verified).ToBeFocusedAsync();

        desk.Network.Mend();
        await Expect(verified).Not.ToHaveAttributeAsync("aria-disabled", "true");
        await Expect(verified).ToBeFocusedAsync();
        await verified.ClickAsync();
        await Expect(desk.Screen.Saved).ToContainTextAsync("Salvato alle");
        await desk.ShouldBeTheSamePageAsync();
    }

    [Fact]
    public async Task Cut_Keys_SayWhyAndWorkAgainAfterwards()
    {
        await using var desk = await DeskAsync();
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Screen.PressAsync("v");
        await Expect(desk.Screen.Connection).ToContainTextAsync("Senza connessione non si può");

        await desk.Page.Locator("#connection-retry").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Screen.Connection).ToContainTextAsync("Senza connessione non si può");
        desk.Network.Mend();
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Screen.Connection).ToContainTextAsync("Connessione tornata");
        await desk.Screen.PressAsync("v");

        await desk.ShouldHaveExaminedAsync(1);
        await desk.ShouldBeTheSamePageAsync();
    }

    [Fact]
    public async Task Cut_BeforeADecisionArrived_LeavesItUndecided()
    {
        await using var desk = await DeskAsync();
        desk.Network.HoldRequests();
        await desk.Screen.PressAsync("d");
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        desk.Network.Mend();
        await Expect(desk.Screen.Connection).ToContainTextAsync("Connessione tornata");
        await Expect(desk.Screen.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "false");

        await desk.Screen.PressAsync("d");
        await desk.ShouldHaveExaminedAsync(1);
        await Expect(desk.Screen.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "true");
    }

    [Fact]
    public async Task Cut_AfterADecisionArrived_ShowsItSavedOnceBack()
    {
        await using var desk = await DeskAsync();
        await using var other = await EditorWindow.OpenAsync(chromium.Browser, desk.Server.Address, new("Luca Ferro"));
        var witness = await WorkbenchScreen.OpenAsync(other, desk.Path);
        desk.Network.HoldAnswers();
        await desk.Screen.PressAsync("d");
        await Expect(witness.Progress).ToContainTextAsync("1 di ");
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await Expect(desk.Screen.Progress).ToContainTextAsync("0 di ");
        desk.Network.Mend();

        await desk.ShouldHaveExaminedAsync(1);
        await Expect(desk.Screen.VerdictButton("Disputed")).ToHaveAttributeAsync("aria-pressed", "true");
        await desk.ShouldBeTheSamePageAsync();
    }

    [Fact]
    public async Task Cut_BeyondRetention_OpensAnewWithWhatWasTyped()
    {
        await using var desk = await DeskAsync(NoRetention);
        await desk.TypeOverADecisionAsync();
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Page.Keyboard.TypeAsync(" e poi");
        desk.Network.Mend();

        await desk.ShouldBeANewPageAsync();
        await desk.ShouldStandWhereItWasAsync("Da finire e poi");
    }

    [Fact]
    public async Task Cut_BeyondRetention_KeepsEveryOtherField()
    {
        await using var desk = await DeskAsync(NoRetention);
        await desk.Page.Locator("#search").FocusAsync();
        desk.Cut();
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Page.Keyboard.TypeAsync("porto di Val");
        desk.Network.Mend();

        await desk.ShouldBeANewPageAsync();
        await Expect(desk.Page.Locator("#search")).ToHaveValueAsync("porto di Val");
        await Expect(desk.Page.Locator("#search")).ToBeFocusedAsync();
    }

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task Server_EndsAndStartsAgainWhileANoteIsHalfTyped_NothingIsLost(bool killed)
    {
        await using var desk = await DeskAsync();
        await desk.TypeOverADecisionAsync();

        desk.Editor.ExpectOutage();
        await (killed ? desk.Server.KillAsync() : desk.Server.StopAsync());
        await Expect(desk.Screen.Connection).ToContainTextAsync(Lost);
        await desk.Page.Keyboard.TypeAsync(" e poi");
        await desk.Server.StartAgainAsync();

        await desk.ShouldBeANewPageAsync();
        await desk.ShouldStandWhereItWasAsync("Da finire e poi");
    }

    private async Task<Desk> DeskAsync(params string[] settings)
    {
        var server = await WorkbenchProcess.StartAsync(settings);
        var network = new CuttableNetwork(server.Address);
        var editor = await EditorWindow.OpenAsync(chromium.Browser, network.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        var port = SampleArticle.Read("porto-di-valmarina");
        await intake.PasteAsync(port.Title, port.Text);
        var desk = new Desk(server, network, editor, await intake.SendAndOpenAsync());
        await desk.Page.EvaluateAsync("() => { document.documentElement.dataset.page = 'first'; }");
        return desk;
    }

    private sealed record Desk(WorkbenchProcess Server, CuttableNetwork Network, EditorWindow Editor, WorkbenchScreen Screen) : IAsyncDisposable
    {
        public IPage Page => Editor.Page;

        public string Path => new Uri(Page.Url).AbsolutePath;

        public void Cut()
        {
            Editor.ExpectOutage();
            Network.Cut();
        }

        /// <summary>A verdict that is saved, and over it a note that is not.</summary>
        public async Task TypeOverADecisionAsync()
        {
            await Screen.PressAsync("v");
            await Expect(Screen.Saved).ToContainTextAsync("Salvato alle");
            await Screen.PressAsync("n");
            await Page.Keyboard.TypeAsync("Da finire");
        }

        /// <summary>The verdict is there, and so is the note, in the card that was open, with the caret at its end.</summary>
        public async Task ShouldStandWhereItWasAsync(string note)
        {
            await ShouldHaveExaminedAsync(1);
            await Expect(Screen.VerdictButton("Verified")).ToHaveAttributeAsync("aria-pressed", "true");
            await Expect(Screen.Note).ToHaveValueAsync(note);
            await Expect(Screen.Note).ToBeFocusedAsync();
            await Page.Keyboard.TypeAsync(".");
            await Expect(Screen.Note).ToHaveValueAsync(note + ".");
            await ShouldHaveAcknowledgedAsync();
        }

        public Task ShouldHaveExaminedAsync(int count) => Expect(Screen.Progress).ToContainTextAsync($"{count} di ");

        public Task ShouldBeTheSamePageAsync() => Expect(Page.Locator("html")).ToHaveAttributeAsync("data-page", "first");

        public async Task ShouldBeANewPageAsync()
        {
            await Page.Locator("html:not([data-page])").WaitForAsync();
            await WorkbenchScreen.AwaitAsync(Editor);
        }

        /// <summary>The server has what was typed: the browser no longer keeps a copy of its own.</summary>
        public async Task ShouldHaveAcknowledgedAsync() => await Page.EvaluateAsync(
            """
            () => new Promise(resolve => {
              const look = () => Object.keys(localStorage).some(key => key.startsWith("factcheck.typed.")) ? setTimeout(look, 20) : resolve();
              look();
            })
            """);

        public async Task ForgetInTheBrowserAndReloadAsync()
        {
            await Page.EvaluateAsync("localStorage.clear()");
            await Page.ReloadAsync();
            await WorkbenchScreen.AwaitAsync(Editor);
        }

        public async ValueTask DisposeAsync()
        {
            await Editor.DisposeAsync();
            await Network.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
