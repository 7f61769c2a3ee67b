using System.Net.WebSockets;
using FactCheck.Benchmarks.Load.Circuits;
using Microsoft.AspNetCore.TestHost;

namespace FactCheck.Web;

/// <summary>Leads a window without a browser into the workbench of a test.</summary>
internal sealed class TestServerTransport : ICircuitTransport
{
    private const string Language = "it";
    private readonly WebSocketClient sockets;

    public TestServerTransport(WorkbenchHost host, string editor)
    {
        var cookie = "factcheck.editor=" + Uri.EscapeDataString(editor);
        Http = host.Browse(Language);
        Http.DefaultRequestHeaders.Add("Cookie", cookie);
        sockets = host.Server.CreateWebSocketClient();
        sockets.ConfigureRequest = request =>
        {
            request.Headers.Cookie = cookie;
            request.Headers.AcceptLanguage = Language;
        };
    }

    public HttpClient Http { get; }

    public async ValueTask<WebSocket> ConnectAsync(Uri hub, CancellationToken cancel) => await sockets.ConnectAsync(hub, cancel);

    public void Dispose() => Http.Dispose();
}
