namespace FactCheck.Review.Storage;

/// <summary>Lets one writer of this process at a time at the database file.</summary>
/// <remarks>SQLite lets in one writer anyway, but makes the others sleep and try again; in line they wait a tenth of that.</remarks>
public sealed class WriteGate : IDisposable
{
    private readonly SemaphoreSlim turn = new(1, 1);

    /// <summary>Waits for the turn; disposing what it returns passes the turn on.</summary>
    public async Task<IDisposable> EnterAsync(CancellationToken cancel = default)
    {
        await turn.WaitAsync(cancel);
        return new Turn(turn);
    }

    public void Dispose() => turn.Dispose();

    private sealed class Turn(SemaphoreSlim turn) : IDisposable
    {
        private SemaphoreSlim? held = turn;

        public void Dispose() => Interlocked.Exchange(ref held, null)?.Release();
    }
}
