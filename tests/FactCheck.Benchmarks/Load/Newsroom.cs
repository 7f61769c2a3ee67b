using FactCheck.Review;
using FactCheck.Review.Storage;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Load;

/// <summary>A data folder of its own, filled before the server starts and removed at the end.</summary>
internal sealed class Newsroom : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("factcheck-load-");

    public string Path => folder.FullName;

    public async Task<IReadOnlyList<Guid>> AddAsync(IReadOnlyList<NewArticle> articles)
    {
        using var held = DataFolder.Open(Path);
        await using ServiceProvider services = new ServiceCollection().AddFactCheckReview(held).BuildServiceProvider();
        await services.GetRequiredService<ReviewDatabase>().PrepareAsync();
        var store = services.GetRequiredService<ReviewStore>();
        var ids = new List<Guid>();
        foreach (NewArticle article in articles)
        {
            ids.Add(await store.AddAsync(article, "Anna"));
        }

        SqliteConnection.ClearAllPools();
        return ids;
    }

    public void Dispose() => folder.Delete(recursive: true);
}
