using System.Text;
using System.Text.Json;

namespace FactCheck.Cli;

/// <summary>One document to read, or why there is none.</summary>
/// <param name="Name">The file as it was named, or the id as text.</param>
/// <param name="Id">The id as raw JSON, or empty for a file of text.</param>
/// <param name="Problem">The line for standard error, or null.</param>
public sealed record InputDocument(string Name, ReadOnlyMemory<byte> Id, string Text, string? Problem)
{
    public static InputDocument OfFile(string file, string text) => new(file, default, text, null);

    public static InputDocument Bad(string file, string cause) => new(file, default, "", $"{file}: {cause}");

    /// <summary>Reads one line <c>{"id":…,"text":…}</c>; members beyond these two are ignored.</summary>
    public static InputDocument OfLine(string file, long number, ReadOnlyMemory<byte> line)
    {
        try
        {
            return OfMembers(line);
        }
        catch (Exception problem) when (problem is JsonException or InvalidOperationException or FormatException)
        {
            return Bad($"{file}:{number}", Cause(problem));
        }
    }

    private static InputDocument OfMembers(ReadOnlyMemory<byte> line)
    {
        var reader = new Utf8JsonReader(line.Span);
        reader.Read();
        if (reader.TokenType != JsonTokenType.StartObject)
        {
            throw new FormatException("not a JSON object");
        }

        ReadOnlyMemory<byte> id = default;
        string? name = null, text = null;
        while (reader.Read() && reader.TokenType == JsonTokenType.PropertyName)
        {
            bool isId = reader.ValueTextEquals("id"u8), isText = reader.ValueTextEquals("text"u8);
            reader.Read();
            (id, name) = isId ? ReadId(line, ref reader) : (id, name);
            text = isText ? reader.TokenType == JsonTokenType.String ? reader.GetString() : null : text;
            reader.Skip();
        }

        // Whatever follows the object on its line is an error that only reading on shows.
        reader.Read();
        return new InputDocument(
            name ?? throw new FormatException("no \"id\" that is a string, a number, true, false or null"),
            id,
            text ?? throw new FormatException("no \"text\" that is a string"),
            null);
    }

    private static (ReadOnlyMemory<byte> Raw, string? Name) ReadId(ReadOnlyMemory<byte> line, ref Utf8JsonReader reader)
    {
        var raw = line[(int)reader.TokenStartIndex..(int)reader.BytesConsumed];
        return reader.TokenType switch
        {
            JsonTokenType.String => (raw, reader.GetString()),
            JsonTokenType.StartObject or JsonTokenType.StartArray => (default, null),
            _ => (raw, Encoding.ASCII.GetString(raw.Span)),
        };
    }

    private static string Cause(Exception problem) => problem switch
    {
        FormatException => problem.Message,
        JsonException json => $"not JSON (byte {json.BytePositionInLine})",
        _ => "text that is not valid UTF-8 or holds half a surrogate pair",
    };
}
