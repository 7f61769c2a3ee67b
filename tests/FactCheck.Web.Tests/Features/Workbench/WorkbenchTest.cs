using AngleSharp.Dom;
using Bunit;
using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Review.Storage;
using FactCheck.Web.Features.People;
using FactCheck.Web.Features.Workbench.Keys;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;
using MudBlazor;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The workbench over a real database file, with Anna at the window and no browser.</summary>
public abstract class WorkbenchTest : ComponentTest, IAsyncLifetime
{
    private readonly string _path = Directory.CreateTempSubdirectory("factcheck-bench-").FullName;
    private readonly DataFolder _folder;
    private IRenderedComponent<MudPopoverProvider>? _popovers;

    protected WorkbenchTest()
    {
        _folder = DataFolder.Open(_path);
        Services.AddFactCheckReview(_folder);
    }

    protected static CancellationToken Token => Xunit.TestContext.Current.CancellationToken;

    /// <summary>What the browser still holds, by the name of its place.</summary>
    protected Dictionary<string, string> Pending { get; } = [];

    /// <summary>What the page asks of its script.</summary>
    protected BunitJSModuleInterop Script { get; private set; } = null!;

    protected ReviewStore Store => Services.GetRequiredService<ReviewStore>();

    public async ValueTask InitializeAsync()
    {
        var script = Script = JSInterop.SetupModule("./workbench/workbench.js").SetupModule(call => call.Identifier == "open");
        script.Mode = JSRuntimeMode.Loose;
        script.Setup<Dictionary<string, string>>("pendingDrafts").SetResult(Pending);
        await Services.GetRequiredService<ReviewDatabase>().PrepareAsync();
    }

    protected async Task<(IRenderedComponent<WorkbenchPage> Page, Guid Article)> OpenAsync(string? editor = "Anna")
    {
        var id = await Store.KeepAsync(SampleArticle.New(), SampleArticle.Analysis, "Anna", Token);
        return (Open(id, editor), id);
    }

    protected IRenderedComponent<WorkbenchPage> Open(Guid id, string? editor = "Anna")
    {
        Services.GetRequiredService<CurrentEditor>().Start(editor);
        _popovers ??= Render<MudPopoverProvider>();
        var page = Render<WorkbenchPage>(parameters => parameters.Add(bench => bench.Id, id));
        page.WaitForElement("[data-testid=workbench]");
        return page;
    }

    /// <summary>A store whose notices never reach this screen, as a second server's would not.</summary>
    protected ReviewStore Elsewhere() => new(
        Services.GetRequiredService<IDbContextFactory<ReviewDbContext>>(), Services.GetRequiredService<WriteGate>(),
        new ReviewNotices(NullLogger<ReviewNotices>.Instance), new HouseDetector(ClaimDetector.Italian), Services.GetRequiredService<SimilarClaims>(), TimeProvider.System);

    protected IRenderedComponent<MudDialogProvider> Dialogs() => Render<MudDialogProvider>();

    /// <summary>Presses a key as it is out of the box.</summary>
    protected static Task PressAsync(IRenderedComponent<WorkbenchPage> page, string key) =>
        page.InvokeAsync(() => page.Instance.KeyAsync(KeyMap.Default.At(key[0])!.Value));

    protected static IElement VerdictButton(IRenderedComponent<WorkbenchPage> page, VerdictKind kind) =>
        page.Find($"[data-testid=card] [data-verdict={kind}]");

    protected static string Words(IElement element) => string.Join(' ', element.TextContent.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    public new async ValueTask DisposeAsync()
    {
        await base.DisposeAsync();
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        _folder.Dispose();
        Directory.Delete(_path, recursive: true);
        GC.SuppressFinalize(this);
    }
}
