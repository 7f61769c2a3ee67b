using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>What somebody filled in, as it came: nothing is checked yet.</summary>
public sealed record ArticleForm
{
    /// <summary>Blank to take it from the text.</summary>
    public string? Title { get; init; }

    /// <summary>The pasted text; not looked at where there is a file.</summary>
    public string? Text { get; init; }

    /// <summary>How to read the text; a file named .md is Markdown in any case.</summary>
    public TextFormat Format { get; init; } = TextFormat.PlainText;

    /// <summary>The bytes of a .txt or .md file, or null.</summary>
    public ReadOnlyMemory<byte>? File { get; init; }
    public string? FileName { get; init; }

    public string? Source { get; init; }
    public string? Author { get; init; }

    /// <summary>yyyy-MM-dd, or blank.</summary>
    public string? Date { get; init; }

    /// <summary>Absolute, http or https, or blank.</summary>
    public string? Url { get; init; }
}

/// <summary>Something about a text that came in all the same.</summary>
public enum ImportNote
{
    /// <summary>Characters that no text can hold were replaced by U+FFFD, control characters were left out.</summary>
    CharactersReplaced,

    /// <summary>The file was not UTF-8 and was read as Windows-1252.</summary>
    ReadAsWindows1252,

    /// <summary>The Markdown is nested too deeply to be read as such; it was kept as plain text.</summary>
    MarkdownTooNested,
}

/// <summary>An article ready to be kept, with what the editor should know about how it was read.</summary>
public sealed record ImportedArticle(NewArticle Article, IReadOnlyList<ImportNote> Notes);
