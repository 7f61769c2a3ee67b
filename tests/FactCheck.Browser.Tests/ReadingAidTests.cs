using FactCheck.Browser.Screens;
using Microsoft.Playwright;
using static Microsoft.Playwright.Assertions;

namespace FactCheck.Browser;

/// <summary>What helps to read the article: the card over a mark, find, type size, the map, the report on paper. By mouse and by keyboard.</summary>
public class ReadingAidTests(Chromium chromium)
{
    private static readonly SampleArticle Port = SampleArticle.Read("porto-di-valmarina");

    [Fact]
    public async Task Glance_Pointer_ShowsVerdictSourceAndReviewerAndCanBePointedAt()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.Claims.Nth(2).ClickAsync();
        await desk.Screen.PressAsync("d");
        await desk.Screen.SeeAsync("progress", "1 ");
        await desk.Page.Mouse.MoveAsync(1, 1);

        await desk.Screen.Claims.Nth(2).HoverAsync();
        await Expect(Glance(desk)).ToBeVisibleAsync();
        await Expect(Glance(desk)).ToContainTextAsync("Contestata");
        await Expect(Glance(desk)).ToContainTextAsync("gli inquirenti");
        await Expect(Glance(desk)).ToContainTextAsync("Marta Rinaldi");
        await Glance(desk).HoverAsync();
        await desk.Page.Clock.FastForwardAsync(5_000);
        await Expect(Glance(desk)).ToBeVisibleAsync();
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(Glance(desk)).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Glance_Focus_ShowsTheSameAndFollowsTheVerdict()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("j");

