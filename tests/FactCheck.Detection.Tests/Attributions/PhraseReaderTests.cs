using FactCheck.Detection.Text;

namespace FactCheck.Detection.Attributions;

public class PhraseReaderTests
{
    [Theory]
    [InlineData("gli 007 di Minsk il treno è fermo", "gli 007 di Minsk")]
    [InlineData("la procura antimafia lombarda il clan è finito", "la procura antimafia lombarda")]
    [InlineData("il quotidiano Il Levante la nave è salva", "il quotidiano Il Levante")]
    [InlineData("la direttrice del museo, Carla Pini, il quadro è vero", "la direttrice del museo, Carla Pini")]
    [InlineData("l'accusa Ferri è colpevole", "l'accusa")]
    [InlineData("le stime diffuse dalla Fao il raccolto è perso", "le stime diffuse dalla Fao")]
    [InlineData("i dati ufficiali pubblicati ieri il calo è netto", "i dati ufficiali pubblicati")]
    [InlineData("una perizia sulla caldaia, il guasto è vecchio", "una perizia sulla caldaia")]
    [InlineData("il ministro per il Sud il piano è pronto", "il ministro per il Sud")]
    [InlineData("fonti vicine al club il contratto è firmato", "fonti vicine al club")]
    [InlineData("la polizia due uomini sono fuggiti", "la polizia")]
    [InlineData("i medici e gli infermieri, il reparto è chiuso", "i medici e gli infermieri")]
    [InlineData("i medici e il sindaco non parla", "i medici")]
    [InlineData("Anna Rossi infatti la porta era aperta", "Anna Rossi")]
    [InlineData("il prof. Luca B. Neri il virus è mutato", "il prof. Luca B. Neri")]
    [InlineData("chi ha visto la scena, l'auto era ferma", "chi ha visto la scena")]
    [InlineData("l'Istituto di fisica (Inf) la scossa è lieve", "l'Istituto di fisica (Inf)")]
    [InlineData("alcuni il tesoro è sepolto", "alcuni")]
    public void EndOf_PhraseThatOpensASentence_StopsWhereTheClauseBegins(string text, string phrase)
    {
        TokenizedText tokens = TokenizedText.Read(text);
        int end = new PhraseReader(tokens.Tokens, tokens.Tokens.Count).EndOf(0);
        tokens.Span(0, end).Of(text).ShouldBe(phrase);
    }

    [Theory]
    [InlineData("non si sa")]
    [InlineData("di notte")]
    [InlineData("che dorme")]
    public void EndOf_NoPhrase_IsItsStart(string text)
    {
        TokenizedText tokens = TokenizedText.Read(text);
        new PhraseReader(tokens.Tokens, tokens.Tokens.Count).EndOf(0).ShouldBe(0);
    }

    [Theory]
    [InlineData("Ieri nel porto il capo dei vigili di Bari ha", "il capo dei vigili di Bari")]
    [InlineData("Nel pomeriggio Carla Pini ha", "Carla Pini")]
    public void StartOf_PhraseBeforeAVerb_HangsOnNoPreposition(string text, string phrase)
    {
        TokenizedText tokens = TokenizedText.Read(text);
        int end = tokens.Tokens.Count - 1;
        int first = new PhraseReader(tokens.Tokens, end).StartOf(end, 0);
        tokens.Span(first, end).Of(text).ShouldBe(phrase);
    }
}
