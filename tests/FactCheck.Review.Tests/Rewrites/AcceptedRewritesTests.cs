namespace FactCheck.Review;

/// <summary>What becomes of claims once the rewrites chosen for them are the next revision.</summary>
public class AcceptedRewritesTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Leaving = "Il vice avrebbe deciso di lasciare. Lo riferisce la Gazzetta di Borgolieto.";

    [Fact]
    public async Task Revise_StatedAndSoftened_LandRewordedAndAreAskedAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await TreatAsync(room, article.Queue[0].Id, Verdict.Verified(), new Treatment(TreatmentKind.State));
        await TreatAsync(room, article.Queue[1].Id, Verdict.Unverified(), new Treatment(TreatmentKind.Soften, "Il vice avrebbe in mente di lasciare"));

        var now = await AcceptAllAsync(room, article);

        now.Revision.Text.Text.ShouldContain("il sindaco ha firmato l'accordo");
        now.Revision.Text.Text.ShouldContain("Il vice avrebbe in mente di lasciare. Lo riferisce");
        now.Queue.Select(claim => (claim.Arrival?.Landing, claim.Verdict, claim.Treatment)).ShouldBe([(Landing.Reworded, null, null), (Landing.Reworded, null, null)]);
        now.Queue[0].Arrival!.Expired!.Quote.ShouldContain("avrebbe firmato");
    }

    [Fact]
    public async Task Revise_Attributed_KeepsTheVerdictAndAsksNothingMore()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Leaving);
        var claim = article.Queue[0];
        await room.Store.DecideAsync(claim.Id, 1, new ClaimDecision.NameSource(new ConfirmedSource(claim.Attribution!.Source!.Span, claim.Attribution.Source.Name, claim.Attribution.Source.Kind)), "Anna");
        await TreatAsync(room, claim.Id, Verdict.Disputed(), new Treatment(TreatmentKind.Attribute));

        var now = await AcceptAllAsync(room, article);

        now.Revision.Text.Text.ShouldContain("Secondo la Gazzetta di Borgolieto, il vice avrebbe deciso");
        RewriteProposal.Of(now).Pieces.ShouldBeEmpty();
        ReadyCheck.Of(now).Untreated.ShouldBeEmpty();
    }

    [Fact]
    public async Task Revise_Cut_LeavesTheClaimAmongThoseNoLongerInTheText()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await TreatAsync(room, article.Queue[0].Id, Verdict.Disputed(), new Treatment(TreatmentKind.Cut, WholeSentence: true));

        var now = await AcceptAllAsync(room, article);

        now.Absent.ShouldHaveSingleItem().Id.ShouldBe(article.Queue[0].Id);
        ReadyCheck.Of(now).Untreated.ShouldBeEmpty();
    }

    private static async Task TreatAsync(TestNewsroom room, Guid claimId, Verdict verdict, Treatment treatment)
    {
        foreach (var decision in new ClaimDecision[] { new ClaimDecision.Mark(verdict), new ClaimDecision.Treat(treatment) })
        {
            (await room.Store.DecideAsync(claimId, (await room.Store.FindClaimAsync(claimId))!.Version, decision, "Anna")).ShouldBeOfType<MarkOutcome.Saved>();
        }
    }

    private static async Task<ReviewedArticle> AcceptAllAsync(TestNewsroom room, ReviewedArticle article)
    {
        var proposal = RewriteProposal.Of(await room.ReadAsync(article));
        var proposed = new NewArticle(article.Article.Title, proposal.Compose(proposal.AllThatFit(new HashSet<Guid>())), TextFormat.PlainText, null);
        (await room.Store.ReviseAsync(article.Article.Id, article.Revision.Number, proposed, "", "Anna")).ShouldBeOfType<RevisionOutcome.Saved>();
        return await room.ReadAsync(article);
    }
}
