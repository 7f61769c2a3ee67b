using System.Diagnostics;
using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>What one editor feels and the wire carries while marking one claim after the other.</summary>
internal sealed class MarkRun(Uri page)
{
    private const int WarmUp = 60;
    private const int Opens = 5;
    private static readonly string[] Verdicts = ["verified", "disputed", "unverified"];

    /// <summary>What the live region says once a decision is on disk ("SavedClaim" of the Italian texts).</summary>
    private static readonly byte[] Saved = "Salvato: affermazione"u8.ToArray();

    private readonly List<(TimeSpan Time, Sent Sent)> marks = [];
    private readonly List<Sent> steps = [];
    private readonly List<double> received = [];
    private readonly List<double> opening = [];

    public Figures Milliseconds => new(marks.Select(mark => mark.Time.TotalMilliseconds));
    public Figures BytesOfMark => new(marks.Select(mark => (double)mark.Sent.Bytes));
    public Figures BytesOfStep => new(steps.Select(step => (double)step.Bytes));
    public double Batches => marks.Average(mark => mark.Sent.Batches);
    public double ScriptCalls => marks.Average(mark => mark.Sent.ScriptCalls);
    public Figures OpeningMilliseconds => new(opening);
    public Sent Opened { get; private set; }

    /// <summary>Bytes of a mark as they came over the network: compressed, with some 60 bytes for our asking whether all has come.</summary>
    public Figures BytesReceived => new(received);

    public async Task RunAsync(int count)
    {
        for (int open = 0; open < Opens; open++)
        {
            await using Circuit visit = await OpenAsync(new NetworkTransport("Anna"));
        }

        var network = new NetworkTransport("Anna");
        await using Circuit circuit = await OpenAsync(network);
        Opened = circuit.Sent;
        await MarkAsync(circuit, network, WarmUp);
        marks.Clear();
        steps.Clear();
        received.Clear();
        await MarkAsync(circuit, network, count);
    }

    private async Task<Circuit> OpenAsync(NetworkTransport network)
    {
        long start = Stopwatch.GetTimestamp();
        Circuit circuit = await Circuit.OpenAsync(network, page);
        opening.Add(Stopwatch.GetElapsedTime(start).TotalMilliseconds);
        return circuit;
    }

    private async Task MarkAsync(Circuit circuit, NetworkTransport network, int count)
    {
        for (int mark = 0; mark < count; mark++)
        {
            long before = network.Received;
            marks.Add(await circuit.PressUntilAsync(Verdicts[mark % Verdicts.Length], Saved));
            received.Add(network.Received - before);
            steps.Add(await circuit.PressAsync("next"));
        }
    }
}
