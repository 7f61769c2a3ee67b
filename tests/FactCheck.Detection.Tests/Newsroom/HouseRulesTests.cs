namespace FactCheck.Detection.Newsroom;

public class HouseRulesTests
{
    [Theory]
    [InlineData("a sentire", "A sentire il capitano, la nave sarebbe salpata.", "capitano")]
    [InlineData("a sentire", "La nave, a sentire i marinai, sarebbe salpata.", "marinai")]
    [InlineData("per bocca di", "Per bocca del portavoce Luca Renzo, la nave sarebbe salpata.", "portavoce Luca Renzo")]
    [InlineData("A SENTIRE", "A sentire il capitano, la nave sarebbe salpata.", "capitano")]
    public void Detect_HouseCue_FindsItsSource(string cue, string text, string source)
    {
        DetectedClaim claim = With(new HouseRulesBuilder().AddCue(cue)).Detect(text).ShouldHaveSingleItem();
        (claim.Reading, claim.Attribution?.Source?.Name, claim.Orphan).ShouldBe((Reading.Reported, source, false));
    }

    [Theory]
    [InlineData("Secondo il Colle la crisi sarebbe finita.")]
    [InlineData("Per il Colle la crisi sarebbe finita.")]
    [InlineData("Il Colle: la crisi sarebbe finita.")]
    [InlineData("COLLE: la crisi sarebbe finita.")]
    [InlineData("Secondo il Quirinale la crisi sarebbe finita.")]
    [InlineData("La crisi, secondo il Palazzo della Consulta vecchia, sarebbe finita.")]
    public void Detect_HouseSource_HasItsNameAndKind(string text)
    {
        HouseRulesBuilder rules = new HouseRulesBuilder().AddSource("Quirinale", SourceKind.Institution, "Colle", "palazzo della Consulta vecchia");
        ClaimSource source = With(rules).Detect(text).ShouldHaveSingleItem().Attribution!.Source!;
        (source.Name, source.Kind).ShouldBe(("Quirinale", SourceKind.Institution));
    }

    [Fact]
    public void Detect_LongerNameThanTheAlias_IsAnotherSource() =>
        With(new HouseRulesBuilder().AddSource("Quirinale", SourceKind.Institution, "Colle")).Detect("Secondo il Colle dei Frati la crisi sarebbe finita.")
            .ShouldHaveSingleItem().Attribution!.Source!.Name.ShouldBe("Colle dei Frati");

    [Fact]
    public void Detect_PlaceAfterPer_IsNoSourceWithoutARule() =>
        ClaimDetector.Italian.Detect("Per il Colle la crisi sarebbe finita.").ShouldHaveSingleItem().Attribution.ShouldBeNull();

    [Fact]
    public void Detect_WordNeverConditional_IsNoClaim()
    {
        const string text = "La Viverei ha chiuso i conti: la perdita sarebbe lieve.";
        With(new HouseRulesBuilder().AddNeverConditional("Viverei")).Detect(text).ShouldHaveSingleItem().Verb.Token.Of(text).ShouldBe("sarebbe");
    }

    [Fact]
    public void Detect_IgnoredWording_LeavesTheQueueWithItsReason()
    {
        DetectedClaim claim = With(new HouseRulesBuilder().Ignore("ci sarebbe da ridere")).Detect("Secondo il sindaco ci sarebbe da ridere.").ShouldHaveSingleItem();
        (claim.Reading, claim.Confidence, claim.Orphan, claim.Indicative).ShouldBe((Reading.Stance, 1.0, false, null));
        claim.Reasons.ShouldBe([new Reason(ReasonCodes.HouseRule, "ci sarebbe da ridere")]);
    }

    [Fact]
    public void Detect_OtherClaimOfTheSentence_KeepsItsReading()
    {
        IReadOnlyList<DetectedClaim> claims = With(new HouseRulesBuilder().Ignore("sarebbe il caso")).Detect("Secondo la procura il cassiere avrebbe rubato i soldi. Sarebbe il caso di chiederglielo.");
        claims.Select(c => c.Reading).ShouldBe([Reading.Reported, Reading.Stance]);
    }

    [Fact]
    public void Detect_WordingReadAsReported_IsOrphanWithoutASource()
    {
        DetectedClaim claim = With(new HouseRulesBuilder().ReadAs("dovrebbe arrivare", Reading.Reported)).Detect("Il treno dovrebbe arrivare a giugno.").ShouldHaveSingleItem();
        (claim.Reading, claim.Orphan).ShouldBe((Reading.Reported, true));
    }

    [Fact]
    public void Analyze_HouseHedge_IsShownAsOne()
    {
        ArticleAnalysis analysis = With(new HouseRulesBuilder().AddHedge("a spanne")).Analyze("Sono, a spanne, mille persone.");
        analysis.Hedges.ShouldBe([new Hedge(new TextSpan(6, 14), "a spanne")]);
    }

    [Fact]
    public void With_Rules_LeavesTheDetectorAsItWas()
    {
        const string text = "Secondo il Colle la crisi sarebbe finita.";
        With(new HouseRulesBuilder().AddSource("Quirinale", SourceKind.Institution, "Colle")).Detect(text);
        ClaimDetector.Italian.Detect(text).ShouldHaveSingleItem().Attribution!.Source!.Name.ShouldBe("Colle");
    }

    [Fact]
    public void Build_BuilderGoesOn_LeavesTheRulesAsTheyWere()
    {
        HouseRulesBuilder builder = new HouseRulesBuilder().AddCue("a sentire");
        HouseRules rules = builder.Build();
        builder.AddCue("a dar retta a");
        rules.Cues.ShouldBe(["a sentire"]);
    }

    [Fact]
    public void Detect_SeveralThreads_AgreeOnEveryClaim()
    {
        ClaimDetector detector = With(new HouseRulesBuilder().AddCue("a sentire").Ignore("sarebbe il caso"));
        const string text = "A sentire il capitano, la nave sarebbe salpata. Sarebbe il caso di avvertire il porto.";
        string alone = Shape(detector, text);
        ParallelEnumerable.Range(0, 200).Select(_ => Shape(detector, text)).Distinct().ToList().ShouldBe([alone]);
    }

    [Fact]
    public void Detect_MostRules_StayLinear()
    {
        var rules = new HouseRulesBuilder();
        Enumerable.Range(0, HouseRulesBuilder.MostRules).ToList().ForEach(i => rules.AddCue($"a sentire tutti {i}"));
        With(rules).Detect(string.Concat(Enumerable.Repeat("a sentire tutti sarebbe ", 5_000))).Count.ShouldBe(5_000);
    }

    private static ClaimDetector With(HouseRulesBuilder rules) => ClaimDetector.Italian.With(rules.Build());

    private static string Shape(ClaimDetector detector, string text) => string.Join('\n', detector.Detect(text).Select(c => $"{c.Span} {c.Reading} {c.Attribution?.Source?.Name}"));
}
