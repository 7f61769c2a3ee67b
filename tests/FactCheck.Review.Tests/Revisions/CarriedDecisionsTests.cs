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
    public async Task Settle_OnTheIndicative_AsksAgainAndReportsTheHardening()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Unverified(), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), "Un temporale ha allagato le cantine del centro.");
        var now = await room.ReadAsync(article);
        var lost = now.Absent.Single();

        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(2, [TestArticle.SpanOf(now.Revision.Text.Text, "Un temporale ha allagato le cantine del centro")]), "Anna");

        var settled = (await room.ReadAsync(article)).Claims.Single(claim => claim.Id == lost.Id);
        (settled.IsOpen, settled.IsHardened, settled.Arrival!.Hardening!.Conditional, settled.Arrival.Hardening.Indicative).ShouldBe((true, true, "avrebbe firmato", "ha allagato"));
        await room.Store.UndoAsync(article.Article.Id, "Anna");
        (await room.ReadAsync(article)).Absent.Single().IsHardened.ShouldBeFalse();
    }

    [Fact]
    public async Task Settle_OnOtherWords_GivesUpSourceAndTreatmentAndUndoBringsThemBack()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var id = article.Queue[0].Id;
        await room.Store.DecideAsync(id, 1, new ClaimDecision.NameSource(new ConfirmedSource(TestArticle.SpanOf(article.Revision.Text.Text, "la procura"), "procura", SourceKind.Institution)), "Anna");
        await room.Store.MarkAsync(id, 2, Verdict.Disputed(), "Anna");
        await room.Store.DecideAsync(id, 3, new ClaimDecision.Treat(new Treatment(TreatmentKind.PublishAnyway, "è di interesse pubblico")), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), "Un temporale ha allagato le cantine del centro.");
        var now = await room.ReadAsync(article);
        var lost = now.Absent.Single();

        await room.Store.DecideAsync(id, lost.Version, new ClaimDecision.Settle(2, [TestArticle.SpanOf(now.Revision.Text.Text, "Un temporale ha allagato le cantine")]), "Anna");

        var settled = (await room.ReadAsync(article)).Claims.Single(claim => claim.Id == id);
        (settled.ConfirmedSource, settled.Treatment).ShouldBe((null, null));
        await room.Store.UndoAsync(article.Article.Id, "Anna");
        var back = (await room.ReadAsync(article)).Absent.Single();
        (back.ConfirmedSource?.Name, back.Treatment?.Kind).ShouldBe(("procura", TreatmentKind.PublishAnyway));
    }

    [Fact]
    public async Task Settle_ClaimDecidedAgainAfterARewording_ExpiresTheLaterVerdictToo()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Unverified(), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), Signed.Replace("avrebbe firmato", "avrebbe strappato", StringComparison.Ordinal));
        var reworded = (await room.ReadAsync(article)).Queue.Single();
        await room.Store.MarkAsync(reworded.Id, reworded.Version, Verdict.Disputed(), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), "La seduta è stata rinviata a domani mattina.");
        var now = await room.ReadAsync(article);
        var lost = now.Absent.Single();

        await room.Store.DecideAsync(lost.Id, lost.Version, new ClaimDecision.Settle(3, [TestArticle.SpanOf(now.Revision.Text.Text, "La seduta è stata rinviata")]), "Anna");

        var settled = (await room.ReadAsync(article)).Claims.Single(claim => claim.Id == lost.Id);
        (settled.Verdict, settled.Arrival!.Expired!.Verdict).ShouldBe((null, Verdict.Disputed()));
        await room.Store.UndoAsync(article.Article.Id, "Anna");
        (await room.ReadAsync(article)).Absent.Single().Verdict.ShouldBe(Verdict.Disputed());
    }

    [Fact]
    public async Task Revise_SentencesJoined_SaysWhichClaimHasTheWordsNowAndKeepsTheOthersVerdictAsHistory()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync("L'impiegato avrebbe copiato i verbali riservati. L'impiegato avrebbe copiato anche le fotografie dei testimoni.");
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.Store.MarkAsync(article.Queue[1].Id, 1, Verdict.Verified(), "Anna");

        await room.ReviseAsync(await room.ReadAsync(article), "L'impiegato avrebbe copiato i verbali riservati e anche le fotografie dei testimoni.");

        var now = await room.ReadAsync(article);
        var (whole, merged) = (now.Queue.ShouldHaveSingleItem(), now.Absent.ShouldHaveSingleItem());
        (whole.Id, whole.IsOpen, whole.Arrival!.Expired!.Verdict).ShouldBe((article.Queue[0].Id, true, Verdict.Disputed()));
        (merged.Id, merged.Arrival!.MergedInto, merged.Verdict).ShouldBe((article.Queue[1].Id, whole.Id, Verdict.Verified()));
    }

    [Fact]
    public async Task Revise_SentenceParted_AsksAboutBothHalves()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync("Secondo la difesa il testimone avrebbe visto il furgone bianco e il conducente con la barba.");
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");

        await room.ReviseAsync(await room.ReadAsync(article), "Secondo la difesa il testimone avrebbe visto il furgone bianco. Avrebbe visto anche il conducente con la barba.");

        var (first, second) = (await room.ReadAsync(article)).Queue switch { [var one, var other] => (one, other), var all => throw new InvalidOperationException($"{all.Count} claims") };
        (first.Id, first.IsOpen, first.Arrival!.Expired!.Verdict).ShouldBe((article.Queue[0].Id, true, Verdict.Verified()));
        (second.Arrival!.SplitFrom, second.IsOpen).ShouldBe((first.Id, true));
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
