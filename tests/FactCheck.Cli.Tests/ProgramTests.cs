using System.Diagnostics;

namespace FactCheck.Cli;

public class ProgramTests
{
    [Fact]
    public async Task Executable_Accents_PrintsUtf8WithoutMarkAndPlainLineEnds()
    {
        var (exitCode, bytes) = await RunAsync("{\"id\":\"però 😀\",\"text\":\"a\"}", "detect", "--input", "jsonl");
        exitCode.ShouldBe(0);
        bytes.ShouldBe("{\"id\":\"però 😀\",\"claims\":[]}\n"u8.ToArray());
    }

    [Fact]
    public async Task Executable_BadUsage_Returns2() => (await RunAsync("", "detect", "--nope")).ExitCode.ShouldBe(2);

    private static async Task<(int ExitCode, byte[] Output)> RunAsync(string input, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "factcheck.dll"), .. args])
        {
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardInputEncoding = new System.Text.UTF8Encoding(false),
        };
        using var process = Process.Start(start)!;
        await process.StandardInput.WriteAsync(input);
        process.StandardInput.Close();
        using var output = new MemoryStream();
        await process.StandardOutput.BaseStream.CopyToAsync(output, TestContext.Current.CancellationToken);
        await process.WaitForExitAsync(TestContext.Current.CancellationToken);
        return (process.ExitCode, output.ToArray());
    }
}
