export function markInteractive() {
  document.documentElement.dataset.interactive = "true";
}

export function setTheme(theme) {
  document.documentElement.dataset.theme = theme;
  setCookie("factcheck.theme", theme);
}

export function setCookie(name, value) {
  document.cookie = `${name}=${encodeURIComponent(value)}; path=/; max-age=31536000; samesite=lax`;
}

export function setKeys(keys) {
  document.documentElement.dataset.keys = keys;
}

// Typing and a click on an article can cross: a page that was left keeps its own address.
export function keepSearch(words) {
  if (location.pathname === "/") {
    history.replaceState(history.state, "", words ? `/?q=${encodeURIComponent(words)}` : "/");
  }
}

export function printFrame(id) {
  document.getElementById(id)?.contentWindow.print();
}

// The key of search ("/" out of the box) leads to the search box, except where it is a character being typed.
document.addEventListener("keydown", event => {
  const typing = event.target.closest?.("input, textarea, select, [contenteditable], [role=dialog], [data-takes-key]");
  const search = document.getElementById("search");
  if (isSearch(event) && !typing && !event.ctrlKey && !event.metaKey && !event.altKey && search) {
    event.preventDefault();
    search.focus();
  }
});

// What a browser fills in by itself comes as a key that has no name.
function isSearch(event) {
  return event.key?.length === 1 && JSON.parse(document.documentElement.dataset.keys ?? "{}")[event.key.toLowerCase()] === "search";
}
