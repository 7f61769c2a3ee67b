using System.Text;

namespace FactCheck.Detection.Robustness;

/// <summary>Writes down all an analysis says, so that two can be compared.</summary>
internal static class AnalysisDump
{
    /// <param name="place">Where a span of this text stands in the text it is compared with.</param>
    public static string Of(ArticleAnalysis analysis, Func<TextSpan, TextSpan> place)
    {
        IEnumerable<string> lines = analysis.Claims.Select(Line)
            .Concat(analysis.Attributions.Select(Line))
            .Concat(analysis.Hedges.Select(hedge => hedge.Cue))
            .Concat(analysis.Findings.Select(finding => $"{finding.Kind} {Line(finding.Reason)}"));
        IEnumerable<string> spans = AnalysisSpans.Of(analysis).Select(span => place(span).ToString());
        return Plain(string.Join('\n', lines.Concat(spans)));
    }

    private static string Line(DetectedClaim c) => FormattableString.Invariant(
        $"{c.Reading} {c.Confidence} {c.Verb.Lemma} {c.Verb.Auxiliary} {c.Verb.Modal} {c.Verb.Tense} {c.Chain} {c.Elided} {c.Orphan} {c.Quoted} {Line(c.Attribution)} {c.Indicative?.Text} {string.Join(' ', c.Reasons.Select(Line))}");

    private static string Line(Attribution? a) => $"{a?.Source?.Name} {a?.Source?.Kind} {a?.Scope} {a?.Inferred}";

    private static string Line(Reason reason) => $"{reason.Code} {reason.Text}";

    // Words copied from the text keep its spelling, which is no difference.
    private static string Plain(string dump)
    {
        string plain = dump.Replace('\u2019', '\'').Replace("\r\n", "\n", StringComparison.Ordinal);
        return Rewriting.IsWellFormed(plain) ? plain.Normalize(NormalizationForm.FormC) : plain;
    }
}
