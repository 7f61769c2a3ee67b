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

    private readonly List<KeyPress> marks = [];
    private readonly List<Sent> steps = [];
    private readonly List<double> opening = [];

    public Figures Milliseconds => new(marks.Select(mark => mark.Time.TotalMilliseconds));
    public Figures BytesOfMark => new(marks.Select(mark => (double)mark.Sent.Bytes));
    public Figures BytesReceived => new(marks.Select(mark => (double)mark.Received));
    public Figures BytesOfStep => new(steps.Select(step => (double)step.Bytes));
    public double Batches => marks.Average(mark => mark.Sent.Batches);
    public double ScriptCalls => marks.Average(mark => mark.Sent.ScriptCalls);
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
            marks.Add(await circuit.PressUntilAsync(Keys[mark % Keys.Length], Saved));
            Sent before = circuit.Sent;
            await circuit.PressAsync("j");
            steps.Add(circuit.Sent - before);
        }
    }
}
