using System.Text.Json;
using CsCheck;
using FactCheck.Detection.Robustness;

namespace FactCheck.Detection.Text;

public class WindowTests
{
    private static readonly string[] _pieces =
    [
        "Il ministro ha parlato a lungo con i giornalisti. ", "Secondo la procura il cassiere avrebbe intascato il denaro. ", "Lo riferisce l'agenzia.", " ", "\n", "\n\n", "\r\n", "«", "»", "\"", "“", "”",
        "La banca avrebbe chiuso, ", "il sig. Rossi tace. ", "Domani l'on. Bianchi parlerà in aula? ", "Sarebbe stato un errore! ", "Pioveva forte quella sera. ", "TITOLO SENZA PUNTO", "la nave sa\u00ADrebbe salpata ", "avreb-\nbe firmato ",
        "gli arresti ", "'", "Nel 2019. Poi tutto cambiò completamente. ", "e quindi… ", "Così disse la testimone. ", "ebrei e aerei ", "\u200B", "\u0600", "se piovesse uscirebbe ", "(forse) ", "a lungo\n \n", "più' ", "l'«accordo» ",
        "Il portavoce Luca Neri ha detto che il bilancio resta positivo. ", "Secondo lui, il sindaco è un uomo onesto davvero. ",
    ];

    private static readonly Gen<string> _articles = Gen.Int[0, _pieces.Length - 1].Array[0, 60].Select(picks => string.Concat(picks.Select(i => _pieces[i])));

    [Fact]
    public void Detect_ByWindows_GivesWhatTheWholeTextGives() => _articles.Sample(SaysTheSameByWindows, iter: 3000);

    [Fact]
    public void Detect_SpoiltTextByWindows_GivesWhatTheWholeTextGives() => Texts.Spoilt.Sample(SaysTheSameByWindows);

    [Fact]
    public void Detect_SpoiltArticleByWindows_GivesWhatTheWholeTextGives() => Texts.Articles.Sample(SaysTheSameByWindows);

    // Found by the property: the mark is part of a word or an emoji, and no sentence ends there.
    [Theory]
    [InlineData("Sarebbe \u0600? P\n\nsera")]
    [InlineData("avrebbe\n\n\u0600! D aula")]
    [InlineData("Sarebbe 😀\u200D? P\n\nsera")]
    public void Detect_ByWindowsWithHeldMark_GivesWhatTheWholeTextGives(string text) => SaysTheSameByWindows(text);

    [Fact]
    public void Detect_NameFourSentencesBack_IsOutOfReachInTheWholeTextToo() =>
        SaysTheSameByWindows("""
            Il portavoce Luca Neri ha detto che il bilancio resta positivo. Ieri pioveva molto su tutta la provincia.
            Secondo lui, il sindaco è un uomo onesto davvero. La piazza era vuota e silenziosa. Il tesoriere avrebbe nascosto le ricevute.
            """);

    [Fact]
    public void TryNext_ConditionalAmidOtherSentences_TakesFourBordersBeforeAndTwoAfter()
    {
        string[] sentences = [.. Enumerable.Range(0, 9).Select(i => i == 5 ? "La nave sarebbe affondata." : $"Questa frase porta il numero {i} soltanto.")];
        string text = string.Join(' ', sentences);
        var windows = new Windows(text);
        windows.TryNext(out TextSpan window).ShouldBeTrue();
        window.Of(text).ShouldBe(" " + string.Join(' ', sentences[2..7]));
        windows.TryNext(out _).ShouldBeFalse();
    }

    [Fact]
    public void TryNext_TextWithoutConditional_ReadsNothing() =>
        new Windows("Il treno parte alle nove. Gli interessati restino in attesa: reinserire i dati richiede tempo.").TryNext(out _).ShouldBeFalse();

    private static void SaysTheSameByWindows(string text)
    {
        var whole = new List<DetectedClaim>();
        ClaimDetector.DetectIn(TokenizedText.Read(text), whole);
        JsonSerializer.Serialize(ClaimDetector.Italian.Detect(text)).ShouldBe(JsonSerializer.Serialize(whole));
    }
}
