namespace FactCheck.Detection;

public class HedgeTests
{
    [Theory]
    [InlineData("Pare che il ministro stia trattando.", "Pare che il ministro stia trattando")]
    [InlineData("La polizia cerca una presunta rete di spie.", "una presunta rete di spie")]
    public void Analyze_HearsayWithoutConditional_GivesAHedge(string text, string hedge)
    {
        ArticleAnalysis analysis = ClaimDetector.Italian.Analyze(text);
        analysis.Claims.ShouldBeEmpty();
        analysis.Hedges.ShouldHaveSingleItem().Span.Of(text).ShouldBe(hedge);
    }

    [Fact]
    public void Analyze_SelfStyled_IsNoHedge() => ClaimDetector.Italian.Analyze("La polizia cerca un sedicente medico.").Hedges.ShouldBeEmpty();
}
