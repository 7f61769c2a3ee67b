using FactCheck.Detection;

namespace FactCheck.Review;

public class CarriedDecisionsTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";

    [Fact]
    public async Task Revise_ConfirmedSource_GoesWithItsWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var words = TestArticle.SpanOf(article.Revision.Text.Text, "la procura");
        await room.Store.DecideAsync(article.Queue[0].Id, 1, new ClaimDecision.NameSource(new ConfirmedSource(words, "procura", SourceKind.Institution)), "Anna");

        await room.ReviseAsync(await room.ReadAsync(article), "La seduta è durata due ore.", Signed);

        var now = await room.ReadAsync(article);
        now.Queue.Single().ConfirmedSource!.Span.Of(now.Revision.Text.Text).ShouldBe("la procura");
    }

    [Fact]
    public async Task Revise_ConfirmedSourceLeftOut_IsConfirmedNoLonger()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var words = TestArticle.SpanOf(article.Revision.Text.Text, "la procura");
        await room.Store.DecideAsync(article.Queue[0].Id, 1, new ClaimDecision.NameSource(new ConfirmedSource(words, "procura", SourceKind.Institution)), "Anna");

        await room.ReviseAsync(await room.ReadAsync(article), "Il sindaco avrebbe firmato l'accordo con la Rivadolce.");

        (await room.ReadAsync(article)).Queue.Single().ConfirmedSource.ShouldBeNull();
    }

    [Fact]
    public async Task Revise_Reworded_GivesUpTheTreatmentChosenForOtherWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.Store.DecideAsync(article.Queue[0].Id, 2, new ClaimDecision.Treat(new Treatment(TreatmentKind.PublishAnyway, "è di interesse pubblico")), "Anna");

        await room.ReviseAsync(await room.ReadAsync(article), Signed.Replace("avrebbe firmato", "avrebbe strappato", StringComparison.Ordinal));

        (await room.ReadAsync(article)).Queue.Single().Treatment.ShouldBeNull();
    }

    [Fact]
    public async Task Revise_TwoEqualPlaces_WaitsForAnEditorAndTakesTheirWord()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Leaving, "Il Comune tace.", Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), Leaving);
        var now = await room.ReadAsync(article);

        now.Absent.ShouldAllBe(claim => claim.IsUnsettled);
        var first = now.Absent.Single(claim => claim.Verdict is not null);
        await room.Store.DecideAsync(first.Id, first.Version, new ClaimDecision.Settle(2, first.Arrival!.Candidates[0].Fragments), "Anna");

        var settled = (await room.ReadAsync(article)).Claims.Single(claim => claim.Id == first.Id);
        (settled.Verdict, settled.RevisionNumber, settled.Arrival!.Landing).ShouldBe((Verdict.Disputed(), 2, Landing.Moved));
    }
}
