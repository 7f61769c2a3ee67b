using FactCheck.Detection;

namespace FactCheck.Review;

public class SettledMarksTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Other = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";

    [Fact]
    public async Task Settle_OnAMarkNobodyWorkedOn_TakesItsPlaceAndGivesItBackOnUndo()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (lost, mark) = await LostAndFoundAsync(room);

        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");

        (await room.Store.FindAsync(lost.ArticleId))!.Claims.ShouldHaveSingleItem().Id.ShouldBe(lost.Id);
        (await room.Store.UndoAsync(lost.ArticleId, "Anna")).Changed.Count.ShouldBe(2);
        var back = (await room.Store.FindAsync(lost.ArticleId))!;
        (back.Claims.ShouldHaveSingleItem().Id, back.Absent.ShouldHaveSingleItem().Id).ShouldBe((mark.Id, lost.Id));
    }

    [Fact]
    public async Task Settle_AgainAfterUndo_TakesThePlaceOfTheMarkAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (lost, mark) = await LostAndFoundAsync(room);
        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");
        await room.Store.UndoAsync(lost.ArticleId, "Anna");
        var again = (await room.Store.FindClaimAsync(lost.Id))!;

        await room.Store.DecideAsync(lost.Id, again.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");

        (await room.Store.FindAsync(lost.ArticleId))!.Claims.ShouldHaveSingleItem().Id.ShouldBe(lost.Id);
    }

    [Fact]
    public async Task Settle_OnAMarkSomebodyDecided_LeavesThatStanding()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (lost, mark) = await LostAndFoundAsync(room);
        await room.Store.MarkAsync(mark.Id, mark.Version, Verdict.Disputed(), "Berta");

        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");

        (await room.Store.FindAsync(lost.ArticleId))!.Claims.Select(claim => claim.Id).ShouldBe([lost.Id, mark.Id], ignoreOrder: true);
    }

    [Fact]
    public async Task Undo_SomebodyDecidedAboutTheNewWordsSince_LeavesTheClaimAndItsDecision()
    {
        ClaimDecision[] decisions =
        [
            new ClaimDecision.Mark(Verdict.Disputed()), new ClaimDecision.Treat(new Treatment(TreatmentKind.Cut)),
            new ClaimDecision.NameSource(new ConfirmedSource(new TextSpan(52, 68), "fonti del Comune", SourceKind.Institution)),
        ];
        foreach (var decision in decisions)
        {
            await using var room = await TestNewsroom.OpenAsync();
            var (lost, mark) = await LostAndFoundAsync(room);
            await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");
            var settled = (await room.Store.FindClaimAsync(lost.Id))!;
            await room.Store.DecideAsync(lost.Id, settled.Version, decision, "Berta");
            var decided = (await room.Store.FindClaimAsync(lost.Id))!;

            (await room.Store.UndoAsync(lost.ArticleId, "Anna")).Overtaken.ShouldContain(claim => claim.Id == lost.Id);

            var now = (await room.Store.FindAsync(lost.ArticleId))!.Claims.ShouldHaveSingleItem();
            (now.Id, now.Verdict, now.Treatment, now.ConfirmedSource, now.Quote).ShouldBe((lost.Id, decided.Verdict, decided.Treatment, decided.ConfirmedSource, mark.Quote));
        }
    }

    [Fact]
    public async Task Undo_OneOwnDecisionAfterTheOther_GoesBackBeforeTheSettling()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (lost, mark) = await LostAndFoundAsync(room);
        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");
        await room.Store.MarkAsync(lost.Id, (await room.Store.FindClaimAsync(lost.Id))!.Version, Verdict.Disputed(), "Anna");

        await room.Store.UndoAsync(lost.ArticleId, "Anna");
        await room.Store.UndoAsync(lost.ArticleId, "Anna");

        var back = (await room.Store.FindAsync(lost.ArticleId))!;
        (back.Claims.ShouldHaveSingleItem().Id, back.Absent.ShouldHaveSingleItem().Verdict).ShouldBe((mark.Id, Verdict.Verified()));
    }

    [Fact]
    public async Task Settle_OnAMark_IsHeardOfBoth()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var (lost, mark) = await LostAndFoundAsync(room);
        var heard = new List<Guid>();
        room.Notices.ClaimsChanged += claims => heard.AddRange(claims.Select(claim => claim.Id));

        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, mark.Fragments), "Anna");

        heard.ShouldBe([lost.Id, mark.Id]);
    }

    /// <summary>A decided claim that left the text, and a new mark in it.</summary>
    private static async Task<(Claim Lost, Claim Mark)> LostAndFoundAsync(TestNewsroom room)
    {
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.ReviseAsync(article, "La seduta è stata rinviata a domani mattina.", Other);
        var now = await room.ReadAsync(article);
        return (now.Absent.Single(), now.Claims.Single());
    }
}
