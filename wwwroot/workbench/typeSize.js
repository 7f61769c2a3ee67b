// Type size and line length of the article, kept in this browser; theme.js sets them again before the next page is painted.
const key = "factcheck.type";
const scales = [0.85, 0.92, 1, 1.1, 1.2, 1.35, 1.5, 1.75, 2];
const measures = { narrow: 0.8, usual: 1, wide: 1.3 };
const usual = { scale: 1, measure: 1 };

export function typeSize({ root, on, scroller }) {
  const menu = root.querySelector("[data-type-menu]");
  let chosen = read();

  function choose(changes) {
    const line = topLine(scroller);
    chosen = { ...chosen, ...changes };
    const style = document.documentElement.style;
    style.setProperty("--type-scale", chosen.scale);
    style.setProperty("--type-measure", chosen.measure);
    try { localStorage.setItem(key, JSON.stringify(chosen)); } catch { /* private mode: until the page is left */ }
    line.restore();
    show();
  }

  function show() {
    menu.querySelector("[data-type-size]").textContent = `${Math.round(chosen.scale * 100)}\u00a0%`;
    for (const button of menu.querySelectorAll("[data-type-step]")) button.disabled = step(Number(button.dataset.typeStep)) === chosen.scale;
    for (const button of menu.querySelectorAll("[data-type-measure]")) button.setAttribute("aria-pressed", measures[button.dataset.typeMeasure] === chosen.measure);
  }

  function step(by) {
    const at = scales.findIndex(scale => scale >= chosen.scale);
    return scales[Math.max(0, Math.min(scales.length - 1, (at < 0 ? scales.length : at) + by))];
  }

  on(menu, "click", event => {
    const button = event.target.closest("button");
    if (!button) return;
    if (button.dataset.typeStep) choose({ scale: step(Number(button.dataset.typeStep)) });
    else if (button.dataset.typeMeasure) choose({ measure: measures[button.dataset.typeMeasure] });
    else choose(usual);
  });
  show();
}

function read() {
  try {
    const kept = JSON.parse(localStorage.getItem(key) ?? "{}");
    return { scale: Number(kept.scale) || 1, measure: Number(kept.measure) || 1 };
  } catch {
    return usual;
  }
}

// The paragraph being read stays where it is while everything above it grows.
function topLine(scroller) {
  const top = scroller.getBoundingClientRect().top;
  const block = [...scroller.querySelectorAll(".blk")].find(one => one.getBoundingClientRect().bottom > top + 1);
  const share = block ? (top - block.getBoundingClientRect().top) / block.offsetHeight : 0;
  return {
    restore() {
      if (!block || scroller.scrollTop === 0) return;
      const now = block.getBoundingClientRect();
      scroller.scrollTop += now.top + share * now.height - top;
    },
  };
}
