namespace FactCheck.Detection.Specs;

public class SpecTests
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Specs");

    public static TheoryData<string, string> Examples()
    {
        var rows = new TheoryData<string, string>();
        foreach ((string file, string line) in Lines())
        {
            rows.Add($"{file}/{line.Split('`').ElementAtOrDefault(1)}", line);
        }

        return rows;
    }

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Analysed_ReadsAsWritten(string id, string line)
    {
        id.ShouldNotBeEmpty();
        SpecExample example = SpecExample.Parse(line);
        SpecDump.Write(example, ClaimDetector.Italian.Analyze(example.Text)).ShouldBe(example.Line);
    }

    [Fact]
    public void Ids_OverAllFiles_AreUnique() =>
        Lines().Select(l => SpecExample.Parse(l.Line).Id).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();

    private static IEnumerable<(string File, string Line)> Lines() =>
        Directory.EnumerateFiles(_folder, "*.md").Where(f => Path.GetFileName(f) != "README.md").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadLines(file).Where(l => l.StartsWith("- ", StringComparison.Ordinal)).Select(l => (Path.GetFileNameWithoutExtension(file), l)));
}
