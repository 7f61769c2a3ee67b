namespace FactCheck.Review;

public class ClaimTests
{
    [Fact]
    public void Create_LongText_KeepsThirtyTwoUnitsOnEitherSide()
    {
        var text = new string('a', 50) + " andrebbe " + new string('b', 50);

        var claim = Create(text);

        claim.Quote.ShouldBe("andrebbe");
        claim.Prefix.ShouldBe(new string('a', 31) + " ");
        claim.Suffix.ShouldBe(" " + new string('b', 31));
    }

    [Theory]
    [InlineData("🐊", 16)]
    [InlineData("👩‍👩‍👧", 4)]
    [InlineData("e\u0301\u0323", 10)]
    public void Create_CharactersOfSeveralUnits_AreNeverCut(string character, int fitting)
    {
        var many = string.Concat(Enumerable.Repeat(character, 20));

        var claim = Create(many + "andrebbe" + many);

        claim.Prefix.ShouldBe(string.Concat(Enumerable.Repeat(character, fitting)));
        claim.Suffix.ShouldBe(claim.Prefix);
    }

    [Fact]
    public void Create_WholeText_HasNoContext() => (Create("andrebbe").Prefix, Create("andrebbe").Suffix).ShouldBe(("", ""));

    private static Claim Create(string text) => Claim.Create(Guid.NewGuid(), 1, text, TestArticle.Found(text, "andrebbe", "andrebbe", 1));
}
