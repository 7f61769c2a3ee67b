using Microsoft.Playwright;

namespace FactCheck.Browser.Screens;

/// <summary>The versions of an article, two of them compared.</summary>
public sealed class RevisionsScreen(EditorWindow editor)
{
    private IPage Page => editor.Page;

    public ILocator Versions => Page.GetByTestId("revisions").Locator(".what");

    public ILocator Comparison => Page.GetByTestId("comparison");

    public ILocator Title => Page.Locator("#compared");

    /// <summary>The number of a claim on one side: "before" or "after".</summary>
    public ILocator Number(string key, string side) => Comparison.Locator($"button.num[data-key='{key}'][data-side={side}]");

    public async Task OpenAsync(string article, string query = "")
    {
        await editor.GoAsync($"{article}/revisions{query}");
        await ReadyAsync();
    }

    public Task ReadyAsync() => Page.Locator(".revisions[data-ready=true] [data-testid=comparison]").WaitForAsync();
}
