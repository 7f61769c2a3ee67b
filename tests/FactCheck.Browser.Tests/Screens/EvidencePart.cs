using Microsoft.Playwright;

namespace FactCheck.Browser.Screens;

/// <summary>Evidence and replies on the open card.</summary>
public sealed class EvidencePart(EditorWindow editor)
{
    private ILocator Card => editor.Page.GetByTestId("card");

    public ILocator Items => Card.GetByTestId("evidence-item");

    public ILocator Form => Card.GetByTestId("evidence-form");

    public ILocator Replies => Card.GetByTestId("reply-item");

    public ILocator ReplyForm => Card.GetByTestId("reply-form");

    public ILocator Twin => Form.GetByTestId("twin");

    public ILocator OwnSource => Card.GetByTestId("own-source");

    /// <summary>The button that opens the form: "Evidence" or "Reply".</summary>
    public ILocator Adds(string kind) => Card.Locator($"[data-adds={kind}]");

    public ILocator Field(string name) => Card.Locator($"form[data-typed] [name={name}]");

    public Task ChooseAsync(string value) => Card.Locator($"form[data-typed] input[value={value}]").CheckAsync();

    /// <summary>Fills in what a page needs to be kept, beside its address.</summary>
    public async Task FillAsync(string address, string title, string stance)
    {
        await Field("url").FillAsync(address);
        await Field("title").FillAsync(title);
        await ChooseAsync(stance);
    }

    public Task SaveAsync() => Card.Locator("form[data-typed] button[type=submit]").Last.ClickAsync();
}
