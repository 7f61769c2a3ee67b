using FactCheck.Browser.Screens;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>An editor who decides by key, and writes down every decision the window says is saved.</summary>
public sealed class Hand(EditorWindow editor, string name) : IAsyncDisposable
{
    public EditorWindow Editor => editor;

    public string Name => name;

    public WorkbenchScreen Screen { get; } = new(editor);

    private IPage Page => editor.Page;

    public static async Task<Hand> TakeAsync(EditorWindow editor, string name)
    {
        // Two changes that arrive together are one call of the observer: the first is the old value of the second.
        await editor.Page.EvaluateAsync(
            """
            () => {
              const said = document.querySelector("[data-testid=announcement]");
              window.answers = [];
              document.documentElement.dataset.answers = 0;
              new MutationObserver(records => {
                const texts = [...records.slice(1).map(record => record.oldValue), said.textContent];
                answers.push(...texts.filter(text => /^Salvato: affermazione|ha già deciso/.test(text)));
                document.documentElement.dataset.answers = answers.length;
              }).observe(said, { subtree: true, childList: true, characterData: true, characterDataOldValue: true });
            }
            """);
        return new Hand(editor, name);
    }

    /// <summary>Goes on by some claims, gives a verdict, and answers the question where somebody else was faster.</summary>
    public async Task DecideAsync(int steps, char key, bool putsOwn)
    {
        var before = await Page.Locator("html").GetAttributeAsync("data-answers");
        for (var step = 0; step < steps; step++)
        {
            await Screen.PressAsync("j");
        }

        await Screen.PressAsync(key.ToString());
        while (await IsAskedAsync(before!))
        {
            await AnswerAsync(putsOwn);
            if (!putsOwn)
            {
                return;
            }
        }
    }

    /// <summary>The saved decisions in the order they were told: "2 con" for the second claim disputed.</summary>
    public Task<string[]> ToldAsync() => Page.EvaluateAsync<string[]>(
        """
        () => {
          const looks = { "verificata": "ver", "contestata": "con", "senza riscontro": "non", "da verificare": "att" };
          return answers.map(text => /^Salvato: affermazione (\d+), ([^.]+)\./.exec(text)).filter(Boolean).map(([, number, words]) => `${number} ${looks[words]}`);
        }
        """);

    public Task<string[]> VerdictsAsync() => Screen.Claims.EvaluateAllAsync<string[]>(
        """marks => marks.map(mark => ["ver", "con", "non", "att"].find(look => mark.classList.contains(look)))""");

    public ValueTask DisposeAsync() => editor.DisposeAsync();

    /// <summary>Waits for the answer to a decision.</summary>
    /// <returns>Whether it is the question whose value shall stand.</returns>
    private async Task<bool> IsAskedAsync(string before)
    {
        var question = Page.GetByTestId("put-mine");
        await Page.Locator($"html:not([data-answers='{before}'])").Or(question).First.WaitForAsync(new() { State = WaitForSelectorState.Attached });
        return await question.CountAsync() > 0;
    }

    private async Task AnswerAsync(bool putsOwn)
    {
        var button = Page.GetByTestId(putsOwn ? "put-mine" : "keep-theirs");
        // This very button, since a third editor may have been faster again, and the next question stands there at once.
        var asked = await button.ElementHandleAsync();
        // The dialog takes the focus when it has opened: taken before, it would be lost again.
        await Page.WaitForFunctionAsync("button => button.closest('.mud-dialog-container').contains(document.activeElement)", asked);
        await asked.FocusAsync();
        await Page.Keyboard.PressAsync("Enter");
        await asked.WaitForElementStateAsync(ElementState.Hidden);
    }
}
