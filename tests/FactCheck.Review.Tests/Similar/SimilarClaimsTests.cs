using Microsoft.EntityFrameworkCore;

namespace FactCheck.Review.Similar;

public class SimilarClaimsTests
{
    private const string Sale = "Vendita in vista\n\nSecondo fonti del ministero, il porto di Valmarina starebbe per essere venduto a un fondo olandese.";
    private const string Retold = "Il fondo guarda al mare\n\nLa vendita del porto di Valmarina al fondo olandese sarebbe ormai decisa, scrive un quotidiano.";
    private const string Other = "Sciopero a Valmarina\n\nSecondo il sindacato, i portuali di Valmarina avrebbero bloccato due navi.";

    [Fact]
    public async Task To_ClaimOfAnotherArticle_ShowsItsVerdictAndPlace()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (earlier, now) = (await AddAsync(room, Sale), await AddAsync(room, Retold));
        await room.Store.MarkAsync(earlier.Id, earlier.Version, Verdict.Disputed(), "Bruno");

        var similar = (await room.Similar.ToAsync(now.Id)).ShouldHaveSingleItem();

        (similar.Claim.Id, similar.Claim.Verdict, similar.Claim.DecidedBy).ShouldBe((earlier.Id, Verdict.Disputed(), "Bruno"));
        (similar.ArticleId, similar.ArticleTitle, similar.Number).ShouldBe((earlier.ArticleId, "Vendita in vista", 1));
        (await room.Store.FindClaimAsync(now.Id))!.Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task To_SamePlaceInTheNews_IsNotEnough()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AddAsync(room, Other);
        var now = await AddAsync(room, Sale);

        (await room.Similar.ToAsync(now.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task To_OtherPlaceOfTheSameArticle_IsFoundByItsNumber()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var first = await AddAsync(room, Sale + "\n\n" + "Secondo il sindaco, il porto di Valmarina sarebbe stato venduto in segreto.");

        (await room.Similar.ToAsync(first.Id)).ShouldHaveSingleItem().Number.ShouldBe(2);
    }

    [Fact]
    public async Task To_ManyAlike_ShowsTheBestFive()
    {
        await using var room = await TestNewsroom.OpenAsync();
        for (var copy = 0; copy < SimilarClaims.Most; copy++)
        {
            await AddAsync(room, Sale);
        }
        await AddAsync(room, Retold);
        var now = await AddAsync(room, Sale);

        var similar = await room.Similar.ToAsync(now.Id);

        similar.Select(one => one.ArticleTitle).ShouldBe(Enumerable.Repeat("Vendita in vista", SimilarClaims.Most));
        similar.Select(one => one.Likeness).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public async Task To_ClaimWhoseEdgesMoved_GoesByItsNewWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var earlier = await AddAsync(room, Sale + " Il tempo a Valmarina era brutto.");
        var now = await AddAsync(room, Retold);
        var weather = TestArticle.SpanOf((await room.Store.FindAsync(earlier.ArticleId))!.Revision.Text.Text, "Il tempo a Valmarina era brutto");
        await room.Store.DecideAsync(earlier.Id, earlier.Version, new ClaimDecision.MoveEdges([weather]), "Anna");

        (await room.Similar.ToAsync(now.Id)).ShouldBeEmpty();
        await room.Store.UndoAsync(earlier.ArticleId, "Anna");
        (await room.Similar.ToAsync(now.Id)).ShouldHaveSingleItem();
    }

    [Fact]
    public async Task To_ClaimAddedByHandAndRemoved_IsFoundWhileItIsThere()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var now = await AddAsync(room, Sale);
        var article = (await AddAsync(room, Other + " Il porto di Valmarina è venduto, dicono.")).ArticleId;
        var marked = TestArticle.SpanOf((await room.Store.FindAsync(article))!.Revision.Text.Text, "Il porto di Valmarina è venduto");
        var (byHand, _) = await room.Store.AddClaimAsync(article, 1, [marked], "Anna");

        (await room.Similar.ToAsync(now.Id)).ShouldHaveSingleItem().Claim.Id.ShouldBe(byHand.Id);
        await room.Store.DecideAsync(byHand.Id, byHand.Version, new ClaimDecision.Remove(), "Anna");
        (await room.Similar.ToAsync(now.Id)).ShouldBeEmpty();
    }

    [Fact]
    public async Task Prepare_ClaimsOfOtherRules_GetTheirKeysAnew()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (earlier, now) = (await AddAsync(room, Sale), await AddAsync(room, Retold));
        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync("UPDATE ClaimKeys SET Rules = 'it-0', Words = 'altro', Names = '', Event = NULL");
        }
        (await room.Similar.ToAsync(now.Id)).ShouldBeEmpty();

        await room.RestartAsync();

        (await room.Similar.ToAsync(now.Id)).ShouldHaveSingleItem().Claim.Id.ShouldBe(earlier.Id);
    }

    [Fact]
    public async Task To_AfterVacuum_StillFindsTheRightClaim()
    {
        await using var room = await TestNewsroom.OpenAsync();
        await AddAsync(room, Other);
        var (earlier, now) = (await AddAsync(room, Sale), await AddAsync(room, Retold));
        await using (var context = room.Context())
        {
            await context.Database.ExecuteSqlRawAsync("VACUUM");
        }

        (await room.Similar.ToAsync(now.Id)).ShouldHaveSingleItem().Claim.Id.ShouldBe(earlier.Id);
    }

    [Fact]
    public async Task To_UnknownClaim_FindsNothing()
    {
        await using var room = await TestNewsroom.OpenAsync();

        (await room.Similar.ToAsync(Guid.NewGuid())).ShouldBeEmpty();
    }

    private static async Task<Claim> AddAsync(TestNewsroom room, string text) =>
        (await room.Store.FindAsync(await room.Store.AddAsync(TestArticle.New(text), "Anna")))!.Queue[0];
}
