namespace FactCheck.Cli;

/// <summary>Turns the named inputs into batches, one at a time and in order; what cannot be read becomes a problem, never an exception.</summary>
public sealed class InputReader(DetectOptions options, Stream standardInput)
{
    public IEnumerable<InputBatch> Batches() =>
        options.Files.SelectMany(file => options.JsonLines ? Lines(file) : [InputBatch.Of(Whole(file))]);

    private InputDocument Whole(string file)
    {
        try
        {
            using var stream = Open(file);
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            string? text = TextDecoder.Decode(bytes.GetBuffer().AsSpan(0, (int)bytes.Length));
            return text is null ? InputDocument.Bad(file, "not a text file (it holds NUL bytes)") : InputDocument.OfFile(file, text);
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            return InputDocument.Bad(file, Cause(file, problem));
        }
    }

    private IEnumerable<InputBatch> Lines(string file)
    {
        using var stream = Try(file, () => Open(file), out var refusal);
        var blocks = stream is null ? null : new LineBlocks(stream);
        long number = 1;
        while (blocks is not null && Try(file, blocks.Next, out refusal) is { IsEmpty: false } block)
        {
            yield return InputBatch.Of(file, block, number);
            number += block.Span.Count((byte)'\n');
        }

        if (refusal is not null)
        {
            yield return InputBatch.Of(refusal);
        }
    }

    private static T? Try<T>(string file, Func<T> read, out InputDocument? refusal)
    {
        refusal = null;
        try
        {
            return read();
        }
        catch (Exception problem) when (IsUnreadable(problem))
        {
            refusal = InputDocument.Bad(file, Cause(file, problem));
            return default;
        }
    }

    private Stream Open(string file) =>
        file == DetectOptions.StandardInput ? standardInput : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private static bool IsUnreadable(Exception problem) => problem is IOException or UnauthorizedAccessException or ArgumentException;

    private static string Cause(string file, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => Directory.Exists(file) ? "is a directory" : "permission denied",
        _ => problem.Message.ReplaceLineEndings(" "),
    };
}
