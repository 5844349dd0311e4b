/** Pages: one file each, that a reader can follow from a figure to its source without a script or a network. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { citations, open } from "handover";
import { notebook, prose } from "handover/notebook";
import type { Browser } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { writeFront } from "../../lib/notebook/front.ts";
import { pageHTML } from "../../lib/notebook/page.ts";
import { writeNotebook } from "../../lib/notebook/press.ts";
import { copyWith } from "../package/folder.ts";
import { draftOf, freshFolder, hasChromium, launch, rows, threeHandovers } from "./pages.ts";

const front = { title: { en: "All", es: "Todo" }, standfirst: { en: "Every one.", es: "Cada uno." } };
const idsIn = (html: string) => Array.from(html.matchAll(/ id="([^"]*)"/g), ([, id]) => id);

describe("a page", () => {
  it("has every row that it rests on, where each link lands", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "en");
    const ids = idsIn(html);
    const links = Array.from(html.matchAll(/href="#([^"]*)"/g), ([, id]) => id);
    expect(ids).toEqual(expect.arrayContaining(rows.map(({ id }) => `handovers/${id}`)));
    expect(links.filter((link) => !ids.includes(link))).toEqual([]);
    expect(new Set(ids).size).toBe(ids.length);
    // Each of the three bars, wide and narrow
    expect(html.match(/<a href="#handovers\/[^"]*" data-evidence=/g)).toHaveLength(2 * 3);
  });

  it("names each source of a row, and what one says otherwise", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "en");
    const contested = citations.objects().filter(({ table, agrees }) => table === "handovers" && !agrees);
    expect(contested.length).toBeGreaterThan(0);
    expect(html.match(/Says otherwise/g)).toHaveLength(contested.length);
    expect(html).toContain("The Associated Press");
    expect(html).toContain("<q>requested by the U.S. government</q>");
  });

  it("speaks one language in its labels, in its chart and in its dates", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "es");
    expect(html).toContain('<html lang="es">');
    expect(html).toContain("27\u00a0feb.\u00a02025");
    expect(html).toContain("La tercera entrega fue la mayor");
    expect(html).toContain("Personas entregadas, según el anuncio");
    expect(html).not.toContain("The third handover");
  });

  it("describes its data for search engines, and itself for whoever shares it", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "en");
    const data = JSON.parse(/<script type="application\/ld\+json">(.*?)<\/script>/s.exec(html)?.[1] ?? "");
    expect(data).toMatchObject({
      "@type": "Dataset",
      name: "Three handovers",
      description: "Mexico handed over 92 people.",
    });
    expect(data.distribution[0].contentUrl).toBe("three-handovers.csv");
    expect(html).toContain('<meta property="og:image" content="three-handovers-wide-en.png">');
    expect(html).toContain('<link rel="alternate" hreflang="es" href="index.es.html">');
  });

  it("keeps a title that looks like markup a title", async () => {
    const title = { en: '</title><script>"x"&', es: "</script>" };
    for (const lang of ["en", "es"] as const) {
      const html = await pageHTML(await draftOf(threeHandovers({ title })), lang);
      expect(html.match(/<script/g)).toHaveLength(1);
      expect(html.match(/<\/script>/g)).toHaveLength(1);
    }
  });

  it("is the same, byte for byte, when it is written again", async () => {
    const draft = await draftOf(threeHandovers());
    expect(await pageHTML(draft, "en")).toBe(await pageHTML(await draftOf(threeHandovers()), "en"));
  });

  it("shows another story's cells where it is given that story", async () => {
    const story = open(copyWith("handovers.csv", (text) => text.replaceAll("Felipe Ángeles", "Benito Juárez")));
    const html = await pageHTML(await draftOf(threeHandovers({ story })), "en");
    expect(html).toContain("Benito Juárez airport");
    expect(html).not.toContain("Felipe Ángeles airport");
  });

  it("says of a row what was corrected, when and why, in its language", async () => {
    const line = `people,2026-11-24,handovers,2025-02-27,people,28,29,the first count left one man out,el primer conteo omitió a un hombre,ap-2025-02-27`;
    const story = open(copyWith("corrections.csv", (text) => `${text}${line}\n`));
    const page = (lang: "en" | "es") => draftOf(threeHandovers({ story })).then((draft) => pageHTML(draft, lang));
    expect(await page("en")).toContain(
      "<b>Corrected 24 Nov 2026:</b> People handed over, as announced. It said “28”. The first count left one man out.",
    );
    expect(await page("es")).toContain(
      "<b>Corregido el 24 nov. 2026:</b> Personas entregadas, según el anuncio. Decía “28”.",
    );
  });

  it("fails, naming the row, where its story doesn't have what it rests on", async () => {
    const page = notebook("lost", { title: front.title, standfirst: { en: prose`x`, es: prose`x` } });
    page.table({
      title: front.title,
      data: [
        {
          name: "a",
          evidence: { key: "custody/nobody", sources: [], contested: false, uncertain: false, weak: false },
        },
      ],
      columns: [{ name: "name", title: front.title }],
    });
    await expect(draftOf(page).then((draft) => pageHTML(draft, "en"))).rejects.toThrow('"custody/nobody" is evidence');
  });

  it("refuses two charts of one name, and a name that is no slug", () => {
    const page = threeHandovers();
    const again = {
      title: front.title,
      subtitle: front.title,
      data: [],
      spec: () => ({ mark: "bar" as const }),
      alt: () => "",
    };
    expect(() => page.chart(again)).toThrow('two charts of "three-handovers"');
    expect(() => notebook("../up", { title: front.title, standfirst: { en: prose`x`, es: prose`x` } })).toThrow(
      "can't name",
    );
  });
});

describe("publishing", () => {
  it("prints each file that it wrote", async () => {
    const folder = freshFolder();
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    const before = process.cwd();
    process.chdir(folder);
    try {
      await threeHandovers().publish();
    } finally {
      process.chdir(before);
    }
    const printed = print.mock.calls.map(([path]) => String(path));
    print.mockRestore();
    expect(printed.map((path) => path.split("/").at(-1)).sort()).toEqual(
      readdirSync(join(folder, "charts/three-handovers")).sort(),
    );
    // Four variants as SVG and PNG, the data, and a page in each language
    expect(printed).toHaveLength(4 * 2 + 1 + 2);
  });

  it("writes the rows of a chart with the keys of what they rest on", async () => {
    const folder = freshFolder();
    await writeNotebook(await draftOf(threeHandovers()), folder);
    const [head, first] = readFileSync(join(folder, "three-handovers/three-handovers.csv"), "utf8").split("\r\n");
    expect(head).toBe("id,date,people,evidence");
    expect(first).toBe("2025-02-27,2025-02-27,29,handovers/2025-02-27");
  });
});

describe.skipIf(!hasChromium)("in a browser", () => {
  let browser: Browser;
  beforeAll(async () => {
    browser = await launch();
  });
  afterAll(() => browser?.close());

  it("has no axe violation, no sideways scrolling and no request, on a phone and on a desk, in both languages", async () => {
    const folder = freshFolder();
    const draft = await draftOf(threeHandovers());
    await writeNotebook(draft, folder);
    await writeFront(front, [draft], folder);
    const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
    const requests: string[] = [];
    for (const width of [320, 1280]) {
      // axe is a script, which the page's own policy would not let run
      const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
      const page = await context.newPage();
      page.on("request", (request) => requests.push(request.url()));
      for (const file of [
        "index.html",
        "index.es.html",
        "three-handovers/index.html",
        "three-handovers/index.es.html",
      ]) {
        await page.goto(pathToFileURL(join(folder, file)).href);
        for (const closed of await page.$$("summary")) await closed.click();
        await page.evaluate(axe);
        const found = await page.evaluate<string[]>(
          "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
        );
        expect(found, `${file} at ${width} px`).toEqual([]);
        expect(await page.evaluate("document.documentElement.scrollWidth"), `${file} at ${width} px`).toBe(width);
        const shown = width === 320 ? "narrow" : "wide";
        if (file.startsWith("three")) expect(await page.locator(`svg.${shown}`).isVisible()).toBe(true);
        expect(await page.locator(`svg.${shown === "wide" ? "narrow" : "wide"}`).isVisible()).toBe(false);
      }
      await context.close();
    }
    expect(requests.filter((url) => !url.startsWith("file:") || !url.endsWith(".html"))).toEqual([]);
  });

  it("follows a bar to its row", async () => {
    const folder = freshFolder();
    await writeNotebook(await draftOf(threeHandovers()), folder);
    const page = await browser.newPage({ viewport: { width: 1000, height: 800 } });
    await page.goto(pathToFileURL(join(folder, "three-handovers/index.html")).href);
    await page.locator("svg.wide a").first().focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toMatch(/^#handovers\//);
    expect(await page.locator(":target h4").textContent()).toContain("Feb 2025");
    await page.close();
  });
});

const hasJava = spawnSync("java", ["-version"]).status === 0;

it.skipIf(!hasJava)("is valid for the W3C's checker", async () => {
  const folder = freshFolder();
  const draft = await draftOf(threeHandovers());
  const pages = [...(await writeNotebook(draft, folder)), ...(await writeFront(front, [draft], folder))].filter(
    (path) => path.endsWith(".html"),
  );
  const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  expect(existsSync(jar)).toBe(true);
  const { stderr, status } = spawnSync("java", ["-jar", jar, ...pages], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
