// What an address tells without asking anybody: its host as the publisher, and of an archived copy the page it was made of.
const archives = /^https?:\/\/web\.archive\.org\/web\/\d{4,14}[a-z_]*\/(https?:\/\/.+)$/i;

export function evidence({ root, on }) {
  on(root, "input", event => {
    const field = event.target;
    if (!field.matches("form[data-typed^='Evidence/'] [name=url]")) return;
    const form = field.form;
    const copy = archives.exec(field.value.trim());
    if (copy && !form.elements.archivedUrl.value) {
      form.elements.archivedUrl.value = field.value.trim();
      field.value = copy[1];
    }
    name(form.elements.publisher, hostOf(field.value));
  });
}

// A publisher that somebody typed stays.
function name(publisher, host) {
  if (publisher.value && publisher.value !== publisher.dataset.told) return;
  publisher.value = host;
  publisher.dataset.told = host;
}

// In ASCII, as the browser itself compares it: a look-alike cannot pass for another.
function hostOf(address) {
  const url = URL.canParse(address.trim()) ? new URL(address.trim()) : null;
  return url && /^https?:$/.test(url.protocol) ? url.hostname.replace(/^www\./, "") : "";
}
