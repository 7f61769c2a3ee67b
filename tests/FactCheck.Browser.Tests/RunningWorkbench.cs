namespace FactCheck.Browser;

/// <summary>The whole workbench, answering over a data folder of its own that is removed at the end.</summary>
public abstract class RunningWorkbench : IAsyncDisposable
{
    /// <summary>Where its articles are; to be opened by somebody else only while it is stopped.</summary>
    public string DataFolder { get; } = Directory.CreateTempSubdirectory("factcheck-browser-").FullName;

    /// <summary>Where it answers, without a slash at the end; stays the same over a restart.</summary>
    public string Address { get; protected set; } = "http://127.0.0.1:0";

    /// <summary>In the process of the tests, where what one test had compiled serves all that follow: most of the time of a new process goes into that.</summary>
    public static RunningWorkbench Start() => HostedWorkbench.Start();

    public async ValueTask DisposeAsync()
    {
        await EndAsync();
        Directory.Delete(DataFolder, recursive: true);
        GC.SuppressFinalize(this);
    }

    protected abstract ValueTask EndAsync();
}
