namespace FactCheck.Browser;

/// <summary>Open or closed; what comes to a closed valve waits.</summary>
internal sealed class Valve
{
    private TaskCompletionSource opened = Opened();

    public Task PassAsync() => opened.Task;

    public void Close() => opened = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);

    public void Open() => opened.TrySetResult();

    private static TaskCompletionSource Opened()
    {
        var source = new TaskCompletionSource();
        source.SetResult();
        return source;
    }
}
