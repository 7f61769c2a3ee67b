using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Features.Workbench;

/// <summary>A few neighbouring blocks of the article with their marks. It renders again only when something inside it changed: a mark on a long article must not cost the whole article.</summary>
/// <remarks>A component for each block would hold three times the memory, and for the whole text would draw it all with each mark.</remarks>
public sealed class ArticlePassage : ComponentBase
{
    /// <summary>How many blocks, but where a list begins or ends or the text was revised.</summary>
    public const int Length = 4;

    private BlockLook?[] looks = [];
    private BlockLook?[] drawn = [];
    private (int Revision, BlockRange Blocks)? drawnOf;

    [Parameter, EditorRequired] public required TextOnScreen Shown { get; set; }
    [Parameter, EditorRequired] public required BlockRange Blocks { get; set; }

    protected override void OnParametersSet() => looks = [.. Enumerable.Range(Blocks.First, Blocks.Last - Blocks.First + 1).Select(Shown.LookOf)];

    // In another revision a block may begin elsewhere, even with the same words.
    private (int, BlockRange) Of => (Shown.Article.Number, Blocks);

    protected override bool ShouldRender() => drawnOf != Of || !looks.SequenceEqual(drawn);

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        (drawn, drawnOf) = (looks, Of);
        for (var index = 0; index < drawn.Length; index++)
        {
            if (drawn[index] is { } look)
            {
                new BlockDrawing(builder, Shown, Blocks.First + index, look).Add();
            }
        }
    }
}
