using System.Diagnostics;
using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>Many editors at once, each on an article of their own, marking at an even pace.</summary>
/// <param name="pause">Between one mark of an editor and the next.</param>
internal sealed class CrowdRun(IReadOnlyList<Uri> pages, TimeSpan pause)
{
    private static readonly byte[] Saved = "Salvato: affermazione"u8.ToArray();

    private readonly Lock turn = new();
    private readonly List<double> times = [];

    /// <summary>How much of one processor core the server took.</summary>
    public double ProcessorShare { get; private set; }

    /// <summary>What a mark, the step after it and all that they cause take of a processor: it depends less on what else the machine does than the times.</summary>
    public TimeSpan ProcessorTimePerMark { get; private set; }

    public async Task<Figures> MeasureAsync(TimeSpan warmUp, TimeSpan duration, Func<TimeSpan> processorTime)
    {
        Circuit[] circuits = await Task.WhenAll(pages.Select((page, editor) => Circuit.OpenAsync(new NetworkTransport($"Redattore {editor}"), page)));
        using var end = new CancellationTokenSource(warmUp + duration);
        Task marking = Task.WhenAll(circuits.Select((circuit, editor) => MarkAsync(circuit, pause * editor / pages.Count, end.Token)));
        await Task.Delay(warmUp);
        Forget();
        var (before, start) = (processorTime(), Stopwatch.GetTimestamp());
        await marking;
        TimeSpan worked = processorTime() - before;
        (ProcessorShare, ProcessorTimePerMark) = (worked / Stopwatch.GetElapsedTime(start), worked / times.Count);
        await Task.WhenAll(circuits.Select(circuit => circuit.DisposeAsync().AsTask()));
        return new Figures(times);
    }

    private async Task MarkAsync(Circuit circuit, TimeSpan start, CancellationToken end)
    {
        await Task.Delay(start, CancellationToken.None);
        for (int mark = 0; !end.IsCancellationRequested; mark++)
        {
            Add((await circuit.PressUntilAsync(mark % 2 == 0 ? "verified" : "disputed", Saved)).Time);
            await circuit.PressAsync("next");
            await Task.Delay(pause, CancellationToken.None);
        }
    }

    private void Forget()
    {
        lock (turn)
        {
            times.Clear();
        }
    }

    private void Add(TimeSpan time)
    {
        lock (turn)
        {
            times.Add(time.TotalMilliseconds);
        }
    }
}
