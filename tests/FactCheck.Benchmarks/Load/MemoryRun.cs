using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>What an open article costs the server's heap.</summary>
internal static class MemoryRun
{
    /// <summary>Opens all pages at once and keeps them open.</summary>
    /// <returns>Bytes a circuit, after full collections.</returns>
    public static async Task<double> MeasureAsync(RunningServer server, IReadOnlyList<Uri> pages)
    {
        // What the first visit of an article leaves behind for all (compiled code, caches) is no circuit's cost.
        await CloseAsync(await OpenAsync(pages.Take(2)));
        long before = await server.HeapAsync();
        IReadOnlyList<Circuit> circuits = await OpenAsync(pages);
        long after = await server.HeapAsync();
        await CloseAsync(circuits);
        return (after - before) / (double)pages.Count;
    }

    private static async Task<IReadOnlyList<Circuit>> OpenAsync(IEnumerable<Uri> pages)
    {
        var circuits = new List<Circuit>();
        foreach (Uri page in pages)
        {
            circuits.Add(await Circuit.OpenAsync(new NetworkTransport("Anna"), page));
            // An editor has made decisions; an untouched page is no fair case.
            await circuits[^1].PressAsync("verified");
            await circuits[^1].PressAsync("next");
        }

        return circuits;
    }

    private static async Task CloseAsync(IEnumerable<Circuit> circuits)
    {
        foreach (Circuit circuit in circuits)
        {
            await circuit.DisposeAsync();
        }
    }
}
