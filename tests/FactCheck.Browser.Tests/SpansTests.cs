using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Claims that editors mark themselves, and the edges of any claim, by mouse, by finger and by keyboard.</summary>
public sealed class SpansTests(Chromium chromium, SpansTests.Server server) : IClassFixture<SpansTests.Server>, IAsyncLifetime
{
    private const string Title = "Il porto cambia mano";

    private const string Text =
        """
        La giunta ha firmato l'accordo con il fondo, dice la segretaria. Il sindaco, che era assente, avrebbe già spedito una lettera ai consiglieri. Il resto è silenzio.

        Nessuno risponde al telefono del municipio. Gli operai aspettano una risposta da marzo.
        """;

    private EditorWindow editor = null!;
    private TextHand hand = null!;
    private WorkbenchScreen desk = null!;

    public async ValueTask InitializeAsync()
    {
        editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        hand = new TextHand(editor);
        desk = await PasteAsync(Title, Text);
    }

    public ValueTask DisposeAsync() => editor.DisposeAsync();

    [Fact]
    public async Task Mouse_WordsSelected_BecomeAClaimWithItsVerb()
    {
        await hand.SelectAsync("ha firmato l'acc");
        await hand.Add.ClickAsync();

        await Expect(desk.Card).ToContainTextAsync("ha firmato l'accordo");
        await Expect(desk.Card.Locator(".vb")).ToHaveTextAsync("indicativo passato prossimo · firmare · 3ª sing.");
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");
        await Expect(editor.Page.Locator(".body .c.sel .v")).ToHaveTextAsync("ha firmato");
        await Expect(hand.Bar).ToBeHiddenAsync();

        await desk.PressAsync("z");
        await Expect(desk.Progress).ToHaveTextAsync("0 di 1 esaminate");
    }

    [Fact]
    public async Task Mouse_SelectionOnly_TakesTheLettersAsTheyAre()
    {
        await hand.SelectAsync("municip");
        await hand.AddExactly.ClickAsync();

        await Expect(Selected).ToHaveTextAsync(["municip"]);
    }

    [Fact]
    public async Task Mouse_AcrossParagraphs_IsOneClaim()
    {
        await hand.SelectAsync("resto è", "Nessuno risponde");
        await hand.Add.ClickAsync();

        await Expect(editor.Page.Locator(".body .c.sel")).ToHaveTextAsync(["resto è silenzio.", "Nessuno risponde"]);
    }

    [Fact]
    public async Task Mouse_WordsOfTheTitle_BecomeAClaim()
    {
        await hand.SelectAsync("porto cambia mano");
        await hand.Add.ClickAsync();

        await Expect(editor.Page.Locator(".body .ttl .c.sel")).ToHaveTextAsync("porto cambia mano");
    }

    [Fact]
    public async Task Mouse_SameWordsTwice_AreOneClaim()
    {
        await hand.SelectAsync("da marzo");
        await hand.Add.ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");
        await Expect(hand.Bar).ToBeHiddenAsync();
        await hand.SelectAsync("da marzo");
        await hand.Add.ClickAsync();

        await Expect(editor.Page.GetByTestId("announcement")).ToContainTextAsync("È già l'affermazione 2");
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");
    }

    [Fact]
    public async Task Mouse_ClaimByHand_IsRemovedAndComesBack()
    {
        await hand.SelectAsync("da marzo");
        await hand.Add.ClickAsync();
        await desk.Card.GetByTestId("remove-claim").ClickAsync();

        await Expect(desk.Progress).ToHaveTextAsync("0 di 1 esaminate");
        await desk.PressAsync("z");
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");
    }

