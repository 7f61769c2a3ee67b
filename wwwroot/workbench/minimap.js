import { isVisible } from "./elements.js";

// Marks keep this many pixels apart, and half of it from the ends; where that cannot be, they become thin lines.
const apart = 17;
const edge = 9;
// More paragraphs than the map has pixels to show say nothing.
const mostBars = 400;

// The map of the text: a hairline for each paragraph, a tick for each claim, a frame for what is on screen.
export function minimap({ root, scroller, body }) {
  const map = root.querySelector(".map");
  const frame = document.createElement("i");
  frame.className = "vp";

  function place() {
    if (!map || !isVisible(map)) return;
    const scale = { height: map.clientHeight, whole: scroller.scrollHeight, top: scroller.getBoundingClientRect().top - scroller.scrollTop };
    const blocks = [...body.querySelectorAll(".blk")];
    const boxes = blocks.map(block => block.getBoundingClientRect());
    map.querySelectorAll("i").forEach(old => old.remove());
    if (blocks.length <= mostBars) blocks.forEach((block, at) => map.prepend(bar(block, boxes[at], scale)));
    map.prepend(frame);
    placeTicks(map, boxes, scale);
    follow();
  }

  function follow() {
    if (!map) return;
    frame.style.top = `${scroller.scrollTop / scroller.scrollHeight * map.clientHeight}px`;
    frame.style.height = `${scroller.clientHeight / scroller.scrollHeight * map.clientHeight}px`;
  }

  return { place, follow };
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
