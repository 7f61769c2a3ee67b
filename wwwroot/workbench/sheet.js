// On the phone the sheet of the selected claim is pulled up into its card. Its button does the same for who cannot swipe.
const pull = 48;

export function sheet({ root, on, call }) {
  // The server draws the sheet only where there is room for nothing else: on a wide screen it would be sent with every mark, and never seen.
  const phone = matchMedia("(max-width: 700px)");
  on(phone, "change", () => call("UseSheetAsync", phone.matches));
  if (phone.matches) call("UseSheetAsync", true);

  let from = null;
  on(root, "touchstart", event => {
    from = event.touches.length === 1 && event.target.closest(".sheet") ? event.touches[0] : null;
  }, { passive: true });
  on(root, "touchend", event => {
    const to = event.changedTouches[0];
    if (from && from.clientY - to.clientY > pull && Math.abs(from.clientX - to.clientX) < pull) root.querySelector("[data-opens-card]")?.click();
    from = null;
  }, { passive: true });
}
