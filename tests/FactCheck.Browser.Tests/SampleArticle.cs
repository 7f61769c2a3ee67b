namespace FactCheck.Browser;

/// <summary>The repository's own articles: the first line is the title.</summary>
public sealed record SampleArticle(string Title, string Text)
{
    public static SampleArticle Read(string name)
    {
        var whole = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Articles", name + ".txt"));
        var end = whole.IndexOf('\n', StringComparison.Ordinal);
        return new SampleArticle(whole[..end], whole[end..].Trim());
    }
}
