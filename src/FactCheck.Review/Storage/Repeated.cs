using System.Text.Json;
using System.Text.Json.Serialization;

namespace FactCheck.Review.Storage;

/// <summary>Reads what comes again and again in analyses, such as verbs, sources and reasons, as the same object each time.</summary>
/// <param name="plain">How one is read by itself.</param>
/// <remarks>What it remembers is bounded: a value gives way to the next one of its place. Two threads may at worst keep two of one.</remarks>
internal sealed class Repeated<T>(JsonSerializerOptions plain) : JsonConverter<T> where T : class
{
    private readonly T?[] known = new T?[4096];

    public override T? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
    {
        var read = JsonSerializer.Deserialize<T>(ref reader, plain)!;
        ref var place = ref known[(uint)read.GetHashCode() % known.Length];
        return place is { } same && same.Equals(read) ? same : place = read;
    }

    public override void Write(Utf8JsonWriter writer, T value, JsonSerializerOptions options) => JsonSerializer.Serialize(writer, value, plain);
}
