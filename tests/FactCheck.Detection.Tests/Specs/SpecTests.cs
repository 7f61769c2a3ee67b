namespace FactCheck.Detection.Specs;

public class SpecTests
{
    public static TheoryData<string, string> Examples() =>
        new(SpecFiles.Lines.Select(l => ($"{l.File}/{l.Text.Split('`').ElementAtOrDefault(1)}", l.Text)));

    [Theory]
    [MemberData(nameof(Examples))]
    public void Example_Analysed_ReadsAsWritten(string id, string line)
    {
        id.ShouldNotBeEmpty();
        SpecExample example = SpecExample.Parse(line);
        SpecDump.Write(example, ClaimDetector.Italian.Analyze(example.Text)).ShouldBe(example.Line);
    }

    [Fact]
    public void Index_AgainstTheHeadings_NamesEachPhenomenonOnce() =>
        SpecFiles.Index.Order(StringComparer.Ordinal).ShouldBe(SpecFiles.Lines.Select(l => l.Phenomenon).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Ids_OverAllFiles_AreUnique() =>
        SpecFiles.Lines.Select(l => SpecExample.Parse(l.Text).Id).GroupBy(id => id).Where(g => g.Count() > 1).Select(g => g.Key).ShouldBeEmpty();
}
