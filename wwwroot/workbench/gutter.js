// The numbers beside the text: two claims that start on one line stand one under the other.
const reach = 200;
const step = 25;

export function gutter({ scroller, body }) {
  let later = 0;

  function place() {
    const seen = scroller.getBoundingClientRect();
    let floor = -Infinity;
    for (const block of body.querySelectorAll(".blk")) {
      const box = block.getBoundingClientRect();
      if (box.bottom < seen.top - reach) continue;
      if (box.top > seen.bottom + reach) break;
      for (const mark of block.querySelectorAll(".g")) floor = stack(mark, floor);
    }
  }

  return {
    place,
    follow() {
      clearTimeout(later);
      later = setTimeout(place, 80);
    },
  };
}

function stack(mark, floor) {
  mark.style.translate = "";
  const at = mark.getBoundingClientRect().top;
  const top = Math.max(at, floor);
  if (top > at) mark.style.translate = `0 ${top - at}px`;
  return top + step;
}
