namespace FactCheck.Review;

public class ReviewStoreMarkTests
{
    [Fact]
    public async Task Mark_CurrentVersion_IsSavedWithWhoAndWhen()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        room.Clock.Now += TimeSpan.FromMinutes(5);

        var outcome = await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(VerifiedScope.Statement), " Anna ");

        var saved = outcome.ShouldBeOfType<MarkOutcome.Saved>().Claim;
        saved.Version.ShouldBe(2);
        saved.Verdict.ShouldBe(Verdict.Verified(VerifiedScope.Statement));
        saved.DecidedBy.ShouldBe("Anna");
        saved.DecidedAt.ShouldBe(room.Clock.Now.UtcDateTime);
        (await room.Store.FindAsync(claim.ArticleId))!.Article.ModifiedAt.ShouldBe(room.Clock.Now.UtcDateTime);
    }

    [Fact]
    public async Task Mark_StaleVersion_ReturnsConflict()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");

        var outcome = await room.Store.MarkAsync(claim.Id, 1, Verdict.Unverified(), "Bruno");

        var current = outcome.ShouldBeOfType<MarkOutcome.Conflict>().Current;
        current.Verdict.ShouldBe(Verdict.Verified());
        current.DecidedBy.ShouldBe("Anna");
        (await room.Store.HistoryAsync(claim.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Mark_MissingClaim_ReturnsGone()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await room.Store.MarkAsync(Guid.NewGuid(), 1, Verdict.Verified(), "Anna")).ShouldBeOfType<MarkOutcome.Gone>();
    }

    [Fact]
    public async Task Mark_SameVerdictAgain_LeavesVersionAndHistory()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Unverified(), "Anna");

        var outcome = await room.Store.MarkAsync(claim.Id, 2, Verdict.Unverified(), "Bruno");

        outcome.ShouldBeOfType<MarkOutcome.Saved>().Claim.Version.ShouldBe(2);
        (await room.Store.HistoryAsync(claim.Id)).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Mark_TakenBack_IsToReviewAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");

        await room.Store.MarkAsync(claim.Id, 2, null, "Anna");

        var found = (await room.Store.FindClaimAsync(claim.Id))!;
        found.Verdict.ShouldBeNull();
        found.IsToCheck.ShouldBeTrue();
        var history = await room.Store.HistoryAsync(claim.Id);
        history.Select(entry => (entry.Before, entry.After)).ShouldBe(
            [(null, """{"kind":"verified","scope":"fact"}"""), ("""{"kind":"verified","scope":"fact"}""", null)]);
    }

    [Fact]
    public async Task Mark_WishWithVerdict_JoinsQueueAndLeavesItAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var wish = (await room.Store.FindAsync(await room.AddAsync()))!.Claims[2];
        wish.IsToCheck.ShouldBeFalse();

        await room.Store.MarkAsync(wish.Id, 1, Verdict.Verified(), "Anna");
        (await room.Store.FindAsync(wish.ArticleId))!.Queue.Count.ShouldBe(3);

        await room.Store.MarkAsync(wish.Id, 2, null, "Anna");
        (await room.Store.FindAsync(wish.ArticleId))!.Queue.Count.ShouldBe(2);
    }

    [Fact]
    public async Task Mark_EightWritersAtOnce_LosesNoUpdate()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();

        var won = await Task.WhenAll(Enumerable.Range(0, 8).Select(writer => Task.Run(() => WriteTenTimesAsync(room, claim, writer))));

        (await room.Store.FindClaimAsync(claim.Id))!.Version.ShouldBe(1 + 80);
        won.Sum().ShouldBe(80);
        var history = await room.Store.ArticleHistoryAsync(claim.ArticleId);
        history.Count.ShouldBe(1 + 80);
        HistoryChain.Verify(history).ShouldBeNull();
        // Each decision was made on what the one before had left.
        history.Skip(2).Select(entry => entry.Before).ShouldBe(history.Skip(1).SkipLast(1).Select(entry => entry.After));
    }

    [Fact]
    public async Task Mark_Saved_IsToldAfterItIsOnDisk()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var onDisk = new List<int>();
        room.Notices.ClaimsChanged += _ => throw new InvalidOperationException("a broken screen");
        room.Notices.ClaimsChanged += changed =>
        {
            using var context = room.Context();
            onDisk.Add(context.Claims.Single(one => one.Id == changed[0].Id).Version);
        };

        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Unverified(), "Bruno");

        onDisk.ShouldBe([2]);
    }

    [Theory]
    [InlineData("")]
    [InlineData("  \u202E ")]
    public async Task Mark_NamelessEditor_IsRefused(string editor)
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();

        await Should.ThrowAsync<EditorNameException>(() => room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), editor));
    }

    private static async Task<int> WriteTenTimesAsync(TestNewsroom room, Claim claim, int writer)
    {
        var won = 0;
        for (var version = 1; won < 10;)
        {
            var outcome = await room.Store.NoteAsync(claim.Id, version, $"{writer}: {won}", $"Redattore {writer}");
            won += outcome is MarkOutcome.Saved ? 1 : 0;
            version = outcome switch
            {
                MarkOutcome.Saved saved => saved.Claim.Version,
                MarkOutcome.Conflict conflict => conflict.Current.Version,
                _ => throw new InvalidOperationException("The claim is gone."),
            };
        }
        return won;
    }
}
