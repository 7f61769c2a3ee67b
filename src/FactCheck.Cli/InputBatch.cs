namespace FactCheck.Cli;

/// <summary>What one worker reads at a time: one file of text, or a block of whole lines.</summary>
public sealed class InputBatch
{
    private readonly InputDocument? document;
    private readonly string file;
    private readonly ReadOnlyMemory<byte> lines;
    private readonly long firstNumber;

    private InputBatch(string file, InputDocument? document, ReadOnlyMemory<byte> lines, long firstNumber)
    {
        this.file = file;
        this.document = document;
        this.lines = lines;
        this.firstNumber = firstNumber;
    }

    public static InputBatch Of(InputDocument document) => new(document.Name, document, default, 0);

    /// <param name="file">For the messages on lines that cannot be read.</param>
    /// <param name="lines">Whole lines with their "\n", but for the last of the input.</param>
    /// <param name="firstNumber">The number of the first of them, from 1.</param>
    public static InputBatch Of(string file, ReadOnlyMemory<byte> lines, long firstNumber) => new(file, null, lines, firstNumber);

    public IEnumerable<InputDocument> Documents() => document is null ? Lines() : [document];

    private IEnumerable<InputDocument> Lines()
    {
        var rest = lines;
        for (long number = firstNumber; !rest.IsEmpty; number++)
        {
            int end = rest.Span.IndexOf((byte)'\n');
            var line = end < 0 ? rest : rest[..end];
            rest = end < 0 ? default : rest[(end + 1)..];
            if (!line.Span.Trim(" \t\r"u8).IsEmpty)
            {
                yield return InputDocument.OfLine(file, number, line);
            }
        }
    }
}
