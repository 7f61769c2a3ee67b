// So many blocks are asked for beyond those that are near, so that a little scrolling asks for nothing.
const spare = 8;

// A long article has its marks only near the screen: when other blocks come near, the server is told which.
export function nearness({ body, scroller, call, signal }) {
  const places = new Map();
  const near = new Set();
  let asked = { first: 0, last: -1 }, isAsking = false;

  const watcher = new IntersectionObserver(changes => {
    for (const { target, isIntersecting } of changes) isIntersecting ? near.add(target) : near.delete(target);
    ask();
  }, { root: scroller, rootMargin: "100% 0px" });
  signal.addEventListener("abort", () => watcher.disconnect());

  // Also when another text came: blocks have gone, come, and stand at other places.
  function watch() {
    const blocks = body.classList.contains("long") ? [...body.querySelectorAll(".blk")] : [];
    if (blocks.length === places.size && blocks.every((block, place) => places.get(block) === place)) return;
    watcher.disconnect();
    places.clear();
    near.clear();
    asked = { first: 0, last: -1 };
    blocks.forEach((block, place) => places.set(block, place));
    blocks.forEach(block => watcher.observe(block));
  }

  // One question at a time: what was passed meanwhile is never asked for.
  async function ask() {
    const seen = [...near].map(block => places.get(block));
    const [first, last] = [Math.min(...seen), Math.max(...seen)];
    if (isAsking || near.size === 0 || first >= asked.first && last <= asked.last) return;
    isAsking = true;
    asked = { first: first - spare, last: last + spare };
    await call("ShowBlocks", asked.first, asked.last);
    isAsking = false;
    ask();
  }

  watch();
  return { watch };
}
