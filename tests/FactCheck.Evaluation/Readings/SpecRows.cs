namespace FactCheck.Evaluation.Readings;

/// <summary>The examples of the executable specification as labelled rows: what they say of a reading is to be learnt, too.</summary>
internal static class SpecRows
{
    public const string Corpus = "Specification";

    private static readonly Dictionary<string, string> _readings = new(StringComparer.Ordinal)
    {
        ["riferito"] = "reported",
        ["previsione"] = "projection",
        ["ipotesi"] = "hypothetical",
        ["futuro nel passato"] = "futureInPast",
        ["opinione"] = "stance",
    };

    private static readonly Dictionary<string, int> _columns = new[] { "id", "corpus", "licence", "doc", "prev", "sentence", "next", "start", "reading", "sure" }
        .Index().ToDictionary(column => column.Item, column => column.Index, StringComparer.Ordinal);

    /// <summary>Lines with one claim and a reading; those that write invisible characters as signs are about spelling and left out.</summary>
    public static IEnumerable<GoldRow> Read(string folder) =>
        Directory.EnumerateFiles(folder, "*.md").Order(StringComparer.Ordinal).SelectMany(File.ReadLines)
            .Where(line => line.StartsWith("- `", StringComparison.Ordinal) && line.IndexOfAny(['¶', '⏎', '␣', '¬', '◌', '¹']) < 0)
            .Select(RowOf).OfType<GoldRow>();

    private static GoldRow? RowOf(string line)
    {
        string id = line[3..line.IndexOf('`', 3)];
        string[] halves = line[(id.Length + 5)..].Split(" → ");
        string outcome = halves[^1].Split(" ·")[0].Split(" ←")[0];
        string marked = halves[0].Replace("[", string.Empty, StringComparison.Ordinal).Replace("]", string.Empty, StringComparison.Ordinal);
        int start = marked.IndexOf("**", StringComparison.Ordinal);
        return start >= 0 && _readings.TryGetValue(outcome, out string? reading)
            ? new GoldRow(_columns, [id, Corpus, "MIT", "SPEC#" + id.Split('-')[0], "", marked.Replace("**", string.Empty, StringComparison.Ordinal), "", $"{CodePointText.Length(marked[..start])}", reading, "3"])
            : null;
    }
}
