using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;
using System.Threading.Channels;

namespace FactCheck.Benchmarks.Load;

/// <summary>The built web server as its own process on a loopback address, over a data folder that somebody else made.</summary>
internal sealed partial class RunningServer : IAsyncDisposable
{
    private readonly Process process;
    private readonly Channel<string> lines = Channel.CreateUnbounded<string>();

    private RunningServer(Process process)
    {
        this.process = process;
        process.OutputDataReceived += (_, line) => lines.Writer.TryWrite(line.Data ?? "");
        process.BeginOutputReadLine();
    }

    public Uri Address { get; private set; } = new("http://127.0.0.1:0");

    /// <param name="holdsNoSpares">
    /// Lets go of the arrays that the runtime keeps for the next who needs one, as on a machine short of memory: they are no circuit's, and tens of megabytes.
    /// </param>
    public static async Task<RunningServer> StartAsync(string dataFolder, bool holdsNoSpares = false)
    {
        string web = typeof(RunningServer).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "WebFolder").Value!;
        var start = new ProcessStartInfo("dotnet", ["FactCheck.Web.dll", "--urls", "http://127.0.0.1:0", "--FactCheck:DataDirectory", dataFolder])
        {
            WorkingDirectory = Path.GetFullPath(web),
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
        };
        start.Environment["DOTNET_STARTUP_HOOKS"] = typeof(StartupHook).Assembly.Location;
        if (holdsNoSpares)
        {
            start.Environment["DOTNET_GCHighMemPercent"] = "1";
            start.Environment["DOTNET_SYSTEM_BUFFERS_SHAREDARRAYPOOL_MAXPARTITIONCOUNT"] = "1";
            start.Environment["DOTNET_SYSTEM_BUFFERS_SHAREDARRAYPOOL_MAXARRAYSPERPARTITION"] = "1";
        }

        var server = new RunningServer(Process.Start(start)!);
        server.Address = new Uri((await server.ReadAsync(ReadyLine())).Groups[1].Value);
        return server;
    }

    public Uri PageOf(Guid article) => new(Address, $"/articles/{article}");

    /// <summary>Bytes that live on the heap after full collections.</summary>
    public async Task<long> HeapAsync()
    {
        await process.StandardInput.WriteLineAsync(StartupHook.Question);
        return long.Parse((await ReadAsync(HeapLine())).Groups[1].ValueSpan, CultureInfo.InvariantCulture);
    }

    /// <summary>Processor time of the server since its start.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public async ValueTask DisposeAsync()
    {
        process.Kill(entireProcessTree: true);
        await process.WaitForExitAsync();
        process.Dispose();
    }

    private async Task<Match> ReadAsync(Regex wanted)
    {
        using var patience = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        while (true)
        {
            if (wanted.Match(await lines.Reader.ReadAsync(patience.Token)) is { Success: true } found)
            {
                return found;
            }
        }
    }

    [GeneratedRegex(@"ready at (http://\S+)")]
    private static partial Regex ReadyLine();

    [GeneratedRegex("^heap ([0-9]+)$")]
    private static partial Regex HeapLine();
}
