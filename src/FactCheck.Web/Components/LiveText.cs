using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Rendering;

namespace FactCheck.Web.Components;

/// <summary>A text that changes while all around it stays.</summary>
/// <remarks>
/// Blazor sends with each changed text the way to it, in and out of every element of the component it stands in. As a component of
/// its own it has no way, and a mark on a claim, which changes a dozen texts all over the page, sends half as much.
/// </remarks>
public sealed class LiveText : ComponentBase
{
    private string? drawn;

    [Parameter, EditorRequired]
    public string Value { get; set; } = "";

    protected override bool ShouldRender() => drawn != Value;

    protected override void BuildRenderTree(RenderTreeBuilder builder)
    {
        drawn = Value;
        builder.AddContent(0, Value);
    }
}
