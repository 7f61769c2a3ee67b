using Microsoft.Playwright;

namespace FactCheck.Browser.Screens;

/// <summary>Where a new version of an article is written.</summary>
public sealed class ReviseScreen(EditorWindow editor)
{
    private IPage Page => editor.Page;

    public ILocator Text => Page.Locator("#text");

    public ILocator File => Page.Locator("#file");

    public ILocator Why => Page.Locator("#why");

    /// <summary>What is said where somebody else was faster.</summary>
    public ILocator Rival => Page.GetByTestId("rival");

    public ILocator Send => Page.Locator("form button[type=submit]");

    public async Task OpenAsync(string article)
    {
        await editor.GoAsync($"{article}/revise");
        await ReadyAsync();
    }

    /// <summary>The script has read the fields: what is typed from now on is kept.</summary>
    public Task ReadyAsync() => Page.Locator("form[data-ready=true]").WaitForAsync();

    public Task ReplaceAsync(string words, string by) => Text.EvaluateAsync(
        "(box, [words, by]) => { box.value = box.value.replace(words, by); box.dispatchEvent(new Event('input', { bubbles: true })); }", new[] { words, by });

    public async Task<WorkbenchScreen> SendAndOpenAsync()
    {
        await Send.ClickAsync();
        return await WorkbenchScreen.AwaitAsync(editor);
    }
}
