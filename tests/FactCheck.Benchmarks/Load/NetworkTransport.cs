using System.Net.Sockets;
using System.Net.WebSockets;
using FactCheck.Benchmarks.Load.Circuits;

namespace FactCheck.Benchmarks.Load;

/// <summary>To a server over the network, with a WebSocket that asks for compression as every browser does; what it receives is counted.</summary>
internal sealed class NetworkTransport : ICircuitTransport
{
    private const string Language = "it";
    private readonly string cookies;
    private long received;

    public NetworkTransport(string editor)
    {
        cookies = "factcheck.editor=" + Uri.EscapeDataString(editor);
        Http = new HttpClient(new HttpClientHandler { UseCookies = false });
        Http.DefaultRequestHeaders.Add("Cookie", cookies);
        Http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(Language);
    }

    public HttpClient Http { get; }

    /// <summary>Bytes of the WebSocket as they came: compressed, with the headers of the frames.</summary>
    public long Received => Interlocked.Read(ref received);

    public async ValueTask<WebSocket> ConnectAsync(Uri hub, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        socket.Options.SetRequestHeader("Accept-Language", Language);
        socket.Options.SetRequestHeader("Cookie", cookies);
        var handler = new SocketsHttpHandler { UseCookies = false, ConnectCallback = OpenAsync };
        await socket.ConnectAsync(hub, new HttpMessageInvoker(handler), cancel);
        return socket;
    }

    public void Dispose() => Http.Dispose();

    private async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(context.DnsEndPoint, cancel);
        return new CountedStream(socket, this);
    }

    private sealed class CountedStream(Socket socket, NetworkTransport owner) : NetworkStream(socket, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await base.ReadAsync(buffer, cancellationToken);
            Interlocked.Add(ref owner.received, read);
            return read;
        }
    }
}
