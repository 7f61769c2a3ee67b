// Printing the page gives the report, from Ctrl+P as from the browser's menu: it stands in for the screen while it is printed, in its own dress.
// The browser waits for nobody between the command and the paper, hence the one request of the program that does not let go.
export function printing({ root, scroller, on, signal }) {
  let undo = [];

  on(window, "beforeprint", () => {
    const report = ask(`/articles/${root.dataset.article}/report.html?inline=1`);
    const place = scroller.scrollTop;
    undo = [...dress(report?.head), stand(report?.body ?? failure(root)), title(report?.title ?? document.title)];
    undo.push(() => { scroller.scrollTop = place; });
  });
  on(window, "afterprint", restore);
  signal.addEventListener("abort", restore);

  function restore() {
    undo.forEach(step => step());
    undo = [];
  }
}

function ask(address) {
  const request = new XMLHttpRequest();
  request.open("GET", address, false);
  try {
    request.send();
  } catch {
    return null;
  }
  return request.status === 200 ? new DOMParser().parseFromString(request.responseText, "text/html") : null;
}

// For paper only the report's style counts, and only the report is there; on the screen nothing changes.
function dress(head) {
  const own = [...document.querySelectorAll("link[rel=stylesheet], style")].map(sheet => [sheet, sheet.getAttribute("media")]);
  own.forEach(([sheet]) => { sheet.media = "screen"; });
  const style = document.createElement("style");
  style.textContent = `
    @media screen { [data-print] { display: none } }
    @media print {
      :root { color-scheme: light }
      body > :not([data-print]) { display: none !important }
      ${[...head?.querySelectorAll("style") ?? []].map(sheet => sheet.textContent).join("\n")}
    }`;
  document.head.append(style);
  return [() => style.remove(), ...own.map(([sheet, media]) => () => media === null ? sheet.removeAttribute("media") : sheet.setAttribute("media", media))];
}

function stand(content) {
  const paper = document.createElement("div");
  paper.dataset.print = "";
  paper.append(...content.childNodes);
  document.body.append(paper);
  return () => paper.remove();
}

function title(words) {
  const before = document.title;
  document.title = words;
  return () => { document.title = before; };
}

function failure(root) {
  const box = document.createElement("div");
  box.append(root.querySelector("[data-print-failed]").dataset.printFailed);
  return box;
}
