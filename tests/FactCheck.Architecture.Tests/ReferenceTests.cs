using System.Reflection;

namespace FactCheck.Architecture;

/// <summary>The direction of references: Detection ← Review ← { Import, Export } ← { Web, Cli }. Nothing points back.</summary>
public class ReferenceTests
{
    [Theory]
    [InlineData("FactCheck.Detection", "")]
    [InlineData("FactCheck.Review", "FactCheck.Detection")]
    [InlineData("FactCheck.Import", "FactCheck.Detection FactCheck.Review")]
    [InlineData("FactCheck.Export", "FactCheck.Detection FactCheck.Review")]
    [InlineData("FactCheck.Web", "FactCheck.Detection FactCheck.Export FactCheck.Import FactCheck.Review")]
    [InlineData("factcheck", "FactCheck.Detection FactCheck.Export FactCheck.Import FactCheck.Review")]
    public void Project_References_OnlyWhatStandsBeforeIt(string project, string allowed)
    {
        var ours = ReferencesOf(project).Where(name => name.StartsWith("FactCheck.", StringComparison.Ordinal));

        ours.Except(allowed.Split(' ')).ShouldBeEmpty();
    }

    [Fact]
    public void Detection_ReferencesNothingButTheFramework() =>
        ReferencesOf("FactCheck.Detection").ShouldAllBe(name => name.StartsWith("System.", StringComparison.Ordinal) || name == "netstandard");

    private static IEnumerable<string> ReferencesOf(string project) =>
        Assembly.Load(project).GetReferencedAssemblies().Select(reference => reference.Name!);
}
