using System.Text;

namespace FactCheck.Detection;

public class OrthographyTests
{
    [Theory]
    [InlineData("Ieri l'avrebbe visto.", "avrebbe", "vedere")]
    [InlineData("Ieri l\u2019avrebbe visto.", "avrebbe", "vedere")]
    [InlineData("Piu\u0300 l\u02BCavrebbe visto.", "avrebbe", "vedere")]
    [InlineData("Perche\u0301 nell\u00AD\u02BCavrebbe visto.", "avrebbe", "vedere")]
    [InlineData("C'AVREBBE PENSATO LUI", "AVREBBE", "pensare")]
    [InlineData("Il capo starebbe pen-\nsando.", "starebbe", "pensare")]
    [InlineData("Il capo sta-\r\nrebbe pensando.", "sta-\r\nrebbe", "pensare")]
    [InlineData("Il capo av\u00ADreb\u00ADbe detto.", "av\u00ADreb\u00ADbe", "dire")]
    [InlineData("Il capo av\u200Brebbe detto.", "av\u200Brebbe", "dire")]
    [InlineData("Il capo\u00A0avrebbe\u00A0detto.", "avrebbe", "dire")]
    public void Detect_NewsroomSpelling_FindsTokenAndLemma(string text, string token, string lemma)
    {
        DetectedClaim claim = ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem();
        (claim.Verb.Token.Of(text), claim.Verb.Lemma).ShouldBe((token, lemma));
    }

    [Fact]
    public void Detect_DecomposedLetterBeforeTheEnding_IsFoundAsTheComposedOne() =>
        ClaimDetector.Italian.Detect("ri\u0300rebbe").Count.ShouldBe(ClaimDetector.Italian.Detect("r\u00ECrebbe").Count);

    [Fact]
    public void Detect_DecomposedText_IndexesTheTextAsGiven()
    {
        string text = "Perché la città pagherebbe?".Normalize(NormalizationForm.FormD);
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Verb.Token.Of(text).ShouldBe("pagherebbe");
    }

    [Theory]
    [InlineData("Il boss l'avrebbe ucciso, secondo i pm.", "l'ha ucciso")]
    [InlineData("Secondo i pm ci sarebbero due feriti.", "ci sono")]
    [InlineData("Secondo i pm ci sarebbe un ferito.", "c'è")]
    [InlineData("Secondo i pm sarebbero stati uccisi.", "sono stati uccisi")]
    [InlineData("Secondo i pm il boss potrebbe fuggire.", null)]
    [InlineData("Secondo i pm il boss avrebbe dovuto pagare.", "doveva pagare")]
    public void Detect_ReportedVerb_OffersTheCertainIndicative(string text, string? indicative) =>
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Indicative?.Text.ShouldBe(indicative);

    [Fact]
    public void Detect_BlankLine_EndsTheSentence()
    {
        const string text = "Il premier pronto\n\nil capo avrebbe detto tutto";
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Sentence.Of(text).ShouldBe("il capo avrebbe detto tutto");
    }

    [Fact]
    public void Detect_HardWrap_KeepsTheSentence()
    {
        const string text = "Secondo la procura\nil capo avrebbe detto tutto.";
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Attribution!.Source!.Name.ShouldBe("procura");
    }
}
