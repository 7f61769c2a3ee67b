using System.Text.Json;

namespace FactCheck.Cli;

/// <summary>One document to read, or why there is none.</summary>
/// <param name="Name">The file as it was named, or the id as JSON.</param>
/// <param name="Id">The id as raw JSON, or null for a file of text.</param>
/// <param name="Problem">The line for standard error, or null.</param>
public sealed record InputDocument(string Name, string? Id, string Text, string? Problem)
{
    public static InputDocument OfFile(string file, string text) => new(file, null, text, null);

    public static InputDocument Bad(string file, string cause) => new(file, null, "", $"{file}: {cause}");

    /// <summary>Reads one line <c>{"id":…,"text":…}</c>; members beyond these two are ignored.</summary>
    public static InputDocument OfLine(string file, long number, ReadOnlyMemory<byte> line)
    {
        try
        {
            using var json = JsonDocument.Parse(line);
            return OfMembers(json.RootElement);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            return Bad($"{file}:{number}", Cause(problem));
        }
    }

    private static InputDocument OfMembers(JsonElement root)
    {
        if (root.ValueKind != JsonValueKind.Object)
        {
            throw new FormatException("not a JSON object");
        }

        if (!root.TryGetProperty("id", out var id) || id.ValueKind is JsonValueKind.Object or JsonValueKind.Array)
        {
            throw new FormatException("no \"id\" that is a string, a number, true, false or null");
        }

        if (!root.TryGetProperty("text", out var text) || text.ValueKind != JsonValueKind.String)
        {
            throw new FormatException("no \"text\" that is a string");
        }

        return new InputDocument(id.ToString(), id.GetRawText(), text.GetString()!, null);
    }

    private static string Cause(Exception problem) => problem switch
    {
        FormatException => problem.Message,
        JsonException json => $"not JSON (byte {json.BytePositionInLine})",
        _ => "text that is not valid UTF-8 or holds half a surrogate pair",
    };
}
