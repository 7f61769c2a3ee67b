namespace FactCheck.Review.Consistency;

/// <summary>The articles with an earlier version that were judged by hand (tests/FactCheck.Evaluation/Findings), revised as an editor would.</summary>
public class JudgedRevisionsTests
{
    private static readonly string Folder = Path.Combine(AppContext.BaseDirectory, "Revised");

    public static TheoryData<string> Articles { get; } = new(Directory.EnumerateFiles(Folder, "*.prima.txt").Order(StringComparer.Ordinal)
        .Select(file => Path.GetFileName(file).Replace(".prima.txt", ".txt", StringComparison.Ordinal)));

    [Theory]
    [MemberData(nameof(Articles))]
    public async Task Findings_ArticleRevised_TellsTheHardeningsAReaderCalledRightAndNoOther(string name)
    {
        await using var desk = await FindingDesk.OpenAsync(Read(Path.ChangeExtension(name, ".prima.txt")));
        await desk.ReviseAsync(Read(name));

        (await desk.FindingsAsync(ArticleFindingKind.Hardened)).Select(finding => finding.At.Words).ShouldBe(Right(name));
    }

    private static IEnumerable<string> Right(string name) => File.ReadLines(Path.Combine(Folder, "judged.tsv")).Select(line => line.Split('\t'))
        .Where(row => row is [_, nameof(ArticleFindingKind.Hardened), _, "right"] && row[0] == name).Select(row => row[2]);

    private static string Read(string name) => File.ReadAllText(Path.Combine(Folder, name)).ReplaceLineEndings("\n").Trim();
}
