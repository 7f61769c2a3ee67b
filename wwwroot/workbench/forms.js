import { isVisible } from "./elements.js";
import { enter } from "./typing.js";

const form = "form[data-typed]";

// The forms of a card: saved by their button or Ctrl+Enter, left by Esc with what was typed kept; the focus goes back to where it came from.
export function forms({ root, on, call }, typed) {
  let opener = null;

  async function save(box) {
    if (box.ariaBusy === "true") return;
    box.ariaBusy = "true";
    const isSaved = await typed.save(box);
    box.ariaBusy = null;
    if (isSaved) goBack(box.dataset.typed);
    else if (box.isConnected) box.querySelector("input[aria-invalid=true], textarea[aria-invalid=true], [aria-invalid=true] input, .twin button")?.focus();
  }

  function close(box) {
    typed.flush(box);
    return call("CloseFormAsync", box.dataset.typed).then(() => goBack(box.dataset.typed));
  }

  function goBack(place) {
    const [kind, , part] = place.split("/");
    const named = name => [...root.querySelectorAll(name)];
    const ways = [opener, ...named(`[data-edits="${part}"]`), ...named(`[data-adds="${kind}"]`)];
    ways.find(way => way?.isConnected && isVisible(way))?.focus({ preventScroll: true });
    opener = null;
  }

  async function copy(box, evidenceId) {
    const fields = await call("CopyEvidenceAsync", evidenceId);
    if (fields) fill(box, JSON.parse(fields));
  }

  on(root, "submit", event => {
    if (!event.target.matches(form)) return;
    event.preventDefault();
    save(event.target);
  });
  on(root, "click", event => {
    const button = event.target.closest(`${form} button[type=button]`);
    if (!button) return;
    const box = button.closest(form);
    if (button.matches("[data-closes]")) close(box);
    else if (button.matches("[data-discards]")) typed.discard(box).then(() => close(box));
    else if (button.matches("[data-copies]")) copy(box, button.dataset.copies);
  });
  on(root, "keydown", event => {
    const box = event.target.closest(form);
    if (!box || event.isComposing) return;
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      box.requestSubmit();
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      close(box);
    }
  });

  return {
    // Puts the focus into the first field of the form that was just opened, with what was typed on the way there.
    enter(place, early) {
      const box = [...root.querySelectorAll(form)].find(one => one.dataset.typed === place && isVisible(one));
      if (!box) return;
      // The button of a piece gave way to its form, and is found again by its name.
      const active = document.activeElement;
      if (!box.contains(active)) opener = active === document.body ? null : active;
      box.scrollIntoView({ block: "nearest" });
      enter([...box.querySelectorAll("input:not([type=radio]), textarea")].find(isVisible), early);
    },
  };
}

// What this form has in it of its own stays: only what the other piece knows of the page is taken over.
function fill(box, fields) {
  for (const [name, value] of Object.entries(fields)) {
    const field = box.elements[name];
    if (["title", "publisher", "quote", "archivedUrl", "readOn"].includes(name) && value && field) field.value = value;
  }
  box.elements.title.dispatchEvent(new Event("input", { bubbles: true }));
  box.elements.title.focus();
}
