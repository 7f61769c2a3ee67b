using System.Buffers;
using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>jsonl: an object and a line per document; json: the same objects in one array.</summary>
public sealed class JsonWriter(DetectOptions options) : DocumentWriter
{
    private readonly bool array = options.Format == "json";

    public override ReadOnlyMemory<byte> Opening => array ? "["u8.ToArray() : default;

    public override ReadOnlyMemory<byte> Closing => array ? "\n]\n"u8.ToArray() : default;

    // The comma; the line end stays.
    public override int Separator => array ? 1 : 0;

    public override void Print(InputDocument document, IReadOnlyList<DetectedClaim> claims, IBufferWriter<byte> output)
    {
        output.Write(array ? ",\n"u8 : default);
        DetectJson.Write(document, claims, options.CodePoints ? Offsets.CodePoints(document.Text) : Offsets.Utf16, output);
        output.Write(array ? default : "\n"u8);
    }
}
