using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>What was chosen for print stands beside the verdict: who publishes a disputed claim all the same, and why, is no secret of the workbench.</summary>
public class ReportTreatmentTests
{
    [Theory]
    [InlineData("it", "Per la stampa: pubblicata lo stesso «Lo <sa> il direttore» (Luca Sorge)")]
    [InlineData("en", "For print: published all the same «Lo <sa> il direttore» (Luca Sorge)")]
    public void Write_PublishedAllTheSame_SaysWhoAndWhy(string culture, string expected)
    {
        var article = Treated(new Treatment(TreatmentKind.PublishAnyway, "Lo <sa> il direttore", By: "Luca Sorge"));

        var page = new AngleSharp.Html.Parser.HtmlParser().ParseDocument(HtmlReport.Write(new(article), TestStory.Options(culture)));

        page.QuerySelectorAll("#c2 td.e small").Select(note => note.TextContent).ShouldContain(expected);
        MarkdownReport.Write(new(article), TestStory.Options(culture)).ShouldContain(expected.Replace("<sa>", "\\<sa\\>", StringComparison.Ordinal));
    }

    [Fact]
    public void Write_ChoiceThatNoLongerFitsTheVerdict_IsLeftOut()
    {
        var article = Treated(new Treatment(TreatmentKind.State));

        HtmlReport.Write(new(article), TestStory.Options()).ShouldNotContain("Per la stampa");
    }

    private static ReviewedArticle Treated(Treatment treatment)
    {
        var article = TestStory.Reviewed();
        article.Queue[1].Treat(treatment);
        return article;
    }
}
