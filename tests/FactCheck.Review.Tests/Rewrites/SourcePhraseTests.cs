namespace FactCheck.Review;

public class SourcePhraseTests
{
    [Theory]
    [InlineData("Lo dicono [gli 007 di Kiev].", "secondo gli 007 di Kiev")]
    [InlineData("[La procura di Montalba] tace.", "secondo la procura di Montalba")]
    [InlineData("[L’agenzia] lo scrive.", "secondo l’agenzia")]
    [InlineData("Così [La Stampa] di oggi.", "secondo La Stampa")]
    [InlineData("[Kiev] conferma.", "secondo Kiev")]
    [InlineData("[Illuminati] conferma.", "secondo Illuminati")]
    [InlineData("[Al Jazeera] conferma.", "secondo Al Jazeera")]
    [InlineData("[Fonti vicine al dossier] confermano.", "secondo fonti vicine al dossier")]
    // The article that a preposition took in comes back.
    [InlineData("Stando alla [procura di Milano], no.", "secondo la procura di Milano")]
    [InlineData("A detta dei [colleghi], no.", "secondo i colleghi")]
    [InlineData("Lo si apprende dall’[ospedale].", "secondo l’ospedale")]
    [InlineData("Lo si apprende [dagli investigatori].", "secondo gli investigatori")]
    [InlineData("Lo si apprende [da fonti\nvicine].", "secondo fonti vicine")]
    public void Of_Source_StandsAfterSecondoAsItalianWantsIt(string sentence, string phrase)
    {
        var start = sentence.IndexOf('[', StringComparison.Ordinal);
        var end = sentence.IndexOf(']', StringComparison.Ordinal) - 1;

        SourcePhrase.Of(sentence.Replace("[", "", StringComparison.Ordinal).Replace("]", "", StringComparison.Ordinal), new(start, end)).ShouldBe(phrase);
    }
}
