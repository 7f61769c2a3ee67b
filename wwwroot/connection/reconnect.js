// The connection to the server: mended without a word from the editor, and without taking away what was typed.
// A circuit that the server still holds goes on where it was. One that is gone cannot: the page is opened anew, with what was typed put back.
import { goOffline, goOnline, refuse } from "./offline.js";
import { openAnew, putBack } from "./renewal.js";

const answerWithin = 5000;
const waits = [200, 500, 1000, 2000];
const longestWait = 4000;

let isLost = false;
let hurry = () => {};

document.getElementById("connection-retry").addEventListener("click", () => hurry());
addEventListener("online", () => hurry());
document.addEventListener("visibilitychange", () => { if (document.visibilityState === "visible") hurry(); });
// A page whose circuit failed on the server answers to nothing any more; nothing typed is lost by opening it anew.
document.getElementById("connection-reload").addEventListener("click", openAnew);
// Blazor throws away what it could not send; the strip says so instead of the console.
addEventListener("unhandledrejection", event => {
  if (isLost && isNotSent(event.reason)) {
    event.preventDefault();
    refuse();
  }
});

putBack();
Blazor.start({ circuit: { reconnectionHandler: { onConnectionDown: mend, onConnectionUp() {} } } });

async function mend() {
  if (isLost) return;
  isLost = true;
  goOffline();
  for (let attempt = 0; ; attempt++) {
    await pause(waits[attempt] ?? longestWait);
    const state = await reconnect();
    if (state === "gone") return openAnew();
    if (state === "alive") break;
  }
  isLost = false;
  goOnline();
}

// "alive": the circuit goes on. "gone": the server no longer has it. "away": no answer from the server.
async function reconnect() {
  try {
    return await Blazor.reconnect() && await answers() ? "alive" : "gone";
  } catch {
    return "away";
  }
}

// A connection that was mended is no proof of a circuit: one round trip is.
function answers() {
  const late = new Promise(resolve => setTimeout(resolve, answerWithin, false));
  return Promise.race([DotNet.invokeMethodAsync("FactCheck.Web", "Ping"), late]);
}

function pause(time) {
  return new Promise(resolve => {
    hurry = resolve;
    setTimeout(resolve, time);
  });
}

const isNotSent = reason => String(reason?.message ?? reason).includes("not in the 'Connected' State");
