using FactCheck.Detection.Text;

namespace FactCheck.Detection.Findings;

public class StemsTests
{
    [Theory]
    [InlineData("sindaco", "sindaci")]
    [InlineData("banca", "banche")]
    [InlineData("missile", "missilistico")]
    [InlineData("militare", "militari")]
    [InlineData("arresto", "arrestato")]
    [InlineData("firma", "firmano")]
    [InlineData("uccisi", "uccide")]
    [InlineData("tratta", "trattano")]
    [InlineData("esce", "usciti")]
    [InlineData("perquisizione", "perquisizioni")]
    public void Of_FormsOfOneWord_ShareTheirStem(string first, string second) => Stems.Of(Word.Read(first)).ShouldBe(Stems.Of(Word.Read(second)));

    [Theory]
    [InlineData("sindaco", "sindacato")]
    [InlineData("porto", "parte")]
    [InlineData("uccise", "uscite")]
    public void Of_OtherWords_DoNot(string first, string second) => Stems.Of(Word.Read(first)).ShouldNotBe(Stems.Of(Word.Read(second)));

    [Theory]
    [InlineData("ucciso", "omicidio")]
    [InlineData("dimessa", "dimissioni")]
    [InlineData("sottratto", "furto")]
    [InlineData("intesa", "accordo")]
    public void Concept_NearSynonyms_AreOne(string first, string second) => ConceptOf(first).ShouldBe(ConceptOf(second));

    [Theory]
    [InlineData("della")]
    [InlineData("sarebbero")]
    [InlineData("probabilmente")]
    [InlineData("ieri")]
    public void Concept_WordThatNamesNothing_IsNone(string word) => ConceptOf(word).ShouldBeNull();

    private static string? ConceptOf(string word) => Concepts.Of(TokenizedText.Read(word).Tokens[0]);
}
