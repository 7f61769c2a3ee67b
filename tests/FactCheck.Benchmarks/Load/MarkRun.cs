using System.Diagnostics;
using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>What one editor feels and the wire carries while marking one claim after the other.</summary>
internal sealed class MarkRun(Uri page)
{
    private const int WarmUp = 60;
    private const int Opens = 5;
    private static readonly string[] Keys = ["v", "d", "u"];

    /// <summary>What the live region says once a decision is on disk ("SavedClaim" of the Italian texts).</summary>
    private static readonly byte[] Saved = "Salvato: affermazione"u8.ToArray();

    private readonly List<double> times = [];
    private readonly List<Sent> marks = [];
    private readonly List<Sent> steps = [];
    private readonly List<double> opening = [];

    public Figures Milliseconds => new(times);
    public Figures BytesOfMark => new(marks.Select(mark => (double)mark.Bytes));
    public Figures BytesOfStep => new(steps.Select(step => (double)step.Bytes));
    public double Batches => marks.Average(mark => mark.Batches);
    public double ScriptCalls => marks.Average(mark => mark.ScriptCalls);
    public Figures OpeningMilliseconds => new(opening);
    public Sent Opened { get; private set; }

    public async Task RunAsync(int count)
    {
        for (int open = 0; open < Opens; open++)
        {
            await using Circuit visit = await OpenAsync();
        }

        await using Circuit circuit = await OpenAsync();
        Opened = circuit.Sent;
        await MarkAsync(circuit, WarmUp);
        times.Clear();
        marks.Clear();
        steps.Clear();
        await MarkAsync(circuit, count);
    }

    private async Task<Circuit> OpenAsync()
    {
        long start = Stopwatch.GetTimestamp();
        Circuit circuit = await Circuit.OpenAsync(page, "Anna");
        opening.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return circuit;
    }

    private async Task MarkAsync(Circuit circuit, int count)
    {
        for (int mark = 0; mark < count; mark++)
        {
            Sent before = circuit.Sent;
            TimeSpan time = await circuit.PressUntilAsync(Keys[mark % Keys.Length], Saved);
            Sent marked = circuit.Sent;
            await circuit.PressAsync("j");
            times.Add(time.TotalMilliseconds);
            marks.Add(marked - before);
            steps.Add(circuit.Sent - marked);
        }
    }
}
