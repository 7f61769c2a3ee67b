namespace FactCheck.Cli;

/// <summary>Turns the named inputs into documents, one at a time and in order; what cannot be read becomes a problem, never an exception.</summary>
public sealed class InputReader(DetectOptions options, Stream standardInput)
{
    public IEnumerable<InputDocument> Documents() =>
        options.Files.SelectMany(file => options.JsonLines ? Lines(file) : [Whole(file)]);

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
        catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return InputDocument.Bad(file, Cause(file, problem));
        }
    }

    private IEnumerable<InputDocument> Lines(string file)
    {
        using var lines = new ByteLines(() => Open(file));
        while (true)
        {
            InputDocument? document = null;
            try
            {
                if (!lines.Next())
                {
                    yield break;
                }

                document = lines.IsBlank ? null : InputDocument.OfLine(file, lines.Number, lines.Current);
            }
            catch (Exception problem) when (problem is IOException or UnauthorizedAccessException or ArgumentException)
            {
                document = InputDocument.Bad(file, Cause(file, problem));
                lines.Stop();
            }

            if (document is not null)
            {
                yield return document;
            }
        }
    }

    private Stream Open(string file) =>
        file == DetectOptions.StandardInput ? standardInput : new FileStream(file, FileMode.Open, FileAccess.Read, FileShare.ReadWrite);

    private static string Cause(string file, Exception problem) => problem switch
    {
        FileNotFoundException or DirectoryNotFoundException => "no such file",
        UnauthorizedAccessException => Directory.Exists(file) ? "is a directory" : "permission denied",
        _ => problem.Message.ReplaceLineEndings(" "),
    };
}
