namespace FactCheck.Fuzz;

/// <summary>The texts mutations start from.</summary>
internal static class Seeds
{
    public static IEnumerable<string> Read() =>
        Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Seeds"), "*.txt").Order(StringComparer.Ordinal)
            .SelectMany(file => File.ReadAllText(file).Split("\n---\n"));
}
