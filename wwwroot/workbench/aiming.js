// As long as blocks that came into sight may take to be drawn, in milliseconds.
const rest = 400;

// Blocks that were never drawn are only as tall as they were taken for: each that is drawn on the way moves the place that was aimed at.
// So it is aimed at again whenever the text has another height, until it rests or the reader goes elsewhere.
export function aimAt(scroller, aim) {
  const stop = new AbortController();
  const end = () => stop.abort();
  let resting = 0;
  const drawn = new ResizeObserver(() => {
    clearTimeout(resting);
    resting = setTimeout(end, rest);
    aim();
  });
  stop.signal.addEventListener("abort", () => drawn.disconnect());
  for (const type of ["wheel", "touchstart", "pointerdown", "keydown"]) addEventListener(type, end, { capture: true, passive: true, signal: stop.signal });
  aim();
  drawn.observe(scroller.querySelector(".body"));
  return end;
}
