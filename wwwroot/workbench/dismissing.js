import { isVisible } from "./elements.js";

const menu = "[data-dismiss] details";
const enter = details => (details.querySelector("[data-choice][aria-pressed=true]") ?? details.querySelector("[data-choice]")).focus({ preventScroll: true });

// The menu that asks why a claim need not be checked. Opening it, walking through it and leaving it stay here; only the choice goes to the server.
export function dismissing({ root, body, on, call }, commands) {
  // Who opened it by key gets the focus back: the mark in the text, not the menu's own button.
  let cameFrom = null;

  // Where the card is not in sight, the page brings it forward and presses again.
  commands.handle("dismiss", () => { if (!press()) call("KeyAsync", "dismiss"); });

  function press() {
    const details = [...root.querySelectorAll(menu)].find(isVisible);
    const back = details?.parentElement.querySelector("[data-dismiss-back]");
    if (back) back.click();
    else if (details) open(details, document.activeElement);
    return details !== undefined;
  }

  function open(details, from) {
    cameFrom = from;
    details.open = true;
    enter(details);
    details.lastElementChild.scrollIntoView({ block: "nearest" });
  }

  function close(details) {
    // Another claim may have been chosen while the key was on its way: in the text it is the chosen one that counts.
    const isText = cameFrom === document.body || body.contains(cameFrom);
    const target = isText ? body.querySelector(".c.sel[tabindex]") : cameFrom;
    details.open = false;
    (target?.isConnected ? target : details.querySelector("summary")).focus({ preventScroll: true });
  }

  on(root, "toggle", event => {
    if (!event.target.matches(menu)) return;
    if (!event.target.open) cameFrom = null;
    else if (!document.activeElement.matches(`${menu} [data-choice]`)) enter(event.target);
  }, { capture: true });

  on(root, "click", event => {
    const details = event.target.closest(menu);
    if (details && event.target.closest("button[data-choice]")) close(details);
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

  return press;
}