        await Expect(Glance(desk)).ToContainTextAsync("Da verificare");
        await Expect(Glance(desk)).ToContainTextAsync("Nessuno l’ha ancora esaminata");
        await desk.Screen.PressAsync("v");
        await Expect(Glance(desk)).ToContainTextAsync("Verificata");
        await Expect(Glance(desk)).ToContainTextAsync("Marta Rinaldi");
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(Glance(desk)).ToBeHiddenAsync();
        await Expect(desk.Screen.Claims.Nth(1)).ToBeFocusedAsync();
    }

    [Fact]
    public async Task Claim_DoubleClicked_OpensItsEvidenceAndSelectsNoWord()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);

        await desk.Screen.Claims.Nth(2).DblClickAsync();

        await Expect(desk.Screen.Card.Locator("input[name=url]")).ToBeFocusedAsync();
        await Expect(desk.Screen.Card.Locator(".no").First).ToHaveTextAsync("3");
        (await desk.Page.EvaluateAsync<string>("String(getSelection())")).ShouldBeEmpty();
    }

    [Fact]
    public async Task Attribution_Hovered_LightsTheClaimsItCovers()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);

        await desk.Page.Locator(".a", new() { HasText = "Secondo gli inquirenti" }).HoverAsync();

        await Expect(desk.Screen.Claims.And(desk.Page.Locator(".hot"))).ToHaveCountAsync(2);
        await Expect(desk.Page.Locator(".c.hot").First).ToContainTextAsync("avrebbe favorito");
        await desk.Page.Mouse.MoveAsync(1, 1);
        await Expect(desk.Page.Locator(".hot")).ToHaveCountAsync(0);
    }

    [Fact]
    public async Task Find_Keyboard_IgnoresCaseAndAccentsAndWalksBothWays()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("f");
        await desk.Page.Keyboard.TypeAsync("PERCHE NO");
        await Expect(Count(desk)).ToHaveTextAsync("Non c’è nel testo");
        await desk.Page.Keyboard.PressAsync("Control+A");
        await desk.Page.Keyboard.TypeAsync("chiariro");
        await Expect(Count(desk)).ToHaveTextAsync("1 di 1");
        await desk.Page.Keyboard.PressAsync("Control+A");
        await desk.Page.Keyboard.TypeAsync("avrebbe");

        await Expect(Count(desk)).ToHaveTextAsync("1 di 3");
        await desk.Page.Keyboard.PressAsync("Shift+Enter");
        await Expect(Count(desk)).ToHaveTextAsync("3 di 3");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(Count(desk)).ToHaveTextAsync("1 di 3");
        (await LitAsync(desk, "found")).ShouldBe(["Avrebbe", "avrebbe", "avrebbe"]);
        (await LitAsync(desk, "found-now")).ShouldBe(["Avrebbe"]);
        await desk.Page.Keyboard.PressAsync("Escape");
        (await LitAsync(desk, "found")).ShouldBeEmpty();
        (await desk.Page.EvaluateAsync<string>("String(getSelection())")).ShouldBe("Avrebbe");
    }

    [Fact]
    public async Task Find_Mouse_FindsWhatAMarkCutsInTwo()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Page.Locator("[data-find-open]").ClickAsync();
        await desk.Page.Locator("[data-find] input").FillAsync("Bressan avrebbe favorito tra");

        await Expect(Count(desk)).ToHaveTextAsync("1 di 1");
        await desk.Page.Locator("[data-find-step='1']").ClickAsync();
        await Expect(Count(desk)).ToHaveTextAsync("1 di 1");
        (await LitAsync(desk, "found-now")).ShouldBe(["Bressan avrebbe favorito tra"]);
        await desk.Page.Locator("[data-find-close]").ClickAsync();
        await Expect(desk.Page.Locator("[data-find]")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Find_InALongArticle_BringsTheLastWordIntoSight()
    {
        var paragraphs = Enumerable.Range(1, 400).Select(number => $"Paragrafo {number}: il cantiere resta aperto e la città aspetta una risposta dal ministero.");
        await using var desk = await OpenedDesk.WithAsync(chromium, new SampleArticle("Lungo", string.Join("\n\n", paragraphs.Append("Qui finisce con lo zibibbo."))));
        await desk.Screen.PressAsync("f");
        await desk.Page.Keyboard.TypeAsync("zibibbo");

        await Expect(Count(desk)).ToHaveTextAsync("1 di 1");
        await Expect(desk.Page.Locator(".blk").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Paragraph_TallerThanTheScreen_KeepsItsNumberInSight()
    {
        var words = string.Concat(Enumerable.Repeat("Il cantiere resta aperto e la città aspetta una risposta dal ministero. ", 100));
        await using var desk = await OpenedDesk.WithAsync(chromium, new SampleArticle("Lungo", words));
        var scroller = desk.Page.Locator(".scroll");
        await scroller.EvaluateAsync("scroller => scroller.scrollTo(0, 1000)");

        // The number is drawn by the style sheet, so that copying leaves it out: only a picture shows where it is.
        var margin = (await desk.Page.Locator(".pn").First.BoundingBoxAsync())!;
        var top = (await scroller.BoundingBoxAsync())!.Y;
        var (atTheTop, furtherDown) = (await PictureAsync(desk, margin, top), await PictureAsync(desk, margin, top + 200));
        atTheTop.ShouldNotBe(furtherDown);
        await scroller.EvaluateAsync("scroller => scroller.scrollTo(0, 1400)");
        (await PictureAsync(desk, margin, top)).ShouldBe(atTheTop);
        (await PictureAsync(desk, margin, top + 300)).ShouldBe(furtherDown);
    }

    [Fact]
    public async Task Type_Keyboard_GrowsTheTextAndIsKeptInThisBrowser()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        var usual = await SizeAsync(desk);
        await desk.Page.Locator("[data-type-menu] summary").FocusAsync();
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Tab");
        await desk.Page.Keyboard.PressAsync("Enter");
        await desk.Page.Keyboard.PressAsync("Enter");
        await Expect(desk.Page.Locator("[data-type-size]")).ToHaveTextAsync("120 %");
        (await SizeAsync(desk)).ShouldBe(usual * 1.2, 0.01);

        // The page as it first stands, before its circuit is there.
        await desk.Page.ReloadAsync(new() { WaitUntil = WaitUntilState.DOMContentLoaded });
        (await SizeAsync(desk)).ShouldBe(usual * 1.2, 0.01);
        await WorkbenchScreen.AwaitAsync(desk.Editor);
        await desk.Page.Locator("[data-type-menu] summary").ClickAsync();
        await desk.Page.Locator("[data-type-reset]").ClickAsync();
        (await SizeAsync(desk)).ShouldBe(usual, 0.01);
        await desk.Page.Keyboard.PressAsync("Escape");
        await Expect(desk.Page.Locator(".type-menu")).ToBeHiddenAsync();
    }

    [Fact]
    public async Task Type_TwiceAsLargeOnTheSmallestScreen_StillFits()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port, new EditorSettings(Width: 320, Height: 640));
        await desk.Page.Locator("[data-type-menu] summary").ClickAsync();
        var larger = desk.Page.Locator("[data-type-step='1']");
        while (await larger.IsEnabledAsync())
        {
            await larger.ClickAsync();
        }

        await Expect(desk.Page.Locator("[data-type-size]")).ToHaveTextAsync("200 %");
        (await desk.Page.EvaluateAsync<int>("document.querySelector('.scroll').scrollWidth - document.querySelector('.scroll').clientWidth")).ShouldBe(0);
        (await desk.Page.EvaluateAsync<int>("document.documentElement.scrollWidth - innerWidth")).ShouldBeLessThanOrEqualTo(0);
    }

    [Fact]
    public async Task Map_PressedAndDragged_ScrollsTheText()
    {
        var paragraphs = Enumerable.Range(1, 80).Select(number => $"Paragrafo {number}: il cantiere resta aperto e la città aspetta una risposta dal ministero.");
        await using var desk = await OpenedDesk.WithAsync(chromium, new SampleArticle("Lungo", string.Join("\n\n", paragraphs)));
        var map = (await desk.Page.Locator(".map").BoundingBoxAsync())!;

        await desk.Page.Mouse.ClickAsync(map.X + 20, map.Y + (map.Height / 2));
        await Expect(desk.Page.Locator(".blk", new() { HasText = "Paragrafo 40:" })).ToBeInViewportAsync();
        var frame = (await desk.Page.Locator(".map .vp").BoundingBoxAsync())!;
        await desk.Page.Mouse.MoveAsync(frame.X + 10, frame.Y + (frame.Height / 2));
        await desk.Page.Mouse.DownAsync();
        await desk.Page.Mouse.MoveAsync(frame.X + 10, map.Y + map.Height, new() { Steps = 4 });
        await desk.Page.Mouse.UpAsync();
        await Expect(desk.Page.Locator(".blk").Last).ToBeInViewportAsync();
    }

    [Fact]
    public async Task Print_FromTheWorkbench_GivesTheReport()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        await desk.Screen.PressAsync("d");
        await desk.Screen.SeeAsync("progress", "1 ");
        await desk.Page.EvaluateAsync("addEventListener('beforeprint', () => { window.onPaper = document.querySelector('[data-print]').textContent; })");

        (await desk.Page.PdfAsync()).Length.ShouldBeGreaterThan(10_000);

        (await desk.Page.EvaluateAsync<string>("window.onPaper")).ShouldContain("Che cosa cambiare");
        await Expect(desk.Page.Locator("[data-print]")).ToHaveCountAsync(0);
        await desk.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await Expect(desk.Screen.Claims.First).ToBeVisibleAsync();
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });
        await Expect(desk.Page.GetByRole(AriaRole.Heading, new() { Name = "Che cosa cambiare" })).ToBeVisibleAsync();
        await Expect(desk.Screen.Claims.First).ToBeHiddenAsync();
        (await desk.Page.Locator("[data-print] table").EvaluateAsync<string>("table => getComputedStyle(table).borderCollapse")).ShouldBe("collapse");
    }

    [Fact]
    public async Task Print_ServerAway_SaysWhatToDo()
    {
        await using var desk = await OpenedDesk.WithAsync(chromium, Port);
        desk.Editor.ExpectOutage();
        await desk.Page.Context.RouteAsync("**/report.html*", route => route.AbortAsync());

        await desk.Page.EvaluateAsync("dispatchEvent(new Event('beforeprint'))");
        await desk.Page.EmulateMediaAsync(new() { Media = Media.Print });

        await Expect(desk.Page.Locator("[data-print]")).ToContainTextAsync("sono al sicuro");
    }

    private static ILocator Glance(OpenedDesk desk) => desk.Page.Locator("#glance");

    private static ILocator Count(OpenedDesk desk) => desk.Page.Locator("[data-find-count]");

    // Of the text as it stands: what was drawn first is put aside for what the circuit draws, and then has no size any more.
    private static async Task<double> SizeAsync(OpenedDesk desk) => await (await desk.Page.WaitForFunctionAsync(
        "() => { const text = document.querySelector('.body p'); return text && parseFloat(getComputedStyle(text).fontSize); }")).JsonValueAsync<double>();

    /// <summary>The words a highlight of the browser lies over.</summary>
    private static Task<string[]> LitAsync(OpenedDesk desk, string highlight) => desk.Page.EvaluateAsync<string[]>(
        """
        name => [...CSS.highlights.get(name) ?? []].map(lit => {
          const range = document.createRange();
          range.setStart(lit.startContainer, lit.startOffset);
          range.setEnd(lit.endContainer, lit.endOffset);
          return range.toString();
        })
        """, highlight);

    private static Task<byte[]> PictureAsync(OpenedDesk desk, LocatorBoundingBoxResult column, float y) =>
        desk.Page.ScreenshotAsync(new() { Clip = new() { X = column.X, Y = y + 2, Width = column.Width, Height = 40 } });
}
