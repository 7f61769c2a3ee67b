using System.CommandLine;
using System.Text;

namespace FactCheck.Cli;

/// <summary>The program as a function: arguments and streams in, exit code out.</summary>
public static class FactCheckCommand
{
    public const int Success = 0;

    /// <summary>Some input could not be read; the rest is done.</summary>
    public const int BadInput = 1;

    public const int BadUsage = 2;

    /// <summary>Runs one command line and leaves <paramref name="output"/> flushed.</summary>
    /// <param name="input">What stands for standard input; read as bytes, because its encoding is recognised.</param>
    /// <param name="output">What stands for standard output; UTF-8 without mark, with "\n" on every system.</param>
    public static async Task<int> RunAsync(
        IReadOnlyList<string> args, Stream input, Stream output, TextWriter error, CancellationToken cancel = default)
    {
        // A file may well be called "@notes": no response files.
        var parsed = Root(input, output).Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        if (parsed.Errors.Count > 0)
        {
            await WriteUsageAsync(parsed, error);
            return BadUsage;
        }

        await using var words = new StreamWriter(output, new UTF8Encoding(false), leaveOpen: true) { NewLine = "\n" };
        var streams = new InvocationConfiguration { Output = words, Error = error, EnableDefaultExceptionHandler = false };
        int exitCode = await parsed.InvokeAsync(streams, cancel);
        await words.FlushAsync(cancel);
        await output.FlushAsync(cancel);
        return exitCode;
    }

    private static RootCommand Root(Stream input, Stream output) =>
        new("Finds the claims an Italian text makes in the conditional.") { new DetectCommand(input, output) };

    private static async Task WriteUsageAsync(ParseResult parsed, TextWriter error)
    {
        foreach (var problem in parsed.Errors)
        {
            await error.WriteLineAsync(problem.Message);
        }

        await error.WriteLineAsync("Try: factcheck detect --help");
    }
}
