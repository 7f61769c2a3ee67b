using FactCheck.Benchmarks.Load.Circuits;
using FactCheck.Review;
using Microsoft.Extensions.DependencyInjection;

namespace FactCheck.Web.Features.Workbench;

/// <summary>What one key sends to the browser, before compression: it must not grow with the article.</summary>
/// <remarks>Where a bound is broken, look for a handler that is new at each render, or a part that renders although nothing in it changed (README of the benchmarks).</remarks>
public class MarkOnTheWireTests
{
    private const int MostBytesOfMark = 2_048;
    private const int MostBytesOfStep = 8_000;

    // The numbers of claims have more digits in a longer article.
    private const int Digits = 300;

    [Fact]
    public async Task Mark_ArticleOfTenAndOfAThousandClaims_SendsOneSmallBatchAlike()
    {
        await using var host = new WorkbenchHost { Clock = new ClockWithoutTimers() };
        var (small, large) = (await MarkAsync(host, 10), await MarkAsync(host, 1_000));

        new[] { small.Batches, large.Batches }.ShouldBe([1, 1]);
        new[] { small.ScriptCalls, large.ScriptCalls }.ShouldBe([0, 0]);
        large.Bytes.ShouldBeLessThan(MostBytesOfMark);
        large.Bytes.ShouldBeLessThan(small.Bytes + Digits);
    }

    [Fact]
    public async Task Step_ListBeyondTheScreenAndAThousandClaims_SendsTheNewCardAndOneRow()
    {
        await using var host = new WorkbenchHost { Clock = new ClockWithoutTimers() };
        var (small, large) = (await StepAsync(host, 100), await StepAsync(host, 1_000));

        large.Bytes.ShouldBeLessThan(MostBytesOfStep);
        large.Bytes.ShouldBeLessThan(small.Bytes + Digits);
    }

    // The second mark: the first one also brings the bar that offers to undo.
    private static async Task<Sent> MarkAsync(WorkbenchHost host, int claims)
    {
        await using var circuit = await OpenAsync(host, claims);
        await circuit.PressAsync("verified");
        return await circuit.PressAsync("disputed");
    }

    private static async Task<Sent> StepAsync(WorkbenchHost host, int claims)
    {
        await using var circuit = await OpenAsync(host, claims);
        await circuit.PressAsync("next");
        await circuit.PressAsync("next");
        return await circuit.PressAsync("next");
    }

    private static async Task<Circuit> OpenAsync(WorkbenchHost host, int claims)
    {
        var transport = new TestServerTransport(host, "Anna");
        var store = host.Services.GetRequiredService<ReviewStore>();
        var id = await store.KeepAsync(LongArticle.New(claims), LongArticle.Analysis(claims), "Anna", Xunit.TestContext.Current.CancellationToken);
        return await Circuit.OpenAsync(transport, new Uri(transport.Http.BaseAddress!, $"/articles/{id}"));
    }

    /// <summary>On a busy machine "Salvataggio…" and the search for similar claims would come in between, each a batch of its own.</summary>
    private sealed class ClockWithoutTimers : TimeProvider
    {
        public override ITimer CreateTimer(TimerCallback callback, object? state, TimeSpan dueTime, TimeSpan period) => new NoTimer();

        private sealed class NoTimer : ITimer
        {
            public bool Change(TimeSpan dueTime, TimeSpan period) => true;

            public void Dispose()
            {
            }

            public ValueTask DisposeAsync() => ValueTask.CompletedTask;
        }
    }
}
