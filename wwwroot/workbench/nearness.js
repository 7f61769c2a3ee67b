// So many blocks are asked for beyond those that are near, so that a little scrolling asks for nothing.
const spare = 8;

// A long article has its marks only near the screen: when other blocks come near, the server is told which.
export function nearness({ body, scroller, call, signal }) {
  if (!body.classList.contains("long")) return;
  const blocks = [...body.querySelectorAll(".blk")];
  const places = new Map(blocks.map((block, place) => [block, place]));
  const near = new Set();
  let asked = { first: 0, last: -1 }, isAsking = false;

  const watcher = new IntersectionObserver(changes => {
    for (const { target, isIntersecting } of changes) isIntersecting ? near.add(places.get(target)) : near.delete(places.get(target));
    ask();
  }, { root: scroller, rootMargin: "100% 0px" });
  blocks.forEach(block => watcher.observe(block));
  signal.addEventListener("abort", () => watcher.disconnect());

  // One question at a time: what was passed meanwhile is never asked for.
  async function ask() {
    const [first, last] = [Math.min(...near), Math.max(...near)];
    if (isAsking || near.size === 0 || first >= asked.first && last <= asked.last) return;
    isAsking = true;
    asked = { first: first - spare, last: last + spare };
    await call("ShowBlocks", asked.first, asked.last);
    isAsking = false;
    ask();
  }
}
