import { hasDialog, isField, isVisible } from "./elements.js";

// Which key gives which command is data: the page's root element carries { key: command } in data-keys, as the editor has it.
const walks = { ArrowDown: "next", ArrowRight: "next", ArrowUp: "previous", ArrowLeft: "previous" };
// Held down, these go on; every other command is given once for each press.
const repeating = new Set(["next", "previous"]);

// Turns keys into commands. A command that a part of this script carries out is registered with `handle`; the page gets every other one.
export function keys(desk) {
  const { body, on, call } = desk;
  const handlers = new Map();
  // What is typed between the key of a field and the moment that field has the focus belongs to it, and is no command.
  let early = null;

  const askForField = command => {
    early = "";
    call("KeyAsync", command).finally(() => { early = null; });
  };

  handlers.set("note", () => {
    // A field that is on screen needs no answer from the server, and takes letters at once even where there is none.
    const box = [...desk.root.querySelectorAll("textarea.note")].find(isVisible);
    if (!box) return askForField("note");
    box.focus();
    box.scrollIntoView({ block: "nearest" });
  });
  handlers.set("evidence", () => askForField("evidence"));
  // The frame around every page carries this one out.
  handlers.set("search", () => { });
  handlers.set("enter", event => call("SelectPlaceAsync", Number(event.target.dataset.c), true));
  handlers.set("escape", event => {
    // What is open closes first and keeps the focus; the next Esc goes back to the text.
    if (!event.target.closest("details[open]")) leaveField(event, body);
  });

  on(document, "keydown", event => {
    if (early !== null && isLetter(event)) {
      event.preventDefault();
      early += event.key;
      return;
    }
    const command = commandOf(event, body);
    if (!command) return;
    event.preventDefault();
    give(command, event);
  });

  function give(command, event) {
    const handler = handlers.get(command);
    if (handler) handler(event);
    else call("KeyAsync", command);
  }

  return {
    // As its key does.
    give,
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

const isLetter = event => event.key.length === 1 && !isModified(event);
const isModified = event => event.ctrlKey || event.metaKey || event.altKey;

function commandOf(event, body) {
  if (event.isComposing) return null;
  if (event.key === "Escape" && !isModified(event)) return isLeft(event.target) ? "escape" : null;
  if (isField(event.target) || hasDialog()) return null;
  if (isModified(event)) return reversing(event);
  const onMark = body.contains(event.target) && event.target.matches("[data-c][role=button]");
  if (onMark && (event.key === "Enter" || event.key === " ")) return "enter";
  if (onMark && walks[event.key] && !event.shiftKey) return walks[event.key];
  const command = event.key.length === 1 ? keyMap()[event.key.toLowerCase()] : undefined;
  return command && (!event.repeat || repeating.has(command)) ? command : null;
}

function keyMap() {
  return JSON.parse(document.documentElement.dataset.keys ?? "{}");
}

// What every program has: Ctrl+Z, Ctrl+Shift+Z and Ctrl+Y, with Cmd on a Mac. In a field they are the browser's own.
function reversing(event) {
  if (event.altKey || event.repeat || !(event.ctrlKey || event.metaKey)) return null;
  const key = event.key.toLowerCase();
  if (key === "z") return event.shiftKey ? "redo" : "undo";
  return key === "y" && !event.shiftKey ? "redo" : null;
}

// Esc belongs to a dialog or a foreign field while it is there.
const isLeft = target => target.matches("textarea[data-typed]") || target === document.body || target.closest("details[open]") !== null;

function leaveField(event, body) {
  event.target.blur();
  body.querySelector("[data-c][tabindex='0']")?.focus({ preventScroll: true });
}
