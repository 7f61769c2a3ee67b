using CsCheck;
using FactCheck.Detection.Findings;

namespace FactCheck.Detection.Robustness;

/// <summary>What holds of two texts held against each other, whatever they are.</summary>
public class ComparisonTests
{
    private static readonly Gen<(string, string)> _pairs = Gen.Select(Texts.Articles, Texts.Articles);

    [Fact]
    public void Hardened_SpoiltArticles_PointsIntoBoth() => _pairs.Sample((earlier, later) =>
    {
        foreach (Finding finding in ConsistencyFindings.Hardened(Analyzed(earlier), Analyzed(later)))
        {
            PointsInto(finding.At, earlier, later);
            PointsInto(finding.Against.ShouldNotBeNull(), earlier, later);
        }
    });

    [Fact]
    public void StatedAgainstAgency_SpoiltArticles_PointsIntoBoth() => _pairs.Sample((agency, piece) =>
    {
        foreach (Finding finding in ConsistencyFindings.StatedAgainstAgency(Analyzed(agency), Analyzed(piece)))
        {
            PointsInto(finding.At, agency, piece);
            PointsInto(finding.Against.ShouldNotBeNull(), agency, piece);
        }
    });

    private static AnalyzedText Analyzed(string text) => new(text, ClaimDetector.Italian.Analyze(text));

    private static void PointsInto(Passage passage, string compared, string article) =>
        passage.Span.Of(passage.Text == PassageText.Compared ? compared : article).ShouldNotBeEmpty();
}
