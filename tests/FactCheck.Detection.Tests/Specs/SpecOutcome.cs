using System.Text.RegularExpressions;

namespace FactCheck.Detection.Specs;

/// <summary>What a line says of one claim: its reading, its source, and the further facts it asks for, by their names.</summary>
internal sealed partial record SpecOutcome(string Reading, IReadOnlyList<string> Facets)
{
    /// <summary>The line is about the verb alone: neither the reading nor what is lit are looked at.</summary>
    public const string VerbOnly = "condizionale";

    public static IReadOnlyList<SpecOutcome> ParseAll(string outcomes) =>
        outcomes == SpecExample.None ? [] : [.. outcomes.Split("; ").Select(Parse)];

    private static SpecOutcome Parse(string outcome)
    {
        string[] facts = outcome.Split(SpecDump.FacetMark);
        string reading = Head().Match(facts[0]).Groups["reading"].Value;
        List<string> facets = [.. facts.Skip(1).Select(f => f.Split(' ')[0])];
        string? unknown = facets.Find(f => !SpecFacets.Names.Contains(f));
        return reading.Length > 0 && unknown is null
            ? new SpecOutcome(reading, facets)
            : throw new FormatException($"Unknown reading or fact: {unknown ?? facts[0]}");
    }

    [GeneratedRegex("^([¹²³⁴⁵⁶] )?((?<reading>riferito) ← .+|(?<reading>previsione|ipotesi|futuro nel passato|opinione|condizionale))$")]
    private static partial Regex Head();
}
