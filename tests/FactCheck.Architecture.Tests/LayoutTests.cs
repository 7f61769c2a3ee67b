namespace FactCheck.Architecture;

/// <summary>What the top of the repository may hold, and where tests stand.</summary>
public class LayoutTests
{
    private static readonly string[] Folders = ["src", "tests", "wwwroot"];

    private static readonly string[] Files =
    [
        "CHANGELOG.md", "CONTRIBUTING.md", "Directory.Build.props", "Directory.Packages.props", "FactCheck.sln",
        "global.json", "LICENSE", "README.md",
    ];

    [Fact]
    public void TopLevel_HoldsNothingUnexpected()
    {
        Visible(Directory.GetDirectories(Root)).Except(Folders).ShouldBeEmpty();
        Visible(Directory.GetFiles(Root)).Except(Files).ShouldBeEmpty();
    }

    [Fact]
    public void EveryProject_IsInTheSolution()
    {
        var solution = File.ReadAllText(Path.Combine(Root, "FactCheck.sln"));

        Directory.GetFiles(Root, "*.csproj", SearchOption.AllDirectories)
            .Select(Path.GetFileName)
            .Where(project => !solution.Contains(project!, StringComparison.Ordinal))
            .ShouldBeEmpty();
    }

    [Fact]
    public void EveryPackage_HasOneExactVersion() =>
        File.ReadLines(Path.Combine(Root, "Directory.Packages.props"))
            .Where(line => line.Contains("<PackageVersion", StringComparison.Ordinal))
            .ShouldAllBe(line => line.Contains("Version=\"[", StringComparison.Ordinal) && line.Contains("]\"", StringComparison.Ordinal));

    private static string Root
    {
        get
        {
            var folder = new DirectoryInfo(AppContext.BaseDirectory);
            while (!File.Exists(Path.Combine(folder.FullName, "FactCheck.sln")))
            {
                folder = folder.Parent!;
            }

            return folder.FullName;
        }
    }

    private static IEnumerable<string> Visible(IEnumerable<string> paths) =>
        paths.Select(path => Path.GetFileName(path)).Where(name => !name.StartsWith('.') && name is not "artifacts" and not "TestResults");
}
