// The script of the workbench: what needs the browser and not the server. Each part is a module of its own, handed the same desk.
// Claims are named by their place among all claims of the article (data-c), never by text.
import { ignoreDisconnect } from "./circuit.js";
import { gutter } from "./gutter.js";
import { keys } from "./keys.js";
import { marks } from "./marks.js";
import { menus } from "./menus.js";
import { minimap } from "./minimap.js";
import { nearness } from "./nearness.js";
import { scrolling } from "./scrolling.js";
import { typing } from "./typing.js";

export function open(root, page) {
  const stop = new AbortController();
  const desk = {
    root,
    scroller: root.querySelector(".scroll"),
    body: root.querySelector(".body"),
    signal: stop.signal,
    call: (method, ...values) => page.invokeMethodAsync(method, ...values).catch(ignoreDisconnect),
    on: (target, type, handler, options) => target.addEventListener(type, handler, { ...options, signal: stop.signal }),
  };
  const drawn = [gutter(desk), minimap(desk)];
  const layout = onNextFrame(() => drawn.forEach(part => part.place()));
  const typed = typing(desk);
  const commands = keys(desk);
  menus(desk, commands);
  marks(desk);
  nearness(desk);
  desk.on(desk.scroller, "scroll", () => drawn.forEach(part => part.follow()), { passive: true });
  const resized = new ResizeObserver(layout);
  resized.observe(desk.body);
  resized.observe(desk.scroller);
  layout();

  return {
    layout,
    reveal: scrolling(desk),
    focusNote: () => typed.focusNote(commands.takeEarly()),
    pendingDrafts: typed.pending,
    keepAddress: query => history.replaceState(history.state, "", location.pathname + query),
    copy: text => navigator.clipboard.writeText(text),
    close() {
      stop.abort();
      resized.disconnect();
    },
  };
}

// However often it is asked for, the work is done once before the next picture.
function onNextFrame(work) {
  let waiting = 0;
  return () => {
    waiting ||= requestAnimationFrame(() => {
      waiting = 0;
      work();
    });
  };
}
