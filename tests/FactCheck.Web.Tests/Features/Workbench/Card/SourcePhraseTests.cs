namespace FactCheck.Web.Features.Workbench.Card;

public class SourcePhraseTests
{
    [Theory]
    [InlineData("gli 007 di Kiev", "secondo gli 007 di Kiev")]
    [InlineData("La procura di Montalba", "secondo la procura di Montalba")]
    [InlineData("L’agenzia", "secondo l’agenzia")]
    [InlineData("Kiev", "secondo Kiev")]
    [InlineData("Illuminati", "secondo Illuminati")]
    public void Of_Source_StartsItsArticleSmallAndKeepsNames(string source, string phrase) => SourcePhrase.Of(source).ShouldBe(phrase);
}
