using FactCheck.Detection;

namespace FactCheck.Review;

public class ClaimDecisionTests
{
    private static readonly EvidenceEntry Page = new(EvidenceKind.Link, EvidenceStance.Supports, new EvidenceOrigin("Delibera 12", "https://comune.example/12", Quote: "approvata"));

    [Fact]
    public async Task Dismiss_ClaimWithVerdict_EndsTheVerdictAndStaysInTheQueue()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");

        var now = await DecideAsync(room, claim.Id, new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Opinion, "lo dice lui stesso")));

        (now.Verdict, now.Dismissal, now.IsToCheck, now.IsOpen).ShouldBe((null, new Dismissal(DismissalReason.Opinion, "lo dice lui stesso"), true, false));
        ReviewProgress.Of((await room.Store.FindAsync(claim.ArticleId))!.Queue).ShouldBe(new ReviewProgress(0, 0, 0, 1, 1));
        (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Verified());
    }

    [Fact]
    public async Task Mark_DismissedClaim_EndsTheDismissal()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await DecideAsync(room, claim.Id, new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Slight)));

        (await DecideAsync(room, claim.Id, new ClaimDecision.Mark(Verdict.Disputed()))).Dismissal.ShouldBeNull();
    }

    [Fact]
    public async Task AddClaim_WordsOfASentence_IsInTheQueueWithItsHistory()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();
        var span = TestArticle.SpanOf(TestArticle.Text, " dice il capogruppo");

        var (added, step) = await room.Store.AddClaimAsync(id, 1, [span], "Anna");

        (added.Origin, added.Quote, added.Analysis, added.IsToCheck).ShouldBe((ClaimOrigin.ByHand, "dice il capogruppo", null, true));
        var article = (await room.Store.FindAsync(id))!;
        article.Claims.Select(claim => claim.Id).ShouldContain(added.Id);
        var again = await room.Store.AddClaimAsync(id, 1, [span], "Bruno");
        (again.Claim.Id, again.Step).ShouldBe((added.Id, null));
        step.ShouldNotBeNull();
        (await room.Store.HistoryAsync(added.Id)).ShouldHaveSingleItem().Kind.ShouldBe(ClaimEventKind.ClaimAdded);
    }

    [Fact]
    public async Task AddClaim_TakenBack_IsGoneAndComesAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();
        var (added, _) = await room.Store.AddClaimAsync(id, 1, [TestArticle.SpanOf(TestArticle.Text, "il capogruppo")], "Anna");

        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldHaveSingleItem().IsRemoved.ShouldBeTrue();
        (await room.Store.FindAsync(id))!.Claims.ShouldNotContain(claim => claim.Id == added.Id);
        (await room.Store.MarkAsync(added.Id, 2, Verdict.Verified(), "Bruno")).ShouldBeOfType<MarkOutcome.Gone>();

        await room.Store.RedoAsync(id, "Anna");
        (await room.Store.FindAsync(id))!.Queue.ShouldContain(claim => claim.Id == added.Id);
    }

    [Fact]
    public async Task MoveEdges_ClaimByHand_TellsTheVerbOfTheWordsItHasNow()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();
        var (added, _) = await room.Store.AddClaimAsync(id, 1, [TestArticle.SpanOf(TestArticle.Text, "il capogruppo")], "Anna");
        added.Verb.ShouldBeNull();

        var moved = await DecideAsync(room, added.Id, new ClaimDecision.MoveEdges([TestArticle.SpanOf(TestArticle.Text, "dice il capogruppo")]));
        moved.Verb!.Lemma.ShouldBe("dire");

        (await room.Store.UndoAsync(id, "Anna")).Changed.ShouldHaveSingleItem().Verb.ShouldBeNull();
    }

    [Theory]
    [InlineData(10, 10, ClaimExtentFault.NoWord)]
    [InlineData(5, 100_000, ClaimExtentFault.OutsideText)]
    public async Task AddClaim_NoWords_IsRefused(int start, int end, ClaimExtentFault fault)
    {
        await using var room = await TestNewsroom.OpenAsync();
        var id = await room.AddAsync();

        (await Should.ThrowAsync<ClaimExtentException>(() => room.Store.AddClaimAsync(id, 1, [new TextSpan(start, end)], "Anna"))).Fault.ShouldBe(fault);
        (await Should.ThrowAsync<ClaimExtentException>(() => room.Store.AddClaimAsync(id, 2, [new TextSpan(0, 5)], "Anna"))).Fault.ShouldBe(ClaimExtentFault.OutsideText);
    }

    [Fact]
    public async Task MoveEdges_Detected_KeepsAnalysisAndOldExtentInHistory()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();

        var moved = await DecideAsync(room, claim.Id, new ClaimDecision.MoveEdges([new TextSpan(claim.Span.Start, claim.Span.End - 11)]));

        (moved.Quote, moved.Suffix, moved.Analysis?.Span).ShouldBe(("il sindaco starebbe pensando", " di lasciare. Inoltre due assess", claim.Analysis?.Span));
        var entry = (await room.Store.HistoryAsync(claim.Id)).ShouldHaveSingleItem();
        ((ClaimExtent)EventValue.Before(entry)!).Quote.ShouldBe(TestArticle.First);
        ((ClaimExtent)EventValue.After(entry)!).Quote.ShouldBe("il sindaco starebbe pensando");
        (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem().Quote.ShouldBe(TestArticle.First);
    }

    [Fact]
    public async Task NameSource_GuessConfirmed_IsNoGuessAnyMore()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var span = TestArticle.SpanOf(TestArticle.Text, "fonti vicine alla giunta");

        var now = await DecideAsync(room, claim.Id, new ClaimDecision.NameSource(new ConfirmedSource(span, "fonti vicine alla giunta", SourceKind.Anonymous)));

        now.Attribution!.Inferred.ShouldBeFalse();
        now.Attribution.Source!.Span.ShouldBe(span);
    }

    [Fact]
    public async Task KeepEvidence_ChangedAndRemoved_IsToldAndTakenBack()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var evidence = Guid.NewGuid();
        await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(evidence, Page));
        var changed = await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(evidence, Page with { Stance = EvidenceStance.Context }), "Bruno");
        (changed.Evidence.ShouldHaveSingleItem().By, changed.Evidence[0].Stance).ShouldBe(("Anna", EvidenceStance.Context));

        (await DecideAsync(room, claim.Id, new ClaimDecision.RemoveEvidence(evidence))).Evidence.ShouldBeEmpty();
        var back = (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem();

        back.Evidence.ShouldHaveSingleItem().Origin.ShouldBe(Page.Origin);
        (await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(evidence, Page with { Stance = EvidenceStance.Context }))).Version.ShouldBe(back.Version, "it says this already");
    }

    [Theory]
    [InlineData(ReplyState.Answered, "", EntryFault.Missing)]
    [InlineData(ReplyState.Asked, "", null)]
    [InlineData(ReplyState.NoAnswer, "", null)]
    [InlineData(ReplyState.Answered, "Nessun commento.", null)]
    public void CheckReply_Answered_NeedsTheAnswer(ReplyState state, string answer, EntryFault? fault) =>
        new ReplyEntry("La ditta", State: state, Answer: answer).Check().Select(problem => (EntryFault?)problem.Fault).FirstOrDefault().ShouldBe(fault);

    [Theory]
    [InlineData("", "https://a.example", "Title", EntryFault.Missing)]
    [InlineData("Pagina", "javascript:alert(1)", "Url", EntryFault.NoWebAddress)]
    [InlineData("Pagina", null, "Url", EntryFault.NoWebAddress)]
    public async Task KeepEvidence_UnfitField_IsRefusedByName(string title, string? url, string field, EntryFault fault)
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var entry = Page with { Origin = new EvidenceOrigin(title, url) };

        var error = await Should.ThrowAsync<EntryException>(() => room.Store.DecideAsync(claim.Id, 1, new ClaimDecision.KeepEvidence(Guid.NewGuid(), entry), "Anna"));

        error.Problems.ShouldHaveSingleItem().ShouldBe(new EntryProblem(field, fault));
        (await room.Store.FindClaimAsync(claim.Id))!.Version.ShouldBe(1);
    }

    [Fact]
    public async Task KeepEvidence_Confidential_LeavesItsOriginNowhereButWithItsEditor()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var origin = new EvidenceOrigin("Carla Segreta", Publisher: "Procura", Quote: "parole da non dire");
        var id = Guid.NewGuid();

        var now = await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, new EvidenceEntry(EvidenceKind.Person, EvidenceStance.Supports, origin, IsConfidential: true)));

        var evidence = now.Evidence.ShouldHaveSingleItem();
        (evidence.Origin, evidence.IsConfidential).ShouldBe((null, true));
        (await room.Store.WithheldOriginAsync(evidence, "Anna")).ShouldBe(origin);
        (await room.Store.WithheldOriginAsync(evidence, "Bruno")).ShouldBeNull();
        var history = string.Concat((await room.Store.HistoryAsync(claim.Id)).Select(entry => entry.Before + entry.After));
        history.ShouldContain("person");
        history.ShouldNotContain("Segreta");
        history.ShouldNotContain("Procura");
        history.ShouldNotContain("parole");
    }

    [Fact]
    public async Task KeepEvidence_ConfidentialOfSomebodyElse_IsRefused()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var id = Guid.NewGuid();
        var entry = new EvidenceEntry(EvidenceKind.Person, EvidenceStance.Supports, new EvidenceOrigin("Carla"), IsConfidential: true);
        await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry));

        await Should.ThrowAsync<InvalidOperationException>(() => DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry), "Bruno"));
        await Should.ThrowAsync<InvalidOperationException>(() => DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry with { IsConfidential = false }), "Bruno"));
        await DecideAsync(room, claim.Id, new ClaimDecision.RemoveEvidence(id), "Bruno");
        await Should.ThrowAsync<InvalidOperationException>(() => DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry), "Bruno"));
    }

    [Fact]
    public async Task KeepEvidence_ConfidentialChangedAndTakenBack_HasItsFirstOriginAgain()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var id = Guid.NewGuid();
        var entry = new EvidenceEntry(EvidenceKind.Person, EvidenceStance.Supports, new EvidenceOrigin("Carla"), IsConfidential: true);
        await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry));
        await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(id, entry with { Origin = new EvidenceOrigin("Dario") }));

        var back = (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem();

        (await room.Store.WithheldOriginAsync(back.Evidence[0], "Anna"))!.Title.ShouldBe("Carla");
    }

    [Fact]
    public async Task RestsOnOwnSource_FactSupportedByItAlone_IsTrueUntilAnotherSupportsIt()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await DecideAsync(room, claim.Id, new ClaimDecision.Mark(Verdict.Verified()));

        (await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(Guid.NewGuid(), Page with { IsOwnSource = true }))).RestsOnOwnSource.ShouldBeTrue();
        (await DecideAsync(room, claim.Id, new ClaimDecision.KeepEvidence(Guid.NewGuid(), Page))).RestsOnOwnSource.ShouldBeFalse();
    }

    [Fact]
    public async Task Comment_ResolvedAndReopened_StaysWithItsAuthor()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        var id = Guid.NewGuid();
        await DecideAsync(room, claim.Id, new ClaimDecision.KeepComment(id, "Chi ha il **verbale**?"));

        var resolved = (await DecideAsync(room, claim.Id, new ClaimDecision.ResolveComment(id, true), "Bruno")).Comments.ShouldHaveSingleItem();
        var reopened = (await DecideAsync(room, claim.Id, new ClaimDecision.ResolveComment(id, false))).Comments.ShouldHaveSingleItem();

        (resolved.By, resolved.ResolvedBy, reopened.IsResolved).ShouldBe(("Anna", "Bruno", false));
        await Should.ThrowAsync<InvalidOperationException>(() => DecideAsync(room, claim.Id, new ClaimDecision.KeepComment(id, "altre parole"), "Bruno"));
    }

    [Fact]
    public async Task SeesTheSame_OtherAspectChanged_IsTrue()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var seen = await room.FirstClaimAsync();
        await DecideAsync(room, seen.Id, new ClaimDecision.WriteNote("Nota."));

        var current = (await room.Store.FindClaimAsync(seen.Id))!;

        new ClaimDecision.Mark(Verdict.Verified()).SeesTheSame(seen, current).ShouldBeTrue();
        new ClaimDecision.WriteNote("Altra.").SeesTheSame(seen, current).ShouldBeFalse();
    }

    private static async Task<Claim> DecideAsync(TestNewsroom room, Guid claim, ClaimDecision decision, string editor = "Anna")
    {
        var version = (await room.Store.FindClaimAsync(claim))!.Version;
        return ((MarkOutcome.Saved)await room.Store.DecideAsync(claim, version, decision, editor)).Claim;
    }
}
