/** The front page: what a story says of itself, and its notebooks in their order. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { type Notebook, notebook, prose } from "handover/notebook";
import { describe, expect, it } from "vitest";
import { frontHTML, writeFront } from "../../lib/notebook/front.ts";
import { freshFolder, theFerries, theLibraries, theMine } from "./pages.ts";
import { all, read, said, shown } from "./reading.ts";
import { ferries, libraries, mine } from "./stories.ts";

const plain = (name: string, place?: number) =>
  notebook(name, { title: name, standfirst: prose`Of ${name}.`, ...(place !== undefined && { place }) });
const hrefs = (page: ReturnType<typeof read>) => all(page, "a").map((link) => link.getAttribute("href"));
const meta = (page: ReturnType<typeof read>, name: string) =>
  all(page, "meta")
    .find((one) => [one.getAttribute("name"), one.getAttribute("property")].includes(name))
    ?.getAttribute("content");

describe("the front page of a story", () => {
  it("says what the story says for it", async () => {
    const page = read(await frontHTML(ferries, [theFerries()], "fr"));
    expect(said(page, "title")).toEqual(["Les bacs du fleuve"]);
    expect(said(page, "h1")).toEqual(["Les bacs du fleuve"]);
    expect(said(page, "p")).toEqual(["Où passent-ils encore ?", "Il n’en reste qu’un."]);
    expect(meta(page, "description")).toBe("Où passent-ils encore ?");
    expect(said(read(await frontHTML(ferries, [theFerries()], "pt")), "h1")).toEqual(["As balsas do rio"]);
  });

  it("says its title and description, where nothing was written for it", async () => {
    const page = read(await frontHTML(libraries, [theLibraries()], "en"));
    expect(said(page, "h1")).toEqual(["Libraries that closed"]);
    expect(said(page, "p")[0]).toBe("Public libraries of one city that closed, and why.");
  });

  it("has each notebook with its title, its standfirst and its first chart, which shows nothing to click", async () => {
    const page = read(await frontHTML(mine, [theMine()], "es"));
    const [card] = all(page, "li");
    expect(said(card as never, "h2")).toEqual(["¿De quién es la mina?"]);
    expect(said(card as never, "p")).toEqual(["Tenía 1,450 trabajadores inscritos."]);
    expect(hrefs(page)).toEqual(["#text", "index.html", "the-mine/index.es.html"]);
    expect(all(card as never, "svg")).toHaveLength(1);
    expect(all(card as never, "svg")[0]?.getAttribute("aria-label")).toBe("Una mina los tenía a todos");
    expect(all(page, "ul")[0]?.getAttribute("aria-label")).toBe("Páginas");
    // A chart that is no taller than wide is shown whole
    expect(all(card as never, "div").map((div) => div.getAttribute("class"))).toContain("thumbnail");
  });

  it("has no page above it, and so no link to one", async () => {
    const page = read(await frontHTML(mine, [theMine()], "en"));
    expect(all(page, "nav").map(shown)).toEqual(["Español"]);
    expect(all(read(await frontHTML(libraries, [theLibraries()], "en")), "nav")).toEqual([]);
  });

  it("says how far the reading went, where a notebook tells of it", async () => {
    const note = (page: string) =>
      all(read(page), "p")
        .filter((one) => one.getAttribute("class") === "note")
        .map(shown);
    expect(note(await frontHTML(mine, [theMine()], "en"))[0]).toMatch(/^Latest report read: May 4, 1913\./);
    expect(note(await frontHTML(mine, [], "en"))).toEqual([]);
    expect(note(await frontHTML(libraries, [plain("one")], "en"))).toEqual([]);
    // None of its sources has a day
    expect(note(await frontHTML(ferries, [theFerries()], "fr"))).toEqual([]);
  });

  it("is shared with the first chart of its first notebook", async () => {
    expect(meta(read(await frontHTML(mine, [theMine()], "es")), "og:image")).toBe("the-mine/the-mine-wide-es.png");
    expect(meta(read(await frontHTML(libraries, [theLibraries()], "en")), "og:image")).toBeUndefined();
  });
});

describe("the notebooks of a front page", () => {
  const names = async (...notebooks: Notebook<any>[]) => said(read(await frontHTML(libraries, notebooks, "en")), "h2");

  it("stand by their place, then those without one, by name", async () => {
    const all = [plain("d"), plain("b", 2), plain("c"), plain("a", 10), plain("e", 1)];
    expect(await names(...all)).toEqual(["e", "b", "a", "c", "d"]);
    expect(await names(...all.toReversed())).toEqual(["e", "b", "a", "c", "d"]);
    expect(await names(plain("b", 1), plain("a", 1))).toEqual(["a", "b"]);
  });

  it("are those that are in its language, each at the file that it has for it", async () => {
    const french = notebook("seulement", { languages: ["fr"], title: "Seulement", standfirst: prose`Ici.` });
    const spoken = await Promise.all(
      (["fr", "pt"] as const).map(async (lang) => hrefs(read(await frontHTML(ferries, [theFerries(), french], lang)))),
    );
    expect(spoken).toEqual([
      ["#text", "index.pt.html", "bacs/index.html", "seulement/index.html"],
      ["#text", "index.html", "bacs/index.pt.html"],
    ]);
  });

  it("have names of their own, since each has a folder", async () => {
    await expect(frontHTML(libraries, [plain("a"), plain("b"), plain("a")], "en")).rejects.toThrow(
      'two notebooks are named "a"; give one of them another name',
    );
  });
});

describe("a front page without a story", () => {
  it("says what it has, in all languages that its notebooks are in", async () => {
    const folder = freshFolder();
    const french = notebook("un", { languages: ["fr"], title: "Un", standfirst: prose`Un.` });
    const paths = await writeFront(null, [plain("one"), french], folder);
    expect(paths).toEqual([join(folder, "index.html"), join(folder, "index.fr.html")]);
    const [en, fr] = paths.map((path) => read(readFileSync(path, "utf8")));
    expect(said(en as never, "h1")).toEqual(["Notebooks"]);
    expect(said(en as never, "p")).toEqual(["Of one."]);
    expect(meta(en as never, "description")).toBeUndefined();
    expect(said(fr as never, "h1")).toEqual(["Pages"]);
    expect(hrefs(fr as never)).toEqual(["#text", "index.html", "un/index.html"]);
  });
});

it("is written in each language of its story, the first as the folder's index", async () => {
  const folder = freshFolder();
  await writeFront(ferries, [theFerries()], folder);
  expect(readdirSync(folder).sort()).toEqual(["index.html", "index.pt.html"]);
  expect(readFileSync(join(folder, "index.html"), "utf8")).toContain('<html lang="fr">');
});
