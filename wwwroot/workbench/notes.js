import { isVisible } from "./elements.js";

const field = "textarea[data-note]";
const rest = 500;
const longest = 2000;

// Notes being typed: kept here at once, on the server after half a second of rest or two seconds of typing, and here no longer once the server has them.
export function notes({ root, on, call }) {
  const prefix = `factcheck.note.${root.dataset.article}.`;
  const timers = new Map();
  const keep = (id, text) => { try { localStorage.setItem(prefix + id, text); } catch { /* private mode: the server's draft remains */ } };
  const drop = (id, text) => { if (localStorage.getItem(prefix + id) === text) localStorage.removeItem(prefix + id); };
  const send = (method, id, text) => call(method, id, text).then(kept => { if (kept) drop(id, text); });

  // A draft of an earlier visit is saved on leaving the field even when nothing more was typed.
  function save(box) {
    const id = box.dataset.note;
    const timer = timers.get(id) ?? (box.dataset.draft === "true" ? { text: box.value } : null);
    if (!timer) return;
    clearTimeout(timer.rest);
    timers.delete(id);
    send("SaveNoteAsync", id, timer.text);
  }

  function keepDraft(id, timer) {
    timer.since = performance.now();
    send("KeepDraftAsync", id, timer.text);
  }

  function type(box) {
    const id = box.dataset.note, text = box.value, now = performance.now();
    keep(id, text);
    count(box);
    const timer = timers.get(id) ?? { since: now };
    clearTimeout(timer.rest);
    timer.text = text;
    timer.rest = setTimeout(() => keepDraft(id, timer), Math.max(0, Math.min(rest, longest - (now - timer.since))));
    timers.set(id, timer);
  }

  on(root, "input", event => { if (event.target.matches(field)) type(event.target); });
  on(root, "focusout", event => { if (event.target.matches(field)) save(event.target); });
  on(root, "keydown", event => {
    if (event.target.matches(field) && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      save(event.target);
    }
  });

  return {
    // Puts the focus into the note, with what was typed on the way there.
    focus(early) {
      const box = [...root.querySelectorAll(field)].find(isVisible);
      box?.focus();
      box?.scrollIntoView({ block: "nearest" });
      if (box && early) {
        box.setRangeText(early, box.value.length, box.value.length, "end");
        box.dispatchEvent(new Event("input", { bubbles: true }));
      }
    },
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

function count(box) {
  const counter = box.closest("[data-note-box]")?.querySelector("[data-note-count]");
  if (counter?.firstChild) counter.firstChild.data = box.value.length.toLocaleString(document.documentElement.lang);
}
