using System.Globalization;
using FactCheck.Review;
using FactCheck.Web.Features.Workbench.Spans;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Features.Workbench;

/// <summary>One block of the article being drawn with its marks. Written by hand because the space between inline elements is text.</summary>
internal sealed class BlockDrawing(RenderTreeBuilder builder, TextOnScreen shown, int index, BlockLook look)
{
    private ArticleOnScreen Article => shown.Article;
    private TextBlock Block => Article.Text.Blocks[index];

    public void Add()
    {
        builder.OpenElement(0, Block.Kind == BlockKind.ListItem ? "li" : "div");
        // What comes or goes beside it leaves the block's element as it is, and the focus in it.
        builder.SetKey(Article.BlockNames[index]);
        builder.AddAttribute(1, "class", "blk");
        // From its length the style sheet works out how tall a block is that has not been drawn yet.
        builder.AddAttribute(2, "style", string.Create(CultureInfo.InvariantCulture, $"--n:{Block.Span.Length}"));
        if (!look.IsFar && Article.Paragraphs[index] is { } number)
        {
            builder.OpenElement(3, "span");
            builder.AddAttribute(4, "class", "pn");
            builder.AddAttribute(5, "data-k", string.Create(CultureInfo.InvariantCulture, $"¶{number}"));
            builder.AddAttribute(6, "aria-hidden", "true");
            builder.CloseElement();
        }

        AddBlock();
        builder.CloseElement();
    }

    private void AddBlock()
    {
        builder.OpenElement(10, Tag);
        builder.AddAttribute(11, "class", Kind);
        // Where the block's text begins: the script counts from here. Everything below holds that text and nothing else.
        builder.AddAttribute(12, "data-s", Block.Span.Start);
        AddPieces(TextPiece.Of(AnnotatedRuns()), []);

        builder.CloseElement();
    }

    private string Tag => Block.Kind switch
    {
        BlockKind.Title => "h2",
        BlockKind.Heading => Block.Level > 2 ? "h3" : "h2",
        BlockKind.Quote => "blockquote",
        BlockKind.ListItem => "div",
        _ => "p",
    };

    private string Kind => Block.Kind switch
    {
        BlockKind.Title => "ttl",
        BlockKind.Standfirst => "std",
        BlockKind.Caption => "cap",
        BlockKind.ListItem => string.Create(CultureInfo.InvariantCulture, $"itm l{Math.Clamp(Block.Level, 1, 6)}"),
        _ => "txt",
    };

    private IReadOnlyList<AnnotatedRun> AnnotatedRuns()
    {
        var drawn = look.ShowsHidden ? look.Claims : [.. look.Claims.Where(claim => claim.IsToCheck)];
        return AnnotatedText.Build(new Review.ArticleText(Article.Text.Text, [Block]), drawn)[0].Runs;
    }

    /// <param name="seen">The claims that have their button already: it stands at their first highlight.</param>
    private void AddPieces(IReadOnlyList<TextPiece> pieces, HashSet<Guid> seen)
    {
        foreach (var piece in pieces)
        {
            if (piece is TextPiece.Plain plain)
            {
                AddRun(plain.Run);
            }
            else if (piece is TextPiece.Highlight highlight)
            {
                AddHighlight(highlight, seen);
            }
        }
    }

    private void AddHighlight(TextPiece.Highlight highlight, HashSet<Guid> seen)
    {
        var claim = highlight.Claim;
        // One button for a claim, in the block it begins in, wherever else it goes on.
        var isFirst = seen.Add(claim.Id) && Block.Span.Contains(claim.Span.Start);
        builder.OpenElement(20, "span");
        builder.AddAttribute(21, "class", $"c {ClaimLook.Class(claim)}{(highlight.Levels > 0 ? $" o{Math.Min(highlight.Levels, 3)}" : "")}{(claim.Id == look.Selected ? " sel" : "")}");
        builder.AddAttribute(22, "data-c", Article.PlaceOf(claim.Id));
        if (isFirst)
        {
            AddButton(highlight);
        }

        AddPieces(highlight.Pieces, seen);
        builder.CloseElement();
    }

