// A call that fails because the connection is gone: told by the banner, and what was typed stays in the browser.
export function ignoreDisconnect(error) {
  if (document.querySelector(".components-reconnect-show, .components-reconnect-failed, .components-reconnect-retrying")) return;
  console.warn(error);
}
