// The script of the workbench: what needs the browser and not the server. Each part is a module of its own, handed the same desk.
// Claims are named by their place among all claims of the article (data-c), never by text.
import { caller } from "../connection/calls.js";
import { colleagues } from "./colleagues.js";
import { comments } from "./comments.js";
import { copying } from "./copying.js";
import { dismissing } from "./dismissing.js";
import { evidence } from "./evidence.js";
import { forms } from "./forms.js";
import { findings } from "./findings.js";
import { find } from "./find.js";
import { glance } from "./glance.js";
import { gutter } from "./gutter.js";
import { keys } from "./keys.js";
import { marks } from "./marks.js";
import { menus } from "./menus.js";
import { minimap } from "./minimap.js";
import { nearness } from "./nearness.js";
import { passages } from "./passages.js";
import { printing } from "./printing.js";
import { scrolling } from "./scrolling.js";
import { sheet } from "./sheet.js";
import { ticks } from "./ticks.js";
import { treating } from "./treating.js";
import { typeSize } from "./typeSize.js";
import { spans } from "./spans.js";
import { typing } from "./typing.js";

export function open(root, page) {
  const stop = new AbortController();
  const desk = {
    root,
    scroller: root.querySelector(".scroll"),
    body: root.querySelector(".body"),
    signal: stop.signal,
    call: caller(page),
    on: (target, type, handler, options) => target.addEventListener(type, handler, { ...options, signal: stop.signal }),
  };
  const drawn = [gutter(desk), minimap(desk), colleagues(desk)];
  const place = () => drawn.forEach(part => part.place());
  const layout = afterRest(place);
  // First of all that listens to typing: what it fills in belongs to the draft.
  evidence(desk);
  const typed = typing(desk);
  const commands = keys(desk);
  const cards = forms(desk, typed);
  menus(desk, commands);
  marks(desk, commands);
  copying(desk);
  const dismiss = dismissing(desk, commands);
  const treat = treating(desk, commands);
  comments(desk, commands, typed);
  sheet(desk);
  const blocks = nearness(desk);
  ticks(desk);
  glance(desk);
  find(desk, commands);
  typeSize(desk);
  printing(desk);
  findings(desk);
  const marked = spans(desk, commands);
  drawn.push(marked);
  // What was sent while nobody listened has arrived by now.
  desk.on(document, "connection-back", () => desk.call("SeenAsync"));
  desk.on(desk.scroller, "scroll", () => drawn.forEach(part => part.follow()), { passive: true });
  const resized = new ResizeObserver(layout);
  resized.observe(desk.body);
  resized.observe(desk.scroller);
  // What stands above the text moves it down.
  resized.observe(root.querySelector(".above"));
  const changed = new MutationObserver(records => {
    if (records.some(isBlock)) blocks.watch();
    if (records.some(isClaim)) layout();
  });
  for (const part of [desk.body, root.querySelector(".map")]) changed.observe(part, { childList: true, subtree: true });
  place();

  return {
    layout,
    reveal: scrolling(desk),
    focusNote: () => typed.focusNote(commands.takeEarly()),
    enterForm: place => cards.enter(place, commands.takeEarly()),
    dismiss,
    treat,
    pendingDrafts: typed.pending,
    keepAddress: query => history.replaceState(history.state, "", location.pathname + query),
    editEdges: marked.edit,
    point: marked.point,
    showPassage: passages(desk),
    // Asked after a change was sent: the answer says that it is on the screen.
    seen: () => true,
    close() {
      stop.abort();
      resized.disconnect();
      changed.disconnect();
    },
  };
}

// A claim that came, went, or has other edges; not the hairlines and the frame we draw ourselves.
const isClaim = ({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(node => node.nodeName !== "I");

const isBlock = ({ addedNodes, removedNodes }) => [...addedNodes, ...removedNodes].some(node => node.matches?.(".blk, ul"));

// While a long article is scrolled its height changes with every block that is drawn for the first time; what hangs on it is placed once that is over.
function afterRest(work) {
  let waiting = 0;
  return () => {
    clearTimeout(waiting);
    waiting = setTimeout(work, 120);
  };
}
