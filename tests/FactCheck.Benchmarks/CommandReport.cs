using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using FactCheck.Cli;

namespace FactCheck.Benchmarks;

/// <summary>Measures <c>detect --input jsonl</c> end to end on an archive of articles: JSON is read and written, and all cores work. Give the process one core to compare.</summary>
internal static class CommandReport
{
    private const int Megabytes = 128;

    public static async Task<int> PrintAsync(string[] files)
    {
        byte[] archive = Archive(NewsText.Read(files));
        await RunAsync(archive, archive.Length / 8);
        for (int run = 0; run < 3; run++)
        {
            long start = Stopwatch.GetTimestamp();
            long printed = await RunAsync(archive, archive.Length);
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
                $"{Environment.ProcessorCount} cores: {archive.Length / 1e6:F0} MB of JSON lines in {seconds:F2} s, {archive.Length / seconds / 1e6:F1} MB/s, {printed / 1e6:F1} MB printed, {Environment.WorkingSet / 1e6:F0} MB in memory"));
        }

        return 0;
    }

    private static async Task<long> RunAsync(byte[] archive, int length)
    {
        using var input = new MemoryStream(archive, 0, length, writable: false);
        await using var output = new CountingStream();
        await FactCheckCommand.RunAsync(["detect", "--input", "jsonl"], input, output, TextWriter.Null);
        return output.Length;
    }

    private static byte[] Archive(string news)
    {
        string[] articles = [.. news.Split("\n\n", StringSplitOptions.RemoveEmptyEntries).Chunk(8).Select(paragraphs => string.Join("\n\n", paragraphs))];
        using var archive = new MemoryStream();
        for (int i = 0; archive.Length < Megabytes * 1024L * 1024L; i++)
        {
            archive.Write(JsonSerializer.SerializeToUtf8Bytes(new { id = i, text = articles[i % articles.Length] }));
            archive.WriteByte((byte)'\n');
        }

        return archive.ToArray();
    }

    private sealed class CountingStream : MemoryStream
    {
        private long written;

        public override long Length => written;

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            written += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override void Write(byte[] buffer, int offset, int count) => written += count;

        public override void Write(ReadOnlySpan<byte> buffer) => written += buffer.Length;
    }
}
