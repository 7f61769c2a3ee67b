using BenchmarkDotNet.Attributes;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Benchmarks;

/// <summary>Two versions of 100,000 words compared: corrected, put in another order, and rewritten so that no comparison helps.</summary>
[MemoryDiagnoser]
public class ComparisonBenchmarks
{
    private const int Paragraphs = 1_000;
    private const int WordsOfParagraph = 100;

    private static readonly string[] Words = ["il", "sindaco", "avrebbe", "firmato", "la", "giunta", "di", "notte", "con", "un", "atto", "che", "nessuno", "ha", "visto"];

    private ArticleText article = Text([""]);
    private ArticleText corrected = Text([""]);
    private ArticleText shuffled = Text([""]);
    private ArticleText rewritten = Text([""]);
    private ArticleText inOne = Text([""]);
    private ArticleText inOneRewritten = Text([""]);

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var paragraphs = Make(random);
        article = Text(paragraphs);
        corrected = Text([.. paragraphs.Select((paragraph, index) => index % 2 == 0 ? paragraph : paragraph.Replace("avrebbe", "ha", StringComparison.Ordinal))]);
        shuffled = Text([.. paragraphs.Index().OrderBy(one => one.Index * 7 % Paragraphs).Select(one => one.Item)]);
        var others = Make(random);
        rewritten = Text(others);
        inOne = Text([string.Join(' ', paragraphs)]);
        inOneRewritten = Text([string.Join(' ', others)]);
    }

    [Benchmark]
    public int Corrected() => TextComparison.Of(article, corrected).Rows.Count;

    [Benchmark]
    public int PutInAnotherOrder() => TextComparison.Of(article, shuffled).Rows.Count;

    [Benchmark]
    public int Rewritten() => TextComparison.Of(article, rewritten).Rows.Count;

    [Benchmark]
    public int RewrittenInOneParagraph() => TextComparison.Of(inOne, inOneRewritten).Rows.Count;

    // One word in four is found nowhere else, as in a text that somebody wrote.
    private static string[] Make(Random random) =>
        [.. Enumerable.Range(0, Paragraphs).Select(_ => string.Join(' ', Enumerable.Range(0, WordsOfParagraph).Select(_ => Word(random))) + ".")];

    private static string Word(Random random) => random.Next(4) == 0 ? $"parola{random.Next(20_000)}" : Words[random.Next(Words.Length)];

    private static ArticleText Text(string[] paragraphs)
    {
        var blocks = new List<TextBlock>();
        var start = 0;
        foreach (var paragraph in paragraphs)
        {
            blocks.Add(new TextBlock(BlockKind.Paragraph, new TextSpan(start, start + paragraph.Length), 0, []));
            start += paragraph.Length + 2;
        }

        return new ArticleText(string.Join("\n\n", paragraphs), blocks);
    }
}
