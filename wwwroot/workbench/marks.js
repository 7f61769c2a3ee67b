import { marksOf } from "./elements.js";

// The marks under the pointer: a click selects the claim, hovering lights all of its highlights.
export function marks(desk) {
  const { root, body, on, call } = desk;
  let lit = [];

  function light(place) {
    if (lit[0]?.dataset.c === place) return;
    lit.forEach(mark => mark.classList.remove("hot"));
    lit = place === undefined ? [] : marksOf(body, place);
    lit.forEach(mark => mark.classList.add("hot"));
  }

  on(root, "click", event => {
    if (event.target.closest("a[href]")) return;
    const mark = event.target.closest(".scroll [data-c], .map [data-c]");
    if (mark && getSelection().isCollapsed) call("SelectPlaceAsync", Number(mark.dataset.c), false);
  });
  on(root, "mouseover", event => light(event.target.closest(".c[data-c]")?.dataset.c));
  on(root, "mouseleave", () => light(undefined));
}
