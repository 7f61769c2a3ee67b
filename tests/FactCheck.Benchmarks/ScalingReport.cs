using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Detection;

namespace FactCheck.Benchmarks;

/// <summary>Prints how the time of <c>Detect</c> grows with the text, on news text and on texts made to hurt: the rate must not fall as they grow.</summary>
internal static class ScalingReport
{
    private const int Kilobyte = 1024;

    public static int Print(string[] files)
    {
        string news = NewsText.Read(files);
        Console.WriteLine($"news text: {Encoding.UTF8.GetByteCount(news) / Kilobyte} KB, one conditional to {Encoding.UTF8.GetByteCount(news) / Math.Max(1, ClaimDetector.Italian.Detect(news).Count)} bytes");
        PrintRows("news", NewsText.Repeat(news, 1), [.. Sizes(1, 65_536).Select(size => NewsText.OfSize(news, size * Kilobyte))]);
        foreach ((string name, Func<int, string> make) in HostileTexts.All)
        {
            PrintRows(name, make(Kilobyte), [.. Sizes(16, 1024).Select(size => make(size * Kilobyte))]);
        }

        return 0;
    }

    private static IEnumerable<int> Sizes(int first, int last)
    {
        for (int size = first; size <= last; size *= 8)
        {
            yield return size;
        }

        if (last == 65_536)
        {
            yield return last;
        }
    }

    private static void PrintRows(string name, string warmUp, IReadOnlyList<string> texts)
    {
        for (int i = 0; i < 200; i++)
        {
            ClaimDetector.Italian.Detect(warmUp.Length > 4096 ? warmUp[..4096] : warmUp);
        }

        foreach (string text in texts)
        {
            Print(name, text);
        }
    }

    /// <summary>The best of several runs, so that what else the machine does weighs little.</summary>
    private static void Print(string name, string text)
    {
        double best = double.MaxValue, total = 0;
        int claims = 0;
        long allocated = 0;
        for (int run = 0; run < 2 || total < 0.3 && run < 2000; run++)
        {
            long before = GC.GetAllocatedBytesForCurrentThread();
            long start = Stopwatch.GetTimestamp();
            claims = ClaimDetector.Italian.Detect(text).Count;
            double seconds = Stopwatch.GetElapsedTime(start).TotalSeconds;
            allocated = GC.GetAllocatedBytesForCurrentThread() - before;
            best = Math.Min(best, seconds);
            total += seconds;
        }

        int bytes = Encoding.UTF8.GetByteCount(text);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture,
            $"{name,-22} {bytes / 1024.0,10:F0} KB {claims,9} claims {best * 1000,11:F3} ms {bytes / best / 1e6,9:F1} MB/s {allocated / (double)bytes,8:F1} B allocated a byte"));
    }
}
