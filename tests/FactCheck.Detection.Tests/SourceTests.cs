namespace FactCheck.Detection;

public class SourceTests
{
    [Fact]
    public void Detect_SourceInEarlierSentence_IsInferred()
    {
        DetectedClaim claim = ClaimDetector.Italian.Detect("Secondo la procura il conto era vuoto. Il direttore avrebbe spostato i soldi.").ShouldHaveSingleItem();
        (claim.Attribution!.Inferred, claim.Attribution.Scope, claim.Orphan).ShouldBe((true, AttributionScope.EarlierSentence, false));
    }

    [Fact]
    public void Detect_SourceOnlyLater_IsInferredAndStillOrphan()
    {
        DetectedClaim claim = ClaimDetector.Italian.Detect("Il direttore avrebbe spostato i soldi. Lo sostiene la procura.").ShouldHaveSingleItem();
        (claim.Attribution!.Inferred, claim.Attribution.Scope, claim.Orphan).ShouldBe((true, AttributionScope.LaterSentence, true));
    }

    [Fact]
    public void Detect_SourceInAnotherParagraph_DoesNotReach() =>
        ClaimDetector.Italian.Detect("Secondo la procura il conto era vuoto.\n\nIl direttore avrebbe spostato i soldi.").ShouldHaveSingleItem().Attribution.ShouldBeNull();

    [Theory]
    [InlineData("Secondo fonti vicine al dossier, il volo sarebbe partito.", SourceKind.Anonymous)]
    [InlineData("Secondo il Corriere, il volo sarebbe partito.", SourceKind.Medium)]
    [InlineData("Secondo la procura, il volo sarebbe partito.", SourceKind.Institution)]
    [InlineData("Secondo il rapporto, il volo sarebbe partito.", SourceKind.Document)]
    [InlineData("Secondo Mario Rossi, il volo sarebbe partito.", SourceKind.Person)]
    public void Detect_NamedSource_HasItsKind(string text, SourceKind kind) =>
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Attribution!.Source!.Kind.ShouldBe(kind);

    [Fact]
    public void Detect_RelativeClause_NamesItsAntecedent()
    {
        const string text = "La polizia ha scoperto una rete di spie, che avrebbe operato per anni.";
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Antecedent!.Value.Of(text).ShouldBe("una rete di spie");
    }
}
