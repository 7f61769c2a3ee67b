using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>What editors say to each other about a claim. By mouse and by keyboard, in two windows, over a reload.</summary>
public class CommentTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Keyboard_TwoComments_AreWrittenOneAfterTheOtherWithoutLeavingTheField()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);

        await desk.Screen.PressAsync("m");
        await Expect(Field(desk.Screen)).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("Chi ha il **verbale**? v d u x");
        await desk.Screen.PressAsync("Control+Enter");
        await Expect(desk.Screen.Card.GetByTestId("comment")).ToHaveCountAsync(1);
        await Expect(Field(desk.Screen)).ToBeFocusedAsync();
        await desk.Page.Keyboard.TypeAsync("Lo chiedo io.");
        await desk.Screen.PressAsync("Control+Enter");

        await Expect(desk.Screen.Card.GetByTestId("comment")).ToHaveCountAsync(2);
        await Expect(desk.Screen.Card.GetByTestId("comment-text").First.Locator("strong")).ToHaveTextAsync("verbale");
        await desk.Screen.PressAsync("Escape");
        await Expect(desk.Screen.Claims.Nth(0)).ToBeFocusedAsync();
        await Expect(desk.Screen.Progress).ToContainTextAsync("0 di ");
        await desk.Screen.PressAsync("j");
        await Expect(desk.Screen.List.GetByTestId("row-comments").First).ToHaveTextAsync("2 commenti");
    }

    [Fact]
    public async Task Mouse_PreviewEditResolveReopenRemove()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        var comment = desk.Screen.Card.GetByTestId("comment");
        await Field(desk.Screen).FillAsync("Manca la *dta*.");
        await Box(desk.Screen).GetByRole(AriaRole.Button, new() { Name = "Anteprima" }).ClickAsync();
        await Expect(Box(desk.Screen).Locator("[data-preview-pane] em")).ToHaveTextAsync("dta");
        await Box(desk.Screen).GetByRole(AriaRole.Button, new() { Name = "Anteprima" }).ClickAsync();
        await Expect(Field(desk.Screen)).ToHaveValueAsync("Manca la *dta*.");
        await Box(desk.Screen).GetByRole(AriaRole.Button, new() { Name = "Commenta" }).ClickAsync();

        await comment.GetByRole(AriaRole.Button, new() { Name = "Modifica" }).ClickAsync();
        await Expect(comment.Locator("textarea")).ToBeFocusedAsync();
        await comment.Locator("textarea").FillAsync("Manca la *data*.");
        await comment.GetByRole(AriaRole.Button, new() { Name = "Salva" }).ClickAsync();
        await Expect(comment.Locator("em")).ToHaveTextAsync("data");
        await Expect(comment.GetByRole(AriaRole.Button, new() { Name = "Modifica" })).ToBeFocusedAsync();

        await comment.GetByTestId("resolve").ClickAsync();
        await Expect(comment).ToContainTextAsync("risolto da Marta Rinaldi");
        await Expect(comment.GetByTestId("comment-text")).ToBeHiddenAsync();
        await comment.Locator("summary").ClickAsync();
        await Expect(comment.GetByTestId("comment-text")).ToBeVisibleAsync();
        await comment.GetByTestId("resolve").ClickAsync();
        await Expect(comment.Locator("summary")).ToHaveCountAsync(0);

        await comment.GetByTestId("remove-comment").ClickAsync();
        await Expect(comment).ToHaveCountAsync(0);
        await desk.Page.GetByTestId("undo-offer").GetByRole(AriaRole.Button).ClickAsync();
        await Expect(comment).ToHaveCountAsync(1);
    }

    [Fact]
    public async Task TwoWindows_Comment_ArrivesAndIsAnnouncedOnce()
    {
        await using var server = RunningWorkbench.Start();
        await using var marta = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await using var luca = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(marta);
        await intake.OpenAsync();
        await intake.PasteAsync(Port.Title, Port.Text);
        var first = await intake.SendAndOpenAsync();
        var second = await WorkbenchScreen.OpenAsync(luca, new Uri(marta.Page.Url).AbsolutePath);
        await luca.Page.EvaluateAsync("""
            window.heard = [];
            new MutationObserver(() => heard.push(document.querySelector("[data-testid=announcement]").textContent))
              .observe(document.querySelector("[data-testid=announcement]"), { childList: true, characterData: true, subtree: true });
            """);

        await Field(first).FillAsync("Ho io il verbale.");
        await first.PressAsync("Control+Enter");

        await Expect(second.Card.GetByTestId("comment-text")).ToHaveTextAsync("Ho io il verbale.");
        await Expect(second.Card.GetByRole(AriaRole.Button, new() { Name = "Modifica" })).ToHaveCountAsync(0);
        (await luca.Page.EvaluateAsync<string[]>("heard")).ShouldBe(["Marta Rinaldi ha commentato l'affermazione 1."]);
    }

    [Fact]
    public async Task Reload_WithACommentHalfTyped_BringsItBack()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await Field(desk.Screen).FillAsync("Da chiedere a");

        await desk.Page.ReloadAsync();
        await WorkbenchScreen.AwaitAsync(desk.Editor);

        await Expect(Field(desk.Screen)).ToHaveValueAsync("Da chiedere a");
    }

    [Fact]
    public async Task HostileMarkdown_InCommentAndPreview_ExecutesNothing()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        const string hostile = "<img src=x onerror=\"window.harmed=1\"> <script>window.harmed=1</script> [a](javascript:window.harmed=1) ![p](https://spia.example/p.png) <svg onload=\"window.harmed=1\">";

        await Field(desk.Screen).FillAsync(hostile);
        await Box(desk.Screen).GetByRole(AriaRole.Button, new() { Name = "Anteprima" }).ClickAsync();
        await Expect(Box(desk.Screen).Locator("[data-preview-pane]")).ToContainTextAsync("window.harmed=1");
        await Box(desk.Screen).GetByRole(AriaRole.Button, new() { Name = "Commenta" }).ClickAsync();

        await Expect(desk.Screen.Card.GetByTestId("comment-text")).ToContainTextAsync("window.harmed=1");
        await desk.Screen.Card.GetByTestId("comment-text").Locator("a").First.ClickAsync();
        (await desk.Page.EvaluateAsync<bool>("'harmed' in window")).ShouldBeFalse();
        await Expect(desk.Screen.Card.Locator("img, svg[onload], script")).ToHaveCountAsync(0);
    }

    private static ILocator Box(WorkbenchScreen screen) => screen.Card.Locator("[data-testid=comments] > [data-comment-box]");

    private static ILocator Field(WorkbenchScreen screen) => Box(screen).Locator("textarea");
}
