namespace FactCheck.Web.Features.Workbench.Tabs;

/// <summary>One tab of the panel beside the text.</summary>
/// <param name="Name">Its name in code and page.</param>
/// <param name="Count">Beside the label; null for none.</param>
/// <param name="AsksForWork">What is counted waits for an editor: the count stands out.</param>
public sealed record PanelTab(string Name, string Label, int? Count, bool AsksForWork = false)
{
    /// <summary>The queue: the tab that is always there, and first.</summary>
    public const string Claims = "claims";
}
