using FactCheck.Detection;
using FactCheck.Review.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging.Abstractions;

namespace FactCheck.Review;

/// <summary>A review over a real database file in a folder of its own, registered as in the product.</summary>
internal sealed class TestNewsroom : IAsyncDisposable
{
    private readonly string _path;
    private ServiceProvider _services = null!;
    private DataFolder _folder = null!;

    private TestNewsroom(string path) => _path = path;

    public TestClock Clock { get; } = new(TestClock.Start);
    public ReviewStore Store => _services.GetRequiredService<ReviewStore>();
    public SimilarClaims Similar => _services.GetRequiredService<SimilarClaims>();
    public SearchGate Searches => _services.GetRequiredService<SearchGate>();
    public HouseRuleBook Rules => _services.GetRequiredService<HouseRuleBook>();
    public ReviewNotices Notices => _services.GetRequiredService<ReviewNotices>();
    public ReviewDatabase Database => _services.GetRequiredService<ReviewDatabase>();
    public DataFolder Folder => _folder;

    public static async Task<TestNewsroom> OpenAsync()
    {
        var room = Unprepared();
        await room.Database.PrepareAsync();
        return room;
    }

    public static TestNewsroom Unprepared()
    {
        var room = new TestNewsroom(Directory.CreateTempSubdirectory("factcheck-").FullName);
        room.Start();
        return room;
    }

    public ReviewDbContext Context() => _services.GetRequiredService<IDbContextFactory<ReviewDbContext>>().CreateDbContext();

    /// <summary>As when the server ends and a new one starts on the same folder.</summary>
    public async Task RestartAsync()
    {
        await StopAsync();
        Start();
        await Database.PrepareAsync();
    }

    /// <summary>A store as a second server on the same database has it: with a detector of its own, which hears nothing of this one's.</summary>
    public ReviewStore OtherServer() => new(_services.GetRequiredService<IDbContextFactory<ReviewDbContext>>(), _services.GetRequiredService<WriteGate>(),
        new ReviewNotices(NullLogger<ReviewNotices>.Instance), new HouseDetector(ClaimDetector.Italian), Similar, Clock);

    public Task<Guid> AddAsync(string text = TestArticle.Text, string editor = "Anna") =>
        Store.KeepAsync(TestArticle.New(text), text == TestArticle.Text ? TestArticle.Analysis() : new([], [], []), editor);

    public async Task<Claim> FirstClaimAsync() => (await Store.FindAsync(await AddAsync()))!.Claims[0];

    public async ValueTask DisposeAsync()
    {
        await StopAsync();
        Directory.Delete(_path, recursive: true);
    }

    private void Start()
    {
        _folder = DataFolder.Open(_path);
        _services = new ServiceCollection().AddSingleton<TimeProvider>(Clock).AddFactCheckReview(_folder).BuildServiceProvider();
    }

    private async Task StopAsync()
    {
        using (var context = Context())
        {
            SqliteConnection.ClearPool((SqliteConnection)context.Database.GetDbConnection());
        }
        await _services.DisposeAsync();
        _folder.Dispose();
    }
}
