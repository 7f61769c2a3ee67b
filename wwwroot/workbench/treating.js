import { isVisible } from "./elements.js";

// The key that leads from the text to what becomes of the selected claim in print: to what was chosen, else to the first choice.
export function treating({ root }, commands) {
  commands.handle("treat", () => {
    const choices = [...root.querySelectorAll("[data-treatment] button")].filter(isVisible);
    const choice = choices.find(button => button.ariaPressed === "true") ?? choices[0];
    choice?.scrollIntoView({ block: "nearest" });
    choice?.focus({ preventScroll: true });
  });
}
