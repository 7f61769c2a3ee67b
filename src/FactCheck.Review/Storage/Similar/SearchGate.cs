namespace FactCheck.Review.Storage;

/// <summary>Lets one search of this process at a time at the database, on a thread of its own.</summary>
/// <remarks>
/// SQLite answers on the thread that asks and takes it for the whole of a search: a hundred editors who rest on a claim
/// would search on every core at once, and whoever marks would wait for a free one. Decisions never come through here.
/// </remarks>
public sealed class SearchGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Searches when its turn has come; a search called off while it waits leaves the line at once and is never begun.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> search, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        try
        {
            return await Task.Run(search, cancel);
        }
        finally
        {
            turn.Release();
        }
    }

    public void Dispose() => turn.Dispose();
}
