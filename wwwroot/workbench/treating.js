import { isVisible } from "./elements.js";

// The key that leads from the text to what becomes of the selected claim in print: to what was chosen, else to the first choice.
export function treating({ root, call }, commands) {
  // Where the card is not in sight, the page brings it forward and presses again.
  commands.handle("treat", () => {
    const card = root.querySelector(".card.sel");
    if (card && isVisible(card)) press();
    else call("KeyAsync", "treat");
  });

  function press() {
    const choices = [...root.querySelectorAll("[data-treatment] button")].filter(isVisible);
    const choice = choices.find(button => button.ariaPressed === "true") ?? choices[0];
    choice?.scrollIntoView({ block: "nearest" });
    choice?.focus({ preventScroll: true });
  }

  return press;
}
