using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review;

public class HistoryChainTests
{
    [Fact]
    public async Task Verify_UntouchedHistory_FindsNothing()
    {
        await using var room = await TestNewsroom.OpenAsync();

        var history = await ThreeEventsAsync(room);

        history.Select(entry => entry.Kind).ShouldBe([ClaimEventKind.ArticleAdded, ClaimEventKind.Marked, ClaimEventKind.Noted]);
        history.Select(entry => entry.Sequence).ShouldBe([1, 2, 3]);
        HistoryChain.Verify(history).ShouldBeNull();
    }

    [Theory]
    [InlineData("UPDATE ClaimEvents SET By = 'Bruno' WHERE Sequence = 2", 2, LinkFault.Altered)]
    [InlineData("UPDATE ClaimEvents SET At = '2026-03-09 09:30:00' WHERE Sequence = 1", 1, LinkFault.Altered)]
    [InlineData("UPDATE ClaimEvents SET After = replace(After, 'verified', 'disputed') WHERE Sequence = 2", 2, LinkFault.Altered)]
    [InlineData("UPDATE ClaimEvents SET Before = 'null' WHERE Sequence = 2", 2, LinkFault.Altered)]
    [InlineData("DELETE FROM ClaimEvents WHERE Sequence = 2", 3, LinkFault.OutOfSequence)]
    [InlineData("UPDATE ClaimEvents SET PreviousHash = '' WHERE Sequence = 3", 3, LinkFault.Unlinked)]
    public async Task Verify_TamperedHistory_FindsTheFirstBrokenLink(string tampering, int sequence, LinkFault fault)
    {
        await using var room = await TestNewsroom.OpenAsync();
        var articleId = (await ThreeEventsAsync(room))[0].ArticleId;
        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync(tampering);
        }

        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(articleId)).ShouldBe(new BrokenLink(sequence, fault));
    }

    private static async Task<IReadOnlyList<ClaimEvent>> ThreeEventsAsync(TestNewsroom room)
    {
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.NoteAsync(claim.Id, 2, "Perché: l'ha «confermato».", "Anna");
        return await room.Store.ArticleHistoryAsync(claim.ArticleId);
    }
}
