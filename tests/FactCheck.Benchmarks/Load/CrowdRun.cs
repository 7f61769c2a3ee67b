using System.Diagnostics;
using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>Many editors at once, each on an article of their own, marking at an even pace.</summary>
internal static class CrowdRun
{
    private static readonly byte[] Saved = "Salvato: affermazione"u8.ToArray();

    /// <param name="pause">Between one mark of an editor and the next.</param>
    public static async Task<Figures> MeasureAsync(IReadOnlyList<Uri> pages, TimeSpan pause, TimeSpan duration)
    {
        Circuit[] circuits = await Task.WhenAll(pages.Select((page, editor) => Circuit.OpenAsync(new NetworkTransport($"Redattore {editor}"), page)));
        long start = Stopwatch.GetTimestamp();
        double[][] times = await Task.WhenAll(circuits.Select((circuit, editor) => MarkAsync(circuit, pause * editor / pages.Count, pause, () => Stopwatch.GetElapsedTime(start) < duration)));
        await Task.WhenAll(circuits.Select(circuit => circuit.DisposeAsync().AsTask()));
        return new Figures(times.SelectMany(each => each));
    }

    private static async Task<double[]> MarkAsync(Circuit circuit, TimeSpan start, TimeSpan pause, Func<bool> goesOn)
    {
        var times = new List<double>();
        await Task.Delay(start);
        for (int mark = 0; goesOn(); mark++)
        {
            times.Add((await circuit.PressUntilAsync(mark % 2 == 0 ? "verified" : "disputed", Saved)).Time.TotalMilliseconds);
            await circuit.PressAsync("next");
            await Task.Delay(pause);
        }

        return [.. times];
    }
}
