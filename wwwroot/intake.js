import { clear, restore } from "./drafts.js";

// The server's own limit, checked here too so that a text too long is not sent for nothing.
const maxBytes = 2 * 1024 * 1024;

export function start(form) {
  restore(form);
  form.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", event => {
    form.classList.remove("dropping");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      choose(form, event.dataTransfer.files[0]);
    }
  });
}

export function focus(form, field) {
  form.elements[field]?.focus();
}

export function removeFile(form) {
  form.elements.file.value = "";
  form.elements.text.focus();
}

// Answers { location } or { problem, message, field }; what was typed stays in the form unless the article was kept.
export async function send(form) {
  if (isTooLarge(form)) {
    return { problem: "TooLarge" };
  }
  const body = new FormData(form);
  // The form's data replaces half a surrogate pair in silence; the server cannot see it any more.
  if (form.elements.text.value.isWellFormed?.() === false) {
    body.append("damaged", "1");
  }
  try {
    const response = await fetch("/articles", { method: "POST", body });
    const answer = await response.json();
    if (answer.location) {
      clear(form);
    }
    return answer;
  } catch {
    return { problem: "Unreachable" };
  }
}

function isTooLarge(form) {
  const file = form.elements.file.files[0];
  return (file ?? new Blob([form.elements.text.value])).size > maxBytes;
}

function choose(form, file) {
  const one = new DataTransfer();
  one.items.add(file);
  form.elements.file.files = one.files;
  form.elements.file.dispatchEvent(new Event("change", { bubbles: true }));
}
