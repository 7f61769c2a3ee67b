using CsCheck;

namespace FactCheck.Detection.Robustness;

/// <summary>A text says the same whatever system typed it.</summary>
public class SpellingTests
{
    [Fact]
    public void Analyze_WindowsLineEnds_SaysTheSame() => Texts.Spoilt.Sample(text => SaysTheSame(text, Rewriting.LineEnds(text)));

    [Fact]
    public void Analyze_TypographicApostrophes_SaysTheSame() => Texts.Spoilt.Sample(text => SaysTheSame(text, Rewriting.Apostrophes(text)));

    [Fact]
    public void Analyze_DecomposedLetters_SaysTheSame() => Texts.WellFormed.Sample(text => SaysTheSame(text, Rewriting.Decomposed(text)));

    // Found by the properties.
    [Theory]
    [InlineData("si? e'\uFF9Everrebbero")]
    [InlineData("l'\uFF9Edovrebbe\n")]
    [InlineData("perché\u02BCavrebbe")]
    public void Analyze_LetterAtApostrophe_SaysTheSameInAnySpelling(string text) => SaysTheSameInAnySpelling(text);

    [Fact]
    public void Analyze_NewsInAnySpelling_SaysTheSame() => Texts.NewsLike.Sample(SaysTheSameInAnySpelling);

    [Fact]
    public void Analyze_ArticleInAnySpelling_SaysTheSame() => Texts.Articles.Where(Rewriting.IsWellFormed).Sample(SaysTheSameInAnySpelling);

    private static void SaysTheSameInAnySpelling(string text)
    {
        SaysTheSame(text, Rewriting.LineEnds(text));
        SaysTheSame(text, Rewriting.Apostrophes(text));
        SaysTheSame(text, Rewriting.Decomposed(text));
    }

    private static void SaysTheSame(string text, Rewriting rewriting) =>
        AnalysisDump.Of(ClaimDetector.Italian.Analyze(rewriting.Rewritten), rewriting.Back)
            .ShouldBe(AnalysisDump.Of(ClaimDetector.Italian.Analyze(text), span => span));
}
