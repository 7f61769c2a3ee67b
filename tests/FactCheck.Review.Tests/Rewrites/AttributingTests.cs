namespace FactCheck.Review;

public class AttributingTests
{
    private const string Later = " Lo riferisce la Bbc.";

    [Theory]
    // The sentence begins with a word that is no name: the frame goes before it.
    [InlineData("Il clan avrebbe pagato.", "Secondo la Bbc, il clan avrebbe pagato.")]
    [InlineData("L'uomo avrebbe pagato.", "Secondo la Bbc, l'uomo avrebbe pagato.")]
    [InlineData("Alcuni testimoni avrebbero pagato.", "Secondo la Bbc, alcuni testimoni avrebbero pagato.")]
    [InlineData("Avrebbe pagato il clan.", "Secondo la Bbc, avrebbe pagato il clan.")]
    [InlineData("Non si sarebbe pagato nulla.", "Secondo la Bbc, non si sarebbe pagato nulla.")]
    [InlineData("Sarebbero stati pagati tre uomini.", "Secondo la Bbc, sarebbero stati pagati tre uomini.")]
    // A name, or what may be one, keeps its capital: the frame goes before the verb.
    [InlineData("Putin avrebbe pagato.", "Putin, secondo la Bbc, avrebbe pagato.")]
    [InlineData("Rosa Neri non l'avrebbe pagata.", "Rosa Neri, secondo la Bbc, non l'avrebbe pagata.")]
    [InlineData("Rosa Neri, stanca, avrebbe pagato.", "Rosa Neri, stanca, secondo la Bbc, avrebbe pagato.")]
    [InlineData("E così il clan avrebbe pagato.", "E così il clan, secondo la Bbc, avrebbe pagato.")]
    [InlineData("Tace il boss, che avrebbe pagato.", "Tace il boss, che, secondo la Bbc, avrebbe pagato.")]
    [InlineData("Nel clan ci sarebbero anche due agenti pagati.", "Secondo la Bbc, nel clan ci sarebbero anche due agenti pagati.")]
    [InlineData("L'ENI avrebbe pagato.", "Secondo la Bbc, l'ENI avrebbe pagato.")]
    [InlineData("ENI avrebbe pagato.", "Secondo la Bbc, ENI avrebbe pagato.")]
    public void Of_ConfirmedSource_NamesItInGoodItalian(string sentence, string expected)
    {
        var desk = RewriteDesk.With(sentence + Later).Confirm("paga", "la Bbc").Mark("paga", Verdict.Disputed());

        desk.After("paga", TreatmentKind.Attribute).ShouldBe(expected + Later);
    }

    [Fact]
    public void Of_NameThatStandsElsewhereInASentence_KeepsItsCapitalBehindTheFrame() =>
        RewriteDesk.With("Putin avrebbe pagato. Lo riferisce la Bbc, e con Putin nessuno parla.").Confirm("pagato", "la Bbc").Mark("pagato", Verdict.Disputed())
            .After("pagato", TreatmentKind.Attribute).ShouldStartWith("Secondo la Bbc, Putin avrebbe pagato.");

    [Fact]
    public void Of_SentenceThatAlreadyNamesThePhrase_AddsNothing()
    {
        const string text = "La Bbc racconta molto. Secondo la Bbc, Putin avrebbe pagato.";

        RewriteDesk.With(text).Confirm("pagato", "La Bbc").Mark("pagato", Verdict.Disputed()).After("pagato", TreatmentKind.Attribute).ShouldBe(text);
    }
}
