using System.Reflection;
using CsCheck;

namespace FactCheck.Detection.Findings;

public class ConsistencyFindingsTests
{
    private static readonly string[] _pieces =
    [
        "Il sindaco", " Rossi", " avrebbe firmato", " ha firmato", " firma", " sta firmando", " l'accordo", " con Torino", ". ", ", ", "\n\n", "«", "»", "'", "\"", "?", ": ", " e ", " che ",
        " non", " 15 euro", "…", "Secondo la procura ", "Arrestato", "\u0301", "\uD83D", "\u200D", " secondo cui", " è", "\r\n", " sarebbero dodici", " poi",
    ];

    private static readonly Gen<string> _newsLike = Gen.Int[0, _pieces.Length - 1].Array[0, 40].Select(picks => string.Concat(picks.Select(i => _pieces[i])));

    [Fact]
    public void Of_AnyTexts_KeepsPassagesInBoundsAndOrder() => Gen.Select(_newsLike, _newsLike).Sample((first, second) =>
    {
        AnalyzedText compared = Read(first), article = Read(second);
        foreach (IReadOnlyList<Finding> findings in new[] { ConsistencyFindings.Of(article), ConsistencyFindings.Hardened(compared, article), ConsistencyFindings.StatedAgainstAgency(compared, article) })
        {
            findings.ShouldAllBe(f => FindingCodes.All.Contains(f.Reason.Code) && f.At.Text == PassageText.Article && f.At.Span.End <= second.Length);
            findings.ShouldAllBe(f => f.Against == null || f.Against.Value.Span.End <= (f.Against.Value.Text == PassageText.Article ? second : first).Length);
            findings.Zip(findings.Skip(1)).ShouldAllBe(pair => pair.First.At.Span.Start <= pair.Second.At.Span.Start);
        }
    });

    [Fact]
    public void Hardened_TextAgainstItself_FindsNothing() => _newsLike.Sample(text => ConsistencyFindings.Hardened(Read(text), Read(text)).ShouldBeEmpty());

    [Theory]
    [InlineData("Il sindaco avrebbe firmato. ")]
    [InlineData("Rossi avrebbe firmato l'accordo con Torino e ha firmato l'accordo con Torino ")]
    [InlineData("«Rossi")]
    [InlineData("avrebbe ")]
    public void Of_HostileText_Finishes(string repeated)
    {
        string text = string.Concat(Enumerable.Repeat(repeated, 20_000));
        ConsistencyFindings.Of(Read("«" + repeated + "mai»\n\n" + text)).ShouldNotBeNull();
        ConsistencyFindings.Hardened(Read(text), Read(text)).ShouldBeEmpty();
    }

    [Fact]
    public void QuotedWordsAbsent_HeadlineAnywhere_IsSoughtInWhatFollows()
    {
        AnalyzedText article = Read("Occhiello.\n\nIl sindaco: «Resto al mio posto»\n\n«Resto qui al mio posto», ha detto il sindaco.");
        Finding found = ConsistencyFindings.QuotedWordsAbsent(article, new TextSpan(12, 45)).ShouldHaveSingleItem();
        (found.At.Span.Of(article.Text), found.Against!.Value.Span.Of(article.Text)).ShouldBe(("«Resto al mio posto»", "Resto qui al mio posto"));
    }

    [Fact]
    public void HeadlineOf_LongFirstBlock_IsNoHeadline() =>
        ConsistencyFindings.HeadlineOf(Read(string.Concat(Enumerable.Repeat("parola ", 60)) + "\n\nTesto.")).ShouldBeNull();

    [Fact]
    public void HeadlineOf_NoBody_IsNoHeadline() => ConsistencyFindings.HeadlineOf(Read("Arrestato il sindaco")).ShouldBeNull();

    [Fact]
    public void HeadlineAgainstBody_SpanPastTheText_Throws() =>
        Should.Throw<ArgumentOutOfRangeException>(() => ConsistencyFindings.HeadlineAgainstBody(Read("Testo."), new TextSpan(0, 100)));

    [Fact]
    public void AnalyzedText_AnalysisOfAnotherText_Throws() =>
        Should.Throw<ArgumentException>(() => new AnalyzedText("Breve.", ClaimDetector.Italian.Analyze("Il sindaco avrebbe firmato l'accordo.")))
            .Message.ShouldStartWith("The analysis is of another text: a claim reaches past the end of this one.");

    [Fact]
    public void Findings_AnalysisWithOtherClaims_AreWorkedOutAnew()
    {
        ArticleAnalysis analysis = ClaimDetector.Italian.Analyze("Arrestato il sindaco\n\nA quanto pare il sindaco sarebbe stato arrestato.");
        (analysis.Findings.Count, (analysis with { Claims = [] }).Findings.Count).ShouldBe((1, 0));
    }

    [Fact]
    public void All_EveryConstant_IsListedOnce() =>
        FindingCodes.All.ShouldBe(
            typeof(FindingCodes).GetFields(BindingFlags.Public | BindingFlags.Static).Where(f => f.IsLiteral).Select(f => (string)f.GetRawConstantValue()!));

    private static AnalyzedText Read(string text) => new(text, ClaimDetector.Italian.Analyze(text));
}
