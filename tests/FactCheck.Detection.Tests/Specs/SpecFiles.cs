using System.Text.RegularExpressions;

namespace FactCheck.Detection.Specs;

/// <summary>One line of a specification file, with the phenomenon under whose heading it stands.</summary>
internal sealed record SpecLine(string File, string Phenomenon, string Text);

/// <summary>Reads the Markdown files of this folder: headings that end with the id of a phenomenon, lines that are examples of it.</summary>
internal static partial class SpecFiles
{
    private static readonly string _folder = Path.Combine(AppContext.BaseDirectory, "Specs");
    private static readonly string _index = Path.Combine(_folder, "README.md");

    public static IReadOnlyList<SpecLine> Lines { get; } =
        [.. Directory.EnumerateFiles(_folder, "*.md").Where(f => f != _index).Order(StringComparer.Ordinal).SelectMany(LinesOf)];

    /// <summary>The ids the index promises, in its order.</summary>
    public static IReadOnlyList<string> Index { get; } =
        [.. File.ReadLines(_index).Where(l => l.StartsWith("| [", StringComparison.Ordinal)).SelectMany(l => Quoted().Matches(l)).Select(m => m.Groups["id"].Value)];

    private static IEnumerable<SpecLine> LinesOf(string file)
    {
        string phenomenon = string.Empty;
        foreach (string line in File.ReadLines(file))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                phenomenon = Quoted().Match(line).Groups["id"].Value;
            }
            else if (line.Length > 0 && (phenomenon.Length > 0 || line.StartsWith("- ", StringComparison.Ordinal)))
            {
                // Under a phenomenon every line is an example, else one that is mistyped would be passed over.
                yield return new SpecLine(Path.GetFileNameWithoutExtension(file), phenomenon, line);
            }
        }
    }

    [GeneratedRegex("`(?<id>[a-z-]+)`")]
    private static partial Regex Quoted();
}
