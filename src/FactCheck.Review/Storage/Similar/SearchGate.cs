namespace FactCheck.Review.Storage;

/// <summary>Lets one search of this process at a time at the database, on a thread of its own, and none for as long again as the last one took.</summary>
/// <remarks>
/// SQLite answers on the thread that asks and takes it for the whole of a search: a hundred editors who rest on a claim
/// would search on every core at once, and whoever marks would wait for a free one. Decisions never come through here. With
/// the pause searches take half a core at most, and less of a machine that is busy, where they last longer.
/// </remarks>
public sealed class SearchGate(TimeProvider time) : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Searches when its turn has come; a search called off while it waits leaves the line at once and is never begun.</summary>
    public async Task<T> RunAsync<T>(Func<Task<T>> search, CancellationToken cancel)
    {
        await turn.WaitAsync(cancel);
        var start = time.GetTimestamp();
        try
        {
            return await Task.Run(search, cancel);
        }
        finally
        {
            // Not awaited: who asked has the answer at once.
            _ = PassOnAsync(time.GetElapsedTime(start));
        }
    }

    public void Dispose() => turn.Dispose();

    private async Task PassOnAsync(TimeSpan pause)
    {
        await Task.Delay(pause, time);
        turn.Release();
    }
}
