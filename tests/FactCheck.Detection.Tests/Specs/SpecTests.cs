namespace FactCheck.Detection.Specs;

public class SpecTests
{
    private const int FewestExamples = 3;
    private const int FewestTraps = 2;

    public static TheoryData<string, string> Examples() =>
        new(SpecFiles.Lines.Select(l => ($"{l.File}/{l.Text.Split('`').ElementAtOrDefault(1)}", l.Text)));

    public static TheoryData<string> Phenomena() => new(SpecFiles.Index);

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Analysed_ReadsAsWritten(string id, string line)
    {
        id.ShouldNotBeEmpty();
        SpecExample example = SpecExample.Parse(line);
        SpecDump.Write(example, ClaimDetector.Italian.Analyze(example.Text)).ShouldBe(example.Line);
    }

    [Theory]
    [MemberData(nameof(Phenomena))]
    public void Phenomenon_OfTheIndex_HasExamplesAndTraps(string phenomenon)
    {
        SpecExample[] examples = [.. SpecFiles.Lines.Where(l => l.Phenomenon == phenomenon).Select(l => SpecExample.Parse(l.Text))];
        examples.Count(e => !e.IsTrap).ShouldBeGreaterThanOrEqualTo(FewestExamples);
        examples.Count(e => e.IsTrap).ShouldBeGreaterThanOrEqualTo(FewestTraps);
    }

    [Fact]
    public void Index_AgainstTheHeadings_NamesEachPhenomenonOnce() =>
        SpecFiles.Index.Order(StringComparer.Ordinal).ShouldBe(SpecFiles.Lines.Select(l => l.Phenomenon).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_OverAllFiles_AreUnique() =>
        SpecFiles.Lines.Select(l => SpecExample.Parse(l.Text).Id).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
}
