using FactCheck.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Browser;

/// <summary>What is on disk, read without the server, which has stopped.</summary>
public sealed class Archive : IAsyncDisposable
{
    private readonly DataFolder folder;
    private readonly ServiceProvider services;

    public Archive(string path)
    {
        folder = DataFolder.Open(path);
        services = new ServiceCollection().AddFactCheckReview(folder).BuildServiceProvider();
    }

    public ReviewStore Store => services.GetRequiredService<ReviewStore>();

    public async ValueTask DisposeAsync()
    {
        await services.DisposeAsync();
        folder.Dispose();
    }
}
