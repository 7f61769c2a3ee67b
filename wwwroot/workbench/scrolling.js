import { buttonOf, isCalm } from "./elements.js";

// Brings a claim into sight: its card to the top of the panel, its words into the text's window if they are not there.
export function scrolling({ root, scroller, body }) {
  return (place, focus) => {
    const mark = body.querySelector(`.c[data-c="${place}"]`);
    if (mark) {
      bringIntoSight(scroller, () => mark.getClientRects()[0] ?? mark.getBoundingClientRect());
      if (focus && isFree(body)) buttonOf(body, place)?.focus({ preventScroll: true });
    }
    const list = root.querySelector(".list");
    const card = list?.querySelector(".card.sel");
    if (card) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 10;
  };
}

// Scrolls only if the box is not in sight. Blocks drawn on the way may be taller than they were taken for: after a long way it looks again.
export function bringIntoSight(scroller, boxOf, { above = 40, looks = 3, isWanted = () => true } = {}) {
  if (!isWanted()) return;
  const seen = scroller.getBoundingClientRect();
  const box = boxOf();
  if (box.top >= seen.top + above && box.bottom <= seen.bottom - 80) return;
  const distance = box.top - seen.top - Math.max(above, Math.min(160, seen.height / 3));
  const isNear = Math.abs(distance) < seen.height * 2;
  scroller.scrollBy({ top: distance, behavior: isNear && !isCalm() ? "smooth" : "instant" });
  if (!isNear && looks > 1) requestAnimationFrame(() => bringIntoSight(scroller, boxOf, { above, looks: looks - 1, isWanted }));
}

// Focus moves along with the selection only from where nothing is lost by it.
const isFree = body => document.activeElement.contains(body) || document.activeElement.matches("h1") || body.contains(document.activeElement);
