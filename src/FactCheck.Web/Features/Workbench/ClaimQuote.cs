using FactCheck.Detection;
using FactCheck.Review;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A claim's words with the verb group in bold and "[…]" where the text has a parenthesis.</summary>
public sealed class ClaimQuote : ComponentBase
{
    [Parameter, EditorRequired] public required ArticleOnScreen Article { get; set; }
    [Parameter, EditorRequired] public required Claim Claim { get; set; }

    private Claim? _drawn;

    // A decision seldom changes a claim's words; then only another claim needs drawing.
    protected override bool ShouldRender() => Claim.Id != _drawn?.Id || Claim.Quote != _drawn.Quote || !Claim.Fragments.SequenceEqual(_drawn.Fragments);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        _drawn = Claim;
        builder.OpenElement(0, "q");
        builder.AddAttribute(1, "lang", Article.Article.Language);
        var fragments = Claim.Fragments;
        for (var index = 0; index < fragments.Count; index++)
        {
            if (index > 0)
            {
                builder.AddContent(2, " ");
                builder.OpenElement(3, "i");
                builder.AddContent(4, "[…]");
                builder.CloseElement();
                builder.AddContent(5, " ");
            }

            AddFragment(builder, fragments[index]);
        }

        builder.CloseElement();
    }

    private void AddFragment(RenderTreeBuilder builder, TextSpan fragment)
    {
        var at = fragment.Start;
        foreach (var part in (Claim.Verb?.Parts ?? []).Where(fragment.Contains))
        {
            builder.AddContent(6, Words(at, part.Start));
            builder.OpenElement(7, "b");
            builder.AddContent(8, Words(part.Start, part.End));
            builder.CloseElement();
            at = part.End;
        }

        builder.AddContent(9, Words(at, fragment.End));
    }

    private string Words(int start, int end) => new TextSpan(start, end).Of(Article.Text.Text);
}
