using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>A finding as every report tells it: "Titolo: «prepara un golpe» afferma ciò che il testo riporta al condizionale (affermazione 2, contestata)".</summary>
internal sealed class ReportFinding(ArticleFinding finding, ReportContent content)
{
    // The claims' own lines tell these.
    private static readonly ArticleFindingKind[] ToldByClaims = [ArticleFindingKind.OrphanHearsay, ArticleFindingKind.Hardened];

    /// <summary>"Titolo", "Sommario", "Paragrafo 3".</summary>
    public string Place { get; } = PlaceOf(finding.At.Span, content);

    /// <summary>The words to look at, on one line.</summary>
    public string Words { get; } = ReportText.OneLine(finding.At.Words);

    public string Advice => content.Text[$"Finding.{finding.Kind}"];

    /// <summary>What they are held against; empty where something is missing. Another article's words stay in it: this report may leave the newsroom.</summary>
    public string Against { get; } = finding.Against is { Origin: not PassageOrigin.OtherArticle } against ? ReportText.OneLine(against.Words) : "";

    /// <summary>Its claims that the report shows, with number and verdict.</summary>
    public IReadOnlyList<ReportClaim> Claims { get; } = [.. content.Claims.Where(claim => finding.ClaimIds.Contains(claim.Claim.Id))];

    /// <summary>"affermazione 2, contestata".</summary>
    public string Name(ReportClaim claim) => content.Text.Format("Mark", claim.Number, claim.VerdictWord).ToLower(content.Text.Culture);

    /// <summary>Those that nobody dismissed and no claim tells, in text order.</summary>
    public static IReadOnlyList<ReportFinding> Of(IEnumerable<ArticleFinding> findings, ReportContent content) =>
    [
        .. findings.Where(finding => finding.Ruling?.Answer.Kind != FindingAnswerKind.Dismissed && !ToldByClaims.Contains(finding.Kind))
            .Select(finding => new ReportFinding(finding, content)),
    ];

    private static string PlaceOf(TextSpan span, ReportContent content)
    {
        var before = content.Article.Revision.Text.Blocks.TakeWhile(block => block.Span.Start <= span.Start).ToList();
        return before.LastOrDefault()?.Kind switch
        {
            BlockKind.Title => content.Text["FindingPlace.Title"],
            BlockKind.Standfirst => content.Text["FindingPlace.Standfirst"],
            BlockKind.Caption => content.Text["FindingPlace.Caption"],
            _ => content.Text.Format("FindingPlace.Paragraph", ReportClaim.ParagraphsIn(before)),
        };
    }
}
