using System.Buffers;
using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>Reads, detects on all cores and prints in input order.</summary>
public sealed class DetectRun(DetectOptions options, Stream standardInput, Stream output, TextWriter error)
{
    private static readonly int MaxInFlight = 8 * Environment.ProcessorCount;

    private readonly DocumentWriter writer = options.Format == "table" ? new TableWriter() : new JsonWriter(options);
    private readonly Queue<Task<PrintedBatch>> running = new();
    private int exitCode = FactCheckCommand.Success;
    private bool hasPrinted;

    /// <summary>A queue of running tasks keeps the order and bounds the memory: the reader waits for the oldest batch.</summary>
    public async Task<int> RunAsync(CancellationToken cancel)
    {
        await output.WriteAsync(writer.Opening, cancel);
        foreach (var batch in new InputReader(options, standardInput).Batches())
        {
            running.Enqueue(Task.Run(() => Print(batch), cancel));
            if (running.Count == MaxInFlight)
            {
                await WriteAsync(await running.Dequeue(), cancel);
            }
        }

        while (running.TryDequeue(out var oldest))
        {
            await WriteAsync(await oldest, cancel);
        }

        await output.WriteAsync(writer.Closing, cancel);
        return exitCode;
    }

    private PrintedBatch Print(InputBatch batch)
    {
        var printed = new PrintedBatch();
        foreach (var document in batch.Documents())
        {
            if (document.Problem is not null)
            {
                printed.Problems.Add(document.Problem);
                continue;
            }

            writer.Print(document, Wanted(ClaimDetector.Italian.Detect(document.Text)), printed.Output);
        }

        return printed;
    }

    private IReadOnlyList<DetectedClaim> Wanted(IReadOnlyList<DetectedClaim> claims) =>
        options.AllReadings || claims.Count == 0 ? claims : [.. claims.Where(claim => claim.Reading == Reading.Reported)];

    private async Task WriteAsync(PrintedBatch batch, CancellationToken cancel)
    {
        var bytes = batch.Output.WrittenMemory;
        await output.WriteAsync(hasPrinted || bytes.IsEmpty ? bytes : bytes[writer.Separator..], cancel);
        hasPrinted |= !bytes.IsEmpty;
        foreach (string problem in batch.Problems)
        {
            await error.WriteLineAsync(problem.AsMemory(), cancel);
            exitCode = FactCheckCommand.BadInput;
        }
    }

    private sealed class PrintedBatch
    {
        public ArrayBufferWriter<byte> Output { get; } = new();

        public List<string> Problems { get; } = [];
    }
}
