// Runs before the first paint: where no theme was chosen the page follows the system, and the server is told for the next page.
(() => {
  const root = document.documentElement;
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  document.cookie = `factcheck.system=${system}; path=/; max-age=31536000; samesite=lax`;
  root.dataset.theme ||= system;
})();
