namespace FactCheck.Review;

public class TreatmentsTests
{
    private const string Sindaco = "Secondo la procura il sindaco avrebbe incassato una tangente.";

    [Fact]
    public void OfferedFor_VerifiedFact_OffersTheIndicativeAlone()
    {
        var desk = RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Verified());

        desk.Offers("incassato").ShouldBe("State");
        desk.After("incassato", TreatmentKind.State).ShouldBe("Secondo la procura il sindaco ha incassato una tangente.");
    }

    [Fact]
    public void OfferedFor_VerifiedStatement_NeverStatesIt() =>
        RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Verified(VerifiedScope.Statement)).Offers("incassato").ShouldBe("");

    [Fact]
    public void OfferedFor_VerifiedStatementWithoutItsSource_OffersToNameIt() =>
        RewriteDesk.With("Il clan avrebbe pagato. Lo riferisce la Bbc.").Confirm("pagato", "la Bbc")
            .Mark("pagato", Verdict.Verified(VerifiedScope.Statement)).Offers("pagato").ShouldBe("Attribute");

    [Fact]
    public void OfferedFor_NobodyDecided_OffersNothing() => RewriteDesk.With(Sindaco).Offers("incassato").ShouldBe("");

    [Fact]
    public void OfferedFor_DisputedThatNamesItsSource_OffersToLeaveItAttributed()
    {
        var desk = RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Disputed());

        desk.Offers("incassato").ShouldBe("Attribute, Soften, Cut whole, PublishAnyway");
        desk.After("incassato", TreatmentKind.Attribute).ShouldBe(Sindaco);
    }

    [Fact]
    public void OfferedFor_GuessedSource_IsNotOfferedBeforeItIsConfirmed()
    {
        var desk = RewriteDesk.With("Il clan avrebbe pagato. Lo riferisce la Bbc.").Mark("pagato", Verdict.Unverified());
        desk.Offers("pagato").ShouldBe("Soften, Cut whole, PublishAnyway");

        desk.Confirm("pagato", "la Bbc");

        desk.Offers("pagato").ShouldBe("Attribute, Soften, Cut whole, PublishAnyway");
    }

    [Fact]
    public void OfferedFor_Quotation_PutsNoWordsIntoAnothersMouth() =>
        RewriteDesk.With("«Il sindaco avrebbe firmato tutto», dice Rossi.").Mark("firmato", Verdict.Disputed())
            .Offers("firmato").ShouldBe("Attribute, Cut whole, PublishAnyway");

    [Fact]
    public void OfferedFor_InsideALongerQuotation_LeavesTheQuotationWhole() =>
        RewriteDesk.With("«Ho visto tutto. Il sindaco avrebbe firmato ieri. Ne sono certo», dice Rossi.").Mark("firmato", Verdict.Disputed())
            .Offers("firmato").ShouldNotContain("Cut");

    [Fact]
    public void OfferedFor_OneVerbForTwoClaims_StatesNeitherBeforeBothAreFacts()
    {
        var desk = RewriteDesk.With("Il sindaco avrebbe firmato l'atto e venduto la villa.").Mark("firmato", Verdict.Verified());
        desk.Offers("firmato").ShouldBe("");

        desk.Mark("venduto", Verdict.Verified());

        desk.After("firmato", TreatmentKind.State).ShouldBe("Il sindaco ha firmato l'atto e venduto la villa.");
    }

    [Fact]
    public void OfferedFor_ClaimOverTwoParagraphs_OffersOnlyToAnswerForIt()
    {
        var article = TestArticle.TextOf("Titolo\n\nIl sindaco.\n\nAvrebbe firmato.");
        var claim = Claim.CreateByHand(Guid.Empty, 1, ClaimExtent.Choose(article.Text, [new(8, 35)]), Detection.SpanDescription.None);
        claim.Mark(Verdict.Disputed(), "Anna", TestClock.Start.UtcDateTime);
        var handed = new NewArticle("Titolo", article, TextFormat.PlainText, null);
        var reviewed = new ReviewedArticle(Article.Create(handed, "Anna", TestClock.Start.UtcDateTime), Revision.Create(Guid.Empty, 1, handed, 0, "Anna", TestClock.Start.UtcDateTime), [claim]);

        Treatments.OfferedFor(reviewed, claim).Select(one => one.Kind).ShouldBe([TreatmentKind.PublishAnyway]);
    }

    [Fact]
    public void Of_VerdictThatTheTreatmentNoLongerFits_IsNone()
    {
        var desk = RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Disputed()).Treat("incassato", new Treatment(TreatmentKind.Soften, "il sindaco è indagato"));
        Treatments.Of(desk.Article, desk.At("incassato"))!.Edits.ShouldHaveSingleItem().Text.ShouldBe("il sindaco è indagato");

        desk.Mark("incassato", Verdict.Verified());

        Treatments.Of(desk.Article, desk.At("incassato")).ShouldBeNull();
    }

    [Theory]
    [InlineData("")]
    [InlineData(" \n ")]
    [InlineData("il sindaco  avrebbe incassato una tangente ")]
    public void Of_SofteningThatChangesNothing_IsNone(string words)
    {
        var desk = RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Disputed()).Treat("incassato", new Treatment(TreatmentKind.Soften, words));

        Treatments.Of(desk.Article, desk.At("incassato")).ShouldBeNull();
    }

    [Theory]
    [InlineData("   ", false)]
    [InlineData("Lo sa il direttore", true)]
    public void Of_PublishedAllTheSame_AsksWhy(string why, bool fits)
    {
        var desk = RewriteDesk.With(Sindaco).Mark("incassato", Verdict.Disputed()).Treat("incassato", new Treatment(TreatmentKind.PublishAnyway, why));

        (Treatments.Of(desk.Article, desk.At("incassato")) is not null).ShouldBe(fits);
    }
}
