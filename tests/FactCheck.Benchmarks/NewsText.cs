namespace FactCheck.Benchmarks;

/// <summary>The text that is read: articles of our own, or files given by path.</summary>
internal static class NewsText
{
    public static string Read(IReadOnlyList<string> files)
    {
        IEnumerable<string> paths = files.Count > 0 ? files : Directory.EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "Texts"), "*.txt").Order(StringComparer.Ordinal);
        return string.Join("\n\n", paths.Select(File.ReadAllText));
    }

    /// <summary>About so many bytes of the text, over and over.</summary>
    public static string OfSize(string text, int bytes)
    {
        string repeated = Repeat(text, (bytes / text.Length) + 1);
        return repeated[..Math.Min(repeated.Length, bytes)];
    }

    public static string Repeat(string text, int times) => string.Join("\n\n", Enumerable.Repeat(text, times));
}
