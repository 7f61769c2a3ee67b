using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>Reads, detects on all cores and prints in input order.</summary>
public sealed class DetectRun(DetectOptions options, Stream standardInput, TextWriter output, TextWriter error)
{
    private static readonly int MaxInFlight = 8 * Environment.ProcessorCount;

    private readonly DocumentWriter writer = options.Format == "table" ? new TableWriter(output) : new JsonWriter(output, options);
    private readonly Queue<Task<Printed>> running = new();
    private int exitCode = FactCheckCommand.Success;

    /// <summary>A queue of running tasks keeps the order and bounds the memory: the reader waits for the oldest document.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        writer.Begin();
        foreach (var document in new InputReader(options, standardInput).Documents())
        {
            running.Enqueue(Task.Run(() => Detect(document), cancel));
            if (running.Count == MaxInFlight)
            {
                Write(await running.Dequeue());
            }
        }

        while (running.TryDequeue(out var oldest))
        {
            Write(await oldest);
        }

        writer.Finish();
        return exitCode;
    }

    private Printed Detect(InputDocument document)
    {
        if (document.Problem is not null)
        {
            return new Printed(document.Problem, "");
        }

        var claims = ClaimDetector.Italian.Detect(document.Text)
            .Where(claim => options.AllReadings || claim.Reading == Reading.Reported);
        return new Printed(null, writer.Print(document, [.. claims]));
    }

    private void Write(Printed document)
    {
        if (document.Problem is null)
        {
            writer.Write(document.Text);
            return;
        }

        error.WriteLine(document.Problem);
        exitCode = FactCheckCommand.BadInput;
    }

    private sealed record Printed(string? Problem, string Text);
}