    [Fact]
    public async Task Mouse_WordsAsSource_AreTheSourceOfTheOpenClaim()
    {
        await hand.ClickAsync("avrebbe");
        await hand.SelectAsync("la segretaria");
        await hand.MarkAsSource.ClickAsync();

        await Expect(desk.Card.Locator("dl.an b")).ToHaveTextAsync("la segretaria");
        await Expect(desk.Card.Locator("dl.an .inf")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Keyboard_CaretInTheText_MakesAClaim()
    {
        await desk.PressAsync("c");
        await Expect(hand.Hint).ToBeVisibleAsync();
        await desk.PressAsync("Control+Home");
        await PressAsync("Control+ArrowRight", 2);
        await PressAsync("Control+Shift+ArrowRight", 3);
        (await hand.SelectedAsync()).Trim().ShouldBe("ha firmato l'accordo");
        await desk.PressAsync("a");

        await Expect(desk.Card).ToContainTextAsync("ha firmato l'accordo");
        await Expect(Focused).ToHaveCountAsync(1);
        await Expect(hand.Hint).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Keyboard_CaretAcrossParagraphs_SelectsOnAndEscLeaves()
    {
        await desk.PressAsync("c");
        await desk.PressAsync("Control+Home");
        await desk.PressAsync("End");
        await PressAsync("Shift+ArrowDown", 4);
        (await hand.SelectedAsync()).ShouldContain("silenzio.\n\nNessuno");

        await desk.PressAsync("Escape");
        await Expect(hand.Hint).ToBeHiddenAsync();
        (await hand.SelectedAsync()).ShouldBeEmpty();
        await desk.PressAsync("v");
        await Expect(desk.Progress).ToHaveTextAsync("1 di 1 esaminate");
    }

    [Fact]
    public async Task Overlap_ClickedAgain_GoesFromTheShortestOutwards()
    {
        await hand.SelectAsync("Il sindaco", "già spedito");
        await hand.Add.ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");
        await hand.SelectAsync("spedito");
        await hand.Add.ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync("0 di 3 esaminate");

        await Expect(Selected).ToHaveTextAsync(["spedito"]);
        await hand.ClickAsync("spedito");
        await Expect(Selected).ToHaveTextAsync(["Il sindaco", ", che era assente, ", "avrebbe già spedito"]);
        await hand.ClickAsync("spedito");
        await Expect(Selected).ToHaveTextAsync(["Il sindaco", "avrebbe già spedito una lettera ai consiglieri"]);
        await hand.ClickAsync("spedito");
        await Expect(Selected).ToHaveTextAsync(["spedito"]);
    }

    [Fact]
    public async Task Overlap_ByKeyboard_EveryClaimIsReached()
    {
        await hand.SelectAsync("Il sindaco", "una lettera");
        await hand.Add.ClickAsync();
        await Expect(desk.Progress).ToHaveTextAsync("0 di 2 esaminate");

        // The focus goes to the added claim by itself, a moment after it is counted.
        await Expect(Focused).ToHaveAttributeAsync("data-c", "1");
        await desk.PressAsync("j");
        await Expect(Focused).ToHaveAttributeAsync("data-c", "0");
        await desk.PressAsync("j");
        await Expect(Focused).ToHaveAttributeAsync("data-c", "1");
    }

    [Fact]
    public async Task Mouse_EdgesDragged_AreOneDecisionWithItsHistory()
    {
        await hand.SelectAsync("aspettano una risposta");
        await hand.Add.ClickAsync();
        await Expect(Selected).ToHaveTextAsync(["aspettano una risposta"]);

        await hand.DragAsync(hand.End, "da mar");
        await Expect(Selected).ToHaveTextAsync(["aspettano una risposta da marzo"]);
        await hand.DragAsync(hand.Start, "operai", toStart: true);
        await Expect(Selected).ToHaveTextAsync(["operai aspettano una risposta da marzo"]);

        await desk.Card.GetByTestId("history").ClickAsync();
        await Expect(editor.Page.GetByTestId("event").First).ToContainTextAsync("«aspettano una risposta da marzo» → «operai aspettano una risposta da marzo»");
        await editor.Page.Locator(".mud-dialog .mud-dialog-title button").ClickAsync();
        await Expect(editor.Page.GetByTestId("event")).ToHaveCountAsync(0);
        await desk.PressAsync("z");
        await Expect(Selected).ToHaveTextAsync(["aspettano una risposta da marzo"]);
    }

    [Fact]
    public async Task Finger_EdgeDragged_MovesIt()
    {
        await hand.SelectAsync("Nessuno risponde");
        await hand.Add.ClickAsync();
        await Expect(Selected).ToHaveTextAsync(["Nessuno risponde"]);

        await hand.DragByFingerAsync(hand.End, "telefono");

        await Expect(Selected).ToHaveTextAsync(["Nessuno risponde al telefono"]);
    }

    [Fact]
    public async Task Keyboard_Edges_MoveByWordsAndLettersAndAreSavedByEnter()
    {
        await hand.SelectAsync("Nessuno risponde");
        await hand.Add.ClickAsync();
        await Expect(Selected).ToHaveTextAsync(["Nessuno risponde"]);

        await desk.PressAsync("b");
        await Expect(hand.End).ToBeFocusedAsync();
        await PressAsync("ArrowRight", 3);
        await PressAsync("Shift+ArrowLeft", 1);
        await Expect(hand.End).ToHaveAttributeAsync("aria-valuetext", "Nessuno risponde al telefono de");
        await desk.PressAsync("b");
        await Expect(hand.Start).ToBeFocusedAsync();
        await PressAsync("ArrowRight", 1);
        await desk.PressAsync("Enter");

        await Expect(Selected).ToHaveTextAsync(["risponde al telefono de"]);
        await Expect(Focused).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Keyboard_EscOnAnEdge_LeavesTheClaimAsItWas()
    {
        await hand.SelectAsync("Nessuno risponde");
        await hand.Add.ClickAsync();
        await Expect(Selected).ToHaveTextAsync(["Nessuno risponde"]);
        await desk.Card.GetByTestId("edit-edges").ClickAsync();
        await Expect(hand.End).ToBeFocusedAsync();
        await PressAsync("ArrowLeft", 1);
        await Expect(hand.End).ToHaveAttributeAsync("aria-valuetext", "Nessuno");
        await desk.PressAsync("Escape");

        await Expect(Selected).ToHaveTextAsync(["Nessuno risponde"]);
        await desk.Card.GetByTestId("history").ClickAsync();
        await Expect(editor.Page.GetByTestId("event")).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task Parenthesis_EdgesMovedAroundIt_StaysOut()
    {
        await hand.ClickAsync("avrebbe");
        await Expect(Selected).ToHaveCountAsync(2);
        await hand.DragAsync(hand.End, "una lettera");

        await Expect(Selected).ToHaveTextAsync(["Il sindaco", "avrebbe già spedito una lettera"]);
    }

    // What the browser counts in has to be what the server counts in, whatever the letters and whatever stands around them.
    [Fact]
    public async Task Offsets_EmojiAccentsLinksAndLists_GoBothWays()
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await editor.Page.Locator("input[name=format][value=markdown]").CheckAsync();
        await intake.PasteAsync("Titolo 👩‍👩‍👧 con emoji", "Prima 👍🏽 riga con **gra[ssetto](https://esempio.example) e** q\u0303ui *corsivo* in fondo.\n\n- voce 🇮🇹 una\n- voce `due` e\u0301 tre\n\n> Il boss avrebbe **pagato** tutti.");
        desk = await intake.SendAndOpenAsync();

        (await editor.Page.EvaluateAsync<int>(
            """
            async () => {
              const { spanText } = await import("/workbench/spanText.js");
              const root = document.querySelector(".workbench");
              const text = spanText({ root, body: root.querySelector(".body") });
              let wrong = 0;
              for (const block of root.querySelectorAll(".body [data-s]")) {
                for (let at = 0; at <= block.textContent.length; at++) {
                  const offset = Number(block.dataset.s) + at;
                  if (text.offsetOf(...text.placeOf(offset)) !== offset || text.offsetOf(...text.placeOf(offset, true)) !== offset) wrong++;
                  if (text.wordsOf({ start: Number(block.dataset.s), end: offset }) !== block.textContent.slice(0, at)) wrong++;
                }
              }
              return wrong;
            }
            """)).ShouldBe(0);
        foreach (var words in new[] { "👍🏽 riga con grassetto e", "q\u0303ui corsivo", "🇮🇹 una", "due é tre", "boss avrebbe pagato" })
        {
            await hand.SelectAsync(words);
            await hand.Add.ClickAsync();
            await Expect(hand.Bar).ToBeHiddenAsync();
            await Expect(desk.Card.Locator("q")).ToContainTextAsync(words);
        }
    }

    [Fact]
    public async Task Overlap_WithWordsSelected_BreaksNoRuleOfAccessibility()
    {
        await hand.SelectAsync("Il sindaco", "una lettera");
        await hand.Add.ClickAsync();
        await Expect(Focused).ToHaveAttributeAsync("data-c", "1");
        await desk.PressAsync("c");
        await desk.PressAsync("Control+Shift+ArrowRight");
        await Expect(hand.Bar).ToBeVisibleAsync();

        var found = await editor.Page.Locator(".read").RunAxe(new AxeRunOptions { RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] } });
        found.Violations.SelectMany(violation => violation.Nodes.Select(node => $"{violation.Id} {node.Html}")).ShouldBeEmpty();
    }

    /// <summary>One for all of these tests: each has an article of its own.</summary>
    public sealed class Server : IAsyncDisposable
    {
        private readonly RunningWorkbench workbench = RunningWorkbench.Start();

        public string Address => workbench.Address;

        public ValueTask DisposeAsync() => workbench.DisposeAsync();
    }

    private ILocator Focused => editor.Page.Locator(".body [data-c][role=button]:focus");

    private ILocator Selected => editor.Page.Locator(".body .c.sel");

    private async Task PressAsync(string key, int times)
    {
        for (var time = 0; time < times; time++)
        {
            await desk.PressAsync(key);
        }
    }

    private async Task<WorkbenchScreen> PasteAsync(string title, string text)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync(title, text);
        return await intake.SendAndOpenAsync();
    }
}
