using Bunit;
using FactCheck.Review;

namespace FactCheck.Web.Features.Workbench;

public class ArticleHeaderTests : ComponentTest
{
    private readonly ArticleOnScreen _article = new(SampleArticle.Reviewed());

    [Fact]
    public void Header_SomethingLeftToExamine_SaysThatTheReportIsPartial()
    {
        var header = Draw(_article);

        header.Find(".export").ClassList.ShouldNotContain("done");
        header.Find(".export-menu p").TextContent.ShouldContain($"{_article.Queue.Count}");
    }

    [Fact]
    public void Header_EverythingExamined_PromotesTheExport()
    {
        var article = _article.Queue.Aggregate(_article, (seen, claim) =>
        {
            claim.Mark(Verdict.Unverified(), "Anna", DateTime.UnixEpoch);
            return seen.With(claim);
        });

        var header = Draw(article);

        header.Find(".export").ClassList.ShouldContain("done");
        header.Find("[data-testid=progress] b").TextContent.Trim().ShouldBe("3 di 3 esaminate");
    }

    private IRenderedComponent<ArticleHeader> Draw(ArticleOnScreen article) => Render<ArticleHeader>(parameters => parameters.Add(header => header.Article, article));
}
