using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using Microsoft.AspNetCore.Http.Connections;
using Microsoft.AspNetCore.SignalR.Client;
using Microsoft.AspNetCore.SignalR.Protocol;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Benchmarks.Load.Circuits;

/// <summary>A window without a browser: it fetches a page, opens its circuit, takes what is drawn, and presses keys.</summary>
/// <remarks>
/// The messages between Blazor's script and its hub are private to the framework. What is said here is what the script of .NET 10.0 says;
/// expect to mend it with each yearly release. Nothing is drawn, so the time of a browser is not in any figure.
/// </remarks>
internal sealed class Circuit : IAsyncDisposable
{
    /// <summary>How the ids of calls begin that a browser would not make.</summary>
    public const string OwnCalls = "own-";

    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Wire wire = new();
    private readonly PageScript script;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> calls = [];
    private readonly ICircuitTransport transport;
    private readonly HubConnection connection;
    private readonly Uri page;
    private Watch? watch;
    private string secret = "";
    private int lastCall;

    private Circuit(ICircuitTransport transport, Uri page)
    {
        (this.transport, this.page) = (transport, page);
        script = new PageScript(this);
        connection = Connect(new Uri(page, "/_blazor"));
        connection.On<long, byte[]>("JS.RenderBatch", TakeBatchAsync);
        connection.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (task, name, arguments, result, _, _) => AnswerAsync(task, name, arguments, result));
        connection.On<string, bool, string?>("JS.EndInvokeDotNet", FinishCall);
        connection.On<string>("JS.Error", Fail);
        connection.Closed += error => Task.Run(() => Fail(error?.Message ?? "it was closed"));
    }

    /// <summary>A render batch that is waited for.</summary>
    private sealed record Watch(byte[] Words, TaskCompletionSource<long> Seen);

    public Sent Sent => wire.Total;

    /// <summary>Opens the page of an article and waits until its script runs and everything on it is drawn.</summary>
    /// <param name="transport">Disposed with the circuit.</param>
    public static async Task<Circuit> OpenAsync(ICircuitTransport transport, Uri page)
    {
        var circuit = new Circuit(transport, page);
        await circuit.StartAsync(PageMarkup.Read(await transport.Http.GetStringAsync(page)));
        return circuit;
    }

    /// <summary>Gives a command, as the page's script does for a key, and waits until everything it caused has come.</summary>
    public async Task<Sent> PressAsync(string command)
    {
        Sent before = Sent;
        await InvokeAsync(null, "KeyAsync", await script.PageAsync(), $"[\"{command}\"]");
        await SettleAsync();
        return Sent - before;
    }

    /// <summary>Gives a command and times it until these words are drawn.</summary>
    /// <returns>From the command being sent to the render batch that holds the words; and what came in all.</returns>
    public async Task<(TimeSpan Time, Sent Sent)> PressUntilAsync(string command, byte[] words)
    {
        var seen = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        watch = new Watch(words, seen);
        long start = Stopwatch.GetTimestamp();
        Sent sent = await PressAsync(command);
        return (Stopwatch.GetElapsedTime(start, await seen.Task.WaitAsync(Patience)), sent);
    }

    /// <summary>Calls a method of one of the server's objects, or with an assembly a static one; what it answers is JSON.</summary>
    public async Task<string?> InvokeAsync(string? assembly, string method, long target, string arguments, string callPrefix = "")
    {
        string call = string.Create(CultureInfo.InvariantCulture, $"{callPrefix}{Interlocked.Increment(ref lastCall)}");
        var answer = calls[call] = new TaskCompletionSource<string?>(TaskCreationOptions.RunContinuationsAsynchronously);
        await connection.SendAsync("BeginInvokeDotNetFromJS", call, assembly, method, target, arguments);
        return await answer.Task.WaitAsync(Patience);
    }

    public async ValueTask DisposeAsync()
    {
        // As a page says when it is left: without it the server keeps the circuit for a return.
        using var goodbye = new MultipartFormDataContent { { new StringContent(secret), "circuitId" } };
        using HttpResponseMessage answer = await transport.Http.PostAsync(new Uri(page, "/_blazor/disconnect"), goodbye);
        await connection.DisposeAsync();
        transport.Dispose();
    }

    private HubConnection Connect(Uri hub)
    {
        var builder = new HubConnectionBuilder().WithUrl(hub, options =>
        {
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
            options.WebSocketFactory = (context, cancel) => transport.ConnectAsync(context.Uri, cancel);
        });
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPackProtocol(wire));
        return builder.Build();
    }

    private async Task StartAsync(PageMarkup markup)
    {
        await connection.StartAsync();
        secret = await connection.InvokeAsync<string?>("StartCircuit", new Uri(page, "/").AbsoluteUri, page.AbsoluteUri, "[]", markup.State)
            ?? throw new InvalidOperationException("The server started no circuit: did the protocol change with the runtime?");
        await connection.SendAsync("UpdateRootComponents", markup.Operations, markup.State);
        await script.PageAsync().WaitAsync(Patience);
        await SettleAsync();
    }

    // A circuit works through its calls in turn: once the second of two answers is here, what the calls before them caused is here too.
    private async Task SettleAsync()
    {
        for (int turn = 0; turn < 2; turn++)
        {
            await InvokeAsync("FactCheck.Web", "Ping", 0, "[]", OwnCalls);
        }
    }

    private async Task TakeBatchAsync(long batch, byte[] drawn)
    {
        long now = Stopwatch.GetTimestamp();
        if (watch is { } waiting && drawn.AsSpan().IndexOf(waiting.Words) >= 0)
        {
            watch = null;
            waiting.Seen.TrySetResult(now);
        }

        await connection.SendAsync("OnRenderCompleted", batch, null as string);
    }

    private async Task AnswerAsync(long task, string name, string arguments, int result)
    {
        string value = script.Answer(name, arguments, givesObject: result == 1);
        if (task != 0)
        {
            await connection.SendAsync("EndInvokeJSFromDotNet", task, true, $"[{task},true,{value}]");
        }
    }

    private void FinishCall(string call, bool succeeded, string? answer)
    {
        if (!calls.TryRemove(call, out TaskCompletionSource<string?>? waiting))
        {
            return;
        }

        if (succeeded)
        {
            waiting.TrySetResult(answer);
        }
        else
        {
            waiting.TrySetException(new InvalidOperationException(answer));
        }
    }

    private void Fail(string why)
    {
        var error = new InvalidOperationException($"The circuit failed: {why}");
        script.Fail(error);
        watch?.Seen.TrySetException(error);
        foreach (TaskCompletionSource<string?> waiting in calls.Values)
        {
            waiting.TrySetException(error);
        }
    }
}
