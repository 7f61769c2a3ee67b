import { FoldedText } from "./foldedText.js";
import { bringIntoSight } from "./scrolling.js";

const everything = "found", current = "found-now";
// Painting more than this at once makes typing slow, and nobody looks at them all.
const mostPainted = 4000;

// Find in the article: our own bar, since a claim's number and the gutter are no words of the text, and an accent is not always typed.
// The browser's own search is left alone.
export function find(desk, commands) {
  const { root, body, scroller, on, signal } = desk;
  const bar = root.querySelector("[data-find]");
  const field = bar.querySelector("input");
  let text = null, matches = [], at = -1, from = 0, cameFrom = null;

  function open() {
    if (bar.hidden) {
      cameFrom = document.activeElement;
      bar.hidden = false;
      text = new FoldedText(body);
      from = text.startOf(topBlock(scroller));
      watcher.observe(body, { childList: true, characterData: true, subtree: true });
    }
    const selected = String(getSelection()).trim();
    if (selected && selected.length <= 100 && !selected.includes("\n")) field.value = selected;
    field.focus();
    field.select();
    search();
  }

  function close() {
    if (bar.hidden) return;
    const match = matches[at];
    bar.hidden = true;
    watcher.disconnect();
    paint([], null);
    (cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : scroller).focus({ preventScroll: true });
    if (match) select(text.range(match));
    [text, matches, at] = [null, [], -1];
  }

  function search() {
    matches = text.places(field.value);
    at = matches.findIndex(match => match.start >= from);
    if (at < 0 && matches.length > 0) at = 0;
    show();
  }

  function step(by) {
    if (matches.length === 0) return;
    at = (at + by + matches.length) % matches.length;
    from = matches[at].start;
    show();
  }

  function show() {
    count();
    light();
    // Asked again after a long way, when the marks drawn there may have given the words other nodes.
    const match = matches[at];
    if (match) bringIntoSight(scroller, () => boxOf(text.range(match)), { isWanted: () => matches[at] === match, above: bar.offsetHeight + 24 });
  }

  function light() {
    const range = matches[at] ? text.range(matches[at]) : null;
    const first = Math.max(0, Math.min(at - mostPainted / 2, matches.length - mostPainted));
    paint(matches.slice(first, first + mostPainted).map(one => text.range(one)), range);
  }

  function count() {
    const number = value => value.toLocaleString(document.documentElement.lang);
    const words = matches.length > 0 ? bar.dataset.count.replace("{0}", number(at + 1)).replace("{1}", number(matches.length)) : bar.dataset.none;
    bar.querySelector("[data-find-count]").textContent = field.value ? words : "";
  }

  // Marks that were drawn, or changed their edges, gave the same words other nodes.
  const watcher = new MutationObserver(() => {
    text = new FoldedText(body);
    light();
  });

  commands.handle("find", open);
  on(root, "click", event => {
    const button = event.target.closest("button");
    if (button?.matches("[data-find-open]")) open();
    else if (button?.matches("[data-find-close]")) close();
    else if (button?.matches("[data-find-step]")) step(Number(button.dataset.findStep));
  });
  on(field, "input", search);
  on(bar, "keydown", event => {
    if (event.key === "Enter" && event.target === field) step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape") close();
    else return;
    event.preventDefault();
    event.stopPropagation();
  });
  signal.addEventListener("abort", () => { watcher.disconnect(); paint([], null); });
}

function paint(ranges, now) {
  if (!CSS.highlights) return;
  CSS.highlights.delete(everything);
  CSS.highlights.delete(current);
  if (ranges.length > 0) CSS.highlights.set(everything, new Highlight(...ranges));
  if (!now) return;
  const shown = new Highlight(now);
  shown.priority = 1;
  CSS.highlights.set(current, shown);
}

function boxOf(range) {
  const live = document.createRange();
  live.setStart(range.startContainer, range.startOffset);
  live.setEnd(range.endContainer, range.endOffset);
  return live.getBoundingClientRect();
}

// What was found last stays selected, as after the browser's own search.
const select = range => getSelection().setBaseAndExtent(range.startContainer, range.startOffset, range.endContainer, range.endOffset);

function topBlock(scroller) {
  const top = scroller.getBoundingClientRect().top;
  return [...scroller.querySelectorAll(".blk")].find(block => block.getBoundingClientRect().bottom > top) ?? scroller;
}
