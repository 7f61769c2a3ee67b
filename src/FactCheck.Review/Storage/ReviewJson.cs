using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Serialization;
using FactCheck.Detection;

namespace FactCheck.Review.Storage;

/// <summary>The JSON columns of the database. What is written here is read by every later release: names and values only grow.</summary>
internal static class ReviewJson
{
    // The relaxed encoder keeps accents readable; these columns never reach a page as markup.
    private static readonly JsonSerializerOptions Options = new(JsonSerializerDefaults.Web)
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
        DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        Converters = { new SpanConverter(), new VerdictConverter(), new CompactLists(), new JsonStringEnumConverter(JsonNamingPolicy.CamelCase, allowIntegerValues: false) },
    };

    private static readonly JsonSerializerOptions AnalysisOptions = new(Options) { Converters = { new Repeated<string>(Options), new Repeated<Reason>(Options) } };

    public static string Write<T>(T value) => JsonSerializer.Serialize(value, Options);

    /// <summary>A verdict or a dismissal, told apart by the one having a kind and the other a reason.</summary>
    public static Ruling ReadRuling(string json)
    {
        using var document = JsonDocument.Parse(json);
        return document.RootElement.TryGetProperty("reason", out _)
            ? new Ruling(null, Read<Dismissal>(json))
            : new Ruling(Read<Verdict>(json), null);
    }

    public static DetectedClaim ReadAnalysis(string json) => Read<DetectedClaim>(json, AnalysisOptions);

    public static T Read<T>(string json) => Read<T>(json, Options);

    private static T Read<T>(string json, JsonSerializerOptions options) =>
        JsonSerializer.Deserialize<T>(json, options) ?? throw new JsonException("A stored value is null.");

    // The verdict's own constructor is closed, so that no verdict says what none can say.
    private sealed record VerdictColumns(VerdictKind Kind, VerifiedScope? Scope, DisputeGround? Ground)
    {
        public Verdict ToVerdict() => Verdict.FromColumns(Kind, Scope, Ground)!;
    }

    private sealed class VerdictConverter : JsonConverter<Verdict>
    {
        public override Verdict? Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
            JsonSerializer.Deserialize<VerdictColumns>(ref reader, options)?.ToVerdict();

        public override void Write(Utf8JsonWriter writer, Verdict value, JsonSerializerOptions options) =>
            JsonSerializer.Serialize(writer, new VerdictColumns(value.Kind, value.Scope, value.Ground), options);
    }

    /// <summary>[start,end]: a claim has a dozen spans, and an article thousands of claims.</summary>
    private sealed class SpanConverter : JsonConverter<TextSpan>
    {
        public override TextSpan Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options)
        {
            var ends = JsonSerializer.Deserialize<int[]>(ref reader, options);
            return ends is [var start, var end] ? new TextSpan(start, end) : throw new JsonException("A span is [start,end].");
        }

        public override void Write(Utf8JsonWriter writer, TextSpan value, JsonSerializerOptions options)
        {
            writer.WriteStartArray();
            writer.WriteNumberValue(value.Start);
            writer.WriteNumberValue(value.End);
            writer.WriteEndArray();
        }
    }
}
