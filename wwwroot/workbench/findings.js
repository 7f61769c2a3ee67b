// Findings: the focus goes on when an answered one goes.
export function findings({ root, scroller, on, signal }) {
  let held = null;

  on(root, "focusin", event => { held = place(event.target.closest("[data-finding]")); });
  const gone = new MutationObserver(() => {
    if (held && !held.finding.isConnected && document.activeElement === document.body) goOn(held);
  });
  gone.observe(root, { childList: true, subtree: true });
  signal.addEventListener("abort", () => gone.disconnect());

  function place(finding) {
    if (!finding) return null;
    const area = finding.closest("[data-findings]");
    return { finding, area, at: [...area.querySelectorAll("[data-finding]")].indexOf(finding) };
  }

  // To the one that stands where the answered one stood, else to the last, else to what is left of the list, else to the text.
  function goOn({ area, at }) {
    held = null;
    const rest = area.isConnected ? [...area.querySelectorAll("[data-finding]")].filter(isShown) : [];
    const target = rest[Math.min(at, rest.length - 1)] ?? (area.isConnected && area.hasAttribute("tabindex") ? area : scroller);
    target.focus({ preventScroll: target === scroller });
  }
}

// What is folded away has a box, and cannot take the focus.
const isShown = element => element.checkVisibility();
