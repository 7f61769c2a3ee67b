using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>A server of its own with one article, open before one editor.</summary>
public sealed class OpenedDesk : IAsyncDisposable
{
    private readonly RunningWorkbench server;

    private OpenedDesk(RunningWorkbench server, EditorWindow editor, WorkbenchScreen screen) => (this.server, Editor, Screen) = (server, editor, screen);

    public EditorWindow Editor { get; }

    public WorkbenchScreen Screen { get; }

    public IPage Page => Editor.Page;

    public static async Task<OpenedDesk> WithAsync(Chromium chromium, SampleArticle article, EditorSettings? settings = null)
    {
        var server = RunningWorkbench.Start();
        var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address, settings);
        await editor.Page.Clock.InstallAsync();
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(article.Title, article.Text);
        return new OpenedDesk(server, editor, await intake.SendAndOpenAsync());
    }

    public async ValueTask DisposeAsync()
    {
        try
        {
            await Editor.DisposeAsync();
        }
        finally
        {
            await server.DisposeAsync();
        }
    }
}
