// Runs before the first paint. Where no theme was chosen the page follows the system, and the server is told for the next page.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.cookie = `factcheck.system=${system}; path=/; max-age=31536000; samesite=lax`;
  root.dataset.theme ||= system;
})();

// The reader's own type size and line length, as workbench/typeSize.js keeps them.
(() => {
  try {
    const { scale, measure } = JSON.parse(localStorage.getItem("factcheck.type") ?? "{}");
    if (Number.isFinite(scale)) document.documentElement.style.setProperty("--type-scale", scale);
    if (Number.isFinite(measure)) document.documentElement.style.setProperty("--type-measure", measure);
  } catch {
    // No storage in this browser, or something else in it: the usual size.
  }
})();
