/** Tables on pages: read by eye and by ear, with the evidence of each row behind its name. */
import { describe, expect, it } from "vitest";
import { plainColumns, type TableOptions, tableHTML } from "../../lib/notebook/html-table.ts";
import { all, read, said } from "./reading.ts";
import { mine } from "./stories.ts";

const rows = [
  { name: "Santa Ana", workers: 1450, depth: 12.345, open: true, evidence: mine.evidence("mines", "santa-ana") },
  { name: "R&D <b>", workers: null, depth: 3, open: false },
  { name: "", workers: 0, depth: undefined, open: null },
];
const options: TableOptions = {
  caption: "Mines & <quarries>",
  rows,
  columns: [
    { name: "name", title: { en: "Mine", es: "Mina" } },
    { name: "workers", title: { en: "Workers", es: "Trabajadores" } },
    { name: "depth", title: { en: "Depth", es: "Profundidad" } },
    { name: "open", title: { en: "Open", es: "Abierta" } },
  ],
  lang: "en",
  link: ([first]) => first && `#${first.key}`,
  label: 'The data: "Mines"',
};
const table = (more: Partial<TableOptions> = {}) => read(String(tableHTML({ ...options, ...more })));

describe("a table on a page", () => {
  it("has a caption, a heading for each column, and one for each row", () => {
    const page = table();
    expect(said(page, "caption")).toEqual(["Mines & <quarries>"]);
    expect(all(page, "th").map((head) => [head.getAttribute("scope"), head.textContent])).toEqual([
      ["col", "Mine"],
      ["col", "Workers"],
      ["col", "Depth"],
      ["col", "Open"],
      ["row", "Santa Ana"],
      ["row", "R&D <b>"],
      ["row", "–"],
    ]);
    expect(said(table({ lang: "es" }), "th").slice(0, 4)).toEqual(["Mina", "Trabajadores", "Profundidad", "Abierta"]);
  });

  it("can be scrolled with the keyboard, under a name", () => {
    const [region] = all(table(), "div");
    expect(region?.getAttribute("aria-label")).toBe('The data: "Mines"');
    expect([region?.getAttribute("role"), region?.getAttribute("tabindex")]).toEqual(["region", "0"]);
  });

  it("writes numbers with two decimals where they have any, a dash for nothing, and yes and no", () => {
    expect(said(table(), "td")).toEqual(["1,450", "12.35", "yes", "–", "3", "no", "0", "–", "–"]);
    expect(said(table({ lang: "es" }), "td")).toEqual(["1,450", "12.35", "sí", "–", "3", "no", "0", "–", "–"]);
    const [row] = rows;
    const plain = options.columns.map(({ name }) => ({ name, title: name }));
    expect(said(table({ lang: "pt", rows: [row as object], columns: plain }), "td")).toEqual(["1.450", "12,35", "sim"]);
    expect(said(table({ lang: "fr", rows: [row as object], columns: plain }), "td")).toEqual([
      "1\u202f450",
      "12,35",
      "oui",
    ]);
  });

  it("sets columns of numbers right, in head and body, and no others", () => {
    const numbers = (tag: string) => all(table(), tag).filter((cell) => cell.getAttribute("class") === "number");
    expect(numbers("th").map(({ textContent }) => textContent)).toEqual(["Workers", "Depth"]);
    expect(numbers("td")).toHaveLength(2 * rows.length);
  });

  it("shows what is made of each row under any name, with the page's language, as text and not as number", () => {
    const columns = [
      { name: "name", title: "Mine" },
      { name: "told", title: "Told", value: ({ row, text }: any) => `${row.name} (${text.lang}) <i>` },
      { name: "workers", title: "Shown", value: () => "12" },
    ];
    const page = table({ columns, rows: rows.slice(0, 1), lang: "es" });
    expect(said(page, "td")).toEqual(["Santa Ana (es) <i>", "12"]);
    expect(all(page, "td").filter((cell) => cell.hasAttribute("class"))).toEqual([]);
  });

  it("links the name of a row to what the row rests on, and tells the link what it shows", () => {
    const asked: unknown[] = [];
    const page = table({
      link: (evidence, shown) => {
        asked.push([evidence.map(({ key }) => key), shown]);
        return evidence[0] && "#here";
      },
    });
    expect(all(page, "a").map((link) => [link.getAttribute("href"), link.textContent])).toEqual([
      ["#here", "Santa Ana"],
    ]);
    expect(asked).toEqual([
      [["mines/santa-ana"], "Santa Ana"],
      [[], "R&D <b>"],
      [[], "–"],
    ]);
  });

  it("has its head alone where it has no rows", () => {
    const page = table({ rows: [] });
    expect(all(page, "td")).toEqual([]);
    expect(said(page, "th")).toHaveLength(4);
  });
});

describe("the columns of rows of which nobody said what to show", () => {
  it("are their plain fields under their own names, the same in every language", () => {
    expect(plainColumns(rows)).toEqual([
      { name: "name", title: "name" },
      { name: "workers", title: "workers" },
      { name: "depth", title: "depth" },
      { name: "open", title: "open" },
    ]);
    expect(plainColumns([{ a: null, b: "x", c: ["y"] }])).toEqual([
      { name: "a", title: "a" },
      { name: "b", title: "b" },
    ]);
    expect(plainColumns([])).toEqual([]);
  });
});
