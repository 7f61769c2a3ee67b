using System.Buffers;
using System.Text;
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

    public static string Write(InputDocument document, IReadOnlyList<DetectedClaim> claims, Offsets offsets)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var json = new Utf8JsonWriter(bytes, Readable))
        {
            new DetectJson(json, document.Text, offsets).Document(document, claims);
        }

        return Encoding.UTF8.GetString(bytes.WrittenSpan);
    }

    private void Document(InputDocument document, IReadOnlyList<DetectedClaim> claims)
    {
        json.WriteStartObject();
        if (document.Id is { } id)
        {
            json.WritePropertyName("id");
            json.WriteRawValue(id);
        }
        else
        {
            json.WriteString("file", document.Name);
        }

        Array("claims", claims, Claim);
        json.WriteEndObject();
    }

    private void Claim(DetectedClaim claim)
    {
        json.WriteStartObject();
        Range(claim.Span);
        json.WriteString("text", claim.Span.Of(text));
        Array("fragments", claim.Fragments, Span);
        Member("clause", claim.Clause);
        Member("sentence", claim.Sentence);
        Member("antecedent", claim.Antecedent);
        json.WriteNumber("chain", claim.Chain);
        json.WriteBoolean("elided", claim.Elided);
        Verb(claim.Verb, claim.Elided);
        json.WriteString("reading", Word(claim.Reading));
        json.WriteNumber("confidence", Math.Round(claim.Confidence, 4));
        Attribution(claim.Attribution);
        json.WriteBoolean("orphan", claim.Orphan);
        Quoted("indicative", claim.Indicative?.Span, claim.Indicative?.Text);
        json.WriteBoolean("quoted", claim.Quoted);
        Array("reasons", claim.Reasons, Reason);
        json.WriteEndObject();
    }

    private void Verb(VerbForm verb, bool elided)
    {
        json.WriteStartObject("verb");
        Range(verb.Span);
        json.WriteString("text", verb.Span.Of(text));
        Array("parts", verb.Parts, Span);
        // The token belongs to the claim that has the verb: each conditional is counted once.
        Quoted("token", elided ? null : verb.Token, elided ? null : verb.Token.Of(text));
        json.WriteString("lemma", verb.Lemma);
        json.WriteString("auxiliary", verb.Auxiliary);
        json.WriteString("modal", verb.Modal);
        Array("clitics", verb.Clitics, json.WriteStringValue);
        json.WriteString("tense", Word(verb.Tense));
        json.WriteString("aspect", Word(verb.Aspect));
        json.WriteString("voice", Word(verb.Voice));
        json.WriteNumber("person", verb.Person);
        json.WriteString("number", Word(verb.Number));
        json.WriteBoolean("negated", verb.Negated);
        json.WriteEndObject();
    }

    private void Attribution(Attribution? attribution)
    {
        if (attribution is null)
        {
            json.WriteNull("attribution");
            return;
        }

        json.WriteStartObject("attribution");
        Range(attribution.Span);
        Source(attribution.Source);
        json.WriteString("scope", Word(attribution.Scope));
        json.WriteBoolean("inferred", attribution.Inferred);
        json.WriteEndObject();
    }

    private void Source(ClaimSource? source)
    {
        if (source is null)
        {
            json.WriteNull("source");
            return;
        }

        json.WriteStartObject("source");
        Range(source.Span);
        json.WriteString("text", source.Span.Of(text));
        json.WriteString("name", source.Name);
        json.WriteString("kind", Word(source.Kind));
        json.WriteEndObject();
    }

    private void Reason(Reason reason)
    {
        json.WriteStartObject();
        json.WriteString("code", reason.Code);
        json.WriteString("text", reason.Text);
        json.WriteEndObject();
    }

    private void Quoted(string name, TextSpan? span, string? words)
    {
        if (span is not { } place)
        {
            json.WriteNull(name);
            return;
        }

        json.WriteStartObject(name);
        Range(place);
        json.WriteString("text", words);
        json.WriteEndObject();
    }

    private void Member(string name, TextSpan? span)
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
        json.WriteNumber("start", offsets.Of(span.Start));
        json.WriteNumber("end", offsets.Of(span.End));
    }

    private void Array<T>(string name, IEnumerable<T> items, Action<T> write)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    /// <summary>The word of the contract for an enum value; a test holds every value against the schema.</summary>
    public static string Word(Enum value) => value switch
    {
        AttributionScope.EarlierSentence => "earlier",
        AttributionScope.LaterSentence => "later",
        _ => JsonNamingPolicy.CamelCase.ConvertName(value.ToString()),
    };
}
