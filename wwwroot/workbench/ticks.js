// The ticks of the map: the page tells them in strips, as lists in attributes; here each becomes an element that can be pressed.
const looksBy = { v: "ver", c: "con", n: "non", a: "att", h: "hid" };

export function ticks({ root, signal }) {
  const map = root.querySelector(".map");
  const box = map.appendChild(document.createElement("div"));

  function draw() {
    const strips = [...map.querySelectorAll("[data-ticks]")];
    const places = strips.flatMap(strip => strip.dataset.ticks.split(" "));
    const looks = strips.flatMap(strip => [...strip.dataset.looks].map(letter => looksBy[letter]));
    while (box.childElementCount > places.length) box.lastChild.remove();
    places.forEach((place, at) => show(box.children[at] ?? box.appendChild(document.createElement("span")), place, looks[at], map.dataset.selected));
  }

  const told = new MutationObserver(records => { if (records.some(isStrip)) draw(); });
  told.observe(map, { attributes: true, childList: true, subtree: true, attributeFilter: ["data-ticks", "data-looks", "data-selected"] });
  signal.addEventListener("abort", () => { told.disconnect(); box.remove(); });
  draw();
}

// The map holds what its drawing puts there too.
const isStrip = ({ type, addedNodes, removedNodes }) => type === "attributes" || [...addedNodes, ...removedNodes].some(node => node.dataset?.ticks);

function show(tick, place, look, selected) {
  const [claim, block, fraction] = place.split(",");
  if (tick.dataset.c !== claim || tick.dataset.b !== block || tick.dataset.f !== fraction) Object.assign(tick.dataset, { c: claim, b: block, f: fraction });
  const name = claim === selected ? `tick ${look} sel` : `tick ${look}`;
  if (tick.className !== name) tick.className = name;
}
