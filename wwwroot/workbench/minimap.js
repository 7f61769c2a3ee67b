import { aimAt } from "./aiming.js";
import { isVisible } from "./elements.js";

// Marks keep this many pixels apart, and half of it from the ends; where that cannot be, they become thin lines.
const apart = 17;
const edge = 9;
// More paragraphs than the map has pixels to show say nothing.
const mostBars = 400;

// The map of the text: a hairline for each paragraph, a tick for each claim, a frame for what is on screen.
// A press leads there, and the frame can be dragged.
export function minimap({ root, scroller, body, on }) {
  const map = root.querySelector(".map");
  const frame = document.createElement("i");
  frame.className = "vp";
  // What scrolling needs to know, so that it never asks the browser to lay the text out.
  let whole = 1, height = 1, seen = 1;

  function place() {
    if (!map || !isVisible(map)) return;
    [whole, height, seen] = [scroller.scrollHeight, map.clientHeight, scroller.clientHeight];
    const scale = { height, whole, top: scroller.getBoundingClientRect().top - scroller.scrollTop };
    const blocks = [...body.querySelectorAll(".blk")];
    const boxes = blocks.map(block => block.getBoundingClientRect());
    map.querySelectorAll("i").forEach(old => old.remove());
    if (blocks.length <= mostBars) blocks.forEach((block, at) => map.prepend(bar(block, boxes[at], scale)));
    map.prepend(frame);
    placeTicks(map, boxes, scale);
    follow();
  }

  function follow() {
    frame.style.top = `${scroller.scrollTop / whole * height}px`;
    frame.style.height = `${seen / whole * height}px`;
  }

  if (map) dragging(map, scroller, on, { toText: pixels => pixels / height * whole, isInFrame: y => y >= frame.offsetTop && y <= frame.offsetTop + frame.offsetHeight });

  return { place, follow };
}

// Inside the frame the text follows the pointer; elsewhere it first comes to where the pointer is. A tick that is only pressed selects its claim.
function dragging(map, scroller, on, { toText, isInFrame }) {
  let start = null, release = () => {};

  on(map, "pointerdown", event => {
    if (event.button !== 0) return;
    const y = event.clientY - map.getBoundingClientRect().top;
    if (!isInFrame(y) && !event.target.closest("[data-c]")) release = centre(scroller, toText(y));
    start = { y: event.clientY, top: scroller.scrollTop, moved: false };
    event.preventDefault();
  });
  on(document, "pointermove", event => {
    if (!start || !start.moved && Math.abs(event.clientY - start.y) < 4) return;
    if (!start.moved) {
      map.setPointerCapture(event.pointerId);
      release();
    }
    start.moved = true;
    scroller.scrollTop = start.top + toText(event.clientY - start.y);
  });
  on(document, "pointerup", () => {
    // The click that follows a drag is no choice of a tick.
    if (start?.moved) map.addEventListener("click", event => event.stopPropagation(), { once: true, capture: true });
    start = null;
  });
  on(document, "pointercancel", () => { start = null; });
}

// The words that stand at this height now, wherever they will stand once they are drawn.
function centre(scroller, height) {
  const top = height - scroller.scrollTop + scroller.getBoundingClientRect().top;
  const block = [...scroller.querySelectorAll(".blk")].find(one => one.getBoundingClientRect().bottom >= top);
  if (!block) return () => {};
  return aimAt(scroller, () => {
    const box = block.getBoundingClientRect(), seen = scroller.getBoundingClientRect();
    scroller.scrollTop += box.top + box.height / 2 - (seen.top + seen.height / 2);
  });
}

function bar(block, box, { height, whole, top }) {
  const line = document.createElement("i");
  line.className = block.querySelector("h2, h3") ? "pb h" : "pb";
  line.style.top = `${(box.top - top) / whole * height}px`;
  line.style.height = `${Math.max(1, (box.height - 16) / whole * height)}px`;
  return line;
}

// A tick stands where its claim stands inside its block, without asking the browser to draw blocks out of sight.
function placeTicks(map, boxes, { height, whole, top }) {
  const ticks = [...map.querySelectorAll("[data-c]")];
  const places = ticks.map(tick => {
    const box = boxes[Number(tick.dataset.b)];
    return box ? (box.top + box.height * Number(tick.dataset.f) / 1000 - top) / whole * height : 0;
  });
  const isDense = ticks.length * apart > height;
  map.classList.toggle("dense", isDense);
  const tops = isDense ? places : fanOut(places, height);
  ticks.forEach((tick, index) => { tick.style.top = `${tops[index]}px`; });
}

// Downwards as far as needed, then back up from the lower end.
function fanOut(places, height) {
  let floor = edge;
  const tops = places.map(at => {
    const top = Math.max(at, floor);
    floor = top + apart;
    return top;
  });
  let ceiling = height - edge;
  for (let index = tops.length - 1; index >= 0; index--) {
    tops[index] = Math.max(edge, Math.min(tops[index], ceiling));
    ceiling = tops[index] - apart;
  }
  return tops;
}
