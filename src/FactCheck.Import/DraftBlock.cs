using System.Text;
using FactCheck.Detection;
using FactCheck.Review;

namespace FactCheck.Import;

/// <summary>A block before its place in the text is known; its marks count from its own start.</summary>
internal sealed record DraftBlock(BlockKind Kind, string Content, int Level = 0)
{
    public IReadOnlyList<InlineMark> Marks { get; init; } = [];

    /// <summary>Where the block stands in the Markdown, with its signs; null for what was read from plain text.</summary>
    public TextSpan? Source { get; init; }

    /// <summary>Where each UTF-16 unit of <see cref="Content"/> stands in the Markdown; empty where that cannot be told.</summary>
    public IReadOnlyList<TextSpan> Sources { get; init; } = [];
}

/// <summary>Lays blocks one after the other and parts them as <see cref="ArticleText"/> says.</summary>
internal static class BlockWriter
{
    public static ArticleText Write(IReadOnlyList<DraftBlock> drafts)
    {
        var text = new StringBuilder();
        var blocks = new List<TextBlock>();
        foreach (var draft in drafts)
        {
            if (blocks.Count > 0)
            {
                text.Append(draft.Kind == BlockKind.ListItem && blocks[^1].Kind == BlockKind.ListItem ? "\n" : "\n\n");
            }
            blocks.Add(Place(draft, text.Length));
            text.Append(draft.Content);
        }
        return new ArticleText(text.ToString(), blocks);
    }

    private static TextBlock Place(DraftBlock draft, int start) => new(draft.Kind, new TextSpan(start, start + draft.Content.Length), draft.Level,
        [.. draft.Marks.Select(mark => mark with { Span = new TextSpan(start + mark.Span.Start, start + mark.Span.End) })]);
}
