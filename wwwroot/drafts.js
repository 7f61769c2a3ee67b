// What is typed into a form with data-draft outlives a reload and the moment the live page replaces the first one.
const waiting = new Map();

document.addEventListener("input", event => {
  const form = event.target.form;
  if (form?.dataset.draft) {
    clearTimeout(waiting.get(form));
    waiting.set(form, setTimeout(() => keep(form), 300));
  }
});
addEventListener("pagehide", () => waiting.forEach((_, form) => form.isConnected && keep(form)));

export function restore(form) {
  waiting.forEach((_, earlier) => keep(earlier));
  for (const [name, value] of Object.entries(read(form))) {
    const field = form.elements[name];
    if (field) {
      field.value = value;
    }
  }
}

export function clear(form) {
  waiting.forEach(timer => clearTimeout(timer));
  waiting.clear();
  sessionStorage.removeItem(key(form));
}

function keep(form) {
  clearTimeout(waiting.get(form));
  waiting.delete(form);
  const fields = [...form.elements].filter(field => field.name && !["file", "hidden"].includes(field.type) && (field.type !== "radio" || field.checked))
    .map(field => [field.name, field.value]);
  try {
    sessionStorage.setItem(key(form), JSON.stringify(Object.fromEntries(fields)));
  } catch {
    // The browser's own limit: the text is still on the page.
  }
}

function read(form) {
  return JSON.parse(sessionStorage.getItem(key(form)) ?? "{}");
}

function key(form) {
  return `factcheck.draft.${form.dataset.draft}`;
}
