using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser.Screens;

/// <summary>The article with its claims.</summary>
public sealed class WorkbenchScreen(EditorWindow editor)
{
    // A mark that holds another one has its button beside its words, since no button may stand inside a button.
    private const string FirstMarks = ".body .c[role=button], .body .c:has(> .stop)";

    private IPage Page => editor.Page;

    public ILocator Progress => Page.GetByTestId("progress").Locator("b").First;

    public ILocator Card => Page.GetByTestId("card");

    public ILocator Saved => Page.GetByTestId("saved");

    public ILocator Note => Card.Locator("textarea.note");

    public ILocator NoteState => Card.GetByTestId("note-state");

    /// <summary>The strip that speaks of the connection.</summary>
    public ILocator Connection => Page.GetByTestId("connection");

    public ILocator List => Page.GetByTestId("claim-list");

    /// <summary>The first lit fragment of every claim in the text, in text order.</summary>
    public ILocator Claims => Page.Locator(FirstMarks);

    public ILocator Attributions => Page.Locator(".body .a");

    public static async Task<WorkbenchScreen> AwaitAsync(EditorWindow editor)
    {
        var screen = new WorkbenchScreen(editor);
        await editor.ReadyAsync();
        await editor.Page.Locator("[data-testid=workbench][data-ready=true]").WaitForAsync();
        return screen;
    }

    public static async Task<WorkbenchScreen> OpenAsync(EditorWindow editor, string path)
    {
        await editor.GoAsync(path);
        return await AwaitAsync(editor);
    }

    public ILocator VerdictButton(string verdict) => Card.Locator($"button[data-verdict={verdict}]");

    /// <summary>All lit words of the claim with this number, fragments joined by " … ", without the drawn number.</summary>
    public Task<string> LitAsync(int number) => Page.EvaluateAsync<string>(
        """
        ([firstMarks, number]) => {
          const all = [...document.querySelectorAll(firstMarks)].filter(mark => !mark.matches(".oth, .hid"));
          const place = all[number - 1].dataset.c;
          const texts = [];
          for (const mark of document.querySelectorAll(`.body .c[data-c="${place}"]`)) {
            const words = document.createTreeWalker(mark, NodeFilter.SHOW_TEXT);
            let text = "";
            while (words.nextNode()) text += words.currentNode.data;
            texts.push(text);
          }
          return texts.join(" … ");
        }
        """, new object[] { FirstMarks, number });

    /// <summary>Waits until the card is that of the claim with this number: what is done to a card before is done to the one before.</summary>
    public Task SeeCardAsync(int number) => Expect(Card.Locator(".no").First).ToHaveTextAsync($"{number}");

    /// <summary>Presses a key where an editor's hands would: on the page, not in a field.</summary>
    public Task PressAsync(string key) => Page.Keyboard.PressAsync(key);

    /// <summary>Waits for words by selector: the report of a failing expectation reads the whole page, which for a book takes longer than the wait.</summary>
    public Task SeeAsync(string testId, string words) => Page.GetByTestId(testId).Filter(new() { HasText = words }).WaitForAsync();
}
