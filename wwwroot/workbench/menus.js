// An open menu closes when something else is clicked, when something in it was chosen (unless it carries data-stays), and by Esc.
export function menus(desk, commands) {
  desk.on(document, "click", event => close(desk.root, event.target));
  commands.handle("escape", () => close(desk.root, document.body));
}

// What was chosen is out of sight now: the focus goes back to what opened the menu.
function close(root, target) {
  for (const menu of root.querySelectorAll("details[open]:not([data-fold])")) {
    if (menu.contains(target) && (menu.dataset.stays !== undefined || !target.closest("a, button"))) continue;
    if (menu.contains(document.activeElement)) menu.querySelector("summary").focus();
    menu.open = false;
  }
}
