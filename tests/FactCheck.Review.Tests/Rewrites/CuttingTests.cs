namespace FactCheck.Review;

public class CuttingTests
{
    [Theory]
    [InlineData("Il sindaco, che avrebbe firmato l'atto, tace.", "Il sindaco tace.")]
    [InlineData("Tace il sindaco, che avrebbe firmato l'atto.", "Tace il sindaco.")]
    [InlineData("I giudici cercano il notaio che avrebbe firmato l'atto.", "I giudici cercano il notaio.")]
    [InlineData("Tre uomini (che avrebbero firmato da soli) sono fuggiti.", "Tre uomini sono fuggiti.")]
    [InlineData("Il sindaco tace, e avrebbe firmato l'atto.", "Il sindaco tace.")]
    [InlineData("Il sindaco avrebbe mentito; avrebbe poi firmato l'atto.", "Il sindaco avrebbe mentito.")]
    [InlineData("Alcuni soldati, che non si sarebbero arresi e che avrebbero firmato, sono morti.", "Alcuni soldati, che non si sarebbero arresi, sono morti.")]
    public void Clause_TiedByCommaConjunctionOrBracket_LeavesASentence(string sentence, string expected) =>
        RewriteDesk.With(sentence).Mark("firmat", Verdict.Disputed()).After("firmat", TreatmentKind.Cut).ShouldBe(expected);

    [Theory]
    [InlineData("Il sindaco avrebbe firmato l'atto.")]
    [InlineData("La procura sostiene che il sindaco avrebbe firmato l'atto.")]
    [InlineData("L'uomo che avrebbe firmato è fuggito.")]
    [InlineData("Un impegno che il sindaco avrebbe firmato.")]
    [InlineData("Alcuni soldati, che avrebbero firmato e che non si sarebbero arresi, sono morti.")]
    [InlineData("Il sindaco, che avrebbe firmato, e il suo vice tacciono.")]
    public void Clause_WithoutWhichNoSentenceIsLeftForCertain_IsNotOffered(string sentence) =>
        RewriteDesk.With(sentence).Mark("firmat", Verdict.Disputed()).After("firmat", TreatmentKind.Cut).ShouldBeNull();

    [Theory]
    [InlineData("Il sindaco avrebbe firmato. Poi tace.", "Poi tace.")]
    [InlineData("Ieri pioveva. Il sindaco avrebbe firmato. Poi tace.", "Ieri pioveva. Poi tace.")]
    [InlineData("Ieri pioveva. Il sindaco avrebbe firmato.", "Ieri pioveva.")]
    [InlineData("Ieri pioveva.\n\nIl sindaco avrebbe firmato.\n\nPoi tace.", "Ieri pioveva.\n\nPoi tace.")]
    [InlineData("«Il sindaco avrebbe firmato», dice Rossi. Poi tace.", "Poi tace.")]
    public void Sentence_GoesWithItsSpaceOrItsParagraph(string text, string expected) =>
        RewriteDesk.With(text).Mark("firmat", Verdict.Unverified()).After("firmat", TreatmentKind.Cut, wholeSentence: true).ShouldBe(expected);

    [Fact]
    public void Sentence_OfATitle_IsNotOffered()
    {
        var text = TestArticle.TextOf("Il sindaco avrebbe firmato\n\nUn testo qualsiasi.");
        var claim = Claim.Create(Guid.Empty, 1, text.Text, Detection.ClaimDetector.Italian.Detect(text.Text)[0]);
        claim.Mark(Verdict.Disputed(), "Anna", TestClock.Start.UtcDateTime);
        var handed = new NewArticle("Titolo", text, TextFormat.PlainText, null);
        var article = new ReviewedArticle(Article.Create(handed, "Anna", TestClock.Start.UtcDateTime), Revision.Create(Guid.Empty, 1, handed, 0, "Anna", TestClock.Start.UtcDateTime), [claim]);

        Treatments.OfferedFor(article, claim).ShouldNotContain(one => one.Kind == TreatmentKind.Cut);
    }
}
