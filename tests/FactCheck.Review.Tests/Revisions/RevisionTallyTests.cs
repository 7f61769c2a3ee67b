namespace FactCheck.Review;

public class RevisionTallyTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Wish = "Servirebbe una scossa, dice il capogruppo.";

    [Fact]
    public async Task Revise_ClaimsOutsideTheQueue_AreNotCounted()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Wish);
        article.Claims.Count.ShouldBe(2);
        article.Queue.Count.ShouldBe(1);

        var counts = (await room.ReviseAsync(article, Signed, Wish, "La seduta è durata due ore.")).ShouldBeOfType<RevisionOutcome.Saved>().Counts;

        counts.ShouldBe(new RevisionCounts(1, 0, 0, 0, 0, 0, 0, 0, 0));
    }
}
