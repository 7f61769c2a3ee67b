import { marksOf } from "./elements.js";

// The marks under the pointer: a click selects the claim, a second one opens its evidence. A claim lights up whole, together with the words
// that name its source, and those light every claim they stand for.
export function marks({ root, body, on, call }, commands) {
  let lit = [];

  function light(elements) {
    lit.forEach(element => element.classList.remove("hot"));
    elements.forEach(element => element.classList.add("hot"));
    lit = elements;
  }

  on(root, "click", event => {
    if (event.target.closest("a[href]")) return;
    const mark = atHand(event.target.closest(".scroll [data-c], .map [data-c]"));
    if (mark && getSelection().isCollapsed) call("SelectPlaceAsync", Number(mark.dataset.c), false);
  });
  // A double click would select a word, and the words selected are what a new claim is made of.
  on(body, "mousedown", event => { if (event.detail > 1 && event.target.closest(".c[data-c]")) event.preventDefault(); });
  on(body, "dblclick", event => {
    const mark = event.target.closest(".c[data-c]");
    if (mark && !event.target.closest("a[href]")) commands.give("evidence", event);
  });
  on(root, "mouseover", event => light(belonging(body, event.target)));
  on(root, "mouseleave", () => light([]));
  on(body, "focusin", event => light(belonging(body, event.target)));
}

function belonging(body, target) {
  const mark = target.closest(".c[data-c]");
  if (mark) return [...marksOf(body, mark.dataset.c), ...body.querySelectorAll(`.a[data-for~="${mark.dataset.c}"]`)];
  const source = target.closest(".a[data-for]");
  return source ? [source, ...source.dataset.for.split(" ").flatMap(place => marksOf(body, place))] : [];
}

// Where claims overlap a click takes the shortest, and each further click the next one around it.
function atHand(mark) {
  const marks = [];
  for (let around = mark; around; around = around.parentElement.closest(".c[data-c]")) marks.push(around);
  return marks[(marks.findIndex(one => one.classList.contains("sel")) + 1) % marks.length];
}
