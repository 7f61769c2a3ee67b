using System.Globalization;
using FactCheck.Detection;
using FactCheck.Detection.Robustness;

namespace FactCheck.Fuzz;

/// <summary>What must hold of the analysis of any text; a text that breaks it throws.</summary>
internal static class Invariants
{
    public static void Check(string text)
    {
        ArticleAnalysis analysis = ClaimDetector.Italian.Analyze(text);
        CheckSpans(text, analysis);
        CheckClaims(analysis.Claims);
        string dump = AnalysisDump.Of(analysis, span => span);
        CheckSpelling(dump, Rewriting.Apostrophes(text), "typographic apostrophes");
        if (Rewriting.IsWellFormed(text))
        {
            CheckSpelling(dump, Rewriting.Decomposed(text), "decomposed letters");
        }

        if (!text.Contains('\r', StringComparison.Ordinal))
        {
            CheckSpelling(dump, Rewriting.LineEnds(text), "line ends");
        }
    }

    private static void CheckSpans(string text, ArticleAnalysis analysis)
    {
        HashSet<int> borders = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        foreach (TextSpan span in AnalysisSpans.Of(analysis))
        {
            Require(span.Length > 0 && borders.Contains(span.Start) && borders.Contains(span.End), $"{span} parts a grapheme or leaves the text");
        }
    }

    private static void CheckClaims(IReadOnlyList<DetectedClaim> claims)
    {
        var tokens = new HashSet<TextSpan>();
        int last = -1;
        foreach (DetectedClaim claim in claims)
        {
            Require(claim.Verb.Token.Start >= last, $"{claim.Verb.Token} is out of order");
            Require(claim.Elided || tokens.Add(claim.Verb.Token), $"{claim.Verb.Token} has two claims");
            Require(claim.Sentence.Contains(claim.Clause) && claim.Verb.Span.Contains(claim.Verb.Token), $"{claim.Clause} leaves its sentence");
            Require(claim.Indicative is null || claim.Indicative.Span.Contains(claim.Verb.Token) && !claim.Quoted, $"{claim.Verb.Token} is rewritten where it is not");
            last = claim.Verb.Token.Start;
        }
    }

    private static void CheckSpelling(string dump, Rewriting rewriting, string what)
    {
        string other = AnalysisDump.Of(ClaimDetector.Italian.Analyze(rewriting.Rewritten), rewriting.Back);
        Require(string.Equals(dump, other, StringComparison.Ordinal), $"{what} change the analysis:\n{dump}\n--\n{other}");
    }

    private static void Require(bool holds, string message)
    {
        if (!holds)
        {
            throw new InvalidOperationException(message);
        }
    }
}
