using FactCheck.Browser.Screens;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>Adding a long article: its progress is seen, and it can be called off.</summary>
public class IntakeWorkTests(Chromium chromium)
{
    private static readonly string Long = string.Concat(Enumerable.Repeat("Il sindaco avrebbe firmato la delibera, secondo i tecnici del comune.\n\n", 9_000));

    [Fact]
    public async Task Keyboard_CalledOff_KeepsNothingAndLeavesTheTextInTheForm()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync("Un testo lungo", Long);
        await intake.SendAsync();

        await Expect(editor.Page.Locator("[data-call-off]")).ToBeFocusedAsync();
        await Expect(editor.Page.GetByTestId("under-way").Locator("progress")).ToBeVisibleAsync();
        await editor.Page.Keyboard.PressAsync("Enter");

        await Expect(intake.Problem).ToContainTextAsync("non è stato salvato nulla");
        await Expect(editor.Page.Locator("form.box button[type=submit]")).ToBeFocusedAsync();
        (await intake.Text.InputValueAsync()).Length.ShouldBe(Long.Length);
        await editor.GoAsync("/");
        await Expect(editor.Page.GetByTestId("sample")).ToBeVisibleAsync();
    }

    [Fact]
    public async Task Sample_OnAFirstVisit_IsAddedAndOpenedByOnePress()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await editor.GoAsync("/");
        await editor.Page.GetByTestId("sample").FocusAsync();
        await editor.Page.Keyboard.PressAsync("Enter");
        await new IntakeScreen(editor).GiveNameAsync("Ada Conti");

        var desk = await WorkbenchScreen.AwaitAsync(editor);
        await Expect(desk.Claims.First).ToBeVisibleAsync();
        await Expect(editor.Page.Locator("h1")).ToContainTextAsync("Porto Salmastro");
    }
}
