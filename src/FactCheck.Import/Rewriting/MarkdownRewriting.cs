using System.Text;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>Puts edits of the readable text into the Markdown it was read from.</summary>
internal static class MarkdownRewriting
{
    private const string Signs = @"\`*_[]<>&#";

    /// <returns>Null where the place of an edit in the Markdown cannot be told.</returns>
    /// <remarks>A title that was typed in beside the text stands in no Markdown: edits of it are left out here.</remarks>
    public static string? Apply(string markup, ArticleText text, IEnumerable<TextEdit> edits)
    {
        if (MarkdownText.TryRead(markup) is not { } drafts || text.Blocks.Count - drafts.Count is not (0 or 1))
        {
            return null;
        }
        var rewritten = new StringBuilder(markup);
        var own = text.Blocks.Skip(text.Blocks.Count - drafts.Count).Zip(drafts, (block, draft) => new PlacedBlock(text.Text, block, draft)).ToList();
        foreach (var edit in edits.Where(edit => edit.Span.Start >= own[0].Start).OrderByDescending(edit => edit.Span.Start).ThenByDescending(edit => edit.Span.End))
        {
            if (own.FirstOrDefault(block => block.Holds(edit.Span))?.SourceOf(markup, edit) is not { } source)
            {
                return null;
            }
            rewritten.Remove(source.Start, source.Length).Insert(source.Start, Escaped(edit.Text));
        }
        return rewritten.ToString();
    }

    private static string Escaped(string words) =>
        string.Concat(words.Select(unit => Signs.Contains(unit) ? $@"\{unit}" : unit.ToString()));

    /// <summary>A block of the readable text beside what it was read from.</summary>
    private sealed record PlacedBlock(string Text, TextBlock Block, DraftBlock Draft)
    {
        public int Start => Block.Span.Start;

        public bool Holds(TextSpan edit) => Block.Span.Contains(edit);

        public TextSpan? SourceOf(string markup, TextEdit edit)
        {
            var (start, end) = (edit.Span.Start - Block.Span.Start, edit.Span.End - Block.Span.Start);
            var sources = Draft.Sources;
            if (edit.Text.Length == 0 && edit.Span == Block.Span && Draft.Source is { } whole)
            {
                return WholeLines(markup, whole);
            }
            if (sources.Count != Block.Span.Length || Draft.Content != Block.Span.Of(Text))
            {
                return null;
            }
            var from = start < sources.Count ? sources[start].Start : sources[^1].End;
            return new TextSpan(from, Math.Max(from, end > start ? sources[end - 1].End : from));
        }

        // The sign of a list or a quotation goes with the last words that stood behind it.
        private static TextSpan WholeLines(string markup, TextSpan block)
        {
            var start = block.Start == 0 ? 0 : markup.LastIndexOf('\n', block.Start - 1) + 1;
            var end = block.End;
            while (end < markup.Length && markup[end] == '\n')
            {
                end++;
            }
            return new TextSpan(start, end);
        }
    }
}