    // The highlight is the claim's button, unless it holds another one or a link: then an empty element beside its words is.
    private void AddButton(TextPiece.Highlight highlight)
    {
        var isHolder = highlight.Levels > 0 || Block.Marks.Any(mark => mark.Style == InlineStyle.Link && mark.Span.Overlaps(highlight.Span));
        if (!isHolder)
        {
            AddButtonAttributes(highlight);
            return;
        }

        builder.OpenElement(29, "span");
        builder.AddAttribute(21, "class", "stop");
        builder.AddAttribute(22, "data-c", Article.PlaceOf(highlight.Claim.Id));
        AddButtonAttributes(highlight);
        builder.CloseElement();
    }

    private void AddButtonAttributes(TextPiece.Highlight highlight)
    {
        var claim = highlight.Claim;
        builder.AddAttribute(24, "role", "button");
        builder.AddAttribute(25, "tabindex", claim.Id == look.TabStop ? "0" : "-1");
        // What is seen belongs to the name, for those who speak to their computer (WCAG 2.5.3).
        builder.AddAttribute(26, "aria-label", $"{shown.Words.Label(claim)}: {highlight.Span.Of(Article.Text.Text)}");
        builder.AddAttribute(27, "aria-current", claim.Id == look.Selected ? "true" : null);
        builder.AddAttribute(28, "data-glance", shown.Words.Glance(claim));
    }

    private void AddRun(AnnotatedRun run)
    {
        foreach (var claim in run.Starts.Where(claim => claim.IsToCheck && Block.Span.Contains(claim.Span.Start)))
        {
            AddGutter(claim);
        }

        var open = OpenStyles(run);
        AddText(run);
        for (; open > 0; open--)
        {
            builder.CloseElement();
        }
    }

    // Number and icon are drawn by the style sheet, so that copied text holds the article's words only.
    private void AddGutter(Claim claim)
    {
        builder.OpenElement(30, "span");
        builder.AddAttribute(31, "class", $"g {ClaimLook.Class(claim)}{(claim.Id == look.Selected ? " sel" : "")}");
        builder.AddAttribute(32, "data-c", Article.PlaceOf(claim.Id));
        builder.AddAttribute(33, "data-k", Article.NumberOf(claim.Id));
        builder.AddAttribute(34, "aria-hidden", "true");
        builder.CloseElement();
    }

    private int OpenStyles(AnnotatedRun run)
    {
        var open = 0;
        if (run.IsAttribution)
        {
            builder.OpenElement(40, "span");
            builder.AddAttribute(41, "class", "a");
            builder.AddAttribute(42, "title", shown.Words.AttributionTitle);
            builder.AddAttribute(43, "data-for", PlacesOfClaimsUnder(run));
            open++;
        }

        if (run.IsVerb)
        {
            builder.OpenElement(44, "span");
            builder.AddAttribute(45, "class", "v");
            open++;
        }

        foreach (var mark in run.Marks)
        {
            OpenMark(mark);
            open++;
        }

        return open;
    }

    // The claims these words give the source of, which the script lights together with them.
    private string PlacesOfClaimsUnder(AnnotatedRun run) => string.Join(' ', look.Claims
        .Where(claim => claim.Attribution is { } attribution && attribution.Span.Overlaps(run.Span))
        .Select(claim => Article.PlaceOf(claim.Id)));

    private void OpenMark(InlineMark mark)
    {
        builder.OpenElement(50, mark.Style switch
        {
            InlineStyle.Strong => "strong",
            InlineStyle.Code => "code",
            InlineStyle.Link when SafeLink.Of(mark.Href) is not null => "a",
            InlineStyle.Link => "span",
            _ => "em",
        });
        if (mark.Style == InlineStyle.Link && SafeLink.Of(mark.Href) is { } href)
        {
            builder.AddAttribute(51, "href", href);
            builder.AddAttribute(52, "target", "_blank");
            builder.AddAttribute(53, "rel", "noopener noreferrer");
        }
    }

    // The number stays on the line of the last word.
    private void AddText(AnnotatedRun run)
    {
        var text = run.Span.Of(Article.Text.Text);
        var numbers = string.Join(',', run.Ends.Where(claim => claim.IsToCheck && claim.Span.End <= Block.Span.End).Select(claim => Article.NumberOf(claim.Id)).Order());
        if (numbers.Length == 0)
        {
            builder.AddContent(60, text);
            return;
        }

        var last = text.AsSpan().TrimEnd().LastIndexOfAny(" \n\t") + 1;
        builder.AddContent(60, text[..last]);
        builder.OpenElement(61, "span");
        builder.AddAttribute(62, "class", "nb");
        builder.AddAttribute(63, "data-k", numbers);
        builder.AddContent(64, text[last..]);
        builder.CloseElement();
    }
}
