// The one script of the workbench: keys, clicks on marks, places of ticks and gutter numbers, scrolling, drafts of notes.
// Claims are named by their place among all claims of the article (data-c), never by text.

const fieldSelector = "input, textarea, select, [contenteditable], [role=dialog], [role=menu], .mud-popover, .mud-dialog";
const pageKeys = new Set(["j", "k", "g", "v", "d", "u", "n", "z", "?"]);
const arrows = { ArrowDown: "j", ArrowRight: "j", ArrowUp: "k", ArrowLeft: "k" };

export function open(root, page) {
  const stop = new AbortController();
  const on = (target, type, handler, options) => target.addEventListener(type, handler, { ...options, signal: stop.signal });
  const scroller = root.querySelector(".scroll");
  const body = root.querySelector(".body");
  const map = root.querySelector(".map");
  const notes = noteDrafts(root, page, stop.signal);
  const drawing = drawer(scroller, body, map);
  const call = (method, ...values) => page.invokeMethodAsync(method, ...values).catch(ignoreDisconnect);

  on(root, "click", event => {
    if (event.target.closest("a[href]")) return;
    const mark = event.target.closest(".scroll [data-c], .map [data-c]");
    if (mark && getSelection().isCollapsed) call("SelectPlaceAsync", Number(mark.dataset.c), false);
  });
  on(document, "click", event => closeMenus(root, event.target));
  on(root, "mouseover", event => hover(body, event.target.closest(".c[data-c]")?.dataset.c));
  on(root, "mouseleave", () => hover(body, undefined));
  // What is typed between N and the moment its field has the focus belongs to the note, and is no command.
  let early = null;
  on(document, "keydown", event => {
    if (early !== null && event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey) {
      event.preventDefault();
      early += event.key;
      return;
    }
    const key = keyOf(event, body);
    if (!key) return;
    event.preventDefault();
    if (key === "n") {
      early = "";
      return call("KeyAsync", key).finally(() => { early = null; });
    }
    if (key === "escape") {
      closeMenus(root, document.body);
      return leaveField(event, body);
    }
    if (key === "enter") return call("SelectPlaceAsync", Number(event.target.dataset.c), true);
    call("KeyAsync", key);
  });
  on(scroller, "scroll", drawing.onScroll, { passive: true });
  const resized = new ResizeObserver(drawing.layout);
  resized.observe(body);
  resized.observe(scroller);
  drawing.layout();

  return {
    layout: drawing.layout,
    // Brings a claim into sight: its card to the top of the panel, its words into the middle of the text if they are not on screen.
    reveal(place, focus) {
      const mark = body.querySelector(`.c[data-c="${place}"]`);
      if (mark) {
        scrollText(scroller, mark);
        if (focus && isFree(body)) mark.focus({ preventScroll: true });
      }
      const list = root.querySelector(".list");
      const card = list?.querySelector(".card.sel");
      if (card) list.scrollTop += card.getBoundingClientRect().top - list.getBoundingClientRect().top - 10;
      drawing.onScroll();
    },
    focusNote() {
      const field = [...root.querySelectorAll("textarea[data-note]")].find(isVisible);
      field?.focus();
      field?.scrollIntoView({ block: "nearest" });
      if (field && early) {
        field.setRangeText(early, field.value.length, field.value.length, "end");
        field.dispatchEvent(new Event("input", { bubbles: true }));
      }
      early = null;
    },
    pendingNotes: notes.pending,
    async copy(text) {
      await navigator.clipboard.writeText(text);
    },
    close() {
      stop.abort();
      resized.disconnect();
    },
  };
}

function keyOf(event, body) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === "Escape") return event.target.matches("textarea[data-note]") || event.target === document.body || event.target.closest("details[open]") ? "escape" : null;
  if (event.target.closest(fieldSelector) || document.querySelector(".mud-overlay-dialog, .mud-dialog, [role=dialog]")) return null;
  const onMark = body.contains(event.target) && event.target.matches(".c[data-c]");
  if (onMark && (event.key === "Enter" || event.key === " ")) return "enter";
  if (onMark && arrows[event.key] && !event.shiftKey) return arrows[event.key];
  const key = event.key.length === 1 ? event.key.toLowerCase() : "";
  return pageKeys.has(key) && !event.repeat || "jk".includes(key) && key ? key : null;
}

