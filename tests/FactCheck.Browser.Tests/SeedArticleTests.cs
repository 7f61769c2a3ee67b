using FactCheck.Browser.Screens;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>The first real input, an agency article as an editor pastes it; its text is not ours, so only its verbs stand here.</summary>
public class SeedArticleTests(Chromium chromium)
{
    private static readonly string[] Verbs =
    [
        "andrebbe", "starebbe pensando", "avrebbe dovuto assolvere", "potrebbe … unirsi", "starebbero … attrezzando", "sarebbe", "avrebbe operato",
    ];

    private static readonly string[] Attributions = ["stando a questa ricostruzione", "secondo la Cnn", "anche secondo gli Usa", "Secondo Kiev"];

    [Fact]
    public async Task SeedArticle_AllSevenConditionalsAreLitAndMarkedAndReported()
    {
        var text = SharedFolder.Read(Path.Combine("data", "seed-article.txt"));
        await using var server = RunningWorkbench.Start();
        await using var editor = await EditorWindow.OpenAsync(chromium.Browser, server.Address);
        var intake = new IntakeScreen(editor);
        await intake.OpenAsync();
        await intake.PasteAsync("Minsk, le indiscrezioni di Kiev", text);
        var desk = await intake.SendAndOpenAsync();

        (await VerbsAsync(editor)).ShouldBe(Verbs, ignoreOrder: false);
        (await desk.Attributions.AllInnerTextsAsync()).Intersect(Attributions).Count().ShouldBe(4);
        await Expect(editor.Page.Locator(".body .c.hid")).ToHaveCountAsync(0);
        var total = await desk.Claims.CountAsync();
        total.ShouldBe(Verbs.Length + 1, "the seven verbs and the one understood from the sixth");
        for (var done = 1; done <= total; done++)
        {
            await desk.PressAsync(done % 3 == 0 ? "u" : done % 3 == 1 ? "d" : "v");
            await Expect(desk.Progress).ToHaveTextAsync($"{done} di {total} esaminate");
            await desk.PressAsync("g");
        }

        await editor.GoAsync(new Uri(editor.Page.Url).AbsolutePath + "/report");
        await Expect(editor.Page.FrameLocator("iframe").Locator("table tbody tr")).ToHaveCountAsync(total);
    }

    /// <summary>The verb groups as drawn, one string a claim, in text order.</summary>
    private static async Task<string[]> VerbsAsync(EditorWindow editor) => await editor.Page.EvaluateAsync<string[]>(
        """
        () => {
          const groups = new Map();
          for (const verb of document.querySelectorAll(".body .c .v")) {
            const place = verb.closest(".c").dataset.c;
            groups.set(place, [...(groups.get(place) ?? []), verb.textContent]);
          }
          return [...groups.values()].map(parts => parts.join(" … "));
        }
        """);
}
