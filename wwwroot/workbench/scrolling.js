import { isCalm } from "./elements.js";

// Brings a claim into sight: its card to the top of the panel, its words into the middle of the text if they are not on screen.
export function scrolling({ root, scroller, body }) {
  return (place, focus) => {
    const mark = body.querySelector(`.c[data-c="${place}"]`);
    if (mark) {
      scrollText(scroller, mark);
      if (focus && isFree(body)) mark.focus({ preventScroll: true });
    }
    const list = root.querySelector(".list");
    const card = list?.querySelector(".card.sel");
    if (card) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 10;
  };
}

// Focus moves along with the selection only from where nothing is lost by it.
const isFree = body => document.activeElement === document.body || document.activeElement.matches("h1, main") || body.contains(document.activeElement);

function scrollText(scroller, mark) {
  const seen = scroller.getBoundingClientRect();
  const first = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  if (first.top >= seen.top + 40 && first.bottom <= seen.bottom - 80) return;
  const distance = first.top - seen.top - Math.min(160, seen.height / 3);
  const near = Math.abs(distance) < seen.height * 2;
  scroller.scrollBy({ top: distance, behavior: near && !isCalm() ? "smooth" : "instant" });
  // Blocks drawn on the way may be taller than they were taken for: look again once.
  if (!near) requestAnimationFrame(() => scroller.scrollBy({ top: mark.getClientRects()[0].top - scroller.getBoundingClientRect().top - 160, behavior: "instant" }));
}