// An open menu closes when something else is clicked, or something in it was chosen.
function closeMenus(root, target) {
  for (const menu of root.querySelectorAll("details[open]")) {
    if (!menu.contains(target) || target.closest("a")) menu.open = false;
  }
}

function leaveField(event, body) {
  event.target.blur();
  (body.querySelector(".c.sel[tabindex]") ?? body.querySelector(".c[tabindex='0']"))?.focus({ preventScroll: true });
}

// Focus moves along with the selection only from where nothing is lost by it.
const isFree = body => document.activeElement === document.body || document.activeElement.matches("h1, main") || body.contains(document.activeElement);
const isVisible = element => element.getClientRects().length > 0;
const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

function ignoreDisconnect(error) {
  // A lost connection is told by the banner; what was typed stays in the browser.
  if (document.querySelector(".components-reconnect-show, .components-reconnect-failed, .components-reconnect-retrying")) return;
  console.warn(error);
}

let hovered = [];
function hover(body, place) {
  if (hovered[0]?.dataset.c === place) return;
  hovered.forEach(mark => mark.classList.remove("hot"));
  hovered = place === undefined ? [] : [...body.querySelectorAll(`.c[data-c="${place}"]`)];
  hovered.forEach(mark => mark.classList.add("hot"));
}

function scrollText(scroller, mark) {
  const seen = scroller.getBoundingClientRect();
  const first = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
  if (first.top >= seen.top + 40 && first.bottom <= seen.bottom - 80) return;
  const distance = first.top - seen.top - Math.min(160, seen.height / 3);
  const near = Math.abs(distance) < seen.height * 2;
  scroller.scrollBy({ top: distance, behavior: near && !isCalm() ? "smooth" : "instant" });
  // Blocks drawn on the way may be taller than they were taken for: look again once.
  if (!near) requestAnimationFrame(() => scroller.scrollBy({ top: mark.getClientRects()[0].top - scroller.getBoundingClientRect().top - 160, behavior: "instant" }));
}

function drawer(scroller, body, map) {
  let frame = document.createElement("i");
  frame.className = "vp";
  let waiting = 0;

  function layout() {
    if (waiting) return;
    waiting = requestAnimationFrame(() => { waiting = 0; placeAll(); });
  }

  function placeAll() {
    stackGutter(scroller, body);
    if (!map || !isVisible(map)) return;
    const height = map.clientHeight, whole = scroller.scrollHeight, top = scroller.getBoundingClientRect().top - scroller.scrollTop;
    const blocks = [...body.querySelectorAll(".blk")];
    const boxes = blocks.map(block => block.getBoundingClientRect());
    map.querySelectorAll("i").forEach(old => old.remove());
    if (blocks.length <= 400) blocks.forEach((block, at) => map.prepend(bar(block, boxes[at], top, whole, height)));
    map.prepend(frame);
    placeTicks(map, blocks, boxes, top, whole, height);
    onScroll();
  }

  function onScroll() {
    if (!map) return;
    frame.style.top = `${scroller.scrollTop / scroller.scrollHeight * map.clientHeight}px`;
    frame.style.height = `${scroller.clientHeight / scroller.scrollHeight * map.clientHeight}px`;
    clearTimeout(onScroll.later);
    onScroll.later = setTimeout(() => stackGutter(scroller, body), 80);
  }

  return { layout, onScroll };
}

function bar(block, box, top, whole, height) {
  const line = document.createElement("i");
  line.className = block.querySelector("h2, h3") ? "pb h" : "pb";
  line.style.top = `${(box.top - top) / whole * height}px`;
  line.style.height = `${Math.max(1, (box.height - 16) / whole * height)}px`;
  return line;
}

