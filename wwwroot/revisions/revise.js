// The form of a new version is the form of a new article, with a text in it already.
import { choose, send as post, start as open } from "../intake.js";
import { follow } from "./comparison.js";

export { callOff, focus, removeFile } from "../intake.js";

const names = ["title", "text", "why", "seen"];
// What the server put into the fields, and what the editor typed and chose before going back to it.
let given = {};
let aside = {};
let asideFile = null;

// Answers the version in which an unsaved draft was typed, or null where there is none.
export function start(form) {
  given = read(form);
  open(form);
  // Where somebody else was faster, both texts stand compared below the form.
  follow(form.parentElement);
  const now = read(form);
  return ["title", "text", "why"].some(name => now[name] !== given[name]) ? Number(now.seen) : null;
}

// seen: the version to save over knowingly; without one it is the version that was typed into.
export function send(form, work, seen) {
  if (seen) form.elements.seen.value = seen;
  return post(form, work);
}

export function startOver(form) {
  aside = read(form);
  [asideFile] = form.elements.file.files;
  // Chosen it would still be sent, in the place of the text.
  form.elements.file.value = "";
  write(form, given);
}

export function putBack(form) {
  write(form, aside);
  if (asideFile) choose(form, asideFile);
}

const read = form => Object.fromEntries(names.map(name => [name, form.elements[name]?.value]));

function write(form, values) {
  for (const name of names) {
    if (form.elements[name]) form.elements[name].value = values[name];
  }
  // The draft follows what stands in the fields.
  form.elements.text.dispatchEvent(new Event("input", { bubbles: true }));
}
