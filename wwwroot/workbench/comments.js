import { isVisible } from "./elements.js";
import { enter } from "./typing.js";

const box = "[data-comment-box]";

// Comments being written: sent by Ctrl+Enter or by their button, looked at as they will stand, given up.
export function comments({ root, on, call }, commands, typed) {
  commands.handle("comment", () => enter([...root.querySelectorAll(`[data-testid=comments] > ${box} textarea`)].find(isVisible)));

  on(root, "click", event => {
    const at = event.target.closest(box);
    if (at && event.target.closest("[data-send]")) send(at);
    else if (at && event.target.closest("[data-preview]")) togglePreview(at, event.target.closest("[data-preview]"));
    else if (at && event.target.closest("[data-cancel]")) giveUp(at);
    // An article on the desk is not left for what a comment points to.
    else if (event.target.closest("[data-comment] a[href]")) event.target.closest("a").target = "_blank";
  });

  on(root, "keydown", event => {
    const at = event.target.closest(box);
    if (!at || !event.target.matches("textarea")) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      send(at);
    }
  });

  const fieldOf = at => at.querySelector("textarea");

  async function send(at) {
    const field = fieldOf(at), item = at.closest("[data-comment]"), section = at.closest("section");
    if (field.readOnly) return;
    if (!field.value.trim()) {
      field.focus();
      return;
    }
    // Letters typed while it is on its way would end in the comment that was sent.
    field.readOnly = true;
    const sent = await typed.save(field);
    field.readOnly = false;
    // The field that was sent is gone now: the focus goes where the next thing is done.
    if (sent) (item ? buttonOf(section, item.dataset.comment) : fieldOf(section.querySelector(`:scope > ${box}`)))?.focus();
  }

  function giveUp(at) {
    const item = at.closest("[data-comment]"), section = at.closest("section");
    typed.discard(fieldOf(at)).then(() => buttonOf(section, item.dataset.comment)?.focus());
  }

  const buttonOf = (section, id) => section.querySelector(`[data-comment="${id}"] [data-edit]`);

  async function togglePreview(at, button) {
    const pane = at.querySelector("[data-preview-pane]"), field = fieldOf(at), shows = button.getAttribute("aria-pressed") !== "true";
    // The server makes the HTML the same safe way as that of a comment that is sent.
    if (shows) pane.innerHTML = await call("PreviewComment", field.value) ?? "";
    button.setAttribute("aria-pressed", shows);
    pane.hidden = !shows;
    field.hidden = shows;
    if (!shows) field.focus();
  }
}
