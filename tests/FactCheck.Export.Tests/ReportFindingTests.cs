using AngleSharp.Html.Parser;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Export;

public class ReportFindingTests
{
    private const string Payload = "</q><script>alert(1)</script> [x](javascript:alert(1)) **no**";

    private readonly ReviewedArticle article = TestStory.Reviewed();

    [Fact]
    public void Html_HeadlineFinding_IsTheFirstThingToChangeAndLeadsToItsClaim()
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Write(With(Headline()), TestStory.Options()));

        var first = page.QuerySelector(".todo li")!;
        first.TextContent.ShouldBe("Titolo: «viadotto chiuso» afferma ciò che il testo riporta al condizionale: «Il sindaco non si starebbe ancora muovendo» (affermazione 2, contestata).");
        first.QuerySelector("a")!.GetAttribute("href").ShouldBe("#c2");
        page.QuerySelector("#c2").ShouldNotBeNull();
    }

    [Theory]
    [InlineData("it", "- **Titolo**: «viadotto chiuso» afferma ciò che il testo riporta al condizionale: «Il sindaco non si starebbe ancora muovendo» (affermazione 2, contestata).")]
    [InlineData("en", "- **Headline**: «viadotto chiuso» states what the text only reports: «Il sindaco non si starebbe ancora muovendo» (claim 2, disputed).")]
    public void Markdown_HeadlineFinding_IsTheFirstThingToChange(string culture, string line) =>
        MarkdownReport.Write(With(Headline()), TestStory.Options(culture)).Split('\n').First(one => one.StartsWith("- ", StringComparison.Ordinal)).ShouldBe(line);

    [Fact]
    public void Write_AcceptedFinding_IsTold() =>
        MarkdownReport.Write(With(Headline() with { Ruling = Ruled(FindingAnswer.Accept) }), TestStory.Options()).ShouldContain("**Titolo**");

    [Fact]
    public void Write_DismissedFinding_IsLeftOut() =>
        MarkdownReport.Write(With(Headline() with { Ruling = Ruled(FindingAnswer.Dismiss("è la notizia")) }), TestStory.Options()).ShouldNotContain("**Titolo**");

    [Theory]
    [InlineData(ArticleFindingKind.OrphanHearsay)]
    [InlineData(ArticleFindingKind.Hardened)]
    public void Write_KindThatClaimsTell_IsLeftToThem(ArticleFindingKind kind) =>
        MarkdownReport.Write(With(Headline() with { Kind = kind }), TestStory.Options()).ShouldNotContain("**Titolo**");

    [Fact]
    public void Write_OtherArticle_KeepsItsWordsAndItsTitleOut()
    {
        var other = new FindingPassage(new PassageOrigin.OtherArticle(Guid.NewGuid(), "Titolo riservato", Guid.NewGuid(), 1, Verdict.Verified()), new TextSpan(0, 9), "parole riservate");

        var report = MarkdownReport.Write(With(Headline() with { Kind = ArticleFindingKind.JudgedOtherwise, Against = other }), TestStory.Options());

        report.ShouldContain("«viadotto chiuso» ha un altro esito in un altro articolo (affermazione 2, contestata).");
        report.ShouldNotContain("Titolo riservato");
        report.ShouldNotContain("parole riservate");
    }

    [Fact]
    public void Write_EveryKind_HasItsWordsInBothLanguages()
    {
        foreach (var (kind, culture) in Enum.GetValues<ArticleFindingKind>().SelectMany(kind => new[] { (kind, "it"), (kind, "en") }))
        {
            MarkdownReport.Write(With(Headline() with { Kind = kind }), TestStory.Options(culture)).ShouldNotBeEmpty();
        }
    }

    [Fact]
    public void Html_WordsThatLookLikeMarkup_StayWords()
    {
        var page = new HtmlParser().ParseDocument(HtmlReport.Write(With(Hostile()), TestStory.Options()));

        page.QuerySelectorAll("script").ShouldBeEmpty();
        page.QuerySelector(".todo li q")!.TextContent.ShouldBe($"«{Payload}»");
    }

    [Fact]
    public void Markdown_WordsThatLookLikeMarkup_StayWords() =>
        MarkdownReport.Write(With(Hostile()), TestStory.Options()).ShouldNotContain("[x](javascript");

    private ReportSubject With(ArticleFinding finding) => new(article) { Findings = [finding] };

    private ArticleFinding Hostile() => Headline() with
    {
        At = new FindingPassage(PassageOrigin.Current.Text, new TextSpan(0, 5), Payload),
        Against = new FindingPassage(new PassageOrigin.Take(Guid.NewGuid(), "Ansa"), new TextSpan(0, 5), Payload),
        Kind = ArticleFindingKind.StatedAgainstAgency,
    };

    private ArticleFinding Headline()
    {
        var claim = article.Queue[1];
        return new ArticleFinding("k", ArticleFindingKind.HeadlineStates, Current("viadotto chiuso"), Current("Il sindaco non si starebbe ancora muovendo"), [claim.Id], new Reason("headlineStates", "starebbe muovendo"));
    }

    private static FindingPassage Current(string words)
    {
        int start = TestStory.Text.IndexOf(words, StringComparison.Ordinal);
        return new FindingPassage(PassageOrigin.Current.Text, new TextSpan(start, start + words.Length), words);
    }

    private static FindingRuling Ruled(FindingAnswer answer) => new(answer, "Anna", TestStory.Now);
}
