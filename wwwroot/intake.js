import { clear, restore } from "./drafts.js";

// The server's own limit, checked here too so that a text too long is not sent for nothing.
const maxBytes = 2 * 1024 * 1024;

export function start(form) {
  restore(form);
  form.addEventListener("dragover", event => {
    event.preventDefault();
    form.classList.add("dropping");
  });
  form.addEventListener("dragleave", () => form.classList.remove("dropping"));
  form.addEventListener("drop", event => {
    form.classList.remove("dropping");
    if (event.dataTransfer.files.length > 0) {
      event.preventDefault();
      choose(form, event.dataTransfer.files[0]);
    }
  });
}

// Where no field is to blame the form can be sent again as it is.
export function focus(form, field) {
  (form.elements[field] ?? form.querySelector("[type=submit]")).focus();
}

export function removeFile(form) {
  form.elements.file.value = "";
  form.elements.text.focus();
}

let upload = null;

// Answers { location } or { problem, message, field }; what was typed stays in the form unless the article was kept.
export async function send(form, work) {
  if (isTooLarge(form)) {
    return { problem: "TooLarge" };
  }
  const body = new FormData(form);
  body.append("work", work);
  // The form's data replaces half a surrogate pair in silence; the server cannot see it any more.
  if (form.elements.text.value.isWellFormed?.() === false) {
    body.append("damaged", "1");
  }
  const answer = await post(form, body);
  if (answer.location) {
    clear(form);
  }
  return answer;
}

// Only what is still leaving the browser is stopped here: once the server has it all, the server says what became of it.
export function callOff() {
  upload?.abort();
}

// Not by fetch, which does not say how much has been sent.
function post(form, body) {
  const request = new XMLHttpRequest();
  upload = request;
  request.upload.addEventListener("progress", event => show(form, event.loaded / event.total));
  request.upload.addEventListener("load", () => { upload = null; });
  return new Promise(resolve => {
    request.addEventListener("load", () => resolve(request.response ?? { problem: "Unreachable" }));
    request.addEventListener("error", () => resolve({ problem: "Unreachable" }));
    request.addEventListener("abort", () => resolve({ problem: "CalledOff" }));
    request.open("POST", form.dataset.post);
    request.responseType = "json";
    request.send(body);
  });
}

// Only while it is sent: what has been sent is told of by the server.
function show(form, share) {
  const bar = form.querySelector("[data-sent]");
  if (bar && upload) bar.value = share * bar.dataset.sent;
}

function isTooLarge(form) {
  const file = form.elements.file.files[0];
  return (file ?? new Blob([form.elements.text.value])).size > maxBytes;
}

export function choose(form, file) {
  const one = new DataTransfer();
  one.items.add(file);
  form.elements.file.files = one.files;
  form.elements.file.dispatchEvent(new Event("change", { bubbles: true }));
}
