namespace FactCheck.Review.Storage;

public class ReviewedArticleReaderTests
{
    [Fact]
    public async Task Find_NothingChanged_HandsOutTheSameTextAndClaims()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();

        var (first, second) = ((await room.Store.FindAsync(id))!, (await room.Store.FindAsync(id))!);

        second.Revision.ShouldBeSameAs(first.Revision);
        second.Claims.Zip(first.Claims).ShouldAllBe(pair => ReferenceEquals(pair.First, pair.Second));
    }

    [Fact]
    public async Task Find_OneClaimMarked_ReadsThatOneAnewAndLeavesTheOldOneAsItWas()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();
        var before = (await room.Store.FindAsync(id))!;
        await room.Store.MarkAsync(before.Claims[1].Id, 1, Verdict.Disputed(), "Anna");

        var after = (await room.Store.FindAsync(id))!;

        after.Claims.Select(claim => claim.Verdict?.Kind).ShouldBe([null, VerdictKind.Disputed, null]);
        before.Claims[1].Verdict.ShouldBeNull();
        after.Claims[0].ShouldBeSameAs(before.Claims[0]);
        after.Article.ModifiedBy.ShouldBe("Anna");
    }

    [Fact]
    public async Task Find_ClaimAddedAndTakenAway_ShowsItOnlyWhileItIsThere()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();
        var before = (await room.Store.FindAsync(id))!;
        var (added, _) = await room.Store.AddClaimAsync(id, 1, [new(0, 4)], "Anna");

        var with = (await room.Store.FindAsync(id))!;
        await room.Store.UndoAsync(id, "Anna");
        var without = (await room.Store.FindAsync(id))!;

        with.Claims.Select(claim => claim.Id).ShouldBe([added.Id, .. before.Claims.Select(claim => claim.Id)]);
        without.Claims.Select(claim => claim.Id).ShouldBe(before.Claims.Select(claim => claim.Id));
    }

    [Fact]
    public async Task Find_AnotherArticleBetween_StillKnowsBoth()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (one, other) = (await room.AddAsync(), await room.AddAsync());
        var first = (await room.Store.FindAsync(one))!;

        await room.Store.FindAsync(other);

        (await room.Store.FindAsync(one))!.Claims[0].ShouldBeSameAs(first.Claims[0]);
    }
}
