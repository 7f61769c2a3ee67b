namespace FactCheck.Detection.Text;

public class SentenceTests
{
    [Theory]
    [InlineData("L'on. Rossi tace. Il sen. Verdi parla.", 2)]
    [InlineData("Costa 2.500 euro. Alle 10.30 si parte.", 2)]
    [InlineData("«Perché?» ha chiesto il giudice.", 1)]
    [InlineData("«Basta così.» Poi è uscito.", 2)]
    [InlineData("Il titolo\n\nil testo", 2)]
    [InlineData("La riga va\na capo.", 1)]
    [InlineData("Prima riga\nSeconda riga", 2)]
    [InlineData("J. R. Smith tace.", 1)]
    public void Split_Text_CountsItsSentences(string text, int sentences) => TokenizedText.Read(text).Sentences.Count.ShouldBe(sentences);

    [Fact]
    public void Read_Clitic_IsATokenOfItsOwn() => TokenizedText.Read("l'avrebbe").Tokens.Select(t => t.Form).ShouldBe(["l'", "avrebbe"]);

    [Fact]
    public void Read_AccentTypedAsApostrophe_IsRestored() => TokenizedText.Read("puo' darsi").Tokens[0].Form.ShouldBe("può");

    [Fact]
    public void IsQuoted_InsideMarks_IsTrueOnlyThere()
    {
        TokenizedText text = TokenizedText.Read("Ha detto «forse domani» e basta");
        Enumerable.Range(0, text.Tokens.Count).Where(text.IsQuoted).Select(i => text.Tokens[i].Form).ShouldBe(["forse", "domani"]);
    }
}
