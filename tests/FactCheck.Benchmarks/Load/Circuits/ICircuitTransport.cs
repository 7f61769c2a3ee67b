using System.Net.WebSockets;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>The way to a server, with an editor's name and language on every request: over the network, or inside the process of a test.</summary>
internal interface ICircuitTransport : IDisposable
{
    HttpClient Http { get; }

    ValueTask<WebSocket> ConnectAsync(Uri hub, CancellationToken cancel);
}
