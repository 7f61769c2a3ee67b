using FactCheck.Detection.Findings;

namespace FactCheck.Detection.Robustness;

/// <summary>Every range an analysis speaks of.</summary>
internal static class AnalysisSpans
{
    public static IEnumerable<TextSpan> Of(ArticleAnalysis analysis) =>
        analysis.Claims.SelectMany(Of)
            .Concat(analysis.Attributions.SelectMany(Of))
            .Concat(analysis.Hedges.Select(hedge => hedge.Span))
            .Concat(analysis.Findings.SelectMany(Of));

    public static IEnumerable<TextSpan> Of(SpanDescription description) =>
        (description.Conditional is { } claim ? Of(claim) : [])
            .Concat(description.Verb is { } verb ? [verb.Span, verb.Token, .. verb.Parts] : [])
            .Concat(description.Attribution is { } attribution ? Of(attribution) : []);

    private static IEnumerable<TextSpan> Of(Finding finding) => finding.Against is { } against ? [finding.At.Span, against.Span] : [finding.At.Span];

    private static IEnumerable<TextSpan> Of(DetectedClaim claim)
    {
        IEnumerable<TextSpan> spans = [claim.Span, claim.Clause, claim.Sentence, claim.Verb.Span, claim.Verb.Token, .. claim.Verb.Parts, .. claim.Fragments];
        return spans
            .Concat(claim.Antecedent is { } antecedent ? [antecedent] : [])
            .Concat(claim.Indicative is { } indicative ? [indicative.Span] : [])
            .Concat(claim.Attribution is { } attribution ? Of(attribution) : []);
    }

    private static IEnumerable<TextSpan> Of(Attribution attribution) =>
        attribution.Source is { } source ? [attribution.Span, source.Span] : [attribution.Span];
}
