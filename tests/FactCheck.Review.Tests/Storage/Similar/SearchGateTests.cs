namespace FactCheck.Review.Storage;

public sealed class SearchGateTests : IDisposable
{
    private readonly SearchGate gate = new(TimeProvider.System);
    private readonly TaskCompletionSource<int> running = new(TaskCreationOptions.RunContinuationsAsynchronously);

    [Fact]
    public async Task Run_WhileAnotherSearches_WaitsForItsTurn()
    {
        var first = gate.RunAsync(() => running.Task, CancellationToken.None);
        var begun = false;
        var second = gate.RunAsync(() => Task.FromResult(begun = true), CancellationToken.None);

        begun.ShouldBeFalse();
        running.SetResult(1);

        (await first, await second).ShouldBe((1, true));
    }

    [Fact]
    public async Task Cancel_WhileWaiting_LeavesAtOnceAndNeverBegins()
    {
        using var goingOn = new CancellationTokenSource();
        var first = gate.RunAsync(() => running.Task, CancellationToken.None);
        var begun = false;
        var left = gate.RunAsync(() => Task.FromResult(begun = true), goingOn.Token);
        var next = gate.RunAsync(() => Task.FromResult(2), CancellationToken.None);

        await goingOn.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => left);

        first.IsCompleted.ShouldBeFalse();
        running.SetResult(1);
        (await next).ShouldBe(2);
        begun.ShouldBeFalse();
    }

    [Fact]
    public async Task Run_AfterOneThatFailedOrWasCalledOff_StillHasItsTurn()
    {
        await Should.ThrowAsync<InvalidOperationException>(() => gate.RunAsync<int>(() => throw new InvalidOperationException(), CancellationToken.None));
        await Should.ThrowAsync<OperationCanceledException>(() => gate.RunAsync<int>(() => throw new OperationCanceledException(), CancellationToken.None));

        (await gate.RunAsync(() => Task.FromResult(3), CancellationToken.None)).ShouldBe(3);
    }

    [Fact]
    public async Task Run_AfterALongSearch_WaitsAsLongAgainWhileTheAnswerIsThere()
    {
        var clock = new HeldClock();
        using var paced = new SearchGate(clock);
        (await paced.RunAsync(() => Task.FromResult(clock.Now = TimeSpan.FromSeconds(2)), CancellationToken.None)).ShouldBe(TimeSpan.FromSeconds(2));
        var next = paced.RunAsync(() => Task.FromResult(4), CancellationToken.None);

        clock.Due.ShouldBe(TimeSpan.FromSeconds(2));
        next.IsCompleted.ShouldBeFalse();
        clock.Ring();

        (await next).ShouldBe(4);
    }

    [Fact]
    public async Task Mark_WhileASearchRuns_IsOnDiskBeforeItEnds()
    {
        await using var room = await TestNewsroom.OpenAsync();
        var claim = await room.FirstClaimAsync();
        using var goingOn = new CancellationTokenSource();
        var search = room.Searches.RunAsync(() => running.Task, CancellationToken.None);
        var waiting = room.Similar.ToAsync(claim.Id, goingOn.Token);

        (await room.Store.MarkAsync(claim.Id, claim.Version, Verdict.Verified(), "Anna")).ShouldBeOfType<MarkOutcome.Saved>();

        (search.IsCompleted, waiting.IsCompleted).ShouldBe((false, false));
        await goingOn.CancelAsync();
        await Should.ThrowAsync<OperationCanceledException>(() => waiting);
        running.SetResult(1);
        await search;
    }

    public void Dispose() => gate.Dispose();

    /// <summary>A clock that stands still, whose timers ring when they are told to.</summary>
    private sealed class HeldClock : TimeProvider
    {
        private readonly TimeProvider never = System;
        private Action ring = () => { };

        public TimeSpan Now { get; set; }
        public TimeSpan? Due { get; private set; }
        public override long TimestampFrequency => TimeSpan.TicksPerSecond;

        public override long GetTimestamp() => Now.Ticks;

        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period)
        {
            (Due, ring) = (dueTime, () => callback(state));
            return never.CreateTimer(_ => { }, null, Timeout.InfiniteTimeSpan, Timeout.InfiniteTimeSpan);
        }

        public void Ring() => ring();
    }
}
