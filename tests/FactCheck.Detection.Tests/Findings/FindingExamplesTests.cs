namespace FactCheck.Detection.Findings;

/// <summary>The examples beside this file, one a line, as an editor reads them.</summary>
public class FindingExamplesTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Findings");

    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach (string file in Directory.EnumerateFiles(_folder, "*.md").Order(StringComparer.Ordinal))
        {
            foreach (string line in File.ReadLines(file).Where(l => l.StartsWith("- `", StringComparison.Ordinal)))
            {
                int end = line.IndexOf('`', 3);
                rows.Add($"{Path.GetFileNameWithoutExtension(file)}/{line[3..end]}", line[(end + 2)..]);
            }
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Compared_GivesWhatIsWritten(string id, string example)
    {
        string texts = example[..example.LastIndexOf(" → ", StringComparison.Ordinal)];
        string[] pair = [.. texts.Split(" ‖ ").Select(text => text.Replace(" ¶ ", "\n\n", StringComparison.Ordinal))];

        Write(texts, pair, Find(id, [.. pair.Select(Read)])).ShouldBe(example);
    }

    private static AnalyzedText Read(string text) => new(text, ClaimDetector.Italian.Analyze(text));

    private static IReadOnlyList<Finding> Find(string id, AnalyzedText[] texts) => id[0] switch
    {
        '1' => OfKind(texts[0], FindingKind.StatedAgainstReported),
        '2' => OfKind(texts[0], FindingKind.QuotedWordsAbsent),
        '3' => OfKind(texts[0], FindingKind.ConditionalLost),
        '4' => ConsistencyFindings.Hardened(texts[0], texts[1]),
        '6' => OfKind(texts[0], FindingKind.ReplyMissing),
        '7' => OfKind(texts[0], FindingKind.OrphanHearsay),
        _ => ConsistencyFindings.StatedAgainstAgency(texts[0], texts[1]),
    };

    private static List<Finding> OfKind(AnalyzedText text, FindingKind kind) => [.. text.Analysis.Findings.Where(f => f.Kind == kind)];

    private static string Write(string texts, string[] pair, IReadOnlyList<Finding> findings)
    {
        string article = pair[^1], compared = pair[0];
        IEnumerable<string> written = findings.Select(f => $"[{f.At.Span.Of(article)}] contro {Quote(f.Against, article, compared)}");
        return $"{texts} → {(findings.Count == 0 ? "niente" : string.Join("; ", written))}";
    }

    private static string Quote(Passage? passage, string article, string compared) =>
        passage is { } p ? $"[{p.Span.Of(p.Text == PassageText.Article ? article : compared)}]" : "nulla";
}
