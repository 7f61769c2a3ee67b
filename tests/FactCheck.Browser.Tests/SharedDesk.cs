using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>Marta and Giulia, each in her own browser and behind her own network, with one article open in both.</summary>
public sealed record SharedDesk(RunningWorkbench Server, SharedDesk.Seat Marta, SharedDesk.Seat Giulia) : IAsyncDisposable
{
    public static async Task<SharedDesk> OpenAsync(Chromium chromium)
    {
        var port = SampleArticle.Read("porto-di-valmarina");
        var server = RunningWorkbench.Start();
        var marta = await Seat.TakeAsync(chromium, server, "Marta Rinaldi");
        var giulia = await Seat.TakeAsync(chromium, server, "Giulia Ferri");
        var intake = new IntakeScreen(marta.Editor);
        await intake.OpenAsync();
        await intake.PasteAsync(port.Title, port.Text);
        await intake.SendAndOpenAsync();
        await WorkbenchScreen.OpenAsync(giulia.Editor, new Uri(marta.Editor.Page.Url).AbsolutePath);
        return new SharedDesk(server, marta, giulia);
    }

    public async ValueTask DisposeAsync()
    {
        await Marta.DisposeAsync();
        await Giulia.DisposeAsync();
        await Server.DisposeAsync();
    }

    /// <summary>One editor's place.</summary>
    public sealed record Seat(CuttableNetwork Network, EditorWindow Editor) : IAsyncDisposable
    {
        public WorkbenchScreen Screen { get; } = new(Editor);

        /// <summary>Who else is there, in the app bar.</summary>
        public ILocator Bar => Editor.Page.GetByTestId("colleagues");

        public static async Task<Seat> TakeAsync(Chromium chromium, RunningWorkbench server, string name)
        {
            var network = new CuttableNetwork(server.Address);
            var editor = await EditorWindow.OpenAsync(chromium.Browser, network.Address);
            await editor.GiveNameAsync(name);
            return new Seat(network, editor);
        }

        public void Cut()
        {
            Editor.ExpectOutage();
            Network.Cut();
        }

        /// <summary>Nothing goes to the browser or comes from it until the network is released.</summary>
        public void Stall()
        {
            Network.HoldRequests();
            Network.HoldAnswers();
        }

        public async ValueTask DisposeAsync()
        {
            await Editor.DisposeAsync();
            await Network.DisposeAsync();
        }
    }
}
