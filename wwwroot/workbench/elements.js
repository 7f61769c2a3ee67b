// Small questions to the page.
export const isVisible = element => element.getClientRects().length > 0;
export const isCalm = () => matchMedia("(prefers-reduced-motion: reduce)").matches;

// Whether a key pressed here is typed, or belongs to what lies over the page.
const fields = "input, textarea, select, [contenteditable], [role=dialog], [role=menu], .mud-popover, .mud-dialog";
export const isField = element => element.closest(fields) !== null;
export const hasDialog = () => document.querySelector(".mud-overlay-dialog, .mud-dialog, [role=dialog]") !== null;

// What takes the focus for a claim: its first highlight, or an element inside it where it holds other claims or a link.
export const buttonOf = (body, place) => body.querySelector(`[data-c="${place}"][tabindex]`);

// The marks of one claim: all its highlights in the text.
export const marksOf = (body, place) => [...body.querySelectorAll(`.c[data-c="${place}"]`)];
