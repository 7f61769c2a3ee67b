using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace FactCheck.Browser;

/// <summary>Looks at screens as they come: the rules of WCAG 2.2 A and AA, nothing wider than the window, and a picture to be looked at by people.</summary>
/// <param name="setting">Language, theme and width, for the name of the picture.</param>
internal sealed class ScreenLook(IPage page, string setting)
{
    private static readonly string Pictures = Directory.CreateDirectory(Path.Combine(AppContext.BaseDirectory, "screenshots")).FullName;

    private static readonly AxeRunOptions Wcag = new()
    {
        // The preview's frame runs no script, so it would never answer; the report is checked as a page of its own.
        Iframes = false,
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    // What is seen belongs to the name (WCAG 2.5.3).
    private const string MarksNamedOtherwise =
        "[...document.querySelectorAll('.c[role=button]')].filter(mark => !mark.getAttribute('aria-label').replace(/\\s+/g, ' ').includes(mark.textContent.replace(/\\s+/g, ' ').trim())).map(mark => mark.outerHTML)";

    public List<string> Faults { get; } = [];

    /// <param name="within">Where only a part is looked at: what an open menu half covers is no target meanwhile.</param>
    public async Task AtAsync(string screen, string? within = null)
    {
        await page.ScreenshotAsync(new() { Path = Path.Combine(Pictures, $"{screen}-{setting}.png") });
        var found = within is null ? await page.RunAxe(Wcag) : await page.Locator(within).RunAxe(Wcag);
        Faults.AddRange(found.Violations.SelectMany(violation => violation.Nodes.Where(node => !IsMarkHalfInSight(violation, node)).Select(node => $"{screen}: {violation.Id} {node.Html}")));
        Faults.AddRange((await page.EvaluateAsync<string[]>(MarksNamedOtherwise)).Select(mark => $"{screen}: a mark's name is not its words, {mark}"));
        if (await page.EvaluateAsync<bool>("document.documentElement.scrollWidth > innerWidth"))
        {
            Faults.Add($"{screen}: wider than its window");
        }
    }

    // Axe reads of a mark only the words above the edge of the scrolled text, and misses the rest in between; all of them are held by our own look.
    private static bool IsMarkHalfInSight(AxeResultItem violation, AxeResultNode node) =>
        violation.Id == "label-content-name-mismatch" && node.Html.StartsWith("<span class=\"c ", StringComparison.Ordinal);
}
