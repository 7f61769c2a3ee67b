using BenchmarkDotNet.Attributes;
using FactCheck.Detection;

namespace FactCheck.Benchmarks;

/// <summary>Full analysis of the conditionals of a text, on one core.</summary>
[MemoryDiagnoser]
public class DetectBenchmarks
{
    private string article = "";
    private string archive = "";
    private string plain = "";

    [GlobalSetup]
    public void Setup()
    {
        string news = NewsText.Read([]);
        article = NewsText.OfSize(news, 4 * 1024);
        archive = NewsText.OfSize(news, 4 * 1024 * 1024);
        plain = archive.Replace("rebbe", "rà", StringComparison.Ordinal);
    }

    [Benchmark]
    public int Article4KB() => ClaimDetector.Italian.Detect(article).Count;

    [Benchmark]
    public int Archive4MB() => ClaimDetector.Italian.Detect(archive).Count;

    [Benchmark]
    public int Archive4MBWithoutConditional() => ClaimDetector.Italian.Detect(plain).Count;
}
