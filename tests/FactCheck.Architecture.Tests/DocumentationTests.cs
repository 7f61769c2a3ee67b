using System.Reflection;
using System.Xml.Linq;

namespace FactCheck.Architecture;

/// <summary>Public types of the three libraries others build on are documented; each offender is listed.</summary>
public class DocumentationTests
{
    [Theory]
    [InlineData("FactCheck.Detection")]
    [InlineData("FactCheck.Review")]
    [InlineData("FactCheck.Export")]
    public void PublicTypes_HaveASummary(string project)
    {
        var assembly = Assembly.Load(project);
        var documented = XDocument.Load(Path.ChangeExtension(assembly.Location, ".xml"))
            .Descendants("member")
            .Where(member => !string.IsNullOrWhiteSpace(member.Element("summary")?.Value))
            .Select(member => member.Attribute("name")!.Value)
            .ToHashSet(StringComparer.Ordinal);

        assembly.GetExportedTypes()
            .Where(type => !type.Namespace!.Contains("Migrations", StringComparison.Ordinal))
            .Select(type => "T:" + type.FullName!.Replace('+', '.'))
            .Where(name => !documented.Contains(name))
            .ShouldBeEmpty();
    }
}
