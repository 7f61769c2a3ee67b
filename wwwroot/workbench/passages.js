import { bringIntoSight } from "./scrolling.js";
import { paint } from "./spans.js";
import { spanText } from "./spanText.js";

const shown = "passage";

// A place of the text is brought into sight, and its words are painted over, so that the text itself is not touched: until the editor turns to something else in it.
export function passages(desk) {
  const { body, scroller, on, signal } = desk;
  const text = spanText(desk);
  const clear = () => paint(shown, []);

  on(body, "pointerdown", clear);
  on(document, "keydown", event => { if (event.key === "Escape") clear(); });
  on(document, "selectionchange", () => { if (text.selected()) clear(); });
  signal.addEventListener("abort", clear);

  return (start, end) => {
    const range = text.rangeOf({ start, end });
    // The header stands above what is scrolled.
    if (!body.contains(range.startContainer)) scroller.scrollTo({ top: 0, behavior: "instant" });
    else bringIntoSight(scroller, () => text.rangeOf({ start, end }).getBoundingClientRect());
    paint(shown, [range]);
  };
}
