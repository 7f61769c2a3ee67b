using FactCheck.Detection;
using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

/// <summary>An article that another detector read before: what it found is given by hand, today's detector reads it again.</summary>
public class RereadTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";

    [Fact]
    public async Task Reread_NewMark_IsAddedToReviewAndLeavesTheOthersAlone()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, found => found[..1]);
        await room.Store.MarkAsync(known[0].Id, 1, Verdict.Verified(), "Anna");

        var outcome = (await room.Store.RereadAsync(id, "Berta"))!;

        var added = outcome.Added.ShouldHaveSingleItem();
        (added.IsOpen, added.Quote).ShouldBe((true, "due assessori sarebbero pronti a lasciare"));
        (outcome.Dropped.Count, outcome.Changed.Count).ShouldBe((0, 0));
        var now = (await room.Store.FindAsync(id))!;
        now.Queue.Select(claim => (claim.Id, claim.Verdict)).ShouldBe([(known[0].Id, Verdict.Verified()), (added.Id, (Verdict?)null)]);
        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(id)).ShouldBeNull();
    }

    [Fact]
    public async Task Reread_MarkNoLongerMade_StaysWithItsVerdictAndSaysSo()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, (text, found) => [.. found, TestArticle.Found(text, "l'accordo con la Rivadolce", "accordo", 9)]);
        var invented = known.Single(claim => claim.Quote == "l'accordo con la Rivadolce");
        await room.Store.MarkAsync(invented.Id, 1, Verdict.Disputed(), "Anna");

        var outcome = (await room.Store.RereadAsync(id, "Berta"))!;

        outcome.Dropped.ShouldHaveSingleItem().Id.ShouldBe(invented.Id);
        var now = (await room.Store.FindClaimAsync(invented.Id))!;
        (now.Verdict, now.DecidedBy, now.IsToCheck, now.DroppedBy).ShouldBe((Verdict.Disputed(), "Anna", true, ClaimDetector.Version));
    }

    [Fact]
    public async Task Reread_MarkMadeAgainLater_SaysSoNoLonger()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, found => found);
        await using (var context = room.Context())
        {
            (await context.Claims.SingleAsync(claim => claim.Id == known[0].Id)).Drop("it-0");
            await context.SaveChangesAsync();
        }

        await room.Store.RereadAsync(id, "Berta");

        (await room.Store.FindClaimAsync(known[0].Id))!.DroppedBy.ShouldBeNull();
    }

    [Fact]
    public async Task Reread_MarkNobodyWorkedOn_IsReadAnewEdgesIncluded()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, (text, found) => [Shortened(text, found[0]), .. found[1..]]);
        known[0].Quote.ShouldBe("avrebbe firmato l'accordo");

        var outcome = (await room.Store.RereadAsync(id, "Berta"))!;

        outcome.Changed.ShouldHaveSingleItem().Id.ShouldBe(known[0].Id);
        var now = (await room.Store.FindClaimAsync(known[0].Id))!;
        (now.Quote, now.Reading).ShouldBe(("il sindaco avrebbe firmato l'accordo con la Rivadolce", Reading.Reported));
    }

    [Fact]
    public async Task Reread_ClaimSomebodyDecided_KeepsWordsAndReadingItWasDecidedWith()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, (text, found) => [Shortened(text, found[0]), .. found[1..]]);
        await room.Store.MarkAsync(known[0].Id, 1, Verdict.Unverified(), "Anna");

        var outcome = (await room.Store.RereadAsync(id, "Berta"))!;

        outcome.Changed.ShouldBeEmpty();
        var now = (await room.Store.FindClaimAsync(known[0].Id))!;
        (now.Quote, now.Verdict, now.Version).ShouldBe(("avrebbe firmato l'accordo", Verdict.Unverified(), 2));
    }

    [Fact]
    public async Task Undo_AfterRereading_StillTakesBackTheLastVerdict()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, known) = await AddAsync(room, found => found[..1]);
        await room.Store.MarkAsync(known[0].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.RereadAsync(id, "Anna");

        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldHaveSingleItem().Id.ShouldBe(known[0].Id);

        (await room.Store.FindClaimAsync(known[0].Id))!.IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Reread_TextOfAnEarlierDetector_IsTodaysAfterwardsAndHeard()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (id, _) = await AddAsync(room, found => found[..1]);
        await using (var context = room.Context())
        {
            await context.Revisions.ExecuteUpdateAsync(rows => rows.SetProperty(one => one.DetectorVersion, "it-0"));
        }
        (await room.Store.FindAsync(id))!.Revision.IsReadByEarlierDetector.ShouldBeTrue();
        var heard = new List<Guid>();
        room.Notices.ArticleChanged += heard.Add;

        await room.Store.RereadAsync(id, "Berta");

        (await room.Store.FindAsync(id))!.Revision.IsReadByEarlierDetector.ShouldBeFalse();
        heard.ShouldBe([id]);
        (await room.Store.ArticleHistoryAsync(id))[^1].Kind.ShouldBe(ClaimEventKind.ReadAgain);
    }

    [Fact]
    public async Task Reread_NoSuchArticle_IsNull()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await room.Store.RereadAsync(Guid.CreateVersion7(), "Berta")).ShouldBeNull();
    }

    private static Task<(Guid Id, IReadOnlyList<Claim> Claims)> AddAsync(TestNewsroom room, Func<DetectedClaim[], DetectedClaim[]> earlier) =>
        AddAsync(room, (_, found) => earlier(found));

    /// <param name="earlier">What the detector of then found, made of what today's finds.</param>
    private static async Task<(Guid Id, IReadOnlyList<Claim> Claims)> AddAsync(TestNewsroom room, Func<string, DetectedClaim[], IReadOnlyList<DetectedClaim>> earlier)
    {
        var article = RevisionSteps.Article(Signed, Leaving);
        var found = ClaimDetector.Italian.Detect(article.Text.Text);
        var id = await room.Store.KeepAsync(article, new ArticleAnalysis(earlier(article.Text.Text, [.. found]), [], []), "Anna");
        return (id, (await room.Store.FindAsync(id))!.Claims);
    }

    private static DetectedClaim Shortened(string text, DetectedClaim found)
    {
        var span = TestArticle.SpanOf(text, "avrebbe firmato l'accordo");
        return found with { Span = span, Fragments = [span], Clause = span, Reading = Reading.Stance };
    }
}
