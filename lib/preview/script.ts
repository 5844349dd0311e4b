/** The one script of a previewed page: it reloads it on a save, where one was reading, and asks what the checks find. */
import { type Html, html, trusted } from "../notebook/html.ts";

/** The script as an element that the page's policy lets run. */
export function scriptHTML(nonce: string): Html {
  return html`<script nonce="${nonce}">${trusted(SCRIPT)}</script>\n`;
}

/** Written out, since it runs in the browser. Whatever it shows is text to it. */
const SCRIPT = `
const place = "handover scroll " + location.pathname;
const kept = sessionStorage.getItem(place);
if (kept !== null) { sessionStorage.removeItem(place); addEventListener("load", () => scrollTo(0, Number(kept))); }
const events = new EventSource("/events");
events.addEventListener("saved", () => { sessionStorage.setItem(place, String(scrollY)); location.reload(); });
addEventListener("pagehide", () => events.close());
const [, name] = /^\\/([a-z0-9-]+)\\//.exec(location.pathname) ?? [];
if (name && document.querySelector("article.notebook")) {
  fetch("/" + name + "/findings?lang=" + document.documentElement.lang).then((answer) => answer.json()).then((findings) => {
    const box = document.createElement("details");
    box.className = "note";
    const errors = findings.filter(({ severity }) => severity === "error").length;
    box.open = errors > 0;
    box.appendChild(document.createElement("summary")).textContent =
      "Checks: " + errors + (errors === 1 ? " error, " : " errors, ") + (findings.length - errors) +
      (findings.length - errors === 1 ? " warning" : " warnings");
    const list = box.appendChild(document.createElement("ul"));
    for (const { chart, variant, severity, rule, element, what, remedy } of findings) {
      list.appendChild(document.createElement("li")).textContent =
        chart + ", " + variant + ": " + severity + " " + rule + ": " + element + " " + what + ". " + remedy;
    }
    document.querySelector("article.notebook").prepend(box);
  }, () => {});
}
`;
