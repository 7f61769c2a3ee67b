using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using FactCheck.Review;
using Markdig;

namespace FactCheck.Export;

public class MarkdownReportTests
{
    private static readonly MarkdownPipeline Renderer = new MarkdownPipelineBuilder().UseFootnotes().UsePipeTables().UseAutoLinks().Build();

    [Theory]
    [InlineData("it")]
    [InlineData("en")]
    public void Write_PartialReview_IsAsApproved(string culture) =>
        Approval.Matches(MarkdownReport.Write(new(TestStory.Reviewed()), TestStory.Options(culture)), $"report.{culture}.md");

    [Fact]
    public void Write_ThroughMarkdig_HasAFootnoteAndARowPerClaim()
    {
        var page = Rendered(TestStory.Reviewed());
        page.QuerySelectorAll("a.footnote-ref").Length.ShouldBe(5);
        page.QuerySelectorAll(".footnotes li").Length.ShouldBe(5);
        page.QuerySelectorAll("tbody tr").Length.ShouldBe(5);
        page.QuerySelectorAll("tbody tr").ShouldAllBe(row => row.Children.Length == 7);
    }

    [Fact]
    public void Write_ThroughMarkdig_KeepsBlocksAndStyles()
    {
        var page = Rendered(TestStory.Reviewed());
        page.QuerySelectorAll("h3").Select(heading => heading.TextContent).ShouldBe(["Le carte"]);
        page.QuerySelectorAll("p em").Select(words => words.TextContent).ShouldBe(["già stato"]);
        page.QuerySelector("a[href='https://example.org/dossier']")!.TextContent.ShouldBe("dossier completo");
        page.QuerySelectorAll("blockquote").Length.ShouldBe(2);
    }

    [Fact]
    public void Write_NoClaims_SaysSoWithoutTable()
    {
        string report = MarkdownReport.Write(new(TestStory.WithoutClaims()), TestStory.Options());
        report.ShouldContain("Nessun condizionale da verificare.");
        report.ShouldNotContain("| ");
    }

    [Fact]
    public void Write_ThroughMarkdig_ListsWhatEachClaimRestsOn()
    {
        var page = Rendered(TestStory.Reviewed());
        page.QuerySelectorAll("li li").Select(piece => piece.TextContent).ShouldBe(
        [
            "Verbale di collaudo (sostiene, dalla fonte stessa dell'affermazione, comune.example, Comune di Borgolieto, letto il 20 marzo 2026, copia archiviata): «due volte, con esito positivo»",
            "Fonte riservata (contesto)",
            "Delibera del 2 marzo (contraddice)",
            "Replica chiesta a: Il sindaco (ha risposto, telefono, 24 marzo 2026, 08:20): «Mi sto muovendo da un mese.»",
            "Replica chiesta a: La ditta (nessuna risposta)",
        ]);
        page.QuerySelector("a[href='https://comune.example/verbale?a=1&b=2']")!.TextContent.ShouldBe("Verbale di collaudo");
    }

    [Fact]
    public void Write_Dismissed_IsListedWithItsReason() =>
        MarkdownReport.Write(new(TestStory.WithDismissed()), TestStory.Options()).ShouldContain("- **Affermazione 5** (paragrafo 4), «avrebbe ceduto un pilone»: opinione: lo dice il capocantiere (Luca Sorge).");

    [Theory]
    [MemberData(nameof(HtmlReportTests.Payloads), MemberType = typeof(HtmlReportTests))]
    [InlineData("1. uno | due [^1] **tre** `quattro` ~~cinque~~")]
    [InlineData("- http://example.org www.example.org a@example.org #12")]
    [InlineData("===")]
    [InlineData("> cita &amp; # titolo")]
    public void Write_HostileWords_StayWords(string payload)
    {
        var page = Rendered(HtmlReportTests.Hostile(payload));
        page.QuerySelectorAll("script,img,svg,iframe,style,ol:not(.footnotes ol),del,code,article a[href]").ShouldBeEmpty();
        page.QuerySelectorAll("a:not(.footnote-ref):not(.footnote-back-ref)").ShouldBeEmpty();
        page.QuerySelector("h1")!.TextContent.ShouldBe(payload);
        page.QuerySelectorAll("tbody tr").Single().Children[5].TextContent.ShouldBe(payload);
        page.QuerySelector("li li")!.TextContent.ShouldBe($"{payload} (sostiene, {payload}): «{payload}»");
    }

    private static IHtmlDocument Rendered(ReviewedArticle article) =>
        new HtmlParser().ParseDocument(Markdown.ToHtml(MarkdownReport.Write(new(article), TestStory.Options()), Renderer));
}
