using FactCheck.Detection.Clauses;
using FactCheck.Detection.Text;

namespace FactCheck.Detection.Indicatives;

/// <summary>What the table cannot show in one line: headlines, stories, readings, ranges.</summary>
public class IndicativeEditTests
{
    [Fact]
    public void Of_HeadlineToldInThePerfect_KeepsThePerfect() =>
        Offered("I vicini hanno raccontato che il marito l'avrebbe picchiata\n\nLa donna è in ospedale.").ShouldBe("l'ha picchiata");

    [Fact]
    public void Of_BodyToldInThePerfect_TakesThePluperfect() =>
        Offered("La denuncia\n\nI vicini hanno raccontato che il marito l'avrebbe picchiata.").ShouldBe("l'aveva picchiata");

    [Fact]
    public void Of_StoryOfTheParagraphInRemotePast_OffersNothing() =>
        Offered("Il duca morì a Parigi nel 1610. Secondo le cronache un servo lo avrebbe avvelenato.").ShouldBeNull();

    [Fact]
    public void Of_StoryOfAnotherParagraph_DoesNotCount() =>
        Offered("Il duca morì a Parigi nel 1610.\n\nSecondo gli storici un servo lo avrebbe avvelenato.").ShouldBe("lo ha avvelenato");

    [Theory]
    [InlineData("Vorrei ringraziare tutti i colleghi.")]
    [InlineData("Se piovesse ancora, il fiume uscirebbe dagli argini.")]
    [InlineData("Il premier annunciò che avrebbe lasciato l'incarico.")]
    [InlineData("Sarebbe meglio rinviare il voto.")]
    public void Detect_OtherReading_OffersNothing(string text) => ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Indicative.ShouldBeNull();

    [Fact]
    public void Detect_ElidedClaim_OffersNothingOfItsOwn() =>
        ClaimDetector.Italian.Detect("Secondo la procura il tesoriere avrebbe falsificato i bilanci e ingannato i soci.")
            .Select(claim => claim.Indicative?.Text).ShouldBe(["ha falsificato", null]);

    [Fact]
    public void Detect_NeighbourThatChanges_IsInTheRange()
    {
        const string text = "L'uomo, secondo i pm, è in fuga e sarebbe armato.";
        TextEdit edit = ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Indicative.ShouldNotBeNull();
        (edit.Span.Of(text), edit.Text).ShouldBe(("e sarebbe armato", "ed è armato"));
    }

    [Fact]
    public void Detect_WordsBetweenTheVerbs_StayAsTheyAre()
    {
        const string text = "Secondo i pm il colpo sarebbe,\nin realtà,  fallito.";
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Indicative!.Text.ShouldBe("è,\nin realtà,  fallito");
    }

    [Theory]
    [InlineData("Negli anni '90 il boss, secondo i pm, avrebbe lasciato Nizza.", "ha lasciato")]
    [InlineData("Secondo i pm 'il capo' avrebbe lasciato Nizza.", "ha lasciato")]
    [InlineData("Ha scritto: 'Il capo avrebbe lasciato Nizza'.", null)]
    public void Of_SingleMarks_CountAsAQuotation(string text, string? words) => Offered(text).ShouldBe(words);

    // Not by way of the reading, which is another's to judge.
    private static string? Offered(string text)
    {
        TokenizedText tokens = TokenizedText.Read(text);
        return IndicativeEdits.Of(tokens, ClauseFinder.In(tokens).ShouldHaveSingleItem())?.Text;
    }
}
