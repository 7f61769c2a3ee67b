using System.Text;
using FactCheck.Detection;

namespace FactCheck.Review;

/// <summary>The words of one block after its edits, and where its styles stand in them.</summary>
internal sealed class RewrittenBlock
{
    private readonly TextSpan span;
    private readonly IReadOnlyList<TextEdit> edits;

    public RewrittenBlock(string text, TextSpan span, IReadOnlyList<TextEdit> edits)
    {
        (this.span, this.edits) = (span, edits);
        var content = new StringBuilder();
        var last = span.Start;
        foreach (var edit in edits)
        {
            content.Append(text, last, edit.Span.Start - last).Append(edit.Text);
            last = edit.Span.End;
        }
        Content = content.Append(text, last, span.End - last).ToString();
    }

    public string Content { get; }

    /// <param name="start">Where the block's words begin in the new text.</param>
    public TextBlock At(int start, TextBlock block) => block with
    {
        Span = new TextSpan(start, start + Content.Length),
        Marks = [.. block.Marks.Select(mark => Placed(mark, start)).OfType<InlineMark>()],
    };

    private InlineMark? Placed(InlineMark mark, int start)
    {
        var (from, to) = (start + StartOf(mark.Span.Start), start + EndOf(mark.Span.End));
        return from < to ? mark with { Span = new TextSpan(from, to) } : null;
    }

    // Words put in beside a style stay outside it; words that replace all of it take it over.
    private int StartOf(int position) => position - span.Start + edits
        .Where(edit => edit.Span.Start < position || (edit.Span.Length == 0 && edit.Span.Start == position))
        .Sum(edit => edit.Text.Length - edit.Span.Length + Math.Max(0, edit.Span.End - position));

    private int EndOf(int position) => position - span.Start + edits
        .Where(edit => edit.Span.Start < position)
        .Sum(edit => edit.Span.End <= position ? edit.Text.Length - edit.Span.Length : edit.Span.Start - position);
}
