using System.Collections.Concurrent;
using System.Diagnostics;
using System.Globalization;
using System.Net;
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

    private const string Language = "it";
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(60);

    private readonly Wire wire = new();
    private readonly PageScript script;
    private readonly ConcurrentDictionary<string, TaskCompletionSource<string?>> calls = [];
    private readonly HttpClient http;
    private readonly CountedSocket socket;
    private readonly HubConnection connection;
    private Watch? watch;
    private string secret = "";
    private int lastCall;

    private Circuit(Uri server, string editor)
    {
        var cookies = new CookieContainer();
        cookies.Add(server, new Cookie("factcheck.editor", Uri.EscapeDataString(editor)));
        http = new HttpClient(new HttpClientHandler { CookieContainer = cookies }) { BaseAddress = server };
        http.DefaultRequestHeaders.AcceptLanguage.ParseAdd(Language);
        socket = new CountedSocket(cookies, Language);
        connection = Connect(new Uri(server, "/_blazor"));
        script = new PageScript(this);
        connection.On<long, byte[]>("JS.RenderBatch", TakeBatchAsync);
        connection.On<long, string, string, int, long, int>("JS.BeginInvokeJS", (task, name, arguments, result, _, _) => AnswerAsync(task, name, arguments, result));
        connection.On<string, bool, string?>("JS.EndInvokeDotNet", FinishCall);
        connection.On<string>("JS.Error", Fail);
        connection.Closed += error => Task.Run(() => Fail(error?.Message ?? "the circuit was closed"));
    }

    /// <summary>A render batch that is waited for.</summary>
    private sealed record Watch(byte[] Words, TaskCompletionSource<long> Seen);

    public Sent Sent => wire.Total;

    /// <summary>Bytes that came over the network, compressed.</summary>
    public long Received => socket.Received;

    /// <summary>Opens the page of an article and waits until its script runs.</summary>
    public static async Task<Circuit> OpenAsync(Uri page, string editor)
    {
        var circuit = new Circuit(new Uri(page, "/"), editor);
        PageMarkup markup = PageMarkup.Read(await circuit.http.GetStringAsync(page));
        await circuit.StartAsync(page, markup);
        return circuit;
    }

    /// <summary>Presses a key, as the page's script tells the server of one, and waits until everything it caused has come.</summary>
    public async Task PressAsync(string key)
    {
        await InvokeAsync(null, "KeyAsync", await script.PageAsync(), $"[\"{key}\"]");
        await SettleAsync();
    }

    /// <summary>Presses a key and times it until these words are drawn.</summary>
    public async Task<KeyPress> PressUntilAsync(string key, byte[] words)
    {
        long page = await script.PageAsync();
        var seen = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        watch = new Watch(words, seen);
        var (sent, received, start) = (Sent, Received, Stopwatch.GetTimestamp());
        await InvokeAsync(null, "KeyAsync", page, $"[\"{key}\"]");
        TimeSpan time = Stopwatch.GetElapsedTime(start, await seen.Task.WaitAsync(Patience));
        received = Received - received;
        await SettleAsync();
        return new KeyPress(time, Sent - sent, received);
    }

    /// <summary>The next render batch that nobody here asked for: a colleague's decision, a message that goes.</summary>
    public Task<long> NextBatchAsync()
    {
        var seen = new TaskCompletionSource<long>(TaskCreationOptions.RunContinuationsAsynchronously);
        watch = new Watch([], seen);
        return seen.Task.WaitAsync(Patience);
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
        using HttpResponseMessage answer = await http.PostAsync(new Uri("_blazor/disconnect", UriKind.Relative), goodbye);
        await connection.DisposeAsync();
        http.Dispose();
    }

    private HubConnection Connect(Uri hub)
    {
        var builder = new HubConnectionBuilder().WithUrl(hub, options =>
        {
            options.SkipNegotiation = true;
            options.Transports = HttpTransportType.WebSockets;
            options.WebSocketFactory = (context, cancel) => socket.ConnectAsync(context.Uri, cancel);
        });
        builder.Services.AddSingleton<IHubProtocol>(new BlazorPackProtocol(wire));
        return builder.Build();
    }

    private async Task StartAsync(Uri page, PageMarkup markup)
    {
        await connection.StartAsync();
        var root = new Uri(page, "/");
        secret = await connection.InvokeAsync<string?>("StartCircuit", root.AbsoluteUri, page.AbsoluteUri, "[]", markup.State)
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
