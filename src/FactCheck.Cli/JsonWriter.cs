using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>jsonl: an object and a line per document; json: the same objects in one array.</summary>
public sealed class JsonWriter(TextWriter output, DetectOptions options) : DocumentWriter(output)
{
    private readonly bool array = options.Format == "json";
    private bool first = true;

    public override void Begin() => Output.Write(array ? "[" : "");

    public override string Print(InputDocument document, IReadOnlyList<DetectedClaim> claims) =>
        DetectJson.Write(document, claims, options.CodePoints ? Offsets.CodePoints(document.Text) : Offsets.Utf16);

    public override void Write(string printed)
    {
        if (array)
        {
            Output.Write(first ? "\n" : ",\n");
            Output.Write(printed);
        }
        else
        {
            Output.Write(printed + "\n");
        }

        first = false;
    }

    public override void Finish() => Output.Write(array ? "\n]\n" : "");
}
