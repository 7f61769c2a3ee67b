using System.Text.RegularExpressions;
using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>Cuts plain text into blocks, by what newsroom systems and mail programs do with line breaks.</summary>
/// <remarks>
/// <para>Blank lines part paragraphs. A text without any has a paragraph on every line.</para>
/// <para>A single line break inside such a paragraph was made by a program that wraps, and stays inside, where the next line begins
/// in lower case, or where the line is about as long as the longest beside it and either that is at most 100 characters or the
/// line does not end a sentence. Elsewhere it begins a new paragraph.</para>
/// <para>A line that begins with "- ", "• " or "* " is a list item without the sign; with "1. " a list item with its number.</para>
/// <para>A line of at most 80 characters that ends in no punctuation, between two longer paragraphs, is a heading of level 2.</para>
/// </remarks>
internal static partial class PlainText
{
    private const int WrapWidth = 100;
    private const int HeadingLength = 80;

    public static IReadOnlyList<DraftBlock> Read(string text)
    {
        var hasBlankLines = text.Contains("\n\n", StringComparison.Ordinal);
        var blocks = text.Split(hasBlankLines ? "\n\n" : "\n", StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)
            .SelectMany(Split).ToList();
        return [.. blocks.Select((block, index) => IsHeading(blocks, index) ? block with { Kind = BlockKind.Heading, Level = 2 } : block)];
    }

    private static IEnumerable<DraftBlock> Split(string chunk)
    {
        var lines = chunk.Split('\n', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);
        var longest = lines.Max(line => line.Length);
        var open = new List<string>();
        foreach (var line in lines)
        {
            if (open.Count > 0 && !IsWrap(open[^1], line, longest))
            {
                yield return Block(open);
                open.Clear();
            }
            open.Add(line);
        }
        yield return Block(open);
    }

    private static bool IsWrap(string line, string next, int longest) => !ListSign().IsMatch(next)
        && (char.IsLower(next[0]) || (line.Length >= longest * 3 / 4 && (longest <= WrapWidth ? line.Length > WrapWidth / 3 : !EndsSentence(line))));

    private static DraftBlock Block(List<string> lines)
    {
        var content = string.Join('\n', lines);
        var sign = ListSign().Match(content);
        return sign.Success
            ? new DraftBlock(BlockKind.ListItem, sign.Groups["bullet"].Success ? content[sign.Length..] : content, 1)
            : new DraftBlock(BlockKind.Paragraph, content);
    }

    private static bool IsHeading(List<DraftBlock> blocks, int index)
    {
        if (index == 0 || index == blocks.Count - 1)
        {
            return false;
        }
        var (line, before, after) = (blocks[index], blocks[index - 1], blocks[index + 1]);
        return line.Kind == BlockKind.Paragraph && line.Content.Length <= HeadingLength && !char.IsPunctuation(line.Content[^1])
            && !line.Content.Contains('\n', StringComparison.Ordinal) && line.Content.Any(char.IsLetter)
            && IsLonger(before, line) && IsLonger(after, line);
    }

    private static bool IsLonger(DraftBlock block, DraftBlock line) =>
        block.Kind == BlockKind.Paragraph && block.Content.Length > Math.Max(line.Content.Length, HeadingLength);

    private static bool EndsSentence(string line) => line.TrimEnd('»', '”', '"', '’', '\'', ')') is [.., '.' or '!' or '?' or '…'];

    [GeneratedRegex(@"^(?:(?<bullet>[-•*])|\d{1,3}\.)[ \t]+", RegexOptions.None, matchTimeoutMilliseconds: 1000)]
    private static partial Regex ListSign();
}
