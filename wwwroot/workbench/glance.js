import { buttonOf } from "./elements.js";

const rest = 400;
const grace = 200;

// The short card over a mark: after a moment of rest, by pointer or by focus; it can be pointed at, and Esc takes it away (WCAG 1.4.13).
export function glance({ root, scroller, body, on, signal }) {
  const card = root.querySelector("[data-glance-card]");
  let mark = null, waiting = 0, line = 0;

  function show(target, y) {
    mark = buttonOf(body, target.dataset.c);
    if (!mark || document.body.classList.contains("dragging")) return;
    line = [...target.getClientRects()].findIndex(box => y !== undefined && y <= box.bottom);
    fill(card, mark);
    card.showPopover();
    put(card, target, line);
    mark.setAttribute("aria-describedby", card.id);
    watcher.observe(mark, { attributes: true, attributeFilter: ["class", "data-glance"] });
  }

  function hide() {
    clearTimeout(waiting);
    if (!mark) return;
    watcher.disconnect();
    mark.removeAttribute("aria-describedby");
    mark = null;
    card.hidePopover();
  }

  function wait(work, time) {
    clearTimeout(waiting);
    waiting = setTimeout(work, time);
  }

  const isShownFor = target => mark?.dataset.c === target.dataset.c;
  const watcher = new MutationObserver(() => mark?.isConnected ? fill(card, mark) : hide());

  on(body, "pointerover", event => {
    const target = event.pointerType === "touch" ? null : event.target.closest(".c[data-c]");
    if (!target) return mark ? wait(hide, grace) : clearTimeout(waiting);
    if (isShownFor(target)) clearTimeout(waiting);
    else wait(() => { hide(); show(target, event.clientY); }, rest);
  });
  on(body, "pointerleave", () => mark ? wait(hide, grace) : clearTimeout(waiting));
  on(card, "pointerenter", () => clearTimeout(waiting));
  on(card, "pointerleave", () => wait(hide, grace));
  on(body, "focusin", event => {
    if (event.target.matches("[data-c][role=button]:focus-visible")) wait(() => { hide(); show(event.target); }, rest);
  });
  on(body, "focusout", hide);
  on(body, "pointerdown", hide);
  on(scroller, "scroll", hide, { passive: true });
  on(document, "keydown", event => {
    if (event.key !== "Escape" || !mark) return;
    event.stopImmediatePropagation();
    hide();
  }, { capture: true });
  signal.addEventListener("abort", hide);
}

function fill(card, mark) {
  const [word, source, isInferred, reviewer, when] = mark.dataset.glance.split("\n");
  // Where a claim holds another, its button is an element inside the words that have the look.
  const words = mark.closest(".c");
  const look = ["ver", "con", "non", "att", "hid"].find(name => words.classList.contains(name));
  const set = (name, text) => { card.querySelector(`[data-glance-${name}]`).textContent = text; };
  card.className = `glance ${look}`;
  set("verdict", word || card.dataset[look]);
  set("source", source || card.dataset.noSource);
  set("reviewer", reviewer || card.dataset.nobody);
  set("when", when ? moment(when) : "");
  card.querySelector("[data-glance-has-source]").hidden = !source;
  card.querySelector("[data-glance-inferred]").hidden = !isInferred;
  card.querySelector("[data-glance-has-reviewer]").hidden = !reviewer;
}

function moment(when) {
  const isToday = new Date(when).toDateString() === new Date().toDateString();
  // By the clock of twenty-four hours in both languages, as everywhere else on the page.
  const style = { timeStyle: "short", hourCycle: "h23", ...(isToday ? {} : { dateStyle: "medium" }) };
  return new Intl.DateTimeFormat(document.documentElement.lang, style).format(new Date(when));
}

// Under the line pointed at, or over it where there is no room; never over the words it speaks of.
function put(card, target, line) {
  const boxes = target.getClientRects();
  const box = boxes[Math.max(0, line)] ?? boxes[0];
  const size = card.getBoundingClientRect();
  const under = box.bottom + 6;
  card.style.left = `${Math.max(8, Math.min(box.left, innerWidth - size.width - 8))}px`;
  card.style.top = `${under + size.height < innerHeight - 8 ? under : box.top - size.height - 6}px`;
}
