import { isField, hasDialog } from "./elements.js";

const moves = {
  ArrowLeft: ["backward", "character", "word"], ArrowRight: ["forward", "character", "word"],
  ArrowUp: ["backward", "line", "paragraph"], ArrowDown: ["forward", "line", "paragraph"],
  Home: ["backward", "lineboundary", "text"], End: ["forward", "lineboundary", "text"],
};

// A caret in the text for hands that stay on the keyboard: arrows walk, Ctrl takes words, Shift selects, A makes a claim, Esc leaves.
export function spanCaret({ root, body, scroller, tools, text, say, on, toScroller }, commands, bar) {
  const caret = tools.querySelector(".span-caret");
  const hint = tools.querySelector(".span-hint");
  let isOn = false;

  function enter() {
    if (isOn || hasDialog()) return;
    isOn = true;
    // What is selected already is kept; else the caret stands before the claim at hand, or at the top of what is on screen.
    if (!text.selected()) getSelection().collapse(...startingPlace());
    scroller.focus({ preventScroll: true });
    hint.hidden = false;
    // As it is seen: what a key does hangs on what the caret is for.
    say(hint.innerText);
    draw();
  }

  // Words that became a claim are let go once the server has them, which may be after the caret was called for.
  function stand() {
    if (isOn && getSelection().rangeCount === 0) getSelection().collapse(...startingPlace());
  }

  function leave() {
    isOn = false;
    caret.hidden = hint.hidden = true;
  }

  function startingPlace() {
    const seen = scroller.getBoundingClientRect();
    const isSeen = element => { const box = element.getBoundingClientRect(); return box.bottom > seen.top + 4 && box.top < seen.bottom - 4; };
    const mark = body.querySelector(".c.sel");
    const block = [...body.querySelectorAll("[data-s]")].find(isSeen);
    const offset = mark && isSeen(mark) ? text.offsetOf(mark, 0) : Number(block?.dataset.s ?? 0);
    return text.placeOf(offset);
  }

  // The browser draws no caret in text that cannot be typed in.
  function draw() {
    if (!isOn) return;
    const selection = getSelection();
    const box = selection.focusNode && body.contains(selection.focusNode) ? boxAt(selection.focusNode, selection.focusOffset) : null;
    caret.hidden = !box;
    if (!box) return;
    const at = toScroller(box);
    Object.assign(caret.style, { left: `${at.left}px`, top: `${at.top}px`, height: `${box.height}px` });
    caret.scrollIntoView({ block: "nearest" });
  }

  function move(event) {
    stand();
    const [direction, step, longStep] = moves[event.key];
    const unit = event.ctrlKey || event.metaKey ? longStep : step;
    const selection = getSelection();
    const before = [selection.focusNode, selection.focusOffset];
    const put = place => event.shiftKey ? selection.extend(...place) : selection.collapse(...place);
    if (unit === "text") put(text.edge(direction === "forward"));
    else selection.modify(event.shiftKey ? "extend" : "move", direction, unit);
    // The text ends where the blocks do: whatever stands after it on the page is no place for the caret.
    if (!body.contains(selection.focusNode)) put(before);
  }

  on(document, "keydown", event => {
    if (!isOn || isField(event.target) || hasDialog() || event.altKey) return;
    if (moves[event.key]) move(event);
    else if (event.key === "Escape") {
      leave();
      bar.close();
      (body.querySelector("[tabindex='0']") ?? scroller).focus({ preventScroll: true });
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }, { capture: true });
  on(document, "selectionchange", () => {
    stand();
    draw();
    const selected = isOn ? text.selected() : null;
    if (selected) say(text.wordsOf(selected.exact));
  });
  // Another window in front takes nothing away; another place on the page does.
  on(scroller, "focusout", event => { if (isOn && event.target === scroller && document.hasFocus()) leave(); });
  on(body, "pointerdown", leave);
  commands.handle("caret", enter);

  return { enter, root };
}

// A collapsed range has no box at the start of a block or behind a line break; the character beside it has.
function boxAt(node, offset) {
  const range = document.createRange();
  range.setStart(node, offset);
  const own = range.getClientRects()[0];
  if (own) return own;
  if (node.nodeType === Node.TEXT_NODE && offset < node.data.length) {
    range.setEnd(node, offset + 1);
    const next = range.getClientRects()[0];
    if (next) return next;
  }
  const element = node.nodeType === Node.TEXT_NODE ? node.parentElement : node;
  return element.getClientRects()[0] ?? null;
}
