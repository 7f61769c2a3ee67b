using System.Diagnostics;
using System.Globalization;
using System.Text;
using FactCheck.Detection;
using FactCheck.Detection.Newsroom;
using FactCheck.Detection.Text;

namespace FactCheck.Benchmarks;

/// <summary>Shows where the time of <c>Detect</c> goes: each row does what the row above does and one stage more.</summary>
internal static class StageReport
{
    private const int Kilobytes = 256;

    public static int Print(string[] files)
    {
        string news = NewsText.OfSize(NewsText.Read(files), Kilobytes * 1024);
        double bytes = Encoding.UTF8.GetByteCount(news);
        int claims = ClaimDetector.Italian.Detect(news).Count;
        Print("windows found", bytes, claims, () => Read(news, null));
        Print("+ quotations", bytes, claims, () => Read(news, null, Quotations.In(news)));
        Print("+ words, sentences", bytes, claims, () => Read(news, new TokenizedText(news, Quotations.In(news), HouseRules.None, new WindowBuffers())));
        Print("Detect", bytes, claims, () => ClaimDetector.Italian.Detect(news));
        return 0;
    }

    private static void Read(string text, TokenizedText? tokens, Quotations? quotations = null)
    {
        var windows = new Windows(text);
        while (windows.TryNext(out TextSpan window))
        {
            tokens?.MoveTo(window);
        }

        GC.KeepAlive(quotations);
    }

    private static void Print(string name, double bytes, int claims, Action run)
    {
        double best = double.MaxValue;
        for (int i = 0; i < 400; i++)
        {
            long start = Stopwatch.GetTimestamp();
            run();
            best = Math.Min(best, Stopwatch.GetElapsedTime(start).TotalSeconds);
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name,-20} {bytes / best / 1e6,9:F1} MB/s {best * 1e6 / claims,8:F2} µs a claim"));
    }
}
