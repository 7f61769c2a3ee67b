using FactCheck.Detection;

namespace FactCheck.Review;

public class RewordedTests
{
    private const string Signed = "Secondo la procura il sindaco avrebbe firmato l'accordo con la Rivadolce.";
    private const string Leaving = "Stando a fonti del Comune due assessori sarebbero pronti a lasciare.";

    [Fact]
    public async Task Ledger_AfterTwoRevisions_TellsWordingMoodAndVerdictOfEach()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        var entry = (await room.Store.LedgerAsync(article.Article.Id)).ShouldHaveSingleItem();

        entry.HasChanged.ShouldBeTrue();
        entry.Standings.Select(one => (one.Revision, one.Verb, one.Mood, one.Verdict)).ShouldBe([
            (1, "avrebbe firmato", VerbMood.Conditional, Verdict.Disputed()),
            (2, "ha firmato", VerbMood.Indicative, null)]);
    }

    [Fact]
    public async Task Revise_FactEstablishedByOtherEvidence_IsNoHardeningButIsAskedAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        var entry = new EvidenceEntry(EvidenceKind.Document, EvidenceStance.Supports, new EvidenceOrigin("L'atto firmato"));
        await room.Store.DecideAsync(article.Queue[0].Id, 1, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), entry), "Anna");
        await room.Store.MarkAsync(article.Queue[0].Id, 2, Verdict.Verified(), "Anna");

        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        var claim = (await room.ReadAsync(article)).Queue.Single();
        (claim.IsHardened, claim.IsOpen, claim.Arrival!.Expired!.Verdict).ShouldBe((false, true, Verdict.Verified()));
    }

    [Fact]
    public async Task Hardening_EvidenceGivenAfterIt_AnswersForTheNewWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Unverified(), "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));
        var hardened = (await room.ReadAsync(article)).Queue.Single();
        hardened.IsHardened.ShouldBeTrue();
        room.Clock.Now += TimeSpan.FromMinutes(5);

        var entry = new EvidenceEntry(EvidenceKind.Document, EvidenceStance.Supports, new EvidenceOrigin("L'atto firmato"));
        await room.Store.DecideAsync(hardened.Id, hardened.Version, new ClaimDecision.KeepEvidence(Guid.CreateVersion7(), entry), "Anna");

        (await room.ReadAsync(article)).Queue.Single().IsHardened.ShouldBeFalse();
    }

    [Theory]
    [InlineData("ha firmato l'accordo con la Rivadolce?")]
    [InlineData("ha forse firmato l'accordo con la Rivadolce.")]
    public async Task Hardening_ByWayOfWordsNobodyVouchesFor_IsToldOnceSomebodyDoes(string between)
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.ReviseAsync(article, $"Secondo la procura il sindaco {between}");
        (await room.ReadAsync(article)).Queue.Single().IsHardened.ShouldBeFalse();

        var outcome = (RevisionOutcome.Saved)await room.ReviseAsync(await room.ReadAsync(article), Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        var claim = (await room.ReadAsync(article)).Queue.Single();
        (claim.IsHardened, claim.Arrival!.Hardening!.Conditional, claim.Arrival.Hardening.Indicative).ShouldBe((true, "avrebbe firmato", "ha firmato"));
        outcome.Counts.Hardened.ShouldBe(1);
    }

    [Fact]
    public async Task Hardening_OfAClaimLostAndPutBack_StandsAsItStood()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var hard = Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal);
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.ReviseAsync(article, hard, Leaving);
        await room.ReviseAsync(await room.ReadAsync(article), Leaving);

        await room.ReviseAsync(await room.ReadAsync(article), hard, Leaving);

        (await room.ReadAsync(article)).Claims.Single(claim => claim.Id == article.Queue[0].Id).IsHardened.ShouldBeTrue();
    }

    [Fact]
    public async Task Revise_BackToTheEarlierWords_BringsTheirVerdictBackAndMarksIt()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal), Leaving);

        await room.ReviseAsync(await room.ReadAsync(article), Signed, Leaving);

        var claim = (await room.ReadAsync(article)).Queue[0];
        (claim.Verdict, claim.DecidedBy, claim.Arrival!.IsRestored, claim.IsHardened).ShouldBe((Verdict.Disputed(), "Anna", true, false));
        var told = (await room.Store.HistoryAsync(claim.Id)).Select(entry => entry.Kind);
        told.ShouldBe([ClaimEventKind.Marked, ClaimEventKind.Expired, ClaimEventKind.Carried, ClaimEventKind.Restored, ClaimEventKind.Carried]);
    }

    [Fact]
    public async Task Redo_VerdictTakenBackBeforeTheWordsChanged_JudgesNoOtherWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.UndoAsync(article.Article.Id, "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        (await room.Store.RedoAsync(article.Article.Id, "Anna")).Changed.ShouldBeEmpty();

        (await room.ReadAsync(article)).Queue.Single().Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Undo_VerdictClearedBeforeTheWordsChanged_JudgesNoOtherWords()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(article.Queue[0].Id, 2, null, "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        (await room.Store.UndoAsync(article.Article.Id, "Anna")).Changed.ShouldBeEmpty();

        (await room.ReadAsync(article)).Queue.Single().Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Undo_TreatmentOfWordsThatChanged_BringsNoEarlierOneBack()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.Store.DecideAsync(article.Queue[0].Id, 2, new ClaimDecision.Treat(new Treatment(TreatmentKind.PublishAnyway, "è di interesse pubblico")), "Berta");
        await room.Store.DecideAsync(article.Queue[0].Id, 3, new ClaimDecision.Treat(new Treatment(TreatmentKind.Cut)), "Anna");
        await room.ReviseAsync(await room.ReadAsync(article), Signed.Replace("avrebbe firmato", "avrebbe strappato", StringComparison.Ordinal));

        (await room.Store.UndoAsync(article.Article.Id, "Anna")).Changed.ShouldBeEmpty();

        (await room.ReadAsync(article)).Queue.Single().Treatment.ShouldBeNull();
    }

    [Fact]
    public async Task Undo_VerdictOfWordsThatCameBack_IsTheirs()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.ReviseAsync(article, Leaving, Signed);

        (await room.Store.UndoAsync(article.Article.Id, "Anna")).Changed.ShouldHaveSingleItem().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Revise_LostWordsComeBackDenied_LeavesTheirVerdictBehind()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync("Stando ai legali, avrebbe firmato l'accordo con la ditta Rivadolce.", Leaving);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Verified(), "Anna");
        await room.ReviseAsync(article, Leaving);

        await room.ReviseAsync(await room.ReadAsync(article), Leaving, "Stando ai legali, non avrebbe firmato l'accordo con la ditta Rivadolce.");

        var now = await room.ReadAsync(article);
        now.Claims.ShouldAllBe(claim => claim.Verdict == null);
        now.Absent.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Verified());
    }

    [Fact]
    public async Task Undo_VerdictOfWordsThatChanged_IsOvertaken()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed);
        await room.Store.MarkAsync(article.Queue[0].Id, 1, Verdict.Disputed(), "Anna");
        await room.Store.MarkAsync(article.Queue[0].Id, 2, Verdict.Verified(), "Anna");
        await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal));

        var outcome = await room.Store.UndoAsync(article.Article.Id, "Anna");

        outcome.Changed.ShouldBeEmpty();
        (await room.ReadAsync(article)).Queue.Single().IsOpen.ShouldBeTrue();
    }

    [Fact]
    public async Task Revise_ConditionalBecomesIndicative_ExpiresTheVerdictAndReportsTheHardening()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var article = await room.AddReadAsync(Signed, Leaving);
        var signed = article.Queue[0];
        await room.Store.MarkAsync(signed.Id, 1, Verdict.Verified(VerifiedScope.Statement), "Anna");

        var outcome = (RevisionOutcome.Saved)await room.ReviseAsync(article, Signed.Replace("avrebbe firmato", "ha firmato", StringComparison.Ordinal), Leaving);

        var claim = (await room.ReadAsync(article)).Queue.Single(one => one.Id == signed.Id);
        (claim.Verdict, claim.IsOpen, claim.IsHardened).ShouldBe((null, true, true));
        claim.Quote.ShouldContain("ha firmato");
        claim.Arrival!.Earlier.ShouldBe(signed.Quote);
        (claim.Arrival.Expired!.Verdict, claim.Arrival.Expired.By, claim.Arrival.Expired.Quote).ShouldBe((Verdict.Verified(VerifiedScope.Statement), "Anna", signed.Quote));
        (claim.Arrival.Hardening!.Conditional, claim.Arrival.Hardening.Indicative).ShouldBe(("avrebbe firmato", "ha firmato"));
        (outcome.Counts.Reworded, outcome.Counts.Hardened, outcome.Counts.Expired).ShouldBe((1, 1, 1));
    }
}
