// A call that fails because the connection is gone: told by the strip, and what was typed stays in the browser.
export function ignoreDisconnect(error) {
  if (document.documentElement.dataset.connection === "lost") return;
  console.warn(error);
}
