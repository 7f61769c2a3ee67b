using FactCheck.Web.Features.Workbench.Tabs;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The tabs of the panel beside the text.</summary>
public sealed partial class WorkbenchPage
{
    // Kept, because a new handler at each render is sent to the browser each time.
    private readonly Dictionary<string, Func<Task>> showView = [];
    private string tab = PanelTab.Claims;

    /// <summary>In the order they stand; what each holds is a case of the page's <c>Content</c>, by its name.</summary>
    private IReadOnlyList<PanelTab> Tabs =>
    [
        new(PanelTab.Claims, Text["Claims"], article!.Queue.Count),
        new(FindingsTab, FindingWords["Title"], findings.IsKnown ? findings.Open.Count() : null, AsksForWork: true),
    ];

    private void ShowTab(string name) => tab = name;

    /// <summary>On a phone the panel comes in the place of the text.</summary>
    private Func<Task> ShowView(string name) => showView.TryGetValue(name, out var kept) ? kept : showView[name] = () =>
    {
        tab = name;
        return ShowClaimsAsync(true);
    };
}
