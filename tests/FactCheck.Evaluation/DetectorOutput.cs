using System.Text;
using System.Text.Json;
using FactCheck.Cli;

namespace FactCheck.Evaluation;

/// <summary>What is scored: the lines <c>factcheck detect</c> prints, read back by their published contract.</summary>
public sealed record DetectorOutput(int Id, IReadOnlyList<OutputClaim> Claims)
{
    private static readonly string[] Arguments =
        ["detect", "--input", "jsonl", "--format", "jsonl", "--all", "--offsets", "codepoint"];

    /// <summary>The claims that own a conditional, by the place of its token, for each text in order.</summary>
    public static async Task<IReadOnlyList<IReadOnlyDictionary<int, OutputClaim>>> DetectAsync(IEnumerable<string> texts)
    {
        string input = string.Join('\n', texts.Select((text, id) => JsonSerializer.Serialize(new { id, text })));
        using var stdin = new MemoryStream(Encoding.UTF8.GetBytes(input));
        using var stdout = new MemoryStream();
        int exitCode = await FactCheckCommand.RunAsync(Arguments, stdin, stdout, Console.Error);
        return exitCode == 0 ? [.. Lines(stdout).Select(ByToken)] : throw new InvalidDataException($"detect ended with {exitCode}");
    }

    private static IEnumerable<DetectorOutput> Lines(MemoryStream stdout) =>
        Encoding.UTF8.GetString(stdout.ToArray()).Split('\n', StringSplitOptions.RemoveEmptyEntries)
            .Select(line => JsonSerializer.Deserialize<DetectorOutput>(line, JsonSerializerOptions.Web)!);

    private static Dictionary<int, OutputClaim> ByToken(DetectorOutput output) =>
        output.Claims.Where(claim => claim.Verb.Token is not null).ToDictionary(claim => claim.Verb.Token!.Start);
}

public sealed record OutputClaim(GoldSpan Clause, OutputVerb Verb, string Reading, double Confidence, OutputAttribution? Attribution)
{
    /// <summary>A source that stands later leaves the claim an orphan until an editor confirms it.</summary>
    public string? Source => Attribution is { Scope: not "later", Source: { } source } ? source.Text : null;
}

public sealed record OutputVerb(int Start, int End, OutputWords? Token, string Lemma)
{
    public GoldSpan Span => new(Start, End);
}

public sealed record OutputAttribution(OutputWords? Source, string Scope);

public sealed record OutputWords(int Start, int End, string Text)
{
    public GoldSpan Span => new(Start, End);
}
