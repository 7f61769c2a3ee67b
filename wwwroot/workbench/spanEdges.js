import { hasDialog } from "./elements.js";
import { paint } from "./spans.js";

// How near to the upper or lower edge of the text's window a drag makes it scroll, and by how much at a time.
const margin = 48;
const stride = 10;

// The two edges of the selected claim: dragged by mouse or finger, or moved from the keyboard, word by word.
// The new extent is only painted until the editor lets go of it; then it is one decision.
export function spanEdges({ body, scroller, tools, text, say, on, call, signal, toScroller }, commands) {
  const handles = { start: tools.querySelector(".span-edge.start"), end: tools.querySelector(".span-edge.end") };
  // The extent the claim has, and the one it would get: { place, old, now }.
  let moving = null;

  // The selected claim with its outer edges, as far as they are drawn.
  function selected() {
    const pieces = [...body.querySelectorAll(".c.sel")];
    if (pieces.length === 0) return null;
    const last = pieces.at(-1);
    return { place: Number(pieces[0].dataset.c), start: text.offsetOf(pieces[0], 0), end: text.offsetOf(last, last.childNodes.length) };
  }

  function place() {
    const claim = moving ? { ...moving.now } : selected();
    for (const [edge, handle] of Object.entries(handles)) {
      handle.hidden = !claim;
      if (claim) stand(handle, claim[edge], edge === "end");
    }
  }

  function stand(handle, offset, isEnd) {
    const range = document.createRange();
    const [node, at] = text.placeOf(offset, isEnd);
    // The box of the character inside the claim: a mere position between two lines has none, or two.
    if (isEnd) range.setStart(node, Math.max(0, at - 1)), range.setEnd(node, at);
    else range.setStart(node, at), range.setEnd(node, Math.min(at + 1, node.length ?? at));
    const boxes = range.getClientRects();
    const box = isEnd ? boxes[boxes.length - 1] : boxes[0];
    handle.hidden = !box;
    if (!box) return;
    const spot = toScroller({ left: isEnd ? box.right : box.left, top: box.top });
    Object.assign(handle.style, { left: `${spot.left}px`, top: `${spot.top}px`, height: `${box.height}px` });
    handle.setAttribute("aria-valuenow", offset);
  }

  function begin() {
    const claim = moving ? null : selected();
    if (claim) moving = { place: claim.place, old: { start: claim.start, end: claim.end }, now: { start: claim.start, end: claim.end } };
    return moving !== null;
  }

  // An edge never passes the other one: a claim keeps a word at least.
  function put(edge, offset) {
    const now = { ...moving.now, [edge]: offset };
    if (offset === null || now.start >= now.end) return;
    moving.now = now;
    preview();
  }

  function preview() {
    const { old, now } = moving;
    const dropped = [{ start: old.start, end: Math.min(now.start, old.end) }, { start: Math.max(now.end, old.start), end: old.end }];
    paint("span-new", [text.rangeOf(now)]);
    paint("span-dropped", dropped.filter(piece => piece.end > piece.start).map(text.rangeOf));
    place();
    const words = text.wordsOf(now);
    for (const handle of Object.values(handles)) handle.setAttribute("aria-valuetext", words);
    say(words);
  }

  function end() {
    moving = null;
    paint("span-new", []);
    paint("span-dropped", []);
    place();
  }

  async function commit() {
    if (!moving) return;
    const { place: claim, old, now } = moving;
    // The new extent stays painted until the text is drawn with it.
    if (old.start !== now.start || old.end !== now.end) await call("MoveEdgesAsync", claim, now.start, now.end);
    end();
  }

  function drag(handle, edge) {
    let shift = null, pointer = null;

    on(handle, "pointerdown", event => {
      if (event.button !== 0 || !begin()) return;
      const box = handle.getBoundingClientRect();
      // The pointer holds the handle below the line; what counts is the line.
      shift = { x: event.clientX - (box.left + box.right) / 2, y: event.clientY - (box.top + Math.min(12, box.height / 2)) };
      handle.setPointerCapture(event.pointerId);
      handle.focus({ preventScroll: true });
      event.preventDefault();
    });
    on(handle, "pointermove", event => {
      if (!shift) return;
      pointer = event;
      follow();
      scrollNearEdge();
    });
    on(handle, "pointerup", () => { if (shift) { shift = pointer = null; commit(); } });
    on(handle, "pointercancel", () => { if (shift) { shift = pointer = null; end(); } });

    function follow() {
      const unit = pointer.altKey || pointer.ctrlKey ? "character" : "word";
      const offset = offsetUnder(pointer.clientX - shift.x, pointer.clientY - shift.y);
      if (offset !== null) put(edge, text.nearest(offset, unit, edge === "end"));
    }

    function scrollNearEdge() {
      if (!pointer) return;
      const seen = scroller.getBoundingClientRect();
      const by = pointer.clientY > seen.bottom - margin ? stride : pointer.clientY < seen.top + margin ? -stride : 0;
      const before = scroller.scrollTop;
      scroller.scrollTop += by;
      if (scroller.scrollTop === before) return;
      follow();
      requestAnimationFrame(scrollNearEdge);
    }
  }

  function offsetUnder(x, y) {
    tools.classList.add("away");
    const spot = document.caretPositionFromPoint?.(x, y);
    const range = spot ? null : document.caretRangeFromPoint?.(x, y);
    tools.classList.remove("away");
    const [node, at] = spot ? [spot.offsetNode, spot.offset] : [range?.startContainer, range?.startOffset];
    return node && body.contains(node) ? text.offsetOf(node, at) : null;
  }

  const steps = { ArrowLeft: -1, ArrowRight: 1 };

  function press(event, edge) {
    const isEnd = edge === "end";
    if (steps[event.key] && !event.ctrlKey && !event.altKey && !event.metaKey) {
      if (begin()) put(edge, text.step(moving.now[edge], steps[event.key], event.shiftKey ? "character" : "word", isEnd));
    } else if (event.key === "Enter" || event.key === " ") {
      commit().then(leave);
    } else if (event.key === "Escape") {
      end();
      leave();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  }

  const leave = () => (body.querySelector("[data-c][tabindex='0']") ?? scroller).focus({ preventScroll: true });

  for (const [edge, handle] of Object.entries(handles)) {
    drag(handle, edge);
    on(handle, "keydown", event => press(event, edge));
    // Going elsewhere keeps what was chosen; only Esc gives it up.
    on(handle, "focusout", event => { if (!Object.values(handles).includes(event.relatedTarget)) commit(); });
  }

  // Asked for again, it goes to the other edge.
  function edit() {
    if (hasDialog() || handles.end.hidden) return;
    const handle = document.activeElement === handles.end ? handles.start : handles.end;
    handle.scrollIntoView({ block: "nearest" });
    handle.focus({ preventScroll: true });
    say(tools.dataset.edgesHelp);
  }

  commands.handle("moveEdges", edit);
  // A mark that came, went, or is another claim's now.
  const changed = new MutationObserver(() => { if (!moving) requestAnimationFrame(place); });
  changed.observe(body, { subtree: true, childList: true, attributes: true, attributeFilter: ["class"] });
  on(body, "pointerdown", () => { if (moving) commit(); });

  signal.addEventListener("abort", () => changed.disconnect());

  return { place, edit };
}
