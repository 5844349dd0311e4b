/** Writing a notebook: which files there are, and when nothing is written at all. */
import { spawnSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";
import { notebook, prose } from "handover/notebook";
import { describe, expect, it, onTestFinished, vi } from "vitest";
import { chartCSV } from "../../lib/notebook/chart.ts";
import { fileOf } from "../../lib/notebook/document.ts";
import { writeFront } from "../../lib/notebook/front.ts";
import { writeNotebook } from "../../lib/notebook/write.ts";
import { inBrowser } from "../browser.ts";
import { chromium, java, needs, pathOf } from "../tools.ts";
import { freshFolder, theFerries, theLibraries, theMine } from "./pages.ts";
import { ferries, libraries, mine } from "./stories.ts";

describe("a written notebook", () => {
  it("is its charts in each size and language as SVG and PNG, their data, and its pages", async () => {
    const folder = freshFolder();
    const paths = await writeNotebook(theMine(), folder);
    const variants = ["narrow-en", "narrow-es", "wide-en", "wide-es"];
    const files = [
      ...variants.flatMap((variant) => [`the-mine-${variant}.png`, `the-mine-${variant}.svg`]),
      "the-mine.csv",
      "index.es.html",
      "index.html",
    ];
    expect(readdirSync(join(folder, "the-mine")).sort()).toEqual(files.sort());
    expect(paths.toSorted()).toEqual(files.map((file) => join(folder, "the-mine", file)).sort());
  });

  it("has a page in each of its languages, the first as the folder's index", async () => {
    const folder = freshFolder();
    await writeNotebook(theFerries(), folder);
    await writeNotebook(theLibraries(), folder);
    expect(readdirSync(join(folder, "bacs")).filter((file) => file.endsWith("html"))).toEqual([
      "index.html",
      "index.pt.html",
    ]);
    expect(
      readdirSync(join(folder, "bacs"))
        .filter((file) => file.endsWith("svg"))
        .sort(),
    ).toEqual(["bacs-narrow-fr.svg", "bacs-narrow-pt.svg", "bacs-wide-fr.svg", "bacs-wide-pt.svg"]);
    expect(readFileSync(join(folder, "bacs/index.html"), "utf8")).toContain('<html lang="fr">');
    expect(readdirSync(join(folder, "closures"))).toEqual(["index.html"]);
    expect([fileOf("pt", ["pt", "en"]), fileOf("en", ["pt", "en"])]).toEqual(["index.html", "index.en.html"]);
  });

  it("has the rows of a chart with the keys of what they rest on", async () => {
    const folder = freshFolder();
    await writeNotebook(theMine(), folder);
    expect(readFileSync(join(folder, "the-mine/the-mine.csv"), "utf8")).toBe(
      "id,name,workers,opened,evidence\nsanta-ana,Santa Ana,1450,1913~,mines/santa-ana;accidents/flood\n",
    );
  });

  it("has no page and no picture where a part of it can't be shown", async () => {
    const folder = freshFolder();
    const page = theMine();
    page.text({ en: prose`[x](${"javascript:x"})`, es: prose`x` });
    await expect(writeNotebook(page, folder)).rejects.toThrow('"javascript:x" is no link for a page');
    expect(readdirSync(folder)).toEqual([]);
  });

  it("has something to read", async () => {
    const empty = notebook("empty", { title: "Empty", standfirst: prose`Nothing.` });
    await expect(writeNotebook(empty, freshFolder())).rejects.toThrow(
      'the notebook "empty" has nothing to read; give it a text, a chart or a table, as in page.text(…), before it is published',
    );
  });
});

describe("the data of a chart", () => {
  it("are the plain fields of its rows, in the order in which they come, and no evidence where there is none", () => {
    const rows = [
      { name: "=1", many: 2, open: true, parts: [1], nothing: null },
      { name: "b", many: undefined, open: false, parts: [2], more: "x" },
    ];
    expect(chartCSV({ rows })).toBe("name,many,open,nothing,more\n'=1,2,TRUE,,\nb,,FALSE,,x\n");
  });

  it("have a field that is an object in one row in none", () => {
    expect(
      chartCSV({
        rows: [
          { a: 1, b: "x" },
          { a: { deep: 1 }, b: "y" },
        ],
      }),
    ).toBe("b\nx\ny\n");
  });
});

describe("publishing", () => {
  const own = import.meta.url;
  /** Publishes as if a file had been run, in a folder of its own, and gives what was printed. */
  async function publish(page: ReturnType<typeof theLibraries>, { url = own, run = fileURLToPath(url) } = {}) {
    const folder = freshFolder();
    const print = vi.spyOn(console, "log").mockImplementation(() => {});
    const [argv, cwd] = [process.argv, process.cwd()];
    onTestFinished(() => {
      print.mockRestore();
      process.argv = argv;
      process.chdir(cwd);
    });
    process.argv = [argv[0] ?? "", run];
    process.chdir(folder);
    await page.publish({ url });
    return { printed: print.mock.calls.map(([path]) => path), files: readdirSync(folder) };
  }

  it("writes into charts/ and prints each file, where its own file is the one that was run", async () => {
    const { printed, files } = await publish(theLibraries());
    expect(printed).toEqual([join("charts", "closures", "index.html")]);
    expect(files).toEqual(["charts"]);
  });

  it("writes nothing where it was imported by another, or where no file was run", async () => {
    const other = fileURLToPath(new URL("./pages.ts", own));
    expect(await publish(theLibraries(), { run: other })).toEqual({ printed: [], files: [] });
    expect(await publish(theLibraries(), { run: "" })).toEqual({ printed: [], files: [] });
    expect(await publish(theLibraries(), { run: "nowhere.ts" })).toEqual({ printed: [], files: [] });
    expect(await publish(theLibraries(), { url: "https://example.org/a.ts", run: other })).toEqual({
      printed: [],
      files: [],
    });
  });

  it("asks for its file, which it can't know by itself", async () => {
    for (const meta of [undefined, null, {}, "x"]) {
      await expect(theLibraries().publish(meta as never), String(meta)).rejects.toThrow(
        'publish() has to know whether its own file was run; write await page.publish(import.meta), for the notebook "closures"',
      );
    }
  });

  it("refuses the name of another file beside its own, into whose folder it would write", async () => {
    const folder = freshFolder();
    const [mine, other] = ["mine.ts", "closures.ts"].map((file) => join(folder, file)) as [string, string];
    for (const file of [mine, other]) writeFileSync(file, "");
    await expect(publish(theLibraries(), { url: pathToFileURL(mine).href })).rejects.toThrow(
      'mine.ts makes a notebook "closures", which is the name of closures.ts beside it; call it "mine"',
    );
    // Its own name it may have, of course
    expect((await publish(theLibraries(), { url: pathToFileURL(other).href })).printed).toHaveLength(1);
  });
});

/** The pages of three stories in a folder, with their front pages in folders of their own. */
async function written(folder: string): Promise<string[]> {
  const stories = [
    [mine, theMine()],
    [libraries, theLibraries()],
    [ferries, theFerries()],
  ] as const;
  const paths = stories.map(async ([story, page]) => {
    const own = join(folder, story.about.name);
    return [...(await writeNotebook(page, own)), ...(await writeFront(story, [page], own))];
  });
  return (await Promise.all(paths)).flat().filter((path) => path.endsWith(".html"));
}

describe("in a browser", needs(chromium), () => {
  inBrowser(
    "has no axe violation, no sideways scrolling and no request, on a phone and on a desk, in every language",
    async ({ browser }) => {
      const pages = await written(freshFolder());
      const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");
      const requests: string[] = [];
      for (const width of [320, 1280]) {
        // axe is a script, which the page's own policy would not let run
        const context = await browser.newContext({ viewport: { width, height: 800 }, bypassCSP: true });
        const page = await context.newPage();
        page.on("request", (request) => requests.push(request.url()));
        for (const path of pages) {
          await page.goto(pathToFileURL(path).href);
          for (const closed of await page.$$("summary")) await closed.click();
          await page.evaluate(axe);
          const found = await page.evaluate<string[]>(
            "axe.run().then(({ violations }) => violations.map(({ id, nodes }) => id + ' ' + nodes[0].html))",
          );
          expect(found, `${path} at ${width} px`).toEqual([]);
          expect(await page.evaluate("document.documentElement.scrollWidth"), `${path} at ${width} px`).toBe(width);
          if (!/the-mine|bacs/.test(path)) continue;
          const [shown, not] = width === 320 ? ["narrow", "wide"] : ["wide", "narrow"];
          expect(await page.locator(`svg.${shown}`).isVisible()).toBe(true);
          expect(await page.locator(`svg.${not}`).isVisible()).toBe(false);
        }
        await context.close();
      }
      expect(requests.filter((url) => !url.startsWith("file:") || !url.endsWith(".html"))).toEqual([]);
    },
  );

  inBrowser("follows a bar to its row", async ({ page }) => {
    const folder = freshFolder();
    await writeNotebook(theMine(), folder);
    await page.setViewportSize({ width: 1000, height: 800 });
    await page.goto(pathToFileURL(join(folder, "the-mine/index.html")).href);
    await page.locator("svg.wide a").first().focus();
    await page.keyboard.press("Enter");
    expect(new URL(page.url()).hash).toBe("#mines/santa-ana");
    expect(await page.locator(":target h4").textContent()).toContain("Santa Ana");
  });
});

it("is valid for the W3C's checker", needs(java), async () => {
  const pages = await written(freshFolder());
  // Two languages each of two stories, one of one, and as many front pages
  expect(pages).toHaveLength(2 * (2 + 1 + 2));
  const jar = join(createRequire(import.meta.url).resolve("vnu-jar/package.json"), "../build/dist/vnu.jar");
  expect(existsSync(jar)).toBe(true);
  const { stderr, status } = spawnSync(pathOf(java), ["-jar", jar, ...pages], { encoding: "utf8" });
  expect(stderr).toBe("");
  expect(status).toBe(0);
});
