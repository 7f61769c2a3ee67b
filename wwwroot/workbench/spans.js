import { spanBar } from "./spanBar.js";
import { spanCaret } from "./spanCaret.js";
import { spanEdges } from "./spanEdges.js";
import { spanText } from "./spanText.js";

// Claims that editors mark themselves: words selected by mouse or with a caret become a claim, and the edges of any claim are moved.
// Everything up to the decision happens here; the server hears of the words chosen, once.
export function spans(desk, commands) {
  const tools = desk.root.querySelector("[data-span-tools]");
  const says = tools.querySelector("[data-span-says]");
  const shared = {
    ...desk,
    tools,
    text: spanText(desk),
    say: words => { says.textContent = words; },
    // Where something is drawn over the text: it scrolls with it.
    toScroller({ left, top }) {
      const box = desk.scroller.getBoundingClientRect();
      return { left: left - box.left + desk.scroller.scrollLeft, top: top - box.top + desk.scroller.scrollTop };
    },
  };
  const bar = spanBar(shared, commands);
  const edges = spanEdges(shared, commands);
  const caret = spanCaret(shared, commands, bar);
  return { place: () => { edges.place(); bar.place(); }, follow() { }, edit: edges.edit, point: caret.enter };
}

// Paints words without touching them; where the browser cannot, the selection and the handles say the same.
export function paint(name, ranges) {
  if (!globalThis.Highlight) return;
  if (ranges.length === 0) CSS.highlights.delete(name);
  else CSS.highlights.set(name, new Highlight(...ranges));
}
