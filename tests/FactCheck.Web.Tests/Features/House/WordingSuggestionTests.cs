using FactCheck.Detection;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench;

namespace FactCheck.Web.Features.House;

public class WordingSuggestionTests
{
    [Theory]
    [InlineData("Secondo la procura, sarebbe il caso di aspettare.", "sarebbe il caso di")]
    [InlineData("Secondo la procura, la ditta avrebbe versato una somma.", "avrebbe versato")]
    [InlineData("Secondo la procura, la ditta avrebbe, pare, versato una somma.", "avrebbe")]
    [InlineData("Secondo la procura, la ditta sarebbe fallita", "sarebbe fallita")]
    [InlineData("Secondo la procura, ci sarebbe un’altra indagine aperta.", "sarebbe un’altra indagine aperta")]
    public void Of_Claim_BeginsWithItsVerb(string text, string wording)
    {
        var found = ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem();

        WordingSuggestion.Of(text, Claim.Create(Guid.NewGuid(), 1, text, found)).ShouldBe(wording);
    }

    [Fact]
    public void AddressFor_Claim_LeadsToTheRulesAndBack()
    {
        var article = new ArticleOnScreen(SampleArticle.Reviewed());

        WordingSuggestion.AddressFor(article, article.Queue[1]).ShouldBe($"/house-rules?words=avrebbe%20gi%C3%A0%20firmato&article={article.Article.Id}&n=2");
    }
}
