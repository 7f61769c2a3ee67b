using FactCheck.Review;
using Markdig;
using Markdig.Syntax;

namespace FactCheck.Import;

/// <summary>Cuts Markdown into the same blocks as plain text; its marks become structure and leave the text.</summary>
internal static class MarkdownText
{
    // No extension at all: raw HTML stays visible text, and nothing can bring attributes along.
    private static readonly MarkdownPipeline Pipeline = new MarkdownPipelineBuilder().DisableHtml().UsePreciseSourceLocation().Build();

    /// <returns>The blocks, or null where the text is nested so deeply that reading it could take for ever.</returns>
    public static IReadOnlyList<DraftBlock>? TryRead(string text)
    {
        if (MarkdownNesting.IsTooDeep(text))
        {
            return null;
        }
        try
        {
            return [.. Blocks(Markdown.Parse(text, Pipeline), 0, 0).Where(block => block.Content.Length > 0)];
        }
        catch (ArgumentException)
        {
            // Markdig's own depth limit.
            return null;
        }
    }

    private static IEnumerable<DraftBlock> Blocks(ContainerBlock container, int quotes, int lists) => container.SelectMany(block => block switch
    {
        QuoteBlock quote => Blocks(quote, quotes + 1, lists),
        ListBlock list => Blocks(list, quotes, lists + 1),
        ListItemBlock item => Blocks(item, quotes, lists),
        HeadingBlock heading => [MarkdownInlines.Read(heading, BlockKind.Heading, heading.Level)],
        ParagraphBlock paragraph => [MarkdownInlines.Read(paragraph, KindOf(quotes, lists), Math.Max(quotes, lists))],
        CodeBlock code => [MarkdownInlines.ReadCode(code)],
        _ => Enumerable.Empty<DraftBlock>(),
    });

    private static BlockKind KindOf(int quotes, int lists) =>
        lists > 0 ? BlockKind.ListItem : quotes > 0 ? BlockKind.Quote : BlockKind.Paragraph;
}
