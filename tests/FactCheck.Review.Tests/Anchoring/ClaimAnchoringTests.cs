using FactCheck.Detection;

namespace FactCheck.Review.Anchoring;

public class ClaimAnchoringTests
{
    [Theory]
    [InlineData("«fondi neri»", "\"fondi neri\"")]
    [InlineData("« fondi neri »", "“fondi neri”")]
    [InlineData("l'autista", "l’autista")]
    [InlineData("Orvieto-Chiusi", "Orvieto–Chiusi")]
    [InlineData("due - dicono", "due — dicono")]
    [InlineData("due–tre", "due – tre")]
    [InlineData("40 milioni", "40\u00A0milioni")]
    [InlineData("40 milioni", "40\n\nmilioni")]
    [InlineData("perché", "perche\u0301")]
    [InlineData("sarebbe", "sa\u00ADrebbe")]
    [InlineData("e poi...", "e poi…")]
    public void AreSameWords_OtherTypography_AreTheSame(string one, string other) => ClaimAnchoring.AreSameWords(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("avrebbe firmato", "ha firmato")]
    [InlineData("la corte", "la Corte")]
    [InlineData("papa", "papà")]
    [InlineData("carte e verbali", "carte, e verbali")]
    [InlineData("ladri", "«ladri»")]
    [InlineData("'ladri'", "\"ladri\"")]
    [InlineData("300 mila", "350 mila")]
    [InlineData("1.000", "1,000")]
    [InlineData("a -5 gradi", "a 5 gradi")]
    [InlineData("un'altra", "un altra")]
    [InlineData("in fondo", "infondo")]
    [InlineData("E'", "È")]
    [InlineData("vero?", "vero!")]
    [InlineData("vero", "")]
    [InlineData("👨‍👩‍👧", "👨‍👩‍👧‍👦")]
    public void AreSameWords_OtherSigns_AreNot(string one, string other) => ClaimAnchoring.AreSameWords(one, other).ShouldBeFalse();

    [Fact]
    public void Carry_NothingChanged_LandsEveryClaimExactWithItsAnalysis()
    {
        const string text = "Titolo\n\nIl sindaco avrebbe firmato. Il sindaco avrebbe firmato. Il sindaco avrebbe firmato e venduto.";
        var found = ClaimDetector.Italian.Detect(text);

        var result = Carry(text, text, [.. found.Select((one, index) => new SoughtClaim(RevisionPair.Id(index), ClaimExtent.Of(text, one.Fragments), one))]);

        result.Landings.Select(landing => (landing.State, landing.Extent?.Span, landing.Found?.Span)).ShouldBe(found.Select(one => (Landing.Exact, (TextSpan?)one.Span, (TextSpan?)one.Span)));
        result.Marks.ShouldBeEmpty();
    }

    [Fact]
    public void Carry_TwoClaimsOnTheSameWords_BothKeepThem()
    {
        const string text = "Il sindaco ha firmato.";
        var result = Carry(text, "Ieri. " + text, [ByHand(1, text, "Il sindaco ha firmato"), ByHand(2, text, "Il sindaco ha firmato"), ByHand(3, text, "sindaco")]);

        result.Landings.Select(landing => (landing.State, landing.Extent!.Span)).ShouldBe(
            [(Landing.Exact, new TextSpan(6, 27)), (Landing.Exact, new TextSpan(6, 27)), (Landing.Exact, new TextSpan(9, 16))]);
    }

    [Theory]
    [InlineData("", "")]
    [InlineData("", "Il sindaco avrebbe firmato.")]
    [InlineData("Il sindaco avrebbe firmato.", "")]
    [InlineData("Il sindaco avrebbe firmato.", "\u200B \u00AD")]
    [InlineData("Il sindaco avrebbe firmato.", "\uD83D avrebbe \uDC0A")]
    [InlineData("\uD83D sarebbe \uDC0A.", "\uD83D è \uDC0A.")]
    public void Carry_HardlyAnyText_LandsOnNothing(string before, string after)
    {
        var claims = ClaimDetector.Italian.Detect(before).Select((one, index) => new SoughtClaim(RevisionPair.Id(index), ClaimExtent.Of(before, one.Fragments), one)).ToList();

        Carry(before, after, claims).Landings.ShouldAllBe(landing => landing.State == Landing.Lost || landing.State == Landing.Reworded);
    }

    [Fact]
    public void Carry_ThousandsOfEqualSentencesOneFewer_GuessesNone()
    {
        const string sentence = "Il sindaco avrebbe firmato. ";
        var before = string.Concat(Enumerable.Repeat(sentence, 2_000));
        var claims = Enumerable.Range(0, 2_000).Select(index => new SoughtClaim(RevisionPair.Id(index), ClaimExtent.Of(before, [new TextSpan(index * sentence.Length, (index * sentence.Length) + 26)]), null)).ToList();

        var landings = Carry(before, before[sentence.Length..], claims).Landings;

        landings.ShouldAllBe(landing => landing.State == Landing.Unsettled);
        landings.ShouldAllBe(landing => landing.Candidates.Count > 0 && landing.Candidates.Count <= 12);
    }

    [Fact]
    public void Carry_EdgesInsideWords_StayInsideThem()
    {
        const string before = "Il testo dice «firmatari» due volte.";
        const string after = "Nota. Il testo dice “firmatari” due volte.";
        var landing = Carry(before, after, [ByHand(1, before, "mata")]).Landings.ShouldHaveSingleItem();

        (landing.State, landing.Extent!.Quote).ShouldBe((Landing.Exact, "mata"));
    }

    [Fact]
    public void Carry_ClaimOfAnotherText_IsRefused()
    {
        const string text = "Il sindaco avrebbe firmato il contratto.";

        Should.Throw<ArgumentException>(() => Carry("Breve", text, [ByHand(1, text, "il contratto")])).ParamName.ShouldBe("claims");
        Should.Throw<ArgumentException>(() => ClaimAnchoring.Carry(TestArticle.TextOf(text), TestArticle.TextOf("Breve"), [], ClaimDetector.Italian.Detect(text))).ParamName.ShouldBe("found");
    }

    [Fact]
    public void PutBack_PlaceOfAnotherClaim_IsLeftToIt()
    {
        const string text = "Titolo\n\nSecondo i portuali la gru avrebbe ceduto per ruggine. Fine.";
        var lost = ByHand(1, text, "la gru avrebbe ceduto per ruggine");

        ClaimAnchoring.PutBack(TestArticle.TextOf(text), [lost], [lost.Extent.Span]).ShouldBeEmpty();
        ClaimAnchoring.PutBack(TestArticle.TextOf(text), [lost], []).ShouldHaveSingleItem().State.ShouldBe(Landing.Exact);
    }

    [Fact]
    public void PutBack_TwoLostClaimsForOnePlace_GuessesNeither()
    {
        const string text = "Titolo\n\nSecondo i portuali la gru avrebbe ceduto per ruggine. Fine.";

        ClaimAnchoring.PutBack(TestArticle.TextOf(text), [ByHand(1, text, "la gru avrebbe ceduto per ruggine"), ByHand(2, text, "la gru avrebbe ceduto per ruggine")], []).ShouldBeEmpty();
    }

    private static SoughtClaim ByHand(int number, string text, string words) => new(RevisionPair.Id(number), ClaimExtent.Of(text, [TestArticle.SpanOf(text, words)]), null);

    private static AnchoringResult Carry(string before, string after, IReadOnlyList<SoughtClaim> claims) =>
        ClaimAnchoring.Carry(TestArticle.TextOf(before), TestArticle.TextOf(after), claims, ClaimDetector.Italian.Detect(after));
}
