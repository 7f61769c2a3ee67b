using System.Globalization;
using CsCheck;

namespace FactCheck.Detection;

public class RobustnessTests
{
    private static readonly string[] _pieces =
    [
        "avrebbe", "l'avrebbe", "sarebbero", " stati", " uccisi", "potrebbe", " unirsi", "secondo la Cnn", ", ", ". ", "\n", "\n\n", "«", "»", "\"", "(", ")", " - ", "che ",
        " e ", "se ", "Il ministro ", "e\u0301", "\u00AD", "\u200B", "\u200D", "\uD83D", "\uDE00", "👩‍👩‍👧", "🇮🇹", "direi", "starebbe pensando", "pen-\nsando", "'", "12.30", "\u00A0", "ha detto ", "pare che ", "…", "\u0600", "か\u3099",
    ];

    private static readonly Gen<string> _newsLike = Gen.Int[0, _pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => _pieces[i])));

    [Fact]
    public void Analyze_AnyString_NeverThrows() => Gen.String.Sample(text => ClaimDetector.Italian.Analyze(text) is not null);

    [Fact]
    public void Analyze_NewsLikeRubbish_KeepsSpansInBoundsAndOrdered() => _newsLike.Sample(text =>
    {
        IReadOnlyList<DetectedClaim> claims = ClaimDetector.Italian.Detect(text);
        int last = -1;
        foreach (DetectedClaim claim in claims)
        {
            claim.Reasons.ShouldNotBeEmpty();
            claim.Reasons.ShouldAllBe(r => ReasonCodes.All.Contains(r.Code));
            claim.Sentence.Contains(claim.Clause).ShouldBeTrue();
            new TextSpan(claim.Antecedent?.Start ?? claim.Clause.Start, claim.Clause.End).Contains(claim.Fragments[0].Start).ShouldBeTrue();
            claim.Verb.Span.Contains(claim.Verb.Token).ShouldBeTrue();
            claim.Fragments.Zip(claim.Fragments.Skip(1)).ShouldAllBe(pair => pair.First.End <= pair.Second.Start);
            claim.Sentence.End.ShouldBeLessThanOrEqualTo(text.Length);
            claim.Verb.Token.Start.ShouldBeGreaterThanOrEqualTo(last);
            last = claim.Verb.Token.Start;
        }
    });

    [Fact]
    public void Detect_EachConditional_OwnsOneClaim() => _newsLike.Sample(text =>
        ClaimDetector.Italian.Detect(text).Where(c => !c.Elided).GroupBy(c => c.Verb.Token).ShouldAllBe(g => g.Count() == 1));

    [Fact]
    public void Detect_Spans_StandOnGraphemeBorders() => _newsLike.Sample(text =>
    {
        HashSet<int> borders = [.. StringInfo.ParseCombiningCharacters(text), text.Length];
        foreach (DetectedClaim claim in ClaimDetector.Italian.Detect(text))
        {
            foreach (TextSpan span in claim.Fragments.Append(claim.Clause).Append(claim.Verb.Span).Append(claim.Verb.Token))
            {
                borders.ShouldContain(span.Start);
                borders.ShouldContain(span.End);
            }
        }
    });

    [Fact]
    public void Detect_OtherLineEndsAndApostrophes_GivesTheSameClaims() => _newsLike.Sample(text =>
    {
        Shape(text.Replace("\n", "\r\n", StringComparison.Ordinal)).ShouldBe(Shape(text));
        Shape(text.Replace('\'', '\u2019')).ShouldBe(Shape(text));
    });

    [Theory]
    [InlineData("nospaces")]
    [InlineData("quotes")]
    [InlineData("conditionals")]
    [InlineData("marks")]
    [InlineData("brackets")]
    public void Analyze_HostileText_Finishes(string kind)
    {
        string text = kind switch
        {
            "nospaces" => new string('a', 500_000),
            "quotes" => string.Concat(Enumerable.Repeat("\"", 200_000)),
            "conditionals" => string.Concat(Enumerable.Repeat("sarebbe ", 100_000)),
            "marks" => "e" + new string('\u0301', 200_000),
            _ => string.Concat(Enumerable.Repeat("(- sarebbe ", 50_000)),
        };
        int expected = kind switch { "conditionals" => 100_000, "brackets" => 50_000, _ => 0 };
        ClaimDetector.Italian.Detect(text).Count(c => !c.Elided).ShouldBe(expected);
    }

    private static string Shape(string text) =>
        string.Join('\n', ClaimDetector.Italian.Detect(text).Select(c => $"{c.Reading} {c.Verb.Lemma} {c.Chain} {c.Elided} {c.Fragments.Count} {c.Orphan}"));
}
