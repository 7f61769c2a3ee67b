using FactCheck.Browser.Screens;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>The report as an editor gets it: a file on a disk.</summary>
public class ReportTests(Chromium chromium)
{
    [Fact]
    public async Task HtmlReport_OpenedFromDisk_ShowsTheReviewAndAsksForNothingElse()
    {
        await using var review = await ReviewedAsync();
        var file = await review.DownloadAsync("a[href$='/report.html']");
        await using var reader = await chromium.Browser.NewContextAsync(new() { Offline = true });
        var page = await reader.NewPageAsync();
        var requests = new List<string>();
        page.Request += (_, request) => requests.Add(request.Url);
        await page.GotoAsync(new Uri(file).AbsoluteUri);

        requests.ShouldBe([new Uri(file).AbsoluteUri]);
        await Expect(page.Locator("h1")).ToHaveTextAsync(review.Title);
        await Expect(page.Locator("h2").First).ToHaveTextAsync("Che cosa cambiare");
        await Expect(page.Locator("table")).ToContainTextAsync("La ditta nega.");
        await Expect(page.Locator("body")).ToContainTextAsync("Marta Rinaldi");
        (await page.Locator("script").CountAsync()).ShouldBe(0);
        Path.GetFileName(file).ShouldBe("Appalti-al-porto-di-Valmarina-indagato-l-v1.html");
    }

    [Fact]
    public async Task MarkdownReport_Downloaded_HasAFootnoteForEveryClaim()
    {
        await using var review = await ReviewedAsync();
        var total = await review.Desk.Claims.CountAsync();

        var markdown = await File.ReadAllTextAsync(await review.DownloadAsync("a[href$='/report.md']"), TestContext.Current.CancellationToken);

        foreach (var number in Enumerable.Range(1, total))
        {
            markdown.ShouldContain($"[^{number}]: ");
        }

        markdown.ShouldContain("La ditta nega");
    }

    private async Task<Review> ReviewedAsync()
    {
        var port = SampleArticle.Read("porto-di-valmarina");
        var server = RunningWorkbench.Start();
        var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(port.Title, port.Text);
        var desk = await intake.SendAndOpenAsync();
        await desk.PressAsync("d");
        await desk.Note.FillAsync("La ditta nega.");
        await desk.Note.PressAsync("Control+Enter");
        await Expect(desk.NoteState).ToContainTextAsync("Salvata");
        return new Review(server, editor, desk, port.Title);
    }

    private sealed record Review(RunningWorkbench Server, EditorWindow Editor, WorkbenchScreen Desk, string Title) : IAsyncDisposable
    {
        private readonly string folder = Directory.CreateTempSubdirectory("factcheck-report-").FullName;

        public async Task<string> DownloadAsync(string link)
        {
            await Editor.Page.GetByTestId("export").ClickAsync();
            var download = await Editor.Page.RunAndWaitForDownloadAsync(() => Editor.Page.Locator(".export-menu " + link).ClickAsync());
            var file = Path.Combine(folder, download.SuggestedFilename);
            await download.SaveAsAsync(file);
            return file;
        }

        public async ValueTask DisposeAsync()
        {
            await Editor.DisposeAsync();
            await Server.DisposeAsync();
            Directory.Delete(folder, recursive: true);
        }
    }
}
