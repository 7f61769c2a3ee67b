using System.Text;
using FactCheck.Browser.Screens;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Every bad input gets a clear answer, what was typed stays, and the page lives on.</summary>
public class BadInputTests(Chromium chromium)
{
    private const string Claim = "Il ministro avrebbe firmato il decreto.";

    [Fact]
    public async Task EmptyPaste_IsAnsweredBesideTheField()
    {
        await using var desk = await DeskAsync();
        await desk.Intake.PasteAsync("Senza testo", "   \n ");
        await desk.Intake.SendAsync();

        await Expect(desk.Intake.Problem).ToBeVisibleAsync();
        await Expect(desk.Intake.Text).ToHaveAttributeAsync("aria-invalid", "true");
        await desk.ShouldStillWorkAsync();
    }

    [Fact]
    public async Task ThreeMegabytes_AreRefusedAndStayInTheBox()
    {
        await using var desk = await DeskAsync();
        desk.Editor.Expect("413");
        var text = string.Concat(Enumerable.Repeat(Claim + "\n\n", 3 * 1024 * 1024 / 41));
        await desk.Intake.PasteAsync("Troppo lungo", text);
        await desk.Intake.SendAsync();

        await Expect(desk.Intake.Problem).ToContainTextAsync("2 MB");
        (await desk.Intake.Text.EvaluateAsync<int>("box => box.value.length")).ShouldBe(text.Length);
        await desk.ShouldStillWorkAsync();
    }

    [Fact]
    public async Task BinaryFile_IsRefusedByName()
    {
        await using var desk = await DeskAsync();
        desk.Editor.Expect("400");
        var rubbish = new byte[4096];
        new Random(7).NextBytes(rubbish);
        await desk.Editor.Page.Locator("input[type=file]").SetInputFilesAsync(new Microsoft.Playwright.FilePayload { Name = "foto.txt", MimeType = "text/plain", Buffer = rubbish });
        await desk.Intake.FillAsync("title", "Una foto");
        await desk.Intake.SendAsync();

        await Expect(desk.Intake.Problem).ToBeVisibleAsync();
        await desk.Editor.Page.Locator(".file button").ClickAsync();
        await desk.ShouldStillWorkAsync();
    }

    [Fact]
    public async Task LoneSurrogate_ComesInAsReplacementCharacter()
    {
        await using var desk = await DeskAsync();
        await desk.Intake.PasteAsync("Mezza coppia", "x");
        await desk.Intake.Text.EvaluateAsync("box => { box.value = 'Prima \\uD83D dopo. Il ministro avrebbe firmato il decreto.'; }");
        var workbench = await desk.Intake.SendAndOpenAsync();

        (await workbench.Claims.CountAsync()).ShouldBe(1);
        await Expect(desk.Editor.Page.Locator(".body")).ToContainTextAsync("Prima � dopo.");
    }

    [Fact]
    public async Task OneLineOf500Kilobytes_OpensAndCanBeMarked()
    {
        await using var desk = await DeskAsync();
        var text = new StringBuilder().Insert(0, "parola virgola, ", 500 * 1024 / 16).Append(Claim).ToString();
        await desk.Intake.PasteAsync("Una riga", text);

        await ShouldBeMarkableAsync(await desk.Intake.SendAndOpenAsync());
    }

    [Fact]
    public async Task OneMegabyte_OpensAndCanBeMarked()
    {
        await using var desk = await DeskAsync();
        var port = SampleArticle.Read("diga-di-karsun").Text;
        await desk.Intake.PasteAsync("Un libro", string.Join("\n\n", Enumerable.Repeat(port, 1024 * 1024 / port.Length)));

        await ShouldBeMarkableAsync(await desk.Intake.SendAndOpenAsync());
    }

    [Fact]
    public async Task RightToLeftAndZeroWidth_AreKeptAsTheyCame()
    {
        await using var desk = await DeskAsync();
        await desk.Intake.PasteAsync("שלום \u202Ecilbup", "Il\u200B ministro, scrive «الجزيرة», av\u00ADrebbe firmato il decreto.\u200F");
        var workbench = await desk.Intake.SendAndOpenAsync();

        (await workbench.Claims.CountAsync()).ShouldBe(1);
        await ShouldBeMarkableAsync(workbench);
    }

    [Fact]
    public async Task NoConditional_SaysSo()
    {
        await using var desk = await DeskAsync();
        var library = SampleArticle.Read("senza-condizionale");
        await desk.Intake.PasteAsync(library.Title, library.Text);
        await desk.Intake.SendAndOpenAsync();

        await Expect(desk.Editor.Page.GetByTestId("no-claims")).ToContainTextAsync("Nessun condizionale da verificare");
    }

    [Fact]
    public async Task ScriptInEveryField_IsShownAsText()
    {
        await using var desk = await DeskAsync();
        const string Payload = "<img src=x onerror=\"document.title='rotto'\">";
        await desk.Intake.PasteAsync(Payload, $"{Payload} Secondo {Payload} il ministro avrebbe firmato {Payload} il decreto.");
        await desk.Intake.FillAsync("source", Payload);
        await desk.Intake.FillAsync("author", Payload);
        var workbench = await desk.Intake.SendAndOpenAsync();
        await workbench.Note.FillAsync(Payload);
        await desk.Editor.Page.Keyboard.PressAsync("Control+Enter");
        await Expect(workbench.NoteState).ToContainTextAsync("Salvata");
        await desk.Editor.GoAsync(new Uri(desk.Editor.Page.Url).AbsolutePath + "/report");
        await Expect(desk.Editor.Page.FrameLocator("iframe").Locator("body")).ToContainTextAsync("onerror");

        (await desk.Editor.Page.Locator("img[src=x]").CountAsync()).ShouldBe(0);
        (await desk.Editor.Page.FrameLocator("iframe").Locator("img[src=x]").CountAsync()).ShouldBe(0);
        (await desk.Editor.Page.TitleAsync()).ShouldNotBe("rotto");
    }

    private static async Task ShouldBeMarkableAsync(WorkbenchScreen workbench)
    {
        await workbench.PressAsync("d");
        await workbench.SeeAsync("saved", "Salvato alle");
        await workbench.SeeAsync("progress", "1 di ");
    }

    private async Task<IntakeDesk> DeskAsync()
    {
        var server = RunningWorkbench.Start();
        var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        return new IntakeDesk(server, editor, intake);
    }

    private sealed record IntakeDesk(RunningWorkbench Server, EditorWindow Editor, IntakeScreen Intake) : IAsyncDisposable
    {
        /// <summary>The same window takes a good article after the bad one: the circuit is alive.</summary>
        public async Task ShouldStillWorkAsync()
        {
            await Intake.PasteAsync("Adesso va bene", Claim);
            var workbench = await Intake.SendAndOpenAsync();
            (await workbench.Claims.CountAsync()).ShouldBe(1);
        }

        public async ValueTask DisposeAsync()
        {
            await Editor.DisposeAsync();
            await Server.DisposeAsync();
        }
    }
}
