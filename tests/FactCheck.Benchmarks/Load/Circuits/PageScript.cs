using System.Globalization;
using System.Text.RegularExpressions;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>Answers the server's calls into the page as a page would whose scripts load and whose list shows a screenful.</summary>
internal sealed partial class PageScript(Circuit circuit)
{
    // A panel of 800 px, as on a screen of 1440 by 900, and the paragraphs around as many of the text.
    private const string Screenful = "[0,0,800]";
    private const string BlocksNear = "[-8,24]";

    private readonly TaskCompletionSource<long> page = new(TaskCreationOptions.RunContinuationsAsynchronously);
    private int lastObject;

    /// <summary>The server's name for the open page, which hears its keys.</summary>
    public Task<long> PageAsync() => page.Task;

    public void Fail(Exception why)
    {
        page.TrySetException(why);
        // Looked at where somebody waits for the page; elsewhere the failed call says it.
        _ = page.Task.Exception;
    }

    /// <param name="arguments">JSON, with the server's objects by their ids.</param>
    /// <returns>JSON.</returns>
    public string Answer(string name, string arguments, bool givesObject)
    {
        if (name == "Blazor._internal.Virtualize.init")
        {
            _ = circuit.InvokeAsync(null, "OnSpacerBeforeVisible", DotNetObject(arguments), Screenful);
        }

        if (name == "open" && !page.Task.IsCompleted)
        {
            _ = circuit.InvokeAsync(null, "ShowBlocks", DotNetObject(arguments), BlocksNear);
            page.TrySetResult(DotNetObject(arguments));
        }

        return givesObject ? string.Create(CultureInfo.InvariantCulture, $"{{\"__jsObjectId\":{Interlocked.Increment(ref lastObject)}}}")
            : name == "pendingDrafts" ? "{}" : "null";
    }

    private static long DotNetObject(string arguments) => long.Parse(DotNetObjectId().Match(arguments).Groups[1].ValueSpan, CultureInfo.InvariantCulture);

    [GeneratedRegex("\"__dotNetObject\":([0-9]+)")]
    private static partial Regex DotNetObjectId();
}
