import { isVisible } from "./elements.js";

// What is typed into a field or a form that names its place (data-typed="Note/claim/part"): kept here at once, on the server after half
// a second of rest or two seconds of typing, and here no longer once the server has it.
const places = "[data-typed]";
const rest = 500;
const longest = 2000;

export const placeOf = element => element.closest(places);
export const textOf = box => box.matches("form") ? textOfForm(box) : box.value;

export function typing({ root, on, call }) {
  const prefix = `factcheck.typed.${root.dataset.article}.`;
  const timers = new Map();
  const keep = (place, text) => { try { localStorage.setItem(prefix + place, text); } catch { /* private mode: the server's draft remains */ } };
  const drop = (place, text) => { if (localStorage.getItem(prefix + place) === text) localStorage.removeItem(prefix + place); };
  const send = (method, place, text) => call(method, place, text).then(kept => {
    if (kept) drop(place, text);
    return kept;
  });

  function stop(place) {
    const timer = timers.get(place);
    clearTimeout(timer?.rest);
    timers.delete(place);
    return timer;
  }

  function keepDraft(place, timer) {
    timer.since = performance.now();
    send("KeepDraftAsync", place, timer.text);
  }

  function type(box, wait = rest) {
    const place = box.dataset.typed, text = textOf(box), now = performance.now();
    keep(place, text);
    count(box);
    const timer = timers.get(place) ?? { since: now };
    clearTimeout(timer.rest);
    timer.text = text;
    timer.rest = setTimeout(() => keepDraft(place, timer), Math.max(0, Math.min(wait, longest - (now - timer.since))));
    timers.set(place, timer);
  }

  // Writes what stands there; true once it is on disk as a decision.
  function save(box) {
    stop(box.dataset.typed);
    return send("SaveTypedAsync", box.dataset.typed, textOf(box));
  }

  // A draft of an earlier visit is saved on leaving the field even when nothing more was typed.
  const hasNews = box => timers.has(box.dataset.typed) || box.dataset.unsaved === "true";
  const savesOnLeaving = element => element.matches("textarea[data-saves=leaving]");

  on(root, "input", event => {
    const box = placeOf(event.target);
    // What was pasted is whole: nothing is gained by waiting for more.
    if (box) type(box, event.inputType === "insertFromPaste" ? 0 : rest);
  });
  on(root, "focusout", event => { if (savesOnLeaving(event.target) && hasNews(event.target)) save(event.target); });
  on(root, "keydown", event => {
    if (savesOnLeaving(event.target) && event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      if (hasNews(event.target)) save(event.target);
    }
  });
  // What was typed or left while nobody listened.
  on(document, "connection-back", () => { for (const [place, text] of Object.entries(pending())) send("KeepDraftAsync", place, text); });

  // Typed in this browser, in this article, and acknowledged by no server.
  function pending() {
    const found = {};
    for (const key of Object.keys(localStorage)) {
      if (key.startsWith(prefix)) found[key.slice(prefix.length)] = localStorage.getItem(key);
    }
    return found;
  }

  return {
    save,
    pending,
    // What rests is sent at once: whoever closes a form may open it again before the half second is over.
    flush(box) {
      const timer = stop(box.dataset.typed);
      if (timer) send("KeepDraftAsync", box.dataset.typed, timer.text);
    },
    // Gives it up, here and on the server.
    discard(box) {
      stop(box.dataset.typed);
      keep(box.dataset.typed, "");
      return send("KeepDraftAsync", box.dataset.typed, "");
    },
    // Puts the focus into the note, with what was typed on the way there.
    focusNote: early => enter([...root.querySelectorAll("textarea.note")].find(isVisible), early),
  };
}

export function enter(field, early) {
  field?.focus();
  field?.scrollIntoView({ block: "nearest" });
  if (field && early) {
    field.setRangeText(early, field.value.length, field.value.length, "end");
    field.dispatchEvent(new Event("input", { bubbles: true }));
  }
}

// As a form is sent: { name: value }, a box that is not ticked left out.
const textOfForm = form => JSON.stringify(Object.fromEntries(new FormData(form)));

function count(box) {
  const counter = box.parentElement.querySelector("[data-count]");
  if (counter?.firstChild) counter.firstChild.data = box.value.length.toLocaleString(document.documentElement.lang);
}
