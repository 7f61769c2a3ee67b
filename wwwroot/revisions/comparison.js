// Two compared texts: a claim pressed on one side shows itself on the other, and the changes are walked through. Nothing of it goes to the server.
import { caller } from "../connection/calls.js";
import { isCalm } from "../workbench/elements.js";

export function open(root, page) {
  const stop = new AbortController();
  follow(root, stop.signal);
  tellRoom(caller(page), stop.signal);
  return { close: () => stop.abort() };
}

// Wherever in the root two texts stand compared, also later.
export function follow(root, signal) {
  root.addEventListener("click", event => {
    const claim = event.target.closest("[data-key]");
    const place = event.target.closest("[data-to]");
    const step = event.target.closest("[data-step]");
    if (claim) showClaim(root, claim);
    else if (place) goTo(root, root.querySelector(`[data-row="${place.dataset.to}"]`));
    else if (step) walk(root, Number(step.dataset.step));
  }, { signal });
}

// Two columns need room: the server draws one text where there is none.
function tellRoom(call, signal) {
  const narrow = matchMedia("(max-width: 700px)");
  narrow.addEventListener("change", () => call("UseInline", narrow.matches), { signal });
  if (narrow.matches) call("UseInline", true);
}

function showClaim(root, pressed) {
  const { key } = pressed.dataset;
  const same = [...root.querySelectorAll(`[data-key="${CSS.escape(key)}"]`)];
  root.querySelectorAll(".lit").forEach(mark => mark.classList.remove("lit"));
  same.forEach(mark => mark.classList.add("lit"));
  // Its number on the other side takes the focus, so that the same key leads back.
  const numbers = same.filter(mark => mark.matches(".num"));
  const from = pressed.closest(".num") ?? numberBefore(numbers, pressed);
  bringIn(numbers.find(number => number.dataset.side !== from?.dataset.side) ?? from);
}

// The words pressed belong to the last number of theirs that stands before them.
const numberBefore = (numbers, words) =>
  numbers.findLast(number => isBefore(number, words)) ?? numbers[0];

function walk(root, by) {
  const here = root.querySelector("[data-here]");
  const changes = [...root.querySelectorAll("[data-change]")];
  const next = by > 0 ? changes.find(change => !here || isBefore(here, change)) : changes.findLast(change => !here || isBefore(change, here));
  if (next) goTo(root, next);
}

const isBefore = (one, other) => one.compareDocumentPosition(other) & Node.DOCUMENT_POSITION_FOLLOWING;

function goTo(root, row) {
  root.querySelectorAll("[data-here]").forEach(other => other.removeAttribute("data-here"));
  row.setAttribute("data-here", "");
  bringIn(row);
}

function bringIn(element) {
  if (!element) return;
  const fold = element.closest("details");
  if (fold) fold.open = true;
  element.focus({ preventScroll: true });
  element.scrollIntoView({ block: "center", behavior: isCalm() ? "auto" : "smooth" });
}
