using System.Net;
using System.Net.Sockets;
using System.Net.WebSockets;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>A WebSocket that asks for compression, as every browser does, over a connection that counts what it receives.</summary>
internal sealed class CountedSocket(CookieContainer cookies, string language)
{
    private long received;

    /// <summary>Bytes as they came: compressed, with the headers of the frames.</summary>
    public long Received => Interlocked.Read(ref received);

    public async ValueTask<WebSocket> ConnectAsync(Uri address, CancellationToken cancel)
    {
        var socket = new ClientWebSocket();
        socket.Options.DangerousDeflateOptions = new WebSocketDeflateOptions();
        socket.Options.SetRequestHeader("Accept-Language", language);
        var handler = new SocketsHttpHandler { CookieContainer = cookies, ConnectCallback = OpenAsync };
        await socket.ConnectAsync(address, new HttpMessageInvoker(handler), cancel);
        return socket;
    }

    private async ValueTask<Stream> OpenAsync(SocketsHttpConnectionContext context, CancellationToken cancel)
    {
        var socket = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        await socket.ConnectAsync(context.DnsEndPoint, cancel);
        return new Counting(socket, this);
    }

    private sealed class Counting(Socket socket, CountedSocket owner) : NetworkStream(socket, ownsSocket: true)
    {
        public override async ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = await base.ReadAsync(buffer, cancellationToken);
            Interlocked.Add(ref owner.received, read);
            return read;
        }
    }
}
