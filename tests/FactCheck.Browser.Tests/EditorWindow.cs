using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>How an editor's browser is set up.</summary>
public sealed record EditorSettings(string Name = "Marta Rinaldi", string Locale = "it-IT", int Width = 1440, int Height = 900, ColorScheme Scheme = ColorScheme.Light);

/// <summary>One editor's browser, with its own cookies. Whatever the console or the network complained about fails the test at the end.</summary>
public sealed class EditorWindow : IAsyncDisposable
{
    // What a browser says of a server it cannot reach, and Blazor of its attempts.
    private static readonly string[] OutageWords =
    [
        "net::ERR_", "Failed to fetch", "WebSocket", "Failed to complete negotiation", "Failed to start the connection", "Connection disconnected", "Connection closed",
    ];

    private readonly IBrowserContext context;
    private readonly string address;
    private readonly List<string> complaints = [];
    private readonly List<string> expected = [];
    private bool serverIsAway;

    private EditorWindow(IBrowserContext context, IPage page, string address)
    {
        (this.context, this.address) = (context, address);
        Page = page;
        page.Console += (_, message) => Note(message.Type == "error", "console: " + message.Text);
        page.PageError += (_, error) => Note(true, "script: " + error);
        page.Response += (_, response) => Note(response.Status >= 400, $"{response.Status} {response.Url}");
        page.RequestFailed += (_, request) => Note(!IsAbandoned(request), $"{request.Failure} {request.Url}");
    }

    public IPage Page { get; }

    public static async Task<EditorWindow> OpenAsync(IBrowser browser, string address, EditorSettings? settings = null)
    {
        settings ??= new EditorSettings();
        var context = await browser.NewContextAsync(new()
        {
            BaseURL = address,
            Locale = settings.Locale,
            TimezoneId = "Europe/Rome",
            ViewportSize = new() { Width = settings.Width, Height = settings.Height },
            ColorScheme = settings.Scheme,
            ReducedMotion = ReducedMotion.Reduce,
            AcceptDownloads = true,
        });
        context.SetDefaultTimeout(20_000);
        return new EditorWindow(context, await context.NewPageAsync(), address);
    }

    /// <summary>The editor gave this name on an earlier day: nothing asks for it.</summary>
    public Task GiveNameAsync(string name) => context.AddCookiesAsync([new() { Name = "factcheck.editor", Value = Uri.EscapeDataString(name), Url = address }]);

    /// <summary>Opens a path of the workbench and waits until the page answers to clicks and keys.</summary>
    public async Task GoAsync(string path)
    {
        await Page.GotoAsync(path);
        serverIsAway = false;
        await ReadyAsync();
    }

    /// <summary>Waits until the circuit is up.</summary>
    public Task ReadyAsync() => Page.Locator("html[data-interactive=true]").WaitForAsync(new() { State = WaitForSelectorState.Attached });

    /// <summary>The server goes away: that the browser cannot reach it is no fault until the next page is opened. Anything else still is.</summary>
    public void ExpectOutage() => serverIsAway = true;

    /// <summary>Says that a complaint holding these words belongs to the test, such as the 413 of an article that is too long.</summary>
    public void Expect(string words) => expected.Add(words);

    public async ValueTask DisposeAsync()
    {
        await context.DisposeAsync();
        complaints.Where(complaint => !expected.Any(words => complaint.Contains(words, StringComparison.Ordinal))).ShouldBeEmpty();
    }

    // Leaving a page ends its circuit's requests: no fault of the page that was left.
    private static bool IsAbandoned(IRequest request) => request.Failure == "net::ERR_ABORTED";

    private void Note(bool isComplaint, string complaint)
    {
        if (isComplaint && !(serverIsAway && OutageWords.Any(words => complaint.Contains(words, StringComparison.Ordinal))))
        {
            complaints.Add(complaint);
        }
    }
}
