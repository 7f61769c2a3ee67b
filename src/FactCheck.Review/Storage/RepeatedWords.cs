using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Review.Storage;

/// <summary>Reads words that come again and again, such as reasons, verbs and sources, as the same string each time.</summary>
/// <remarks>What it remembers is bounded: a word gives way to the next one of its place. Two threads may at worst read a word twice.</remarks>
internal sealed class RepeatedWords : JsonConverter<string>
{
    private const int LongestWord = 64;

    private readonly string?[] known = new string?[4096];

    public override string Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var word = reader.GetString()!;
        if (word.Length > LongestWord)
        {
            return word;
        }
        ref var place = ref known[(uint)word.GetHashCode(StringComparison.Ordinal) % known.Length];
        return place is { } same && same == word ? same : place = word;
    }

    public override void Write(Utf8JsonWriter writer, string value, JsonSerializerOptions options) => writer.WriteStringValue(value);
}
