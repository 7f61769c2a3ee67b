import { isVisible } from "./elements.js";
import { paint } from "./spans.js";

const gap = 8;

// The small bar over selected words: it offers to make a claim of them, or the source of the claim at hand.
export function spanBar({ root, body, scroller, tools, text, on, call, toScroller }, commands) {
  const bar = tools.querySelector(".span-bar");
  const exactly = bar.querySelector("[data-do=exact]");
  let chosen = null, isPressed = false, waiting = 0, gestures = 0;

  function show() {
    chosen = isPressed ? null : text.selected();
    const cutsWord = chosen && (chosen.exact.start !== chosen.whole.start || chosen.exact.end !== chosen.whole.end);
    exactly.hidden = !cutsWord;
    paint("span-whole", cutsWord ? [text.rangeOf(chosen.whole)] : []);
    bar.hidden = !chosen;
    place();
  }

  // Above the first line of the selection, or below its last one where there is no room above.
  function place() {
    if (!chosen) return;
    const lines = [...text.rangeOf(chosen.exact).getClientRects()].filter(line => line.width > 0);
    if (lines.length === 0) return;
    const seen = scroller.getBoundingClientRect();
    const above = lines[0].top - bar.offsetHeight - gap;
    const isBelow = above < seen.top;
    const at = toScroller({ left: isBelow ? lines.at(-1).left : lines[0].left, top: isBelow ? lines.at(-1).bottom + gap : above });
    bar.style.left = `${Math.max(4, Math.min(at.left, scroller.clientWidth - bar.offsetWidth - 4))}px`;
    bar.style.top = `${Math.max(at.top, scroller.scrollTop + 4)}px`;
  }

  function close() {
    getSelection().removeAllRanges();
    show();
  }

  // Nothing is let go before the server has it: a lost connection leaves the words selected.
  // Nor are words let go that the editor selected meanwhile; where the selection stands cannot tell, since drawing the claim moves it.
  async function send(method, span) {
    const before = gestures;
    if (await call(method, span.start, span.end) && gestures === before) close();
  }

  const acts = {
    add: () => send("AddClaimAsync", chosen.whole),
    exact: () => send("AddClaimAsync", chosen.exact),
    source: () => send("NameSourceAsync", chosen.whole),
    settle: () => send("SettleAtAsync", chosen.whole),
  };
  const act = name => { if (chosen ??= text.selected()) acts[name](); };

  on(document, "selectionchange", () => {
    clearTimeout(waiting);
    waiting = setTimeout(show, 60);
  });
  // While the mouse is still drawing the selection, the bar would stand in its way.
  on(body, "pointerdown", event => {
    isPressed = event.pointerType === "mouse";
    gestures++;
  });
  on(document, "keydown", event => { if (event.shiftKey || event.key?.startsWith("Arrow")) gestures++; }, { capture: true });
  on(document, "pointerup", () => { if (isPressed) { isPressed = false; show(); } });
  // A press on the bar must not take the selection away.
  on(bar, "pointerdown", event => event.preventDefault());
  on(bar, "mousedown", event => event.preventDefault());
  on(bar, "click", event => {
    const button = event.target.closest("[data-do]");
    if (button) act(button.dataset.do);
  });
  // While the page asks where a claim stands, words selected answer that.
  const isPointing = () => "pointing" in root.dataset;
  commands.handle("addClaim", () => act(isPointing() ? "settle" : "add"));
  commands.handle("escape", () => {
    if (chosen && isVisible(bar)) close();
    else if (isPointing()) call("StopPointing");
  });

  return { place, close, add: () => act("add"), hasWords: () => text.selected() !== null, root };
}
