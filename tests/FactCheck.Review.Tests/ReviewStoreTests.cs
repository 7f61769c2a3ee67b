using FactCheck.Detection;

namespace FactCheck.Review;

public class ReviewStoreTests
{
    [Fact]
    public async Task Add_Article_IsFoundWithTextAndClaims()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();

        var found = (await room.Store.FindAsync(id))!;

        found.Article.Title.ShouldBe(TestArticle.Title);
        found.Article.CreatedAt.ShouldBe(TestClock.Start.UtcDateTime);
        found.Article.CreatedAt.Kind.ShouldBe(DateTimeKind.Utc);
        found.Revision.Text.Text.ShouldBe(TestArticle.Text);
        found.Revision.Text.Blocks.Select(block => block.Span).ShouldBe(TestArticle.TextOf(TestArticle.Text).Blocks.Select(block => block.Span));
        found.Claims.Select(claim => claim.Quote).ShouldBe([TestArticle.First, TestArticle.Second, TestArticle.Third]);
        found.Queue.Select(claim => claim.Quote).ShouldBe([TestArticle.First, TestArticle.Second]);
    }

    [Fact]
    public async Task Add_ThroughDetector_KeepsWhatItFinds()
    {
        await using var room = await TestNewsroom.OpenAsync();

        var id = await room.Store.AddAsync(TestArticle.New(), "Anna");

        var found = (await room.Store.FindAsync(id))!;
        found.Claims.Select(claim => claim.Analysis!.Verb.Token).ShouldBe(
            ClaimDetector.Italian.Detect(TestArticle.Text).Select(claim => claim.Verb.Token), ignoreOrder: true);
        found.Revision.DetectorVersion.ShouldBe(ClaimDetector.Version);
    }

    [Fact]
    public async Task Add_MoreClaimsThanKept_KeepsReportedFirstAndSaysHowManyWereLeftOut()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var text = string.Concat(Enumerable.Range(0, ReviewStore.MaxClaims + 3).Select(_ => "ci andrebbe. "));
        var claims = Enumerable.Range(0, ReviewStore.MaxClaims + 3).Select(number => Shifted(text, number * 13, number)).ToList();

        var id = await room.Store.KeepAsync(TestArticle.New(text, "Molti"), new ArticleAnalysis(claims, [], []), "Anna");

        var found = (await room.Store.FindAsync(id))!;
        found.Revision.ClaimsLeftOut.ShouldBe(3);
        found.Claims.Count.ShouldBe(ReviewStore.MaxClaims);
        found.Claims.Count(claim => claim.Analysis!.Reading == Reading.Stance).ShouldBe(7);
    }

    [Fact]
    public async Task Find_UnknownArticle_ReturnsNull()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await room.Store.FindAsync(Guid.NewGuid())).ShouldBeNull();
        (await room.Store.FindClaimAsync(Guid.NewGuid())).ShouldBeNull();
    }

    [Fact]
    public async Task Restart_AfterDecisions_HasThemAll()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Disputed(DisputeGround.Denied), "Anna");
        await room.Store.NoteAsync(claim.Id, 2, "Sentita la segreteria.", "Bruno");
        await room.Store.KeepDraftAsync(new DraftPlace(DraftKind.Note, claim.Id), "Anna", "da richiam");

        await room.RestartAsync();

        var found = (await room.Store.FindClaimAsync(claim.Id))!;
        found.Verdict.ShouldBe(Verdict.Disputed(DisputeGround.Denied));
        found.Note.ShouldBe("Sentita la segreteria.");
        found.Version.ShouldBe(3);
        (await room.Store.DraftsAsync(claim.ArticleId, "Anna")).ShouldHaveSingleItem().Value.ShouldBe("da richiam");
    }

    // The first ten are wishes; three of them have to make room.
    private static DetectedClaim Shifted(string text, int start, int number)
    {
        var span = new TextSpan(start + 3, start + 11);
        return TestArticle.Found(text, "andrebbe", "andrebbe", number + 1, number < 10 ? Reading.Stance : Reading.Reported) with
        {
            Span = span,
            Fragments = [span],
            Verb = TestArticle.VerbAt(span),
        };
    }
}
