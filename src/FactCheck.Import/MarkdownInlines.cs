using System.Text;
using FactCheck.Detection;
using FactCheck.Review;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;

namespace FactCheck.Import;

/// <summary>The words of one Markdown block, and the styles on them.</summary>
internal sealed class MarkdownInlines
{
    private readonly StringBuilder text = new();
    private readonly List<InlineMark> marks = [];

    public static DraftBlock Read(LeafBlock block, BlockKind kind, int level)
    {
        var reader = new MarkdownInlines();
        reader.Children(block.Inline);
        return reader.Finish(kind, level);
    }

    public static DraftBlock ReadCode(CodeBlock block)
    {
        var reader = new MarkdownInlines();
        reader.Styled(InlineStyle.Code, null, () => reader.Append(block.Lines.ToString().Trim('\n')));
        return reader.Finish(BlockKind.Paragraph, 0);
    }

    private DraftBlock Finish(BlockKind kind, int level)
    {
        var content = text.ToString();
        var lead = content.Length - content.TrimStart().Length;
        var trimmed = content.Trim();
        // A character reference can bring in a combining mark; where that changes the text, its styles would point beside it.
        if (!trimmed.IsNormalized())
        {
            return new DraftBlock(kind, trimmed.Normalize(), level);
        }
        return new DraftBlock(kind, trimmed, level)
        {
            Marks = [.. marks.Select(mark => Clip(mark, lead, trimmed.Length)).Where(mark => mark.Span.Length > 0).OrderBy(mark => mark.Span.Start)],
        };
    }

    private void Children(ContainerInline? container)
    {
        foreach (var inline in container ?? Enumerable.Empty<Inline>())
        {
            One(inline);
        }
    }

    private void One(Inline inline)
    {
        switch (inline)
        {
            case LiteralInline literal: Append(literal.Content.ToString()); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.ToString()); break;
            case CodeInline code: Styled(InlineStyle.Code, null, () => Append(code.Content)); break;
            case EmphasisInline emphasis: Styled(emphasis.DelimiterCount >= 2 ? InlineStyle.Strong : InlineStyle.Emphasis, null, () => Children(emphasis)); break;
            case AutolinkInline link: Link(link.IsEmail ? "mailto:" + link.Url : link.Url, () => Append(link.Url)); break;
            case LinkInline { IsImage: false } link: Link(link.Url, () => Children(link)); break;
            case LineBreakInline line: text.Append(line.IsHard ? '\n' : ' '); break;
            case ContainerInline container: Children(container); break;
        }
    }

    private void Link(string? target, Action words)
    {
        if (SafeTarget(target) is { } href)
        {
            Styled(InlineStyle.Link, href, words);
        }
        else
        {
            words();
        }
    }

    private void Styled(InlineStyle style, string? href, Action words)
    {
        var start = text.Length;
        words();
        marks.Add(new InlineMark(new TextSpan(start, text.Length), style, href));
    }

    // Character references could smuggle in what the cleaning of the text took out.
    private void Append(string words)
    {
        foreach (var unit in words)
        {
            text.Append(unit != '\n' && (char.IsControl(unit) || unit is '\uFFFE' or '\uFFFF') ? ' ' : unit);
        }
    }

    private static string? SafeTarget(string? target) =>
        Uri.TryCreate(target, UriKind.Absolute, out var address)
        && (address.Scheme == Uri.UriSchemeHttp || address.Scheme == Uri.UriSchemeHttps || address.Scheme == Uri.UriSchemeMailto)
            ? address.AbsoluteUri
            : null;

    private static InlineMark Clip(InlineMark mark, int lead, int length) => mark with
    {
        Span = new TextSpan(Math.Clamp(mark.Span.Start - lead, 0, length), Math.Clamp(mark.Span.End - lead, 0, length)),
    };
}
