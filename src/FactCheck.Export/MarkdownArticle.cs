using System.Text;
using FactCheck.Review;

namespace FactCheck.Export;

/// <summary>The article's blocks in Markdown, a sign and a footnote mark where each claim ends.</summary>
internal static class MarkdownArticle
{
    public static string Of(ReportContent content)
    {
        var text = new StringBuilder();
        BlockKind? before = null;
        foreach (var block in content.Blocks)
        {
            bool sameList = block.Block.Kind == BlockKind.ListItem && before == BlockKind.ListItem;
            text.Append(before is null ? "" : sameList ? "\n" : "\n\n").Append(Prefixed(block.Block, Inlines(block.Runs, content), content));
            before = block.Block.Kind;
        }

        return text.ToString();
    }

    private static string Prefixed(TextBlock block, string inlines, ReportContent content) => block.Kind switch
    {
        BlockKind.Title => "### " + OneLine(inlines),
        BlockKind.Heading => new string('#', content.HeadingLevels[block.Span.Start]) + " " + OneLine(inlines),
        BlockKind.Quote => "> " + inlines.Replace("\n", "\n> ", StringComparison.Ordinal),
        BlockKind.ListItem => ListItem(inlines, 2 * Math.Clamp(block.Level - 1, 0, 2)),
        _ => inlines,
    };

    private static string ListItem(string inlines, int indent) =>
        new string(' ', indent) + "- " + inlines.Replace("\n", "\n" + new string(' ', indent + 2), StringComparison.Ordinal);

    private static string OneLine(string inlines) => inlines.Replace("\\\n", " ", StringComparison.Ordinal);

    /// <summary>Neighbouring runs of one style are one emphasis; a claim's end closes it, so that no footnote stands inside a link.</summary>
    private static string Inlines(IReadOnlyList<AnnotatedRun> runs, ReportContent content)
    {
        var line = new StringBuilder();
        var words = new StringBuilder();
        for (int i = 0; i < runs.Count; i++)
        {
            words.Append(runs[i].Span.Of(content.Article.Revision.Text.Text));
            if (i + 1 == runs.Count || runs[i].Ends.Count > 0 || !runs[i].Marks.SequenceEqual(runs[i + 1].Marks))
            {
                line.Append(Styled(words.ToString(), runs[i].Marks, line.Length == 0));
                line.AppendJoin("", runs[i].Ends.Select(claim => content.ByClaim[claim]).OrderBy(claim => claim.Number).Select(claim => $"{claim.Style.Sign}[^{claim.Number}]"));
                words.Clear();
            }
        }

        return line.ToString();
    }

    private static string Styled(string words, IReadOnlyList<InlineMark> marks, bool opensBlock)
    {
        string core = words.Trim();
        if (core.Length == 0)
        {
            return opensBlock ? "" : " ";
        }

        int start = words.IndexOf(core, StringComparison.Ordinal);
        string escaped = marks.Any(mark => mark.Style == InlineStyle.Code) ? Code(core) : MarkdownEscape.Block(core);
        string styled = marks.Where(mark => mark.Style != InlineStyle.Code).Aggregate(escaped, Style);
        return Gap(words[..start], opensBlock) + styled + Gap(words[(start + core.Length)..], false);
    }

    /// <summary>Blanks around words stay one blank; at a line's start they would be code.</summary>
    private static string Gap(string blanks, bool opensBlock) =>
        blanks.Length == 0 || opensBlock ? "" : blanks.Contains('\n', StringComparison.Ordinal) ? "\\\n" : " ";

    private static string Style(string words, InlineMark mark) => mark.Style switch
    {
        InlineStyle.Strong => $"**{words}**",
        InlineStyle.Emphasis => $"*{words}*",
        _ => WebAddress.Of(mark.Href) is { } url ? $"[{words}](<{Target(url)}>)" : words,
    };

    /// <summary>An address as it can stand between angle brackets.</summary>
    public static string Target(string url) =>
        string.Concat(url.Where(sign => !char.IsControl(sign)).Select(sign => sign is '<' or '>' or '\\' ? Uri.HexEscape(sign) : sign.ToString()));

    private static string Code(string words)
    {
        string line = words.ReplaceLineEndings(" ");
        int longest = line.Split('`').Length;
        string fence = new('`', longest);
        return $"{fence} {line} {fence}";
    }
}
