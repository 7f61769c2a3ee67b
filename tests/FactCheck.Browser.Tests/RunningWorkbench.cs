using System.Diagnostics;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FactCheck.Browser;

/// <summary>The built web server as its own process, over a data folder of its own that is removed at the end.</summary>
public sealed partial class RunningWorkbench : IAsyncDisposable
{
    private readonly string dataFolder = Directory.CreateTempSubdirectory("factcheck-browser-").FullName;
    private Process? server;

    /// <summary>Where it answers, without a slash at the end; stays the same over a restart.</summary>
    public string Address { get; private set; } = "http://127.0.0.1:0";

    public static async Task<RunningWorkbench> StartAsync()
    {
        var workbench = new RunningWorkbench();
        await workbench.LaunchAsync();
        return workbench;
    }

    /// <summary>Kills the server as a power cut would, and starts it again on the same folder and port.</summary>
    public async Task RestartAsync()
    {
        await KillAsync();
        await LaunchAsync();
    }

    public async ValueTask DisposeAsync()
    {
        await KillAsync();
        Directory.Delete(dataFolder, recursive: true);
    }

    private async Task LaunchAsync()
    {
        var folder = Path.GetFullPath(typeof(RunningWorkbench).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "WebFolder").Value!);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["FactCheck.Web.dll", "--urls", Address, "--FactCheck:DataDirectory", dataFolder];
        foreach (var argument in arguments)
        {
            start.ArgumentList.Add(argument);
        }

        server = Process.Start(start)!;
        var errors = server.StandardError.ReadToEndAsync();
        Address = await ReadyAddressAsync(server.StandardOutput)
            ?? throw new InvalidOperationException("The workbench did not start: " + await errors);
        _ = server.StandardOutput.ReadToEndAsync();
    }

    private static async Task<string?> ReadyAddressAsync(StreamReader output)
    {
        while (await output.ReadLineAsync() is { } line)
        {
            if (ReadyLine().Match(line) is { Success: true } ready)
            {
                return ready.Groups[1].Value;
            }
        }

        return null;
    }

    private async Task KillAsync()
    {
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            server.Dispose();
            server = null;
        }
    }

    [GeneratedRegex(@"ready at (http://[^\s/]+)")]
    private static partial Regex ReadyLine();
}