// A tick stands where its claim stands inside its block, without asking the browser to draw blocks out of sight.
function placeTicks(map, blocks, boxes, top, whole, height) {
  const ticks = [...map.querySelectorAll("[data-c]")];
  const dense = ticks.length * 17 > height;
  map.classList.toggle("dense", dense);
  let last = -Infinity;
  const tops = ticks.map(tick => {
    const box = boxes[Number(tick.dataset.b)];
    const at = box ? (box.top + box.height * Number(tick.dataset.f) / 1000 - top) / whole * height : 0;
    return last = dense ? at : Math.max(at, last + 17, 9);
  });
  let ceiling = height;
  for (let index = tops.length - 1; index >= 0 && !dense; index--) {
    tops[index] = Math.max(9, Math.min(tops[index], ceiling - 9));
    ceiling = tops[index] - 8;
  }
  ticks.forEach((tick, index) => { tick.style.top = `${tops[index]}px`; });
}

// Two claims that start on one line stand one under the other.
function stackGutter(scroller, body) {
  const seen = scroller.getBoundingClientRect();
  let floor = -Infinity;
  for (const block of body.querySelectorAll(".blk")) {
    const box = block.getBoundingClientRect();
    if (box.bottom < seen.top - 200) continue;
    if (box.top > seen.bottom + 200) break;
    for (const mark of block.querySelectorAll(".g")) {
      mark.style.translate = "";
      const at = mark.getBoundingClientRect().top;
      const place = Math.max(at, floor);
      if (place > at) mark.style.translate = `0 ${place - at}px`;
      floor = place + 25;
    }
  }
}

// What is typed is kept here at once, on the server after half a second of rest or two seconds of typing, and here no longer once the server has it.
function noteDrafts(root, page, signal) {
  const prefix = `factcheck.note.${root.dataset.article}.`;
  const draftKey = id => prefix + id;
  const timers = new Map();
  const keep = (id, text) => { try { localStorage.setItem(draftKey(id), text); } catch { /* private mode: the server's draft remains */ } };
  const drop = (id, text) => { if (localStorage.getItem(draftKey(id)) === text) localStorage.removeItem(draftKey(id)); };

  // A draft of an earlier visit is saved on leaving the field even when nothing more was typed.
  function send(id, method, field) {
    const timer = timers.get(id) ?? (field?.dataset.draft === "true" ? { text: field.value } : null);
    if (!timer) return Promise.resolve();
    clearTimeout(timer.rest);
    timers.delete(id);
    return page.invokeMethodAsync(method, id, timer.text).then(kept => { if (kept) drop(id, timer.text); }).catch(ignoreDisconnect);
  }

  function keepDraft(id, timer) {
    timer.since = performance.now();
    page.invokeMethodAsync("KeepDraftAsync", id, timer.text).then(kept => { if (kept) drop(id, timer.text); }).catch(ignoreDisconnect);
  }

  root.addEventListener("input", event => {
    if (!event.target.matches("textarea[data-note]")) return;
    const id = event.target.dataset.note, text = event.target.value, now = performance.now();
    keep(id, text);
    const counter = event.target.closest("[data-note-box]")?.querySelector("[data-note-count]");
    if (counter?.firstChild) counter.firstChild.data = event.target.value.length.toLocaleString(document.documentElement.lang);
    const timer = timers.get(id) ?? { since: now };
    clearTimeout(timer.rest);
    timer.text = text;
    timer.rest = setTimeout(() => keepDraft(id, timer), Math.max(0, Math.min(500, 2000 - (now - timer.since))));
    timers.set(id, timer);
  }, { signal });

  root.addEventListener("focusout", event => { if (event.target.matches("textarea[data-note]")) send(event.target.dataset.note, "SaveNoteAsync", event.target); }, { signal });
  root.addEventListener("keydown", event => {
    if (event.target.matches("textarea[data-note]") && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(event.target.dataset.note, "SaveNoteAsync", event.target);
    }
  }, { signal });

  return {
    // Notes of this article typed in this browser that no server has acknowledged.
    pending() {
      const found = {};
      for (const key of Object.keys(localStorage)) {
        if (key.startsWith(prefix)) found[key.slice(prefix.length)] = localStorage.getItem(key);
      }
      return found;
    },
  };
}
