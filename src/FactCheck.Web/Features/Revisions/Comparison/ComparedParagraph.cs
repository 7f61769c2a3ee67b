using FactCheck.Review;
using FactCheck.Web.Features.Workbench;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Features.Revisions.Comparison;

/// <summary>The words of one row. Written by hand because the space between inline elements is text.</summary>
public sealed class ComparedParagraph : ComponentBase
{
    [Parameter, EditorRequired] public required IReadOnlyList<DrawnRun> Runs { get; set; }

    [Parameter, EditorRequired] public required BlockKind Kind { get; set; }

    /// <summary>Of the words, BCP 47; the interface may speak another.</summary>
    [Parameter, EditorRequired] public required string Language { get; set; }

    /// <summary>What a screen reader hears on the number of a claim, and what it leads to.</summary>
    [Parameter, EditorRequired] public required Func<ComparedClaim, TextSide, string> Label { get; set; }

    // A comparison never changes: another one is another component.
    protected override bool ShouldRender() => false;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        builder.OpenElement(0, Kind == BlockKind.Quote ? "blockquote" : "p");
        builder.AddAttribute(1, "class", $"words {ClassOf(Kind)}");
        builder.AddAttribute(2, "lang", Language);
        foreach (var run in Runs)
        {
            AddRun(builder, run);
        }

        builder.CloseElement();
    }

    private static string ClassOf(BlockKind kind) => kind switch
    {
        BlockKind.Title => "ttl",
        BlockKind.Standfirst => "std",
        BlockKind.Heading => "hdg",
        BlockKind.ListItem => "itm",
        _ => "txt",
    };

    private void AddRun(RenderTreeBuilder builder, DrawnRun run)
    {
        builder.AddContent(9, run.Lead);
        if (run.IsChange)
        {
            builder.OpenElement(10, run.Side == TextSide.Before ? "del" : "ins");
        }

        foreach (var piece in run.Pieces)
        {
            AddPiece(builder, run.Side, piece);
        }

        if (run.IsChange)
        {
            builder.CloseElement();
        }

        builder.AddContent(11, run.Break);
    }

    private void AddPiece(RenderTreeBuilder builder, TextSide side, DrawnPiece piece)
    {
        foreach (var claim in piece.Starts)
        {
            AddNumber(builder, claim, side);
        }

        if (piece.Claim is not { } over)
        {
            builder.AddContent(20, piece.Words);
            return;
        }

        builder.OpenElement(21, "span");
        builder.AddAttribute(22, "class", $"c {LookOf(over, side)}");
        builder.AddAttribute(23, "data-key", over.Key);
        builder.AddContent(24, piece.Words);
        builder.CloseElement();
    }

    // Drawn by the style sheet, so that copied words hold no number.
    private void AddNumber(RenderTreeBuilder builder, ComparedClaim claim, TextSide side)
    {
        builder.OpenElement(30, "button");
        builder.AddAttribute(31, "type", "button");
        builder.AddAttribute(32, "class", $"num {LookOf(claim, side)}");
        builder.AddAttribute(33, "data-key", claim.Key);
        builder.AddAttribute(34, "data-side", side == TextSide.Before ? "before" : "after");
        builder.AddAttribute(35, "aria-label", Label(claim, side));
        builder.CloseElement();
    }

    private static string LookOf(ComparedClaim claim, TextSide side) =>
        (side == TextSide.Before ? claim.Before : claim.After) is { Dismissal: null } standing ? ClaimLook.Class(standing.Verdict?.Kind) : "hid";
}
