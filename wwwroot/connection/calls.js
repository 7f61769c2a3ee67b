// Questions to a page's circuit. One whose connection breaks is never answered by Blazor, and never refused either:
// here it ends with nothing when the connection is known to be lost, so that nobody waits for it.
const page = document.documentElement;
const pending = new Map();
let broken = new Set();

document.addEventListener("connection-lost", () => {
  broken = new Set(pending.values());
  for (const end of pending.keys()) end();
});

// Whether a question of this name was on its way when the connection broke: it may have arrived, or not.
export const wasOnItsWay = method => broken.has(method);

export function caller(target) {
  return (method, ...values) => new Promise(resolve => {
    const end = answer => {
      pending.delete(end);
      resolve(answer);
    };
    if (page.dataset.connection === "lost") return end();
    pending.set(end, method);
    target.invokeMethodAsync(method, ...values).then(end, error => {
      console.warn(error);
      end();
    });
  });
}
