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
    private readonly List<TextSpan> sources = [];

    public static DraftBlock Read(LeafBlock block, BlockKind kind, int level)
    {
        var reader = new MarkdownInlines();
        reader.Children(block.Inline);
        return reader.Finish(kind, level) with { Source = SpanOf(block) };
    }

    public static DraftBlock ReadCode(CodeBlock block)
    {
        var reader = new MarkdownInlines();
        reader.Styled(InlineStyle.Code, null, () => reader.Append(block.Lines.ToString().Trim('\n'), block));
        return reader.Finish(BlockKind.Paragraph, 0) with { Source = SpanOf(block), Sources = [] };
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
            Sources = sources.GetRange(lead, trimmed.Length),
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
            case LiteralInline literal: Append(literal.Content.ToString(), literal); break;
            case HtmlEntityInline entity: Append(entity.Transcoded.ToString(), entity); break;
            case CodeInline code: Styled(InlineStyle.Code, null, () => Append(code.Content, code)); break;
            case EmphasisInline emphasis: Styled(emphasis.DelimiterCount >= 2 ? InlineStyle.Strong : InlineStyle.Emphasis, null, () => Children(emphasis)); break;
            case AutolinkInline link: Link(link.IsEmail ? "mailto:" + link.Url : link.Url, () => Append(link.Url, link)); break;
            case LinkInline { IsImage: false } link: Link(link.Url, () => Children(link)); break;
            case LineBreakInline line: Put(line.IsHard ? '\n' : ' ', SpanOf(line)); break;
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
    private void Append(string words, MarkdownObject source)
    {
        var span = SpanOf(source);
        // The sign that takes a character's meaning away belongs to the character.
        var escapes = source is LiteralInline { IsFirstCharacterEscaped: true } ? 1 : 0;
        var isPlain = span.Length == words.Length + escapes;
        foreach (var (index, unit) in words.Index())
        {
            var at = span.Start + escapes + index;
            Put(unit != '\n' && (char.IsControl(unit) || unit is '\uFFFE' or '\uFFFF') ? ' ' : unit,
                isPlain ? new TextSpan(index == 0 ? span.Start : at, at + 1) : span);
        }
    }

    private void Put(char unit, TextSpan source)
    {
        text.Append(unit);
        sources.Add(source);
    }

    private static TextSpan SpanOf(MarkdownObject source) => source.Span.IsEmpty ? default : new TextSpan(source.Span.Start, source.Span.End + 1);

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
