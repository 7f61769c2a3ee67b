// Two faces on one claim overlap by so much.
const overlap = 8;

// The faces of colleagues in the right margin, each beside the first line of the claim it has in hand.
export function colleagues({ body, signal }) {
  const margin = body.querySelector(".whos");

  function place() {
    const top = body.getBoundingClientRect().top;
    const standing = new Map();
    for (const face of margin.children) {
      const mark = body.querySelector(`.c[data-c="${face.dataset.at}"]`);
      // In a long article a claim far from the screen has no mark.
      face.hidden = !mark;
      if (!mark) continue;
      const line = mark.getClientRects()[0] ?? mark.getBoundingClientRect();
      const before = standing.get(mark) ?? 0;
      standing.set(mark, before + 1);
      face.style.top = `${line.top - top}px`;
      face.style.translate = `${before * -overlap}px`;
    }
  }

  const moves = new MutationObserver(place);
  moves.observe(margin, { childList: true, subtree: true, attributes: true, attributeFilter: ["data-at"] });
  signal.addEventListener("abort", () => moves.disconnect());
  return { place, follow: place };
}
