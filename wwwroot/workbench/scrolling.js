import { aimAt } from "./aiming.js";
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

// Scrolls only if the box is not in sight.
export function bringIntoSight(scroller, boxOf, { above = 40, isWanted = () => true } = {}) {
  const scroll = behavior => {
    const distance = isWanted() ? distanceTo(boxOf(), scroller.getBoundingClientRect(), above) : 0;
    if (distance) scroller.scrollBy({ top: distance, behavior });
  };
  const isNear = Math.abs(distanceTo(boxOf(), scroller.getBoundingClientRect(), above)) < scroller.clientHeight * 2;
  if (isNear) scroll(isCalm() ? "instant" : "smooth");
  else aimAt(scroller, () => scroll("instant"));
}

// From where the box stands to where it is read well; nothing where it is in sight.
function distanceTo(box, seen, above) {
  if (box.top >= seen.top + above && box.bottom <= seen.bottom - 80) return 0;
  return box.top - seen.top - Math.max(above, Math.min(160, seen.height / 3));
}

// Focus moves along with the selection only from where nothing is lost by it.
const isFree = body => document.activeElement.contains(body) || document.activeElement.matches("h1") || body.contains(document.activeElement);
