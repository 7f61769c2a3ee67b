// A page opened anew in the place of one whose circuit is gone: the same claim in hand, every field as it was typed, the focus where it was.
// What has drafts of its own (data-typed, data-draft) brings its words back itself.
const store = "factcheck.renewal";
const typed = new Set();
const keptFields = "input:not([type=password], [type=file], [type=hidden], [type=checkbox], [type=radio]), textarea";

document.addEventListener("input", event => { if (isKept(event.target)) typed.add(event.target); }, { capture: true });

const isKept = field => field.matches(keptFields) && !field.closest("[data-typed]") && !field.form?.dataset.draft && pathOf(field) !== null;

// Opens this page again as soon as the server answers; until then it stays as it is.
export async function openAnew() {
  while (!await isServed()) await new Promise(resolve => setTimeout(resolve, 1000));
  keep();
  location.reload();
}

export function putBack() {
  const kept = JSON.parse(sessionStorage.getItem(store) ?? "null");
  sessionStorage.removeItem(store);
  if (kept?.path !== location.pathname) return;
  const waiting = new Map(Object.entries(kept.fields));
  const look = () => {
    if (document.documentElement.dataset.interactive !== "true") return;
    for (const [path, text] of waiting) if (fill(path, text)) waiting.delete(path);
    if (focus(kept)) kept.focus = null;
    if (waiting.size === 0 && !kept.focus) watch.disconnect();
  };
  const watch = new MutationObserver(look);
  watch.observe(document, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-interactive", "data-ready"] });
}

function keep() {
  const active = document.activeElement;
  const fields = [...typed].filter(field => field.isConnected).map(field => [pathOf(field), field.value]);
  sessionStorage.setItem(store, JSON.stringify({
    path: location.pathname,
    fields: Object.fromEntries(fields),
    focus: pathOf(active),
    caret: active.matches("textarea, input") ? active.selectionStart : null,
  }));
}

async function isServed() {
  try {
    return (await fetch("/theme.js", { cache: "no-store" })).ok;
  } catch {
    return false;
  }
}

function fill(path, text) {
  const field = document.querySelector(path);
  if (!field) return false;
  if (field.value !== text) {
    field.value = text;
    for (const type of ["input", "change"]) field.dispatchEvent(new Event(type, { bubbles: true }));
  }
  return true;
}

// The page puts the focus on its heading or on a mark by itself; a hand on the keyboard is never taken away from where it went since.
function focus({ focus: path, caret }) {
  const place = path && document.querySelector(path);
  if (!place || document.querySelector("[data-testid=workbench]:not([data-ready])")) return !path;
  if (document.activeElement === document.body || document.activeElement.matches("h1, main, .c[data-c]")) {
    place.focus({ preventScroll: true });
    if (caret !== null) place.setSelectionRange?.(caret, caret);
  }
  return true;
}

// What names an element on this page and on the next: its id, or what it is to the claim in hand.
function pathOf(element) {
  if (element.id) return `#${CSS.escape(element.id)}`;
  if (element.name) return `[name="${CSS.escape(element.name)}"]`;
  if (element.dataset.verdict) return `[data-verdict="${element.dataset.verdict}"]`;
  if (element.dataset.c) return `.c[data-c="${element.dataset.c}"]`;
  return element.dataset.testid ? `[data-testid="${element.dataset.testid}"]` : null;
}
