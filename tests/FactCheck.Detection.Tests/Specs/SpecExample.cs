using System.Text.RegularExpressions;

namespace FactCheck.Detection.Specs;

/// <summary>One line of the specification: a sentence as an editor would mark it, and what the detector has to say of it.</summary>
/// <remarks>The format is told in <c>Specs/README.md</c>; a line that does not keep to it is an error, never skipped.</remarks>
internal sealed partial record SpecExample(string Id, string Marked, IReadOnlyList<SpecOutcome> Outcomes, bool ShowsHedges)
{
    public const string None = "nessuna";
    private const string Arrow = " → ";

    /// <summary>The whole example as written, the id apart.</summary>
    public required string Line { get; init; }

    /// <summary>The text given to the detector: without marks, its invisible characters restored.</summary>
    public string Text => InvisibleCharacters.Restore(Marks().Replace(Marked, string.Empty));

    /// <summary>Where claims carry numbers, each has an outcome of its own, the elided ones too.</summary>
    public bool IsNumbered => Number().IsMatch(Marked);

    /// <summary>A line about the verb alone, or about hedges, does not say what is lit.</summary>
    public bool ShowsFragments => Outcomes.All(o => o.Reading != SpecOutcome.VerbOnly);

    public bool IsTrap => TrapId().IsMatch(Id);

    public static SpecExample Parse(string line)
    {
        Match match = Format().Match(line);
        if (!match.Success)
        {
            throw new FormatException($"Not an example, \"- `id` sentence → outcome\": {line}");
        }

        string outcomes = match.Groups["outcome"].Value;
        string[] halves = outcomes.Split(SpecDump.HedgesMark);
        return new SpecExample(match.Groups["id"].Value, match.Groups["text"].Value, SpecOutcome.ParseAll(halves[0]), halves.Length > 1)
        {
            Line = match.Groups["text"].Value + Arrow + outcomes,
        };
    }

    [GeneratedRegex("^- `(?<id>[a-z0-9-]+)` (?<text>.*[^ ]) → (?<outcome>[^→]+)$")]
    private static partial Regex Format();

    [GeneratedRegex("""\[|\*\*|\][¹²³⁴⁵⁶]?""")]
    private static partial Regex Marks();

    [GeneratedRegex("[¹²³⁴⁵⁶]")]
    private static partial Regex Number();

    [GeneratedRegex("-t[0-9]*$")]
    private static partial Regex TrapId();
}
