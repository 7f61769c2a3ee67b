using System.Globalization;
using System.Text.RegularExpressions;
using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>A long article has its marks only near the screen; whoever works on it must not notice.</summary>
public class LongArticleTests(Chromium chromium)
{
    private const int Paragraphs = 300;

    [Fact]
    public async Task Mouse_ScrolledToTheEnd_FindsTheLastMarkAndDecides()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);
        (await desk.Claims.CountAsync()).ShouldBeLessThan(Paragraphs / 3);
        await Expect(Mark(editor, Paragraphs)).ToHaveCountAsync(0);

        await editor.Page.Locator(".scroll").EvaluateAsync("text => text.scrollTo({ top: text.scrollHeight })");
        await Mark(editor, Paragraphs).ClickAsync();
        await desk.VerdictButton("Disputed").ClickAsync();

        await Expect(desk.Progress).ToHaveTextAsync($"1 di {Paragraphs} esaminate");
        await Expect(Mark(editor, Paragraphs)).ToHaveClassAsync(new Regex(@"\bcon\b"));
        await Expect(Tick(editor, Paragraphs)).ToHaveClassAsync("tick con sel");
        await Expect(editor.Page.Locator(".map .tick.att")).ToHaveCountAsync(Paragraphs - 1);
    }

    [Fact]
    public async Task Mouse_TickOfAClaimFarAway_BringsItsMarkIntoSight()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        await PasteAsync(editor);

        await Tick(editor, 200).DispatchEventAsync("click");

        await Expect(Mark(editor, 200)).ToBeInViewportAsync();
        await Expect(Tick(editor, 200)).ToHaveClassAsync("tick att sel");
        await Expect(Tick(editor, 1)).ToHaveClassAsync("tick att");
    }

    [Fact]
    public async Task Keyboard_BackFromTheFirstClaim_LandsOnTheLastWithItsMarkInSight()
    {
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var desk = await PasteAsync(editor);

        await desk.PressAsync("k");

        await Expect(Mark(editor, Paragraphs)).ToBeInViewportAsync();
        await Expect(Mark(editor, Paragraphs)).ToBeFocusedAsync();
        await Expect(Mark(editor, Paragraphs - 1)).ToBeInViewportAsync();
    }

    private static ILocator Mark(EditorWindow editor, int number) =>
        editor.Page.Locator(string.Create(CultureInfo.InvariantCulture, $".body .c[role=button][data-c='{number - 1}']"));

    private static ILocator Tick(EditorWindow editor, int number) =>
        editor.Page.Locator(string.Create(CultureInfo.InvariantCulture, $".map .tick[data-c='{number - 1}']"));

    private static async Task<WorkbenchScreen> PasteAsync(EditorWindow editor)
    {
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync("I verbali del molo", string.Join("\n\n", Enumerable.Range(1, Paragraphs).Select(Paragraph)));
        return await intake.SendAndOpenAsync();
    }

    private static string Paragraph(int number) =>
        $"Secondo la questura, il perito numero {number} avrebbe firmato il verbale. La capitaneria ha chiuso il molo e ha riaperto il varco nord, dopo una mattina di attesa.";
}
