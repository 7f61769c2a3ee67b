using System.Globalization;
using System.Text;
using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>A filled-in form in, an article out.</summary>
public static class ArticleReader
{
    /// <summary>The longest text taken, in bytes of UTF-8.</summary>
    public const int MaxBytes = 2 * 1024 * 1024;

    /// <exception cref="ImportException">The form cannot become an article; nothing is kept.</exception>
    public static ImportedArticle Read(ArticleForm form)
    {
        ArgumentNullException.ThrowIfNull(form);
        var notes = new SortedSet<ImportNote>();
        try
        {
            var (date, url) = (ReadDate(form.Date), ReadUrl(form.Url));
            var raw = form.File is { } bytes ? FileText.Read(bytes.Span, form.FileName, notes) : form.Text ?? "";
            var text = ReadText(raw, notes);
            var (blocks, markup) = ReadBlocks(text, FormatOf(form), notes);
            var (title, titled) = TitleRule.Apply(OneLine(form.Title, notes), blocks);
            var article = new NewArticle(title, BlockWriter.Write(PartRule.Apply(titled)), markup is null ? TextFormat.PlainText : TextFormat.Markdown, markup,
                Blank(form.Source, notes), Blank(form.Author, notes), date, url);
            return new ImportedArticle(article, [.. notes]);
        }
        catch (ImportException error) when (error.FileName is null && form.File is not null)
        {
            throw new ImportException(error.Problem, form.FileName);
        }
    }

    private static string ReadText(string raw, SortedSet<ImportNote> notes)
    {
        // Counting bytes of the raw text first: nothing that is too large is worked on.
        if (raw.Length > MaxBytes || Encoding.UTF8.GetByteCount(raw) > MaxBytes)
        {
            throw new ImportException(ImportProblem.TooLarge);
        }
        if (TextCleaner.LooksBinary(raw))
        {
            throw new ImportException(ImportProblem.NotText);
        }
        var text = TextCleaner.Clean(raw, notes);
        return text.Length > 0 ? text : throw new ImportException(ImportProblem.Empty);
    }

    private static (IReadOnlyList<DraftBlock> Blocks, string? Markup) ReadBlocks(string text, TextFormat format, SortedSet<ImportNote> notes)
    {
        if (format == TextFormat.Markdown)
        {
            if (MarkdownText.TryRead(text) is { } blocks)
            {
                return blocks.Count > 0 ? (blocks, text) : throw new ImportException(ImportProblem.Empty);
            }
            notes.Add(ImportNote.MarkdownTooNested);
        }
        return (PlainText.Read(text), null);
    }

    private static TextFormat FormatOf(ArticleForm form) =>
        form.File is not null && FileText.IsMarkdown(form.FileName) ? TextFormat.Markdown : form.Format;

    private static string OneLine(string? field, SortedSet<ImportNote> notes) =>
        string.Join(' ', TextCleaner.Clean(field ?? "", notes).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Blank(string? field, SortedSet<ImportNote> notes) => OneLine(field, notes) is { Length: > 0 } words ? words : null;

    private static DateOnly? ReadDate(string? date) =>
        string.IsNullOrWhiteSpace(date) ? null
        : DateOnly.TryParseExact(date.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) ? day
        : throw new ImportException(ImportProblem.BadDate);

    private static string? ReadUrl(string? url) =>
        string.IsNullOrWhiteSpace(url) ? null
        : Uri.TryCreate(url.Trim(), UriKind.Absolute, out var address) && IsWeb(address) ? address.AbsoluteUri
        : throw new ImportException(ImportProblem.BadUrl);

    private static bool IsWeb(Uri address) =>
        (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps) && address.Host.Length > 0;
}
