using System.Text.Json;
using Microsoft.Playwright;

namespace FactCheck.Browser.Screens;

/// <summary>A hand on the words of the article: it points at letters, draws selections, and takes hold of a claim's edges.</summary>
public sealed class TextHand(EditorWindow editor)
{
    // Where a word of the text begins and ends on the screen: the middle of its first line's left edge, and of its last line's right edge.
    private const string PlaceScript =
        """
        words => {
          for (const block of document.querySelectorAll("[data-s]")) {
            const at = block.textContent.indexOf(words);
            if (at < 0) continue;
            block.scrollIntoView({ block: "center" });
            const range = document.createRange();
            const texts = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
            let from = at, to = at + words.length, begun = false;
            while (texts.nextNode()) {
              const { length } = texts.currentNode.data;
              if (!begun && from < length) { range.setStart(texts.currentNode, from); begun = true; }
              if (to <= length) { range.setEnd(texts.currentNode, to); break; }
              from -= length; to -= length;
            }
            const boxes = range.getClientRects(), first = boxes[0], last = boxes[boxes.length - 1];
            return [first.left, first.top + first.height / 2, last.right, last.top + last.height / 2];
          }
          throw new Error(`No such words in the text: ${words}`);
        }
        """;

    private IPage Page => editor.Page;

    public ILocator Bar => Page.GetByTestId("span-bar");

    public ILocator Add => Bar.Locator("[data-do=add]");

    public ILocator AddExactly => Bar.Locator("[data-do=exact]");

    public ILocator MarkAsSource => Bar.Locator("[data-do=source]");

    public ILocator Start => Page.GetByTestId("edge-start");

    public ILocator End => Page.GetByTestId("edge-end");

    public ILocator Hint => Page.GetByTestId("span-hint");

    /// <summary>Draws a selection with the mouse, from the first letter of some words to the last letter of others.</summary>
    public async Task SelectAsync(string from, string? to = null)
    {
        await PlaceAsync(to ?? from);
        var start = await PlaceAsync(from);
        await Page.Mouse.MoveAsync(start[0] + 0.5f, start[1]);
        await Page.Mouse.DownAsync();
        var end = await PlaceWithoutScrollingAsync(to ?? from);
        await Page.Mouse.MoveAsync(end[2] - 0.5f, end[3], new() { Steps = 4 });
        await Page.Mouse.UpAsync();
        await Bar.WaitForAsync();
    }

    /// <summary>Clicks on words, where their first letters stand.</summary>
    public async Task ClickAsync(string words)
    {
        var at = await PlaceAsync(words);
        await Page.Mouse.ClickAsync(at[0] + 4, at[1]);
    }

    /// <summary>Drags an edge of the selected claim by mouse to behind some words, or before them.</summary>
    public async Task DragAsync(ILocator edge, string words, bool toStart = false)
    {
        var (from, to) = await GripAsync(edge, words, toStart);
        await Page.Mouse.MoveAsync(from.X, from.Y);
        await Page.Mouse.DownAsync();
        await Page.Mouse.MoveAsync(to.X, to.Y, new() { Steps = 6 });
        await Page.Mouse.UpAsync();
    }

    /// <summary>The same with a finger.</summary>
    public async Task DragByFingerAsync(ILocator edge, string words)
    {
        var (from, to) = await GripAsync(edge, words, toStart: false);
        await using var touch = new Finger(await Page.Context.NewCDPSessionAsync(Page));
        await touch.DragAsync(from, to);
    }

    public Task<string> SelectedAsync() => Page.EvaluateAsync<string>("getSelection().toString()");

    // The knob hangs below the line; what it is led to is the line.
    private async Task<((float X, float Y) From, (float X, float Y) To)> GripAsync(ILocator edge, string words, bool toStart)
    {
        var to = await PlaceAsync(words);
        var box = (await edge.BoundingBoxAsync())!;
        var from = (X: box.X + (box.Width / 2), Y: box.Y + box.Height + 3);
        var fall = from.Y - (box.Y + Math.Min(12, box.Height / 2));
        return (from, toStart ? (to[0] + 0.5f, to[1] + fall) : (to[2] - 0.5f, to[3] + fall));
    }

    private Task<float[]> PlaceAsync(string words) => Page.EvaluateAsync<float[]>(PlaceScript, words);

    private Task<float[]> PlaceWithoutScrollingAsync(string words) =>
        Page.EvaluateAsync<float[]>(PlaceScript.Replace("block.scrollIntoView({ block: \"center\" });", "", StringComparison.Ordinal), words);

    private sealed class Finger(ICDPSession session) : IAsyncDisposable
    {
        private const int Steps = 6;

        public async Task DragAsync((float X, float Y) from, (float X, float Y) to)
        {
            await SendAsync("touchStart", from);
            for (var step = 1; step <= Steps; step++)
            {
                await SendAsync("touchMove", (from.X + ((to.X - from.X) * step / Steps), from.Y + ((to.Y - from.Y) * step / Steps)));
            }

            await SendAsync("touchEnd", null);
        }

        public async ValueTask DisposeAsync() => await session.DetachAsync();

        private Task<JsonElement?> SendAsync(string type, (float X, float Y)? at) => session.SendAsync("Input.dispatchTouchEvent", new()
        {
            ["type"] = type,
            ["touchPoints"] = at is { } point ? new[] { new Dictionary<string, object> { ["x"] = point.X, ["y"] = point.Y } } : [],
        });
    }
}
