// The page stays readable, and what was typed stays typed, while the connection is being mended.
const banner = document.getElementById("components-reconnect-modal");

banner.addEventListener("components-reconnect-state-changed", event => {
  if (event.detail.state === "rejected") {
    location.reload();
  } else if (event.detail.state === "hide") {
    checkAlive();
  }
});

document.getElementById("reconnect-retry").addEventListener("click", retry);
document.addEventListener("visibilitychange", () => {
  if (document.visibilityState === "visible" && banner.classList.contains("components-reconnect-failed")) {
    retry();
  }
});

async function retry() {
  try {
    if (!await Blazor.reconnect() && !await Blazor.resumeCircuit()) {
      location.reload();
    }
  } catch {
    // The server is still away; the banner stays and the button can be pressed again.
  }
}

// After the circuit's retention the banner can vanish over a dead page: one round trip proves the circuit, else a new page.
async function checkAlive() {
  const answer = DotNet.invokeMethodAsync("FactCheck.Web", "Ping");
  const late = new Promise((_, reject) => setTimeout(reject, 5000));
  await Promise.race([answer, late]).catch(() => location.reload());
}
