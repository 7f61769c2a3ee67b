// What an editor sees and may do while the connection is gone: read and type, and decide when it is back.
import { isField } from "../workbench/elements.js";
import { wasOnItsWay } from "./calls.js";

const page = document.documentElement;
const strip = document.getElementById("connection");
// Every one of these would ask the server; what is copied is on the page.
const deciding = "[data-verdict], .card button:not([data-copy], [data-copy-link]), .sheet button, .mud-dialog button";
const shownFor = 4000;

let held = [];
let fade = 0;

// Before Blazor hears of the click: it would be thrown away unsaid.
addEventListener("click", event => {
  if (page.dataset.connection === "lost" && event.target.closest("button[aria-disabled=true]")) {
    event.preventDefault();
    event.stopImmediatePropagation();
    refuse();
  }
}, { capture: true });

// A key the workbench took for a command: its call has failed already.
addEventListener("keydown", event => {
  if (page.dataset.connection === "lost" && event.defaultPrevented && !isField(event.target)) refuse();
});

export function goOffline() {
  clearTimeout(fade);
  say("lost");
  document.dispatchEvent(new Event("connection-lost"));
  // Not `disabled`: the focus would be lost with it, and the reason could not be read.
  held = [...document.querySelectorAll(deciding)].filter(button => !button.hasAttribute("aria-disabled"));
  for (const button of held) {
    button.setAttribute("aria-disabled", "true");
    button.setAttribute("aria-describedby", "connection-reason");
    button.title = strip.dataset.reason;
  }
}

export function goOnline() {
  for (const button of held) {
    button.removeAttribute("aria-disabled");
    button.removeAttribute("aria-describedby");
    button.removeAttribute("title");
  }
  held = [];
  say("back");
  if (wasOnItsWay("KeyAsync")) write("check");
  fade = setTimeout(() => say(""), shownFor);
  document.dispatchEvent(new Event("connection-back"));
}

// Something was asked for that has to wait: said, so that nobody waits for an answer.
export function refuse() {
  if (page.dataset.connection === "lost") write("refused");
}

// "lost", "back", or nothing to say.
function say(state) {
  strip.hidden = !state;
  if (!state) return delete page.dataset.connection;
  page.dataset.connection = state;
  write(state);
}

function write(words) {
  strip.querySelector("span").textContent = strip.dataset[words];
}
