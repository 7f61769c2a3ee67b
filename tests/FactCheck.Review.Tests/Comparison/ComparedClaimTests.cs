namespace FactCheck.Review.Comparison;

/// <summary>With standings made by hand: what the anchoring says of a pair is its own matter.</summary>
public class ComparedClaimTests
{
    private const string Signed = "il sindaco avrebbe firmato l'accordo";
    private const string Leaving = "due assessori sarebbero pronti a lasciare";
    private const string Before = $"Titolo\n\nSecondo la procura {Signed}.\n\nLa seduta è durata due ore, dicono in Comune.\n\nStando ai suoi {Leaving}.";
    private const string Moved = $"Titolo\n\nLa seduta è durata due ore, dicono in Comune.\n\nStando ai suoi {Leaving}.\n\nSecondo la procura {Signed}.";

    private static readonly Guid One = Guid.NewGuid();
    private static readonly Guid Two = Guid.NewGuid();

    [Theory]
    [InlineData(Landing.Exact, ClaimFate.Exact)]
    [InlineData(Landing.Moved, ClaimFate.Moved)]
    public void AllOf_NeighbouringRevisions_SaysWhatTheAnchoringSaid(Landing landing, ClaimFate fate) =>
        Fates(Before, Before, [At(One, 1, Before, Signed)], [At(One, 1, Before, Signed, 2, landing)]).ShouldBe([$"1 {fate}"]);

    [Fact]
    public void AllOf_OtherWords_IsReworded()
    {
        var after = Before.Replace("avrebbe", "ha", StringComparison.Ordinal);

        Fates(Before, after, [At(One, 1, Before, Signed)], [At(One, 1, after, "il sindaco ha firmato l'accordo", 2, Landing.Reworded)]).ShouldBe(["1 Reworded"]);
    }

    [Fact]
    public void AllOf_TwoRevisionsOn_ParagraphElsewhereIsMovedAndTheOthersAreNot() =>
        Fates(Before, Moved, [At(One, 1, Before, Signed), At(Two, 2, Before, Leaving)], [At(Two, 1, Moved, Leaving, 3, Landing.Exact), At(One, 2, Moved, Signed, 3, Landing.Exact)])
            .ShouldBe(["1 Exact", "2 Moved"]);

    [Fact]
    public void AllOf_OnlyBefore_IsLostUnderALetter() =>
        Fates(Before, Before, [At(One, 1, Before, Signed), At(Two, 2, Before, Leaving)], []).ShouldBe(["A Lost", "B Lost"]);

    [Fact]
    public void AllOf_OnlyAfter_IsNewOrRestored() =>
        Fates(Before, Before, [], [At(One, 1, Before, Signed, 2), At(Two, 2, Before, Leaving, 2, Landing.Exact) with { IsRestored = true }]).ShouldBe(["1 New", "2 Restored"]);

    [Fact]
    public void AllOf_ClaimThatWaitsForAPlace_IsUnsettled() =>
        Fates(Before, Before, [At(One, 1, Before, Signed)], [], One).ShouldBe(["A Unsettled"]);

    [Fact]
    public void AllOf_OutOfTheQueueInBoth_IsLeftOut() =>
        Fates(Before, Before, [At(One, null, Before, Signed)], [At(One, null, Before, Signed, 2, Landing.Exact)]).ShouldBeEmpty();

    [Fact]
    public void AllOf_OutOfTheQueueSince_StandsInBothUnderALetter() =>
        Fates(Before, Before, [At(One, 1, Before, Signed)], [At(One, null, Before, Signed, 2, Landing.Exact)]).ShouldBe(["A Exact"]);

    private static List<string> Fates(string before, string after, ClaimStanding[] earlier, ClaimStanding[] later, params Guid[] unsettled) =>
        [.. ComparedClaim.AllOf(TextComparison.Of(TestArticle.TextOf(before), TestArticle.TextOf(after)), earlier, later, unsettled.ToHashSet())
            .Select(claim => $"{claim.Key} {claim.Fate}")];

    private static ClaimStanding At(Guid id, int? number, string text, string words, int revision = 1, Landing? landing = null) =>
        new(id, number, revision, ClaimExtent.Of(text, [TestArticle.SpanOf(text, words)]), null, null, null, null, landing);
}
