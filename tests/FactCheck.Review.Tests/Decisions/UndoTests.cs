namespace FactCheck.Review;

public class UndoTests
{
    [Fact]
    public async Task Undo_AfterRestart_TakesBackTheLastDecisionAndTellsIt()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 2, Verdict.Unverified(), "Anna");
        await room.RestartAsync();

        var outcome = await room.Store.UndoAsync(claim.ArticleId, "Anna");

        outcome.Changed.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Verified());
        var history = await room.Store.ArticleHistoryAsync(claim.ArticleId);
        history.Select(entry => entry.Step?.Kind).ShouldBe([null, StepKind.Decided, StepKind.Decided, StepKind.Undone]);
        HistoryChain.Verify(history).ShouldBeNull();
    }

    [Fact]
    public async Task Undo_AgainAndAgain_GoesBackToTheBeginning()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 2, Verdict.Unverified(), "Anna");
        await room.Store.NoteAsync(claim.Id, 3, "Chiesto al sindaco.", "Anna");

        await room.Store.UndoAsync(claim.ArticleId, "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");

        var found = (await room.Store.FindClaimAsync(claim.Id))!;
        (found.Note, found.Verdict, found.IsOpen).ShouldBe(("", null, true));
        (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Redo_AfterTwoUndos_BringsBothBackInTheirOrder()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 2, Verdict.Unverified(), "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");

        (await room.Store.RedoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Verified());
        (await room.Store.RedoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem().Verdict.ShouldBe(Verdict.Unverified());
        (await room.Store.RedoAsync(claim.ArticleId, "Anna")).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task NextSteps_AfterUndoingOne_NameTheClaimsOfBoth()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 2, Verdict.Unverified(), "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");
        await room.RestartAsync();

        var anna = await room.Store.NextStepsAsync(claim.ArticleId, "Anna");
        var bruno = await room.Store.NextStepsAsync(claim.ArticleId, "Bruno");

        anna.Undo.ShouldBe([claim.Id]);
        anna.Redo.ShouldBe([claim.Id]);
        (bruno.Undo.Count, bruno.Redo.Count).ShouldBe((0, 0));
    }

    [Fact]
    public async Task Redo_AfterAnotherDecision_HasNothingLeft()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.UndoAsync(claim.ArticleId, "Anna");
        await room.Store.MarkAsync(claim.Id, 3, Verdict.Unverified(), "Anna");

        (await room.Store.RedoAsync(claim.ArticleId, "Anna")).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task Undo_DecidedAgainByAnother_LeavesTheirsAndTakesBackTheOneBefore()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Claims;
        await room.Store.MarkAsync(claims[0].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claims[1].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claims[1].Id, 2, Verdict.Disputed(), "Bruno");

        var outcome = await room.Store.UndoAsync(claims[0].ArticleId, "Anna");

        outcome.Overtaken.ShouldHaveSingleItem().Id.ShouldBe(claims[1].Id);
        outcome.Changed.ShouldHaveSingleItem().Id.ShouldBe(claims[0].Id);
        (await room.Store.FindClaimAsync(claims[1].Id))!.Verdict.ShouldBe(Verdict.Disputed());
    }

    [Fact]
    public async Task Undo_AnothersDecisionTakenBack_CountsAsNeverMade()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        await room.Store.MarkAsync(claim.Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claim.Id, 2, Verdict.Disputed(), "Bruno");
        await room.Store.UndoAsync(claim.ArticleId, "Bruno");

        (await room.Store.UndoAsync(claim.ArticleId, "Anna")).Changed.ShouldHaveSingleItem().Verdict.ShouldBeNull();
    }

    [Fact]
    public async Task Undo_OfAStepByName_LeavesTheLaterOnes()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Claims;
        var first = (MarkOutcome.Saved)await room.Store.MarkAsync(claims[0].Id, 1, Verdict.Verified(), "Anna");
        await room.Store.MarkAsync(claims[1].Id, 1, Verdict.Verified(), "Anna");

        (await room.Store.UndoAsync(claims[0].ArticleId, "Anna", first.Step)).Changed.ShouldHaveSingleItem().Id.ShouldBe(claims[0].Id);

        (await room.Store.FindClaimAsync(claims[1].Id))!.Verdict.ShouldBe(Verdict.Verified());
        (await room.Store.UndoAsync(claims[0].ArticleId, "Bruno", first.Step)).Changed.ShouldBeEmpty();
    }

    [Fact]
    public async Task DecideAll_OneStep_IsTakenBackAsOne()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Claims;
        await room.Store.NoteAsync(claims[2].Id, 1, "Sentita la giunta.", "Bruno");
        var told = new List<Guid>();
        room.Notices.ClaimsChanged += claims => told.AddRange(claims.Select(claim => claim.Id));

        var outcome = await room.Store.DecideAllAsync(claims[0].ArticleId, claims.ToDictionary(claim => claim.Id, _ => 1),
            new ClaimDecision.Dismiss(new Dismissal(DismissalReason.Opinion)), "Anna");

        outcome.Saved.Select(claim => claim.Id).ShouldBe([claims[0].Id, claims[1].Id]);
        outcome.Overtaken.ShouldHaveSingleItem().Id.ShouldBe(claims[2].Id);
        told.ShouldBe([claims[0].Id, claims[1].Id]);
        (await room.Store.UndoAsync(claims[0].ArticleId, "Anna")).Changed.Select(claim => claim.IsOpen).ShouldBe([true, true]);
        (await room.Store.RedoAsync(claims[0].ArticleId, "Anna")).Changed.Count.ShouldBe(2);
        HistoryChain.Verify(await room.Store.ArticleHistoryAsync(claims[0].ArticleId)).ShouldBeNull();
    }

    [Fact]
    public async Task DecideAll_Cancelled_WritesNothing()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claims = (await room.Store.FindAsync(await room.AddAsync()))!.Claims;
        using var cancel = new CancellationTokenSource();
        var progress = new Synchronous(done => cancel.Cancel());

        await Should.ThrowAsync<OperationCanceledException>(() => room.Store.DecideAllAsync(claims[0].ArticleId, claims.ToDictionary(claim => claim.Id, _ => 1),
            new ClaimDecision.Mark(Verdict.Verified()), "Anna", progress, cancel.Token));

        (await room.Store.FindAsync(claims[0].ArticleId))!.Claims.ShouldAllBe(claim => claim.IsOpen);
        (await room.Store.ArticleHistoryAsync(claims[0].ArticleId)).Count.ShouldBe(1);
    }

    private sealed class Synchronous(Action<int> report) : IProgress<int>
    {
        public void Report(int value) => report(value);
    }
}
