/** The preview: what is saved is what the browser shows, and a mistake is shown until it is mended. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { Page } from "playwright-core";
import { describe, expect, it } from "vitest";
import { type Preview, preview } from "../../lib/notebook/preview.ts";
import { inBrowser } from "../browser.ts";
import { chromium, needs } from "../tools.ts";
import { freshFolder } from "./pages.ts";

const NOTEBOOK = `import { handovers } from "handover";
import { notebook, prose } from "handover/notebook";
const people = handovers.array("people").reduce((sum, number) => sum + number, 0);
const page = notebook("draft", {
  title: { en: "A draft", es: "Un borrador" },
  standfirst: { en: prose\`It counts \${people} people.\`, es: prose\`Cuenta a \${people} personas.\` },
});
page.chart({
  title: { en: "Handovers", es: "Entregas" },
  subtitle: { en: "People", es: "Personas" },
  data: handovers,
  spec: () => ({ mark: "bar", encoding: { y: { field: "id" }, x: { field: "people", type: "quantitative" } } }),
  alt: ({ text }) => text({ en: "Bars", es: "Barras" }),
});
await page.publish();
`;
const front = { title: { en: "All", es: "Todo" }, standfirst: { en: "Every one.", es: "Cada uno." } };

describe("the preview", () => {
  const mainText = async (page: Page) => (await page.locator("main").textContent()) ?? "";

  /** Saves a file and waits until the browser has loaded what became of it. */
  async function saved(page: Page, file: string, text: string): Promise<string> {
    const loaded = page.waitForEvent("load");
    writeFileSync(file, text);
    await loaded;
    return mainText(page);
  }

  inBrowser(
    "follows each save, shows an error with its file and line, and clears it with the next good save",
    needs(chromium),
    async ({ page }) => {
      const folder = freshFolder();
      const file = join(folder, "draft.ts");
      writeFileSync(file, NOTEBOOK);
      const server: Preview = await preview({ notebooks: pathToFileURL(`${folder}/`), front, port: 4610 });
      try {
        const connected = page.waitForEvent("console", (message) => message.text().includes("connected"));
        await page.goto(`${server.url}draft/`);
        await connected;
        expect(await mainText(page)).toContain("It counts 92 people.");

        expect(await saved(page, file, NOTEBOOK.replace("It counts", "We count"))).toContain("We count 92 people.");
        // The third line is the one that fails
        const thrown = await saved(page, file, NOTEBOOK.replace("const people =", "const people = nobody +"));
        expect(thrown).toContain("nobody is not defined");
        expect(thrown).toContain("draft.ts:3:");
        const misspelt = await saved(page, file, NOTEBOOK.replace("const people", "const const people"));
        expect(misspelt).toContain("draft.ts:3:");
        const typed = await saved(page, file, NOTEBOOK.replace("It counts", "It counts 29 of"));
        expect(typed).toContain('"It counts 29 of …');
        expect(typed).toContain("draft.ts:6:");
        // A chart fails only when it is drawn, after the notebook has run
        expect(await saved(page, file, NOTEBOOK.replace('mark: "bar"', "mark: nobody()"))).toContain("draft.ts:12:");
        expect(await saved(page, file, NOTEBOOK.replace("await page.publish()", ""))).toContain("published nothing");
        expect(await saved(page, file, NOTEBOOK)).toContain("It counts 92 people.");

        await page.goto(`${server.url}index.es.html`);
        expect(await mainText(page)).toContain("Cuenta a 92 personas.");
      } finally {
        await server.close();
      }
    },
  );

  it("serves a chart's files as they will be written, and nothing that is no notebook's", async () => {
    const folder = freshFolder();
    writeFileSync(join(folder, "draft.ts"), NOTEBOOK);
    const server = await preview({ notebooks: pathToFileURL(`${folder}/`), front, port: 4610 });
    try {
      const get = (path: string) => fetch(`${server.url}${path}`);
      expect(await (await get("draft/draft.csv")).text()).toMatch(/^id,date,people/);
      expect((await get("draft/draft-wide-en.svg")).headers.get("content-type")).toBe("image/svg+xml");
      expect((await get("nobody/index.html")).status).toBe(404);
      expect(readFileSync(join(folder, "draft.ts"), "utf8")).toBe(NOTEBOOK);
    } finally {
      await server.close();
    }
  });
});
