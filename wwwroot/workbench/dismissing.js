import { isVisible } from "./elements.js";

const menu = "[data-dismiss] details";

// The menu that asks why a claim need not be checked. Opening it, walking through it and leaving it stay here; only the choice goes to the server.
export function dismissing({ root, on }, commands) {
  // Who opened it by key gets the focus back: the mark in the text, not the menu's own button.
  let cameFrom = null;

  commands.handle("dismiss", () => {
    const details = [...root.querySelectorAll(menu)].find(isVisible);
    const back = details?.parentElement.querySelector("[data-dismiss-back]");
    if (back) back.click();
    else if (details) open(details, document.activeElement);
  });

  function open(details, from) {
    cameFrom = from;
    details.open = true;
    details.scrollIntoView({ block: "nearest" });
  }

  function close(details) {
    const target = cameFrom?.isConnected && cameFrom !== document.body ? cameFrom : details.querySelector("summary");
    details.open = false;
    target.focus({ preventScroll: true });
  }

  on(root, "toggle", event => {
    if (!event.target.matches(menu)) return;
    if (!event.target.open) cameFrom = null;
    else (event.target.querySelector("[data-choice][aria-pressed=true]") ?? event.target.querySelector("[data-choice]")).focus({ preventScroll: true });
  }, { capture: true });

  on(root, "click", event => {
    const details = event.target.closest(menu);
    if (details && event.target.closest("button[data-choice]")) close(details);
    // Sending the words closes the menu only where there are any: this click is no choice yet.
    else if (details && event.target.closest("[type=submit]")) event.stopPropagation();
  });

  on(root, "submit", event => {
    const details = event.target.closest(menu);
    if (details && event.target.querySelector("[data-choice]").value.trim()) close(details);
  });

  on(root, "keydown", event => {
    const details = event.target.closest(`${menu}[open]`);
    if (details && !event.ctrlKey && !event.metaKey && !event.altKey) walk(event, details);
  });

  function walk(event, details) {
    const choices = [...details.querySelectorAll("[data-choice]")];
    const at = choices.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at < 0 ? choices.length - 1 : at - 1 }[event.key];
    if (event.key === "Escape") close(details);
    else if (to !== undefined) choices[(to + choices.length) % choices.length].focus();
    else if (event.target.matches("input") || event.key.length > 1 || event.key === " ") return;
    else pick(choices[Number(event.key) - 1]);
    // A letter in the menu is no command of the page.
    event.preventDefault();
    event.stopPropagation();
  }

  function pick(choice) {
    if (choice?.matches("input")) choice.focus();
    else choice?.click();
  }
}
