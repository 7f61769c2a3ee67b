using System.Text;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>Puts edits into a text with its blocks and styles.</summary>
public static class TextRewriting
{
    /// <param name="edits">In UTF-16 units of <paramref name="text"/>, each inside one block, none overlapping another; in any order, but for two at one place.</param>
    /// <returns>The new text; a block that lost all its words is gone.</returns>
    /// <exception cref="ArgumentException">Two edits overlap, or one reaches over the edge of a block.</exception>
    public static ArticleText Apply(ArticleText text, IEnumerable<TextEdit> edits)
    {
        ArgumentNullException.ThrowIfNull(text);
        var ordered = edits.OrderBy(edit => edit.Span.Start).ThenBy(edit => edit.Span.End).ToList();
        Check(text, ordered);
        var writer = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var block in text.Blocks)
        {
            Write(text.Text, block, [.. ordered.Where(edit => block.Span.Contains(edit.Span))], writer, blocks);
        }
        return new ArticleText(writer.ToString(), blocks);
    }

    private static void Check(ArticleText text, List<TextEdit> edits)
    {
        var isApart = edits.Zip(edits.Skip(1)).All(pair => pair.First.Span.End <= pair.Second.Span.Start);
        if (!isApart || edits.Any(edit => !text.Blocks.Any(block => block.Span.Contains(edit.Span))))
        {
            throw new ArgumentException("Edits must lie within a block each and must not overlap; leave one of those that do.", nameof(edits));
        }
    }

    private static void Write(string text, TextBlock block, IReadOnlyList<TextEdit> edits, StringBuilder writer, List<TextBlock> blocks)
    {
        var rewritten = new RewrittenBlock(text, block.Span, edits);
        if (string.IsNullOrWhiteSpace(rewritten.Content))
        {
            return;
        }
        if (blocks.Count > 0)
        {
            writer.Append(block.Kind == BlockKind.ListItem && blocks[^1].Kind == BlockKind.ListItem ? "\n" : "\n\n");
        }
        blocks.Add(rewritten.At(writer.Length, block));
        writer.Append(rewritten.Content);
    }
}
