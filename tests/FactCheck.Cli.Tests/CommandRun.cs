using System.Text;

namespace FactCheck.Cli;

/// <summary>One command line run in-process, with what it printed.</summary>
internal sealed record CommandRun(int ExitCode, string Output, string Error)
{
    public static Task<CommandRun> WithAsync(string input, params string[] args) => WithAsync(Encoding.UTF8.GetBytes(input), args);

    public static async Task<CommandRun> WithAsync(byte[] input, params string[] args)
    {
        using var stdin = new MemoryStream(input);
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        int exitCode = await FactCheckCommand.RunAsync(args, stdin, output, error, TestContext.Current.CancellationToken);
        return new CommandRun(exitCode, Encoding.UTF8.GetString(output.ToArray()), error.ToString());
    }
}
