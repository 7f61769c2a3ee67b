using FactCheck.Detection;

namespace FactCheck.Review;

public class ReviseTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";

    [Fact]
    public async Task Revise_NewParagraphAbove_KeepsTheVerdictsAndSaysSo()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");

        var outcome = (await room.ReviseAsync(article, "La seduta è durata due ore.", Signed, Leaving)).ShouldBeOfType<RevisionOutcome.Saved>();

        var now = await room.ReadAsync(article);
        (outcome.Number, now.Article.CurrentRevision, now.Revision.Number).ShouldBe((2, 2, 2));
        now.Queue.Select(claim => claim.Id).ShouldBe(article.Queue.Select(claim => claim.Id));
        now.Queue[0].Verdict.ShouldBe(Verdict.Verified());
        now.Queue.ShouldAllBe(claim => claim.Span.Of(now.Revision.Text.Text) == claim.Quote);
        now.Queue.Select(claim => claim.VerbWords).ShouldBe(["avrebbe firmato", "sarebbero"]);
        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(article.Article.Id)).ShouldBeNull();
    }

    [Fact]
    public async Task Revise_ParagraphGoneAndBack_ListsTheClaimAndPutsItBackWithItsVerdict()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        var signed = article.Queue[0].Id;
        await room.Store.MarkAsync(signed, 1, Verdict.Disputed(), "Anna");

        await room.ReviseAsync(article, "La seduta è stata rinviata a domani mattina.", Leaving);
        var without = await room.ReadAsync(article);
        without.Absent.Single().Id.ShouldBe(signed);
        without.Absent.Single().Arrival!.Landing.ShouldBe(Landing.Lost);
        without.Queue.ShouldNotContain(claim => claim.Id == signed);

        await room.ReviseAsync(without, Signed, Leaving);
        var back = (await room.ReadAsync(article)).Queue.Single(claim => claim.Id == signed);
        (back.Verdict, back.Arrival!.IsRestored).ShouldBe((Verdict.Disputed(), true));
    }

    [Fact]
    public async Task Revise_SomebodyElseWasFirst_WritesNothing()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.ReviseAsync(article, Signed, "Il Comune non commenta.");

        (await room.ReviseAsync(article, Leaving)).ShouldBe(new RevisionOutcome.Conflict(2));

        (await room.ReadAsync(article)).Revision.Text.Text.ShouldContain("non commenta");
    }

    [Fact]
    public async Task Revise_WhileOthersDecide_LosesNoDecision()
    {
        await using var room = await TestNewsroom.OpenAsync();
        string[] paragraphs = [.. Enumerable.Range(1, 40).Select(number => $"Secondo la procura il socio numero {number} avrebbe versato la sua quota a Borgolieto.")];
        var article = await room.AddReadAsync(paragraphs);
        var marking = Task.Run(async () =>
        {
            foreach (var claim in article.Queue)
            {
                await MarkAsync(room, claim.Id);
            }
        }, TestContext.Current.CancellationToken);

        (await room.ReviseAsync(article, ["La seduta è durata due ore.", .. paragraphs])).ShouldBeOfType<RevisionOutcome.Saved>();
        await marking;

        var now = await room.ReadAsync(article);
        now.Queue.Count.ShouldBe(40);
        now.Queue.ShouldAllBe(claim => claim.Verdict == Verdict.Disputed() && claim.RevisionNumber == 2);
        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(article.Article.Id)).ShouldBeNull();
    }

    // The new text makes a new version of every claim: who saw the one before is told, and decides again.
    private static async Task MarkAsync(TestNewsroom room, Guid id)
    {
        MarkOutcome outcome;
        do
        {
            outcome = await room.Store.MarkAsync(id, (await room.Store.FindClaimAsync(id))!.Version, Verdict.Disputed(), "Anna");
        }
        while (outcome is MarkOutcome.Conflict);
    }

    [Fact]
    public async Task Revise_SameText_IsNoRevision()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);

        (await room.ReviseAsync(article, Signed)).ShouldBe(new RevisionOutcome.Unchanged());

        (await room.Store.RevisionsAsync(article.Article.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Undo_VerdictOfWordsThatStayed_IsTakenBack()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.ReviseAsync(article, "La seduta è durata due ore.", Signed, Leaving);

        (await room.Store.UndoAsync(article.Article.Id, "Anna")).Changed.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Revise_ClaimCarriedAsItWas_StillLeavesTheQueueByAHouseRule()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.ReviseAsync(article, "La seduta è durata due ore.", Signed, Leaving);

        await room.Rules.ReadThroughAsync((await room.Rules.IgnoreAsync("sarebbero pronti", "Anna")).Id);

        (await room.ReadAsync(article)).Queue.ShouldHaveSingleItem().Quote.ShouldContain("firmato");
    }

    [Fact]
    public async Task Ledger_ClaimLostAndPutBack_SaysInWhichRevisionsItStood()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.ReviseAsync(article, Leaving);
        await room.ReviseAsync(await room.ReadAsync(article), Signed, Leaving);

        var entry = (await room.Store.LedgerAsync(article.Article.Id)).Single(one => one.Claim.Id == article.Queue[0].Id);

        entry.Stretches.Select(one => (one.First, one.Last)).ShouldBe([(1, 1), (3, 3)]);
        entry.HasChanged.ShouldBeTrue();
    }

    [Fact]
    public async Task Undo_EdgesMovedInAnEarlierText_WouldPointIntoOtherWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        var claim = article.Queue[1];
        await room.Store.DecideAsync(claim.Id, 1, new ClaimDecision.MoveEdges([new TextSpan(claim.Span.Start, claim.Span.End - 10)]), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), "La seduta è durata due ore.", Signed, Leaving);

        (await room.Store.UndoAsync(article.Article.Id, "Anna")).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Settle_LostClaimOnItsWords_KeepsTheVerdictAndCanBeTakenBack()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.ReviseAsync(article, "La seduta è stata rinviata a domani mattina.", Leaving);
        var now = await room.ReadAsync(article);
        var lost = now.Absent.Single();
        var other = TestArticle.SpanOf(now.Revision.Text.Text, "La seduta è stata rinviata");

        var outcome = await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, [other]), "Anna");

        var settled = outcome.ShouldBeOfType<MarkOutcome.Saved>().Claim;
        (settled.RevisionNumber, settled.Arrival!.Landing, settled.IsOpen, settled.Arrival.Expired!.Verdict).ShouldBe((2, Landing.Reworded, true, Verdict.Disputed()));
        await room.Store.UndoAsync(article.Article.Id, "Anna");
        var back = (await room.ReadAsync(article)).Absent.Single();
        (back.Verdict, back.RevisionNumber, back.Arrival!.Landing).ShouldBe((Verdict.Disputed(), 1, Landing.Lost));
    }

    [Fact]
    public async Task Revise_HouseSearch_FindsTheNewWordsAndNoLongerTheOld()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);

        await room.ReviseAsync(article, Leaving);

        (await room.Store.ListAsync(new LibraryQuery("assessori"))).Total.ShouldBe(1);
        (await room.Store.ListAsync(new LibraryQuery("Rivadolce"))).Total.ShouldBe(0);
    }
}
