namespace FactCheck.Review;

public class ReadyCheckTests
{
    private const string Text = "Secondo la procura il sindaco avrebbe incassato una tangente. Il clan avrebbe pagato.";

    [Fact]
    public void Of_ClaimsNobodyLookedAt_AreMissing()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Verified());

        var check = ReadyCheck.Of(desk.Article);

        check.IsReady.ShouldBeFalse();
        check.ToReview.ShouldBe([desk.At("pagato")]);
    }

    [Fact]
    public void Of_DisputedAndUnverified_AskWhatBecomesOfThem()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Disputed()).Mark("pagato", Verdict.Unverified())
            .Treat("pagato", new Treatment(TreatmentKind.PublishAnyway, "due conferme indirette"));

        ReadyCheck.Of(desk.Article).Untreated.ShouldBe([desk.At("incassato")]);
    }

    [Fact]
    public void Of_TreatmentOfAnotherVerdict_DoesNotCount()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Verified()).Mark("pagato", Verdict.Disputed()).Treat("pagato", new Treatment(TreatmentKind.State));

        ReadyCheck.Of(desk.Article).Untreated.ShouldBe([desk.At("pagato")]);
    }

    [Fact]
    public void Of_EverythingDecided_IsReady()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Verified(VerifiedScope.Statement)).Mark("pagato", Verdict.Disputed())
            .Treat("pagato", new Treatment(TreatmentKind.Cut, WholeSentence: true));

        ReadyCheck.Of(desk.Article).IsReady.ShouldBeTrue();
    }

    [Fact]
    public void Of_ClaimWithoutItsPlaceInTheNewText_AsksForIt()
    {
        var desk = RewriteDesk.With("Ieri pioveva.");
        var lost = RewriteDesk.With(Text).At("pagato");
        lost.Arrive(new ClaimArrival(Landing.Unsettled));

        ReadyCheck.Of(desk.Article with { Absent = [lost] }).Unsettled.ShouldBe([lost]);
    }
}
