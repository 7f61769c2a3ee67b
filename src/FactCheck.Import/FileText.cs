using System.Text;

namespace FactCheck.Import;

/// <summary>The text of a file, whatever Italian newsrooms' programs have written it in.</summary>
internal static class FileText
{
    private static readonly string[] PlainEndings = [".txt", ".text"];
    private static readonly string[] MarkdownEndings = [".md", ".markdown"];

    private static readonly UTF8Encoding Utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    public static bool IsMarkdown(string? fileName) => HasEnding(fileName, MarkdownEndings);

    /// <exception cref="ImportException">Neither .txt nor .md, or too large.</exception>
    public static string Read(ReadOnlySpan<byte> bytes, string? fileName, SortedSet<ImportNote> notes)
    {
        if (!IsMarkdown(fileName) && !HasEnding(fileName, PlainEndings))
        {
            throw new ImportException(ImportProblem.UnsupportedFile, fileName);
        }
        // UTF-16 takes twice the bytes of the same Italian text in UTF-8.
        if (bytes.Length > 2 * ArticleReader.MaxBytes + 2)
        {
            throw new ImportException(ImportProblem.TooLarge, fileName);
        }
        return bytes switch
        {
            [0xEF, 0xBB, 0xBF, ..] => Encoding.UTF8.GetString(bytes[3..]),
            [0xFF, 0xFE, ..] => Encoding.Unicode.GetString(bytes[2..]),
            [0xFE, 0xFF, ..] => Encoding.BigEndianUnicode.GetString(bytes[2..]),
            _ => WithoutMark(bytes, notes),
        };
    }

    // Italian text in Windows-1252 is hardly ever valid UTF-8: an accented letter would have to be followed by a sign like "¨".
    private static string WithoutMark(ReadOnlySpan<byte> bytes, SortedSet<ImportNote> notes)
    {
        try
        {
            return Utf8.GetString(bytes);
        }
        catch (DecoderFallbackException)
        {
            notes.Add(ImportNote.ReadAsWindows1252);
            return CodePagesEncodingProvider.Instance.GetEncoding(1252)!.GetString(bytes);
        }
    }

    private static bool HasEnding(string? fileName, string[] endings) =>
        endings.Contains(Path.GetExtension(fileName ?? ""), StringComparer.OrdinalIgnoreCase);
}
