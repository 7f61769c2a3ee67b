using System.Net;
using System.Net.Sockets;

namespace FactCheck.Browser;

/// <summary>The network between a browser and the server, which a test cuts, holds and mends.</summary>
/// <remarks>A browser told to be offline keeps its open WebSocket; only a connection that really breaks shows what an editor sees.</remarks>
public sealed class CuttableNetwork : IAsyncDisposable
{
    private readonly TcpListener listener = new(IPAddress.Loopback, 0);
    private readonly IPEndPoint server;
    private readonly Lock gate = new();
    private readonly List<Socket> sockets = [];
    private readonly Task accepting;
    private readonly Valve toServer = new();
    private readonly Valve toBrowser = new();
    private bool isCut;

    public CuttableNetwork(string serverAddress)
    {
        server = new IPEndPoint(IPAddress.Loopback, new Uri(serverAddress).Port);
        listener.Start();
        Address = $"http://127.0.0.1:{((IPEndPoint)listener.LocalEndpoint).Port}";
        accepting = AcceptAsync();
    }

    /// <summary>Where the browser finds the server, without a slash at the end.</summary>
    public string Address { get; }

    /// <summary>Breaks every connection, with what was on its way, and lets none through until <see cref="Mend"/>.</summary>
    public void Cut()
    {
        List<Socket> broken;
        lock (gate)
        {
            isCut = true;
            broken = [.. sockets];
            sockets.Clear();
        }

        broken.ForEach(Reset);
    }

    public void Mend()
    {
        Release();
        lock (gate)
        {
            isCut = false;
        }
    }

    /// <summary>Keeps on the way what the browser sends.</summary>
    public void HoldRequests() => toServer.Close();

    /// <summary>Keeps on the way what the server sends.</summary>
    public void HoldAnswers() => toBrowser.Close();

    public void Release()
    {
        toServer.Open();
        toBrowser.Open();
    }

    public async ValueTask DisposeAsync()
    {
        listener.Stop();
        Cut();
        Release();
        await accepting;
        listener.Dispose();
    }

    private async Task AcceptAsync()
    {
        while (await TryAcceptAsync() is { } browser)
        {
            _ = JoinAsync(browser);
        }
    }

    private async Task<Socket?> TryAcceptAsync()
    {
        try
        {
            return await listener.AcceptSocketAsync();
        }
        catch (Exception stopped) when (stopped is SocketException or ObjectDisposedException or InvalidOperationException)
        {
            return null;
        }
    }

    private async Task JoinAsync(Socket browser)
    {
        var upstream = new Socket(SocketType.Stream, ProtocolType.Tcp) { NoDelay = true };
        browser.NoDelay = true;
        try
        {
            if (!Keep(browser, upstream))
            {
                return;
            }

            await upstream.ConnectAsync(server);
            await Task.WhenAny(PumpAsync(browser, upstream, toServer), PumpAsync(upstream, browser, toBrowser));
        }
        catch (SocketException)
        {
            // No server there: the browser sees its connection reset.
        }
        finally
        {
            Reset(browser);
            Reset(upstream);
        }
    }

    private bool Keep(Socket browser, Socket upstream)
    {
        lock (gate)
        {
            if (!isCut)
            {
                sockets.AddRange([browser, upstream]);
            }

            return !isCut;
        }
    }

    private static async Task PumpAsync(Socket from, Socket to, Valve valve)
    {
        var buffer = new byte[64 * 1024];
        try
        {
            while (await from.ReceiveAsync(buffer) is > 0 and var count)
            {
                await valve.PassAsync();
                await to.SendAsync(buffer.AsMemory(0, count));
            }
        }
        catch (Exception broken) when (broken is SocketException or ObjectDisposedException)
        {
            // Cut.
        }
    }

    private static void Reset(Socket socket)
    {
        try
        {
            socket.LingerState = new LingerOption(true, 0);
        }
        catch (Exception closed) when (closed is SocketException or ObjectDisposedException)
        {
            // Closed by the other side.
        }

        socket.Dispose();
    }
}
