import { hasDialog, isField } from "./elements.js";

// A command goes by the key it has out of the box. Which key gives it is data: the page writes { key: command } into data-keys.
const ownKeys = Object.fromEntries([..."jkgvdunz?"].map(key => [key, key]));
const walks = { ArrowDown: "j", ArrowRight: "j", ArrowUp: "k", ArrowLeft: "k" };
// Held down, these go on; every other command is given once for each press.
const repeating = new Set(["j", "k"]);

// Turns keys into commands. A command that a part of this script carries out is registered with `handle`; the page gets every other one.
export function keys(desk) {
  const { root, body, on, call } = desk;
  const handlers = new Map();
  // What is typed between the note's key and the moment its field has the focus belongs to the note, and is no command.
  let early = null;

  handlers.set("n", () => {
    early = "";
    call("KeyAsync", "n").finally(() => { early = null; });
  });
  handlers.set("enter", event => call("SelectPlaceAsync", Number(event.target.dataset.c), true));
  handlers.set("escape", event => leaveField(event, body));

  on(document, "keydown", event => {
    if (early !== null && isLetter(event)) {
      event.preventDefault();
      early += event.key;
      return;
    }
    const command = commandOf(event, body, keyMap(root));
    if (!command) return;
    event.preventDefault();
    const handler = handlers.get(command);
    if (handler) handler(event);
    else call("KeyAsync", command);
  });

  return {
    // A later handler runs after the earlier ones: Esc closes what is open and leaves the field.
    handle(command, handler) {
      const before = handlers.get(command);
      handlers.set(command, before ? event => { before(event); handler(event); } : handler);
    },
    takeEarly() {
      const letters = early ?? "";
      early = null;
      return letters;
    },
  };
}

const isLetter = event => event.key.length === 1 && !event.ctrlKey && !event.metaKey && !event.altKey;

function keyMap(root) {
  return root.dataset.keys ? JSON.parse(root.dataset.keys) : ownKeys;
}

function commandOf(event, body, map) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return null;
  if (event.key === "Escape") return isLeft(event.target) ? "escape" : null;
  if (isField(event.target) || hasDialog()) return null;
  const onMark = body.contains(event.target) && event.target.matches(".c[data-c]");
  if (onMark && (event.key === "Enter" || event.key === " ")) return "enter";
  if (onMark && walks[event.key] && !event.shiftKey) return walks[event.key];
  const command = event.key.length === 1 ? map[event.key.toLowerCase()] : undefined;
  return command && (!event.repeat || repeating.has(command)) ? command : null;
}

// Esc belongs to a dialog or a foreign field while it is there.
const isLeft = target => target.matches("textarea[data-typed]") || target === document.body || target.closest("details[open]") !== null;

function leaveField(event, body) {
  event.target.blur();
  (body.querySelector(".c.sel[tabindex]") ?? body.querySelector(".c[tabindex='0']"))?.focus({ preventScroll: true });
}
