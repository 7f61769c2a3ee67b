using Microsoft.AspNetCore.Components;

namespace FactCheck.Web.Features.Presence;

/// <summary>A small part of the screen that shows colleagues, and renders when those it shows changed and never else.</summary>
public abstract class PresentPart : ComponentBase, IDisposable
{
    private IReadOnlyList<Colleague> drawn = [];

    [Inject] protected Colleagues Colleagues { get; set; } = null!;

    /// <summary>Whom this part shows now.</summary>
    protected abstract IReadOnlyList<Colleague> Shown { get; }

    protected override void OnInitialized()
    {
        Colleagues.Changed += OnChanged;
        drawn = Shown;
    }

    protected override bool ShouldRender()
    {
        var now = Shown;
        var changed = !now.SequenceEqual(drawn);
        drawn = now;
        return changed;
    }

    public void Dispose()
    {
        Colleagues.Changed -= OnChanged;
        GC.SuppressFinalize(this);
    }

    private void OnChanged() => _ = InvokeAsync(StateHasChanged);
}
