using FactCheck.Web.Features.Workbench.Tabs;

namespace FactCheck.Web.Features.Workbench;

/// <summary>The tabs of the panel beside the text.</summary>
public sealed partial class WorkbenchPage
{
    private string tab = PanelTab.Claims;

    /// <summary>In the order they stand; what each holds is a case of the page's <c>Content</c>, by its name.</summary>
    private IReadOnlyList<PanelTab> Tabs =>
    [
        new(PanelTab.Claims, Text["Claims"], article!.Queue.Count),
    ];

    private void ShowTab(string name) => tab = name;
}
