namespace FactCheck.Review;

public class RewriteProposalTests
{
    private const string Text = "Secondo la procura il sindaco avrebbe incassato una tangente. Tace il vice, che avrebbe firmato l'atto. Il clan avrebbe pagato.";

    [Fact]
    public void Of_ChosenTreatments_GivesThePiecesInTextOrderWithBeforeAndAfter()
    {
        var proposal = Proposal(out _);

        proposal.Pieces.Select(piece => $"{piece.Number} {piece.Rewrite.Kind}: {Marked(piece)}").ShouldBe(
        [
            "1 State: Secondo la procura il sindaco [-avrebbe incassato][+ha incassato] una tangente.",
            "2 Cut: Tace il vice[-, che avrebbe firmato l'atto].",
            "3 Soften: [-Il clan avrebbe pagato][+Il clan è sospettato di aver pagato].",
        ]);
    }

    [Fact]
    public void CountOf_TreatmentsOfWhichSomeChangeNoWord_CountsThePieces()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Verified()).Treat("incassato", new Treatment(TreatmentKind.State))
            .Mark("firmato", Verdict.Disputed()).Treat("firmato", new Treatment(TreatmentKind.Cut))
            .Mark("pagato", Verdict.Unverified()).Treat("pagato", new Treatment(TreatmentKind.PublishAnyway, "due conferme"));

        RewriteProposal.CountOf(desk.Article).ShouldBe(2);
        RewriteProposal.Of(desk.Article).Pieces.Count.ShouldBe(2);
    }

    [Fact]
    public void Compose_SomePieces_LeavesTheOthersAsTheyAre()
    {
        var proposal = Proposal(out var desk);

        RewriteDesk.Body(proposal.Compose(new HashSet<Guid> { desk.At("incassato").Id, desk.At("pagato").Id }))
            .ShouldBe("Secondo la procura il sindaco ha incassato una tangente. Tace il vice, che avrebbe firmato l'atto. Il clan è sospettato di aver pagato.");
    }

    [Fact]
    public void Compose_All_MakesOneText() =>
        RewriteDesk.Body(Proposal(out _) is var proposal ? proposal.Compose(proposal.AllThatFit(new HashSet<Guid>())) : null!)
            .ShouldBe("Secondo la procura il sindaco ha incassato una tangente. Tace il vice. Il clan è sospettato di aver pagato.");

    [Fact]
    public void Of_TreatmentsThatChangeNoWord_GivesNoPiece()
    {
        var desk = RewriteDesk.With(Text).Mark("incassato", Verdict.Disputed()).Treat("incassato", new Treatment(TreatmentKind.Attribute))
            .Mark("pagato", Verdict.Unverified()).Treat("pagato", new Treatment(TreatmentKind.PublishAnyway, "due conferme"));

        RewriteProposal.Of(desk.Article).Pieces.ShouldBeEmpty();
    }

    [Fact]
    public void Of_CutSentenceThatHoldsAnotherClaim_SaysWhichGoesToo()
    {
        var desk = RewriteDesk.With("Il sindaco avrebbe firmato l'atto, e il vice avrebbe pagato.").Mark("firmato", Verdict.Disputed())
            .Treat("firmato", new Treatment(TreatmentKind.Cut, WholeSentence: true));

        RewriteProposal.Of(desk.Article).Pieces.ShouldHaveSingleItem().AlsoCut.ShouldBe([2]);
    }

    [Fact]
    public void Compose_TwoPiecesOnTheSameWords_IsRefusedAndOnlyTheFirstFits()
    {
        var desk = RewriteDesk.With("Il sindaco avrebbe firmato l'atto, e il vice avrebbe pagato.")
            .Mark("firmato", Verdict.Disputed()).Treat("firmato", new Treatment(TreatmentKind.Cut, WholeSentence: true))
            .Mark("pagato", Verdict.Verified()).Treat("pagato", new Treatment(TreatmentKind.State));
        var proposal = RewriteProposal.Of(desk.Article);
        var both = proposal.Pieces.Select(piece => piece.Claim.Id).ToHashSet();

        Should.Throw<ArgumentException>(() => proposal.Compose(both)).Message.ShouldContain("accept one of them");
        proposal.InTheWayOf(proposal.Pieces[1], both).ShouldBe([proposal.Pieces[0]]);
        proposal.AllThatFit(new HashSet<Guid>()).ShouldBe([proposal.Pieces[0].Claim.Id]);
        proposal.AllThatFit(new HashSet<Guid> { proposal.Pieces[1].Claim.Id }).ShouldBe([proposal.Pieces[1].Claim.Id]);
    }

    // The commas of one were worked out from words that the other takes away.
    [Fact]
    public void InTheWayOf_FrameBesideACutClause_CannotBeHadTogether()
    {
        var desk = RewriteDesk.With("Rossi, che avrebbe firmato l'atto, avrebbe pagato. Lo riferisce la Bbc.")
            .Mark("firmato", Verdict.Disputed()).Treat("firmato", new Treatment(TreatmentKind.Cut))
            .Confirm("pagato", "la Bbc").Mark("pagato", Verdict.Disputed()).Treat("pagato", new Treatment(TreatmentKind.Attribute));
        var proposal = RewriteProposal.Of(desk.Article);

        proposal.Pieces.Count.ShouldBe(2);
        proposal.AllThatFit(new HashSet<Guid>()).Count.ShouldBe(1);
    }

    private static RewriteProposal Proposal(out RewriteDesk desk)
    {
        desk = RewriteDesk.With(Text)
            .Mark("incassato", Verdict.Verified()).Treat("incassato", new Treatment(TreatmentKind.State))
            .Mark("firmato", Verdict.Disputed()).Treat("firmato", new Treatment(TreatmentKind.Cut))
            .Mark("pagato", Verdict.Unverified()).Treat("pagato", new Treatment(TreatmentKind.Soften, "Il clan è sospettato di aver pagato"));
        return RewriteProposal.Of(desk.Article);
    }

    private static string Marked(ProposedPiece piece) => string.Concat(piece.Runs.Select(run => run.Kind switch
    {
        ChangeKind.Removed => $"[-{run.Words}]",
        ChangeKind.Added => $"[+{run.Words}]",
        _ => run.Words,
    }));
}
