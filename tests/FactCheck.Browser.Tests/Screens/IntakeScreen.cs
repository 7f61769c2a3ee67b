using Microsoft.Playwright;

namespace FactCheck.Browser.Screens;

/// <summary>Where an article comes in.</summary>
public sealed class IntakeScreen(EditorWindow editor)
{
    private IPage Page => editor.Page;

    public ILocator Problem => Page.Locator(".problem");

    public ILocator Text => Page.Locator("#text");

    public async Task OpenAsync()
    {
        await editor.GoAsync("/new");
        await Page.Locator("form[data-ready=true]").WaitForAsync();
    }

    /// <summary>Puts the text into the box as a paste does: at once, whatever its length.</summary>
    public async Task PasteAsync(string title, string text)
    {
        await Page.Locator("#title").FillAsync(title);
        await Text.EvaluateAsync("(box, text) => { box.focus(); box.value = text; box.dispatchEvent(new Event('input', { bubbles: true })); }", text);
    }

    public Task FillAsync(string field, string value) => Page.Locator("#" + field).FillAsync(value);

    /// <summary>Sends the form, and gives the editor's name where it is asked for.</summary>
    public async Task SendAsync(string name = "Marta Rinaldi")
    {
        await Page.Locator("form.box button[type=submit]").ClickAsync();
        await GiveNameAsync(name);
    }

    /// <summary>Sends the form and waits for the workbench of the new article.</summary>
    public async Task<WorkbenchScreen> SendAndOpenAsync()
    {
        await SendAsync();
        return await WorkbenchScreen.AwaitAsync(editor);
    }

    /// <summary>Answers the dialog that asks for a name, where this window has none yet.</summary>
    public async Task GiveNameAsync(string name)
    {
        if ((await editor.Page.Context.CookiesAsync()).Any(cookie => cookie.Name == "factcheck.editor"))
        {
            return;
        }

        await Page.Locator("#editor-name").FillAsync(name);
        await Page.Keyboard.PressAsync("Enter");
    }
}
