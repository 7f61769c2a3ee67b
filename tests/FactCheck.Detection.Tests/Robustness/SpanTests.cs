using System.Globalization;
using CsCheck;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Robustness;

/// <summary>What holds of every analysis, whatever the text.</summary>
public class SpanTests
{
    // Third persons of verbs with no homograph: each of them is a conditional wherever it stands.
    private static readonly HashSet<string> _sure =
        ["avrebbe", "avrebbero", "sarebbe", "sarebbero", "starebbe", "potrebbe", "dovrebbe", "andrebbe", "verrebbero", "risulterebbero", "pagherebbe"];

    // Of words that the texts below are made of, so that every rule is used.
    private static readonly ClaimDetector _withHouseRules = ClaimDetector.Italian.With(new HouseRulesBuilder()
        .AddCue("lo riferisce").AddSource("Procura", SourceKind.Institution, "Rossi").AddNeverConditional("vorrei")
        .Ignore("avrebbe ucciso").ReadAs("sarebbe stato ucciso", Reading.Reported).AddHedge("la sede").Build());

    [Fact]
    public void Analyze_AnyString_NeverThrows() => Gen.String.Sample(text => ClaimDetector.Italian.Analyze(text) is not null);

    // Found by the fuzzer: code points without a normal form, held in a word by a mark that stands before its letter.
    [Theory]
    [InlineData("\u0600\uFFFE")]
    [InlineData("\u0600\uFFFF")]
    [InlineData("\u0600\uFDD0")]
    [InlineData("\u0600\U0001FFFE")]
    [InlineData("\u0600\uD800")]
    public void Analyze_NoncharacterInsideWord_FindsNothing(string text) => ClaimDetector.Italian.Detect(text).ShouldBeEmpty();

    [Fact]
    public void Analyze_SpoiltText_KeepsEverySpanInBoundsAndOnGraphemeBorders() => Texts.Spoilt.Sample(text => KeepsBorders(text, ClaimDetector.Italian));

    [Fact]
    public void Analyze_SpoiltArticleUnderHouseRules_KeepsEverySpanInBoundsAndOnGraphemeBorders() => Texts.Articles.Sample(text => KeepsBorders(text, _withHouseRules));

    [Fact]
    public void Analyze_SpoiltArticle_KeepsEverySpanInBoundsAndOnGraphemeBorders() => Texts.Articles.Sample(text => KeepsBorders(text, ClaimDetector.Italian));

    // Found by the properties: a letter that combines with the apostrophe before it, as no other does.
    [Theory]
    [InlineData("e'\uFF9Everrebbero")]
    [InlineData("l'\uFF9Fdovrebbe")]
    [InlineData("citta\u2019\uFF9E sarebbe")]
    public void Analyze_VoicingMarkOnApostrophe_IsNotParted(string text) => KeepsBorders(text, ClaimDetector.Italian);

    [Fact]
    public void Detect_SpoiltText_OrdersClaimsByTheirVerb() => Texts.Spoilt.Sample(text =>
        ClaimDetector.Italian.Detect(text).Select(claim => claim.Verb.Token.Start).ShouldBeInOrder());

    [Fact]
    public void Analyze_SpoiltText_OrdersFramesAndHedges() => Texts.Spoilt.Sample(text =>
    {
        ArticleAnalysis analysis = ClaimDetector.Italian.Analyze(text);
        analysis.Attributions.Select(a => a.Span.Start).ShouldBeInOrder();
        analysis.Hedges.Select(h => h.Span.Start).ShouldBeInOrder();
    });

    [Fact]
    public void Detect_SpoiltText_GivesEachConditionalOneClaim() => Texts.Spoilt.Sample(text =>
    {
        TextSpan[] expected = [.. TokenizedText.Read(text).Tokens.Where(t => _sure.Contains(t.Form)).Select(t => t.Span)];
        TextSpan[] claimed = [.. ClaimDetector.Italian.Detect(text).Where(c => !c.Elided).Select(c => c.Verb.Token)];
        claimed.ShouldBeUnique();
        expected.ShouldBeSubsetOf(claimed);
    });

    [Fact]
    public void Detect_SpoiltText_ChainsElidedClaimsToTheOneThatHasTheVerb() => Texts.Spoilt.Sample(text =>
    {
        IReadOnlyList<DetectedClaim> claims = ClaimDetector.Italian.Detect(text);
        foreach (DetectedClaim elided in claims.Where(c => c.Elided))
        {
            elided.Indicative.ShouldBeNull();
            claims.ShouldContain(c => !c.Elided && c.Chain == elided.Chain && c.Verb.Token == elided.Verb.Token);
        }
    });

    [Fact]
    public void Detect_SpoiltText_KeepsItsPartsInsideEachOther() => Texts.Spoilt.Sample(text =>
    {
        foreach (DetectedClaim claim in ClaimDetector.Italian.Detect(text))
        {
            claim.Sentence.Contains(claim.Clause).ShouldBeTrue();
            claim.Verb.Span.Contains(claim.Verb.Token).ShouldBeTrue();
            claim.Span.ShouldBe(new TextSpan(claim.Fragments[0].Start, claim.Fragments[^1].End));
            claim.Fragments.Zip(claim.Fragments.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            claim.Verb.Parts.Zip(claim.Verb.Parts.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            claim.Reasons.ShouldNotBeEmpty();
            claim.Reasons.ShouldAllBe(r => ReasonCodes.All.Contains(r.Code));
            claim.Confidence.ShouldBeInRange(0, 1);
        }
    });

    [Fact]
    public void Detect_SpoiltText_EditsOnlyAroundTheVerbAndOutsideQuotations() => Texts.Spoilt.Sample(text =>
    {
        foreach (DetectedClaim claim in ClaimDetector.Italian.Detect(text).Where(c => c.Indicative is not null))
        {
            claim.Indicative!.Span.Contains(claim.Verb.Token).ShouldBeTrue();
            claim.Sentence.Contains(claim.Indicative.Span).ShouldBeTrue();
            (claim.Reading, claim.Quoted).ShouldBe((Reading.Reported, false));
        }
    });

    private static void KeepsBorders(string text, ClaimDetector detector)
    {
        HashSet<int> borders = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        foreach (TextSpan span in AnalysisSpans.Of(detector.Analyze(text)))
        {
            borders.ShouldContain(span.Start);
            borders.ShouldContain(span.End);
            span.Length.ShouldBeGreaterThan(0);
        }
    }
}
