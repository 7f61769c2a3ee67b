import { bringIntoSight } from "./scrolling.js";
import { spanText } from "./spanText.js";

const shown = "passage";

// Findings: a passage is shown by painting over its words, so that the text itself is not touched, and the focus goes on when an answered one goes.
export function findings(desk) {
  const { root, body, scroller, on, signal } = desk;
  const text = spanText(desk);
  let held = null;

  // What was shown is not looked for any more once something else is.
  on(body, "pointerdown", clear);
  on(document, "keydown", event => { if (event.key === "Escape") clear(); });
  on(root, "focusin", event => { held = place(event.target.closest("[data-finding]")); });
  const gone = new MutationObserver(() => {
    if (held && !held.finding.isConnected && document.activeElement === document.body) goOn(held);
  });
  gone.observe(root, { childList: true, subtree: true });
  signal.addEventListener("abort", () => { gone.disconnect(); clear(); });

  function place(finding) {
    if (!finding) return null;
    const area = finding.closest("[data-findings]");
    return { finding, area, at: [...area.querySelectorAll("[data-finding]")].indexOf(finding) };
  }

  // To the one that stands where the answered one stood, else to the last, else to what is left of the list, else to the text.
  function goOn({ area, at }) {
    held = null;
    const rest = area.isConnected ? [...area.querySelectorAll("[data-finding]")].filter(isShown) : [];
    const target = rest[Math.min(at, rest.length - 1)] ?? (area.isConnected && area.hasAttribute("tabindex") ? area : scroller);
    target.focus({ preventScroll: target === scroller });
  }

  return {
    showPassage(start, end) {
      const range = text.rangeOf({ start, end });
      const isTitle = !body.contains(range.startContainer);
      if (isTitle) scroller.scrollTo({ top: 0, behavior: "instant" });
      else bringIntoSight(scroller, () => text.rangeOf({ start, end }).getBoundingClientRect());
      clear();
      CSS.highlights?.set(shown, new Highlight(range));
    },
  };
}

const clear = () => CSS.highlights?.delete(shown);
// What is folded away has a box, and cannot take the focus.
const isShown = element => element.checkVisibility();
