using System.Globalization;
using FactCheck.Review;

namespace FactCheck.Benchmarks.Load;

/// <summary>The speed of the desk in one run: a mark from key to disk and back, the bytes it sends, the memory an open article holds, many editors at once.</summary>
internal static class DeskReport
{
    private const int Marks = 200;
    private const int SmallCopies = 20;
    private const int LargeCopies = 8;
    private const int Editors = 100;

    private static readonly (string Name, NewArticle Article)[] Sizes =
    [
        ("10 claims", SyntheticArticle.Of(10)),
        ("200 claims", SyntheticArticle.Of(200)),
        ("1,000 claims", SyntheticArticle.Of(1_000)),
        ("2,000 claims", SyntheticArticle.Of(2_000)),
        ("5,000 claims", SyntheticArticle.Of(5_000)),
        ("1,000 in 100,000 words", SyntheticArticle.Of(1_000, plainWords: 84)),
    ];

    /// <param name="parts">Any of "marks", "memory", "crowd"; none for all.</param>
    public static async Task<int> PrintAsync(string[] parts)
    {
        using var newsroom = new Newsroom();
        IReadOnlyList<Guid> sizes = await newsroom.AddAsync([.. Sizes.Select(size => size.Article)]);
        IReadOnlyList<Guid> small = await newsroom.AddAsync([.. Enumerable.Range(1, Editors).Select(chapter => SyntheticArticle.Of(200, chapter: chapter))]);
        IReadOnlyList<Guid> large = await newsroom.AddAsync([.. Enumerable.Range(1, LargeCopies).Select(chapter => SyntheticArticle.Of(2_000, chapter: chapter))]);
        bool Wants(string part) => parts.Length == 0 || parts.Contains(part);

        if (Wants("marks"))
        {
            await using RunningServer server = await RunningServer.StartAsync(newsroom.Path);
            await PrintMarksAsync([.. sizes.Select(server.PageOf)]);
        }

        if (Wants("memory"))
        {
            await using RunningServer server = await RunningServer.StartAsync(newsroom.Path, holdsNoSpares: true);
            await PrintMemoryAsync(server, "200 claims, 20 windows on one article", Enumerable.Repeat(small[0], SmallCopies));
            await PrintMemoryAsync(server, "200 claims, 20 windows on 20 articles", small.Take(SmallCopies));
            await PrintMemoryAsync(server, "2,000 claims, 8 windows on one article", Enumerable.Repeat(large[0], LargeCopies));
            await PrintMemoryAsync(server, "2,000 claims, 8 windows on 8 articles", large);
        }

        if (Wants("crowd"))
        {
            await using RunningServer server = await RunningServer.StartAsync(newsroom.Path);
            await PrintCrowdAsync(server, [.. small.Select(server.PageOf)]);
        }

        return 0;
    }

    private static async Task PrintMarksAsync(IReadOnlyList<Uri> pages)
    {
        Console.WriteLine($"{"article",-24} {"key to saved, ms",24} {"bytes a mark, sent",20} {"uncompressed",18} {"batches",8} {"calls",6} {"bytes a step, uncompressed",26} {"open, ms",9} {"open, KB",9}");
        for (int size = 0; size < pages.Count; size++)
        {
            var run = new MarkRun(pages[size]);
            await run.RunAsync(Marks);
            Print($"{Sizes[size].Name,-24} p50 {run.Milliseconds.P50,6:F1} p95 {run.Milliseconds.P95,7:F1} {run.BytesReceived.P50,9:F0} max {run.BytesReceived.Max,6:F0} {run.BytesOfMark.P50,7:F0} max {run.BytesOfMark.Max,6:F0} {run.Batches,8:F1} {run.ScriptCalls,6:F1} {run.BytesOfStep.P50,15:F0} max {run.BytesOfStep.Max,6:F0} {run.OpeningMilliseconds.P50,9:F0} {run.Opened.Bytes / 1024.0,9:F0}");
        }
    }

    private static async Task PrintMemoryAsync(RunningServer server, string name, IEnumerable<Guid> articles) =>
        Print($"{name,-40} {await MemoryRun.MeasureAsync(server, [.. articles.Select(server.PageOf)]) / 1024 / 1024,6:F2} MB a circuit");

    private static async Task PrintCrowdAsync(RunningServer server, IReadOnlyList<Uri> pages)
    {
        var crowd = new CrowdRun(pages, TimeSpan.FromSeconds(1));
        Figures times = await crowd.MeasureAsync(warmUp: TimeSpan.FromSeconds(5), duration: TimeSpan.FromSeconds(20), () => server.ProcessorTime);
        Print($"{Editors} editors, each on an article of 200 claims, a mark and a step each second: p50 {times.P50:F1} p95 {times.P95:F1} p99 {times.P99:F1} ms, {crowd.ProcessorShare:P0} of one core, {crowd.ProcessorTimePerMark.TotalMilliseconds:F1} ms of it a mark, after the first seconds");
    }

    private static void Print(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
