namespace FactCheck.Detection.Attributions;

public class SpeakerTests
{
    [Theory]
    [InlineData("Il questore afferma che il locale sarebbe abusivo.", "Il questore")]
    [InlineData("Il questore di Pavia, Aldo Neri, ha affermato che il locale sarebbe abusivo.", "Il questore di Pavia, Aldo Neri")]
    [InlineData("Il questore, che ieri era a Roma, ha affermato che il locale sarebbe abusivo.", "Il questore")]
    [InlineData("In serata, dopo il vertice, il questore ha affermato che il locale sarebbe abusivo.", "il questore")]
    [InlineData("Il questore ha mostrato le foto e ha aggiunto che il locale sarebbe abusivo.", "Il questore")]
    [InlineData("Il locale sarebbe abusivo, precisa ieri la questura.", "la questura")]
    [InlineData("Il locale sarebbe abusivo, ha detto alla radio un barista.", "un barista")]
    [InlineData("Il locale sarebbe abusivo: lo scrive il Corriere.", "il Corriere")]
    [InlineData("Il locale sarebbe abusivo, come riferito dai vigili.", "vigili")]
    [InlineData("Il locale sarebbe abusivo, si legge nel verbale.", "verbale")]
    [InlineData("Nel verbale si legge che il locale sarebbe abusivo.", "verbale")]
    [InlineData("Dalla questura assicurano che il locale sarebbe abusivo.", "questura")]
    [InlineData("L'ipotesi dei vigili è che il locale sarebbe abusivo.", "vigili")]
    [InlineData("La questura accusa il gestore: il locale sarebbe abusivo.", "La questura")]
    [InlineData("Il caso arriva alla questura, che afferma che il locale sarebbe abusivo.", "questura")]
    public void Detect_VerbOfSaying_FindsWhoSpeaks(string text, string source) => SourceOf(text).ShouldBe(source);

    [Theory]
    [InlineData("La ricostruzione dei vigili arriva oggi. Secondo loro il locale sarebbe abusivo.", "vigili")]
    [InlineData("Il questore ha parlato ieri. Ha aggiunto che il locale sarebbe abusivo.", "Il questore")]
    [InlineData("Il questore ha parlato ieri. Il locale, a suo dire, sarebbe abusivo.", "Il questore")]
    public void Detect_PronounOrUnspokenSubject_TakesUpTheNameBefore(string text, string source) => SourceOf(text).ShouldBe(source);

    [Fact]
    public void Detect_NameTakenUpFromAnotherSentence_IsInferred()
    {
        Attribution attribution = ClaimDetector.Italian.Detect("Il questore ha parlato ieri. Secondo lui il locale sarebbe abusivo.").ShouldHaveSingleItem().Attribution!;
        (attribution.Inferred, attribution.Scope).ShouldBe((true, AttributionScope.EarlierSentence));
    }

    [Theory]
    [InlineData("Stando alla ricostruzione della polizia il locale sarebbe abusivo.", "polizia")]
    [InlineData("Secondo le prime informazioni raccolte dai militari il locale sarebbe abusivo.", "militari")]
    [InlineData("Secondo la ricostruzione dei fatti il locale sarebbe abusivo.", "la ricostruzione dei fatti")]
    [InlineData("Secondo alcune testimonianze il locale sarebbe abusivo.", "alcune testimonianze")]
    [InlineData("Dalle indagini emerge che il locale sarebbe abusivo.", "indagini")]
    [InlineData("In base ai rilievi il locale sarebbe abusivo.", "rilievi")]
    public void Detect_Account_NamesItsTellerWhereItHasOne(string text, string source) => SourceOf(text).ShouldBe(source);

    [Theory]
    [InlineData("Il sindaco ha chiuso la piazza (che secondo i vigili è abusiva): il mercato sarebbe salvo.")]
    [InlineData("Il locale sarebbe abusivo; secondo la difesa è in regola.")]
    [InlineData("Il questore non commenta, ma il locale sarebbe abusivo.")]
    public void Detect_FrameOfAnotherClause_DoesNotReach(string text) => SourceOf(text).ShouldBeNull();

    private static string? SourceOf(string text) => ClaimDetector.Italian.Detect(text)[0].Attribution?.Source?.Span.Of(text);
}
