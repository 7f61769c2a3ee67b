// Copies with one click. Where the browser does not allow that, the words are selected, so that one key more copies them.
export function copying(desk) {
  desk.on(desk.root, "click", event => {
    const button = event.target.closest("[data-copy], [data-copy-link]");
    if (button) copy(button).then(outcome => desk.call("Copied", outcome));
  });
}

async function copy(button) {
  const link = button.dataset.copyLink;
  const words = link ? new URL(link, location.href).href : button.dataset.copy;
  try {
    await navigator.clipboard.writeText(words);
    return "Copied";
  } catch {
    return link ? show(words) : select(button);
  }
}

// A link is nowhere on the page, but the browser shows the address it is at.
function show(address) {
  history.replaceState(history.state, "", address);
  return "LinkNotCopied";
}

function select(button) {
  const words = button.closest("[data-copy-scope]").querySelector("[data-copy-words], q");
  getSelection().selectAllChildren(words);
  return "NotCopied";
}
