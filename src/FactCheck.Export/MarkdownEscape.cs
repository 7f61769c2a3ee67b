using System.Globalization;
using System.Text;

namespace FactCheck.Export;

/// <summary>Makes any text show as itself in CommonMark and in GitHub's dialect: no character of it becomes markup.</summary>
internal static class MarkdownEscape
{
    /// <summary>Signs that mean something wherever they stand.</summary>
    private const string Always = "\\`*_{}[]<>#|~&^$@";

    /// <summary>Text for the middle of a paragraph or a table cell; line breaks become spaces.</summary>
    public static string Inline(string text) => Escape(text.ReplaceLineEndings(" "), lineStart: false);

    /// <summary>Text that may begin a line; its line breaks stay, as hard breaks.</summary>
    public static string Block(string text) =>
        string.Join("\\\n", text.ReplaceLineEndings("\n").Split('\n').Select(line => Escape(line.Trim(), lineStart: true)));

    private static string Escape(string line, bool lineStart)
    {
        var escaped = new StringBuilder(line.Length + 8);
        for (int i = 0; i < line.Length; i++)
        {
            if (Always.Contains(line[i], StringComparison.Ordinal) || (lineStart && OpensBlock(line, i)) || OpensLink(line, i))
            {
                escaped.Append('\\');
            }

            escaped.Append(IsHidden(line[i]) ? ' ' : line[i]);
        }

        return escaped.ToString();
    }

    /// <summary>"- ", "+ ", "1.", "1)", ": " and rules of hyphens, at the start of the line only.</summary>
    private static bool OpensBlock(string line, int i) => line[i] switch
    {
        '-' or '+' or ':' or '=' => i == 0,
        '.' or ')' => i is > 0 and < 10 && line.AsSpan(0, i).IndexOfAnyExceptInRange('0', '9') < 0,
        _ => false,
    };

    /// <summary>Bare addresses, which GitHub and Markdig would make links of.</summary>
    private static bool OpensLink(string line, int i) => line[i] switch
    {
        ':' => i > 0 && char.IsAsciiLetter(line[i - 1]) && i + 1 < line.Length && !char.IsWhiteSpace(line[i + 1]),
        '.' => i >= 3 && line.AsSpan(i - 3, 3).Equals("www", StringComparison.OrdinalIgnoreCase),
        _ => false,
    };

    /// <summary>Control and direction characters could make the text read as another.</summary>
    private static bool IsHidden(char sign) => sign is >= '\u202A' and <= '\u202E' or >= '\u2066' and <= '\u2069' || char.GetUnicodeCategory(sign) is UnicodeCategory.Control;
}
