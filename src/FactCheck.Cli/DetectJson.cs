using System.Buffers;
using System.Collections.Frozen;
using System.Text.Encodings.Web;
using System.Text.Json;
using FactCheck.Detection;

namespace FactCheck.Cli;

/// <summary>Writes one document by the contract of <c>detect.schema.json</c>: every member always there, null where there is nothing.</summary>
public sealed class DetectJson
{
    // Accents and guillemets stay readable; the output is a file or a pipe, never part of a web page.
    private static readonly JsonWriterOptions Readable = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly Utf8JsonWriter json;
    private readonly string text;
    private readonly Offsets offsets;

    private DetectJson(Utf8JsonWriter json, string text, Offsets offsets)
    {
        this.json = json;
        this.text = text;
        this.offsets = offsets;
    }

    public static void Write(InputDocument document, IReadOnlyList<DetectedClaim> claims, Offsets offsets, IBufferWriter<byte> output)
    {
        using var json = new Utf8JsonWriter(output, Readable);
        new DetectJson(json, document.Text, offsets).Document(document, claims);
    }

    private void Document(InputDocument document, IReadOnlyList<DetectedClaim> claims)
    {
        json.WriteStartObject();
        if (document.Id.IsEmpty)
        {
            json.WriteString("file"u8, document.Name);
        }
        else
        {
            json.WritePropertyName("id"u8);
            json.WriteRawValue(document.Id.Span, skipInputValidation: true);
        }

        json.WriteStartArray("claims"u8);
        foreach (var claim in claims)
        {
            Claim(claim);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Claim(DetectedClaim claim)
    {
        json.WriteStartObject();
        Range(claim.Span);
        json.WriteString("text"u8, Words(claim.Span));
        Spans("fragments"u8, claim.Fragments);
        Member("clause"u8, claim.Clause);
        Member("sentence"u8, claim.Sentence);
        Member("antecedent"u8, claim.Antecedent);
        json.WriteNumber("chain"u8, claim.Chain);
        json.WriteBoolean("elided"u8, claim.Elided);
        Verb(claim.Verb, claim.Elided);
        json.WriteString("reading"u8, Word(claim.Reading));
        json.WriteNumber("confidence"u8, Math.Round(claim.Confidence, 4));
        Attribution(claim.Attribution);
        json.WriteBoolean("orphan"u8, claim.Orphan);
        Quoted("indicative"u8, claim.Indicative?.Span, claim.Indicative?.Text);
        json.WriteBoolean("quoted"u8, claim.Quoted);
        json.WriteStartArray("reasons"u8);
        foreach (var reason in claim.Reasons)
        {
            Reason(reason);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private void Verb(VerbForm verb, bool elided)
    {
        json.WriteStartObject("verb"u8);
        Range(verb.Span);
        json.WriteString("text"u8, Words(verb.Span));
        Spans("parts"u8, verb.Parts);
        // The token belongs to the claim that has the verb: each conditional is counted once.
        Quoted("token"u8, elided ? null : verb.Token, elided ? default : Words(verb.Token));
        json.WriteString("lemma"u8, verb.Lemma);
        json.WriteString("auxiliary"u8, verb.Auxiliary);
        json.WriteString("modal"u8, verb.Modal);
        json.WriteStartArray("clitics"u8);
        foreach (string clitic in verb.Clitics)
        {
            json.WriteStringValue(clitic);
        }

        json.WriteEndArray();
        json.WriteString("tense"u8, Word(verb.Tense));
        json.WriteString("aspect"u8, Word(verb.Aspect));
        json.WriteString("voice"u8, Word(verb.Voice));
        json.WriteNumber("person"u8, verb.Person);
        json.WriteString("number"u8, Word(verb.Number));
        json.WriteBoolean("negated"u8, verb.Negated);
        json.WriteEndObject();
    }

    private void Attribution(Attribution? attribution)
    {
        if (attribution is null)
        {
            json.WriteNull("attribution"u8);
            return;
        }

        json.WriteStartObject("attribution"u8);
        Range(attribution.Span);
        Source(attribution.Source);
        json.WriteString("scope"u8, Word(attribution.Scope));
        json.WriteBoolean("inferred"u8, attribution.Inferred);
        json.WriteEndObject();
    }

    private void Source(ClaimSource? source)
    {
        if (source is null)
        {
            json.WriteNull("source"u8);
            return;
        }

        json.WriteStartObject("source"u8);
        Range(source.Span);
        json.WriteString("text"u8, Words(source.Span));
        json.WriteString("name"u8, source.Name);
        json.WriteString("kind"u8, Word(source.Kind));
        json.WriteEndObject();
    }

    private void Reason(Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("code"u8, reason.Code);
        json.WriteString("text"u8, reason.Text);
        json.WriteEndObject();
    }

    private void Quoted(ReadOnlySpan<byte> name, TextSpan? span, ReadOnlySpan<char> words)
    {
        if (span is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Range(place);
        json.WriteString("text"u8, words);
        json.WriteEndObject();
    }

    private void Member(ReadOnlySpan<byte> name, TextSpan? span)
    {
        json.WritePropertyName(name);
        if (span is { } place)
        {
            Span(place);
        }
        else
        {
            json.WriteNullValue();
        }
    }

    private void Span(TextSpan span)
    {
        json.WriteStartObject();
        Range(span);
        json.WriteEndObject();
    }

    private void Range(TextSpan span)
    {
        json.WriteNumber("start"u8, offsets.Of(span.Start));
        json.WriteNumber("end"u8, offsets.Of(span.End));
    }

    private void Spans(ReadOnlySpan<byte> name, IReadOnlyList<TextSpan> spans)
    {
        json.WriteStartArray(name);
        foreach (var span in spans)
        {
            Span(span);
        }

        json.WriteEndArray();
    }

    private ReadOnlySpan<char> Words(TextSpan span) => text.AsSpan(span.Start, span.Length);

    /// <summary>The word of the contract for an enum value; a test holds every value against the schema.</summary>
    public static string Word<T>(T value)
        where T : struct, Enum => ContractWords<T>.All[value];

    /// <summary>Made once for each enum, because an enum's own name costs a search each time.</summary>
    private static class ContractWords<T>
        where T : struct, Enum
    {
        public static readonly FrozenDictionary<T, string> All = Enum.GetValues<T>().ToFrozenDictionary(value => value, Name);

        private static string Name(T value) => value switch
        {
            AttributionScope.EarlierSentence => "earlier",
            AttributionScope.LaterSentence => "later",
            _ => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
        };
    }
}
