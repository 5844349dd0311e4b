/** Pages: one file each, that a reader can follow from a figure to its source without a script or a network. */

import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { citations, evidence, open, sources } from "handover";
import { notebook, prose } from "handover/notebook";
import { describe, expect, it, vi } from "vitest";
import { escapeXML } from "../../lib/charts/text.ts";
import { writeFront } from "../../lib/notebook/front.ts";
import { pageHTML } from "../../lib/notebook/page.ts";
import { writeNotebook } from "../../lib/notebook/press.ts";
import { stances } from "../../lib/tables/citations.ts";
import { inBrowser } from "../browser.ts";
import { copyWith } from "../story/folder.ts";
import { chromium, java, needs, pathOf } from "../tools.ts";
import { draftOf, freshFolder, rows, threeHandovers } from "./pages.ts";

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
    const of = (wanted: string) =>
      citations.objects().filter((made) => made.table === "handovers" && made.stance === wanted);
    expect(of("dispute").length).toBeGreaterThan(0);
    expect(html.split(`<b class="contested">≠ ${stances.dispute.en}`)).toHaveLength(1 + of("dispute").length);
    expect(of("misprint").length).toBeGreaterThan(0);
    expect(html.split(`<b>${stances.misprint.en}`)).toHaveLength(1 + of("misprint").length);
    expect(html).toContain("The Associated Press");
    expect(html).toContain("<q>to the United States with 28 prisoners</q>");
    for (const { note } of of("dispute")) expect(html).toContain(`(${escapeXML(note?.en ?? "")})`);
  });

  it("writes a length with the decimals that it has", async () => {
    const id = "carlos-alberto-monsivais-trevino-sentence-1";
    const data = [{ name: "a", evidence: evidence("sentences", id, ["years"]) }];
    const page = notebook("one", { title: front.title, standfirst: { en: prose`x`, es: prose`x` } });
    page.table({ title: front.title, data, columns: [{ name: "name", title: front.title }] });
    // 19 years and eight months
    expect(await pageHTML(await draftOf(page), "en")).toContain("<dd>19.67 years</dd>");
  });

  it("puts its sign on the cells that a source disputes, and on none where one only slipped", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "en");
    const cells = (wanted: string) => {
      const told = citations.objects().filter(({ table, stance }) => table === "handovers" && stance === wanted);
      return [...new Set(told.flatMap(({ row, columns }) => columns.map((column) => `${row} ${column}`)))];
    };
    const disputed = cells("dispute");
    expect(cells("misprint").filter((cell) => !disputed.includes(cell)).length).toBeGreaterThan(0);
    const rowsOf = new Set(disputed.map((cell) => cell.split(" ")[0]));
    expect(html.split('<b class="contested">≠ contested</b></dd>')).toHaveLength(1 + disputed.length);
    expect(html.split('<b class="contested">≠ contested</b></h4>')).toHaveLength(1 + rowsOf.size);
  });

  it("speaks one language in its labels, in its chart and in its dates", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "es");
    expect(html).toContain('<html lang="es">');
    expect(html).toContain("primero el 27 de febrero de 2025");
    expect(html).toContain("La tercera entrega fue la mayor");
    expect(html).toContain("Personas entregadas, según el anuncio");
    expect(html).not.toContain("The third handover");
  });

  it("says how far the reading went, which doesn't claim that all before it was read", async () => {
    const pages = await Promise.all(
      (["en", "es"] as const).map(async (lang) => pageHTML(await draftOf(threeHandovers()), lang)),
    );
    expect(pages[0]).toContain(
      "Latest report read: March 19, 2026. Not every report was read, and what is not here may have been reported elsewhere.",
    );
    expect(pages[1]).toContain(
      "Nota más reciente de las leídas: 19 de marzo de 2026. No se leyeron todas las notas publicadas",
    );
  });

  it("says of a text that reprints another's whose it is, and gives its title in its own language", async () => {
    const html = await pageHTML(await draftOf(threeHandovers()), "es");
    const cited = new Set(rows.flatMap(({ evidence }) => evidence.sources.map(({ id }) => id)));
    const [reprint] = sources.objects().filter(({ id, via }) => via !== null && cited.has(id));
    expect(html).toContain(`reproduce un texto de ${escapeXML(reprint?.via ?? "")}`);
    expect(html).toContain('<cite lang="en">Mexican drug lord Rafael Caro Quintero extradited to US</cite>');
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
    // What it rests on is what is cited for its rows, and not all that was read for the story
    const cited = new Set(
      citations
        .objects()
        .filter(({ table }) => table === "handovers")
        .map(({ source }) => source),
    );
    const urls = sources.objects().flatMap(({ id, url }) => (url && cited.has(id) ? [url] : []));
    expect(data.isBasedOn).toEqual(urls);
    expect(urls.length).toBeLessThan(sources.numRows());
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
    const cell = "by one count at least 21 still had live";
    const story = open(copyWith("handovers.csv", (text) => text.replaceAll(cell, "some still had live")));
    const [here, there] = [threeHandovers(), threeHandovers({ story })].map(async (page) =>
      pageHTML(await draftOf(page), "en"),
    );
    expect(await here).toContain(cell);
    expect(await there).toContain("some still had live");
    expect(await there).not.toContain(cell);
  });

  it("says of a row what was corrected, when and why, in its language", async () => {
    const made = [
      "people,2026-11-24,handovers,2025-02-27,people,28,28,29,29,the first count left one man out,el primer conteo omitió a un hombre,",
      "cities,2026-11-25,handovers,2025-08-12,date,2025-08,2025-08,2025-08-12,2025-08-12,The day was read.,Se leyó el día.,",
    ];
    const story = open(copyWith("corrections.csv", (text) => `${text}${made.join("\n")}\n`));
    const page = (lang: "en" | "es") => draftOf(threeHandovers({ story })).then((draft) => pageHTML(draft, lang));
    expect(await page("en")).toContain(
      "<b>Corrected Nov. 24, 2026:</b> People handed over, as announced. It said “28 people”. The first count left one man out.",
    );
    expect(await page("es")).toContain(
      "<b>Corregido el 24 de noviembre de 2026:</b> Personas entregadas, según el anuncio. Decía “28 personas”. El primer conteo omitió a un hombre.",
    );
    // What it said is written as the cell is: a month in the page's language
    expect(await page("en")).toContain("The day of the flights. It said “August 2025”. The day was read.");
    expect(await page("es")).toContain("El día de los vuelos. Decía “agosto de 2025”. Se leyó el día.");
  });

  it("fails, naming the row, where its story doesn't have what it rests on", async () => {
    const page = notebook("lost", { title: front.title, standfirst: { en: prose`x`, es: prose`x` } });
    page.table({
      title: front.title,
      data: [
        {
          name: "a",
          evidence: {
            ...{ key: "custody/nobody", sources: [], latestReport: null, corrections: [] },
            ...{ contested: false, uncertain: false, weak: false },
          },
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

describe("in a browser", needs(chromium), () => {
  inBrowser(
    "has no axe violation, no sideways scrolling and no request, on a phone and on a desk, in both languages",
    async ({ browser }) => {
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
    },
  );

  inBrowser("follows a bar to its row", async ({ page }) => {
    const folder = freshFolder();
    await writeNotebook(await draftOf(threeHandovers()), folder);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(pathToFileURL(join(folder, "three-handovers/index.html")).href);
    await page.locator("svg.wide a").first().focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toMatch(/^#handovers\//);
    expect(await page.locator(":target h4").textContent()).toContain("Feb. 27, 2025");
  });
});

it("is valid for the W3C's checker", needs(java), async () => {
  const folder = freshFolder();
  const draft = await draftOf(threeHandovers());
  const pages = [...(await writeNotebook(draft, folder)), ...(await writeFront(front, [draft], folder))].filter(
    (path) => path.endsWith(".html"),
  );
  const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  expect(existsSync(jar)).toBe(true);
  const { stderr, status } = spawnSync(pathOf(java), ["-jar", jar, ...pages], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
