using System.Diagnostics;
using System.Globalization;
using System.Reflection;
using System.Text.RegularExpressions;

namespace FactCheck.Browser;

/// <summary>The built web server as its own process: it can be ended as a power cut would, and started again.</summary>
public sealed partial class WorkbenchProcess : RunningWorkbench
{
    private readonly string[] settings;
    private Process? server;

    private WorkbenchProcess(string[] settings) => this.settings = settings;

    /// <param name="settings">Arguments after its own, such as <c>--FactCheck:Circuits:…</c>.</param>
    public static async Task<WorkbenchProcess> StartAsync(params string[] settings)
    {
        var workbench = new WorkbenchProcess(settings);
        await workbench.StartAgainAsync();
        return workbench;
    }

    /// <summary>Kills the server as a power cut would, and starts it again on the same folder and port.</summary>
    public async Task RestartAsync()
    {
        await KillAsync();
        await StartAgainAsync();
    }

    /// <summary>Asks the server to end, as an operator or a service manager does.</summary>
    public async Task StopAsync()
    {
        if (server is not null)
        {
            using var kill = Process.Start("kill", ["-TERM", server.Id.ToString(CultureInfo.InvariantCulture)]);
            await server.WaitForExitAsync();
            Forget();
        }
    }

    /// <summary>Ends the server as a power cut would.</summary>
    public async Task KillAsync()
    {
        if (server is not null)
        {
            server.Kill(entireProcessTree: true);
            await server.WaitForExitAsync();
            Forget();
        }
    }

    /// <summary>Starts it on the same folder and port.</summary>
    public async Task StartAgainAsync()
    {
        var folder = Path.GetFullPath(typeof(WorkbenchProcess).Assembly
            .GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "WebFolder").Value!);
        var start = new ProcessStartInfo("dotnet")
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        string[] arguments = ["FactCheck.Web.dll", "--urls", Address, "--FactCheck:DataDirectory", DataFolder, .. settings];
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

    protected override ValueTask EndAsync() => new(KillAsync());

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

    private void Forget()
    {
        server?.Dispose();
        server = null;
    }

    [GeneratedRegex(@"ready at (http://[^\s/]+)")]
    private static partial Regex ReadyLine();
}
