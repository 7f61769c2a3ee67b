using FactCheck.Import;

namespace FactCheck.Web.Features.Library.FirstRun;

/// <summary>A short piece of our own, made up from beginning to end, in which every kind of conditional can be seen.</summary>
internal static class SampleArticle
{
    private const string File = "traghetto.md";

    /// <param name="source">Where it comes from, in the editor's language, so that nobody takes it for news.</param>
    public static ImportedArticle Read(string source)
    {
        using var stream = typeof(SampleArticle).Assembly.GetManifestResourceStream(typeof(SampleArticle), File)!;
        using var bytes = new MemoryStream();
        stream.CopyTo(bytes);
        return ArticleReader.Read(new ArticleForm { File = bytes.ToArray(), FileName = File, Source = source });
    }
}
