import { clear, restore } from "./drafts.js";

// The form in which an agency's text is pasted. What is typed stays in this browser until the server has it.
export function start(form) {
  restore(form);
  form.elements.agency.focus();
  form.scrollIntoView({ block: "nearest" });
}

// Where no field is to blame the form can be sent again as it is.
export const focus = (form, field) => (form.elements[field] ?? form.querySelector("[type=submit]")).focus();

// Answers { problem, message, field }, all of them empty when it was kept.
export async function send(form) {
  try {
    const response = await fetch(form.action, { method: "POST", body: new FormData(form) });
    if (!response.ok) return { problem: "NotKept" };
    const answer = await response.json();
    if (!answer.problem) clear(form);
    return answer;
  } catch {
    return { problem: "Unreachable" };
  }
}
