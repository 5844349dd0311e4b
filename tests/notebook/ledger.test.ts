/** The ledger of a page: every row that something rests on, once, where its link lands. */
import { describe, expect, it } from "vitest";
import { openLedger } from "../../lib/notebook/ledger.ts";
import { all, read, said, shown } from "./reading.ts";
import { ferries, libraries, mine } from "./stories.ts";

const page = () => openLedger({ name: "a-page", story: mine });
const santaAna = mine.evidence("mines", "santa-ana");
const flood = mine.evidence("accidents", "flood");

/** Where links lead, and where they land. */
function ends(markup: string) {
  const document = read(markup);
  return {
    links: all(document, "a").flatMap((link) => link.getAttribute("href")?.match(/^#(.*)/)?.[1] ?? []),
    ids: all(document, "*").flatMap((element) => element.getAttribute("id") ?? []),
  };
}

describe("a figure of the text", () => {
  it("links to the row that it rests on", () => {
    const ledger = page();
    expect(ledger.link([santaAna], "1450")).toBe("#mines/santa-ana");
    // Twice the same row is one
    expect(ledger.link([flood, flood], "1")).toBe("#accidents/flood");
    expect(ledger.entries().map(({ key }) => key)).toEqual(["mines/santa-ana", "accidents/flood"]);
  });

  it("links to a list, where it rests on several rows, which names them", () => {
    const ledger = page();
    expect(ledger.link([santaAna, flood], "two")).toBe("#figure-1");
    expect(ledger.link([flood, santaAna], "two")).toBe("#figure-2");
    expect(ledger.link([santaAna, flood], "2")).toBe("#figure-3");
    expect(ledger.link([santaAna, flood], "two")).toBe("#figure-1");
    const markup = String(ledger.html("en"));
    expect(said(read(markup), "li").slice(0, 3)).toEqual([
      "two: Santa Ana, Santa Ana, July 4, 1921.",
      "two: Santa Ana, July 4, 1921, Santa Ana.",
      "2: Santa Ana, Santa Ana, July 4, 1921.",
    ]);
    expect(said(read(markup), "h3")).toEqual(["Figures in the text", "Mines", "Accidents"]);
    const { links, ids } = ends(markup);
    expect(links).toHaveLength(6);
    expect(ids).toEqual(expect.arrayContaining([...links, "figure-1", "figure-2", "figure-3"]));
  });

  it("has no link where it rests on nothing", () => {
    expect(page().link([], "0")).toBeUndefined();
  });
});

describe("a mark", () => {
  it("links to its first row, which names the others that it rests on", () => {
    const ledger = page();
    expect(ledger.mark([santaAna, flood])).toBe("#mines/santa-ana");
    expect(ledger.mark([santaAna])).toBe("#mines/santa-ana");
    const [mines, accidents] = all(read(String(ledger.html("en"))), "article");
    expect(said(mines as never, "p")[0]).toBe("The same mark also rests on Santa Ana, July 4, 1921.");
    expect(all(mines as never, "a")[0]?.getAttribute("href")).toBe("#accidents/flood");
    expect(shown(accidents)).not.toContain("also rests on");
  });

  it("adds to the others of a row that several marks begin with", () => {
    const ledger = openLedger({ name: "a-page", story: libraries });
    const [north, main, visit] = [
      libraries.evidence("closures", "north"),
      libraries.evidence("closures", "main"),
      libraries.evidence("visits", "north-1"),
    ];
    ledger.mark([north, main]);
    ledger.mark([north, visit, main]);
    const [closure] = all(read(String(ledger.html("en"))), "article");
    expect(said(closure as never, "p")[0]).toBe(
      "The same mark also rests on Main Library, North Branch, March 2, 2024.",
    );
  });

  it("has no link where it rests on nothing", () => {
    expect(page().mark([])).toBeUndefined();
  });
});

describe("the section in which links land", () => {
  it("has the rows by table, in the order of the story's tables and then of the page", () => {
    const ledger = openLedger({ name: "a-page", story: libraries });
    ledger.mark([libraries.evidence("visits", "north-2")]);
    ledger.mark([libraries.evidence("closures", "main")]);
    ledger.mark([libraries.evidence("closures", "north")]);
    const document = read(String(ledger.html("en")));
    expect(said(document, "h3")).toEqual(["Closures", "Visits"]);
    expect(all(document, "article").map((article) => article.getAttribute("id"))).toEqual([
      "closures/main",
      "closures/north",
      "visits/north-2",
    ]);
    expect(said(document, "h2")).toEqual(["The evidence"]);
    expect(said(document, "p")[0]).toContain("What a source says otherwise is kept, and marked.");
  });

  it("has sources, citations and corrections among its rows, which are every story's", () => {
    const ledger = page();
    ledger.mark([mine.evidence("sources", "gazette")]);
    ledger.mark([mine.evidence("corrections", "workers")]);
    const document = read(String(ledger.html("es")));
    expect(said(document, "h3")).toEqual(["Fuentes", "Correcciones"]);
    expect(said(document, "h4")).toEqual(["The Gazette (4 de mayo de 1913)", "Santa Ana"]);
  });

  it("speaks the language of its page", () => {
    const ledger = openLedger({ name: "a-page", story: ferries });
    ledger.link([ferries.evidence("ferries", "old")], "un");
    expect(said(read(String(ledger.html("fr"))), "h2")).toEqual(["Les sources"]);
    expect(said(read(String(ledger.html("fr"))), "h3")).toEqual(["Bacs"]);
    expect(said(read(String(ledger.html("pt"))), "h3")).toEqual(["Balsas"]);
  });

  it("is not there where nothing rests on a row", () => {
    expect(page().html("en")).toBeUndefined();
    expect(openLedger({ name: "a-page", story: null }).html("en")).toBeUndefined();
  });
});

describe("evidence that the notebook's story doesn't have", () => {
  it("is refused with what is missing there, and what to do", () => {
    const closure = libraries.evidence("closures", "north");
    for (const note of [() => page().mark([closure]), () => page().link([santaAna, closure], "two")]) {
      expect(note).toThrow(
        '"closures/north" is evidence in the notebook "a-page", whose story doesn\'t have it: there is no table "closures"; ' +
          "the nearest are ",
      );
      expect(note).toThrow("Give notebook() the story that the row is of");
    }
  });

  it("is refused where the notebook has no story, with how to give it one", () => {
    expect(() => openLedger({ name: "a-page", story: null }).mark([flood])).toThrow(
      '"accidents/flood" is evidence in the notebook "a-page", which has no story; give it the one that the row is of, ' +
        'as in notebook("a-page", { story, … })',
    );
  });

  it("is refused though a row of that key was noted before", () => {
    const ledger = page();
    ledger.mark([santaAna]);
    const foreign = { ...santaAna, sources: [{ ...santaAna.sources[0], publisher: "Another" }] };
    expect(() => ledger.mark([foreign as never])).toThrow("is not the same there");
  });

  it("lets any other error through as it is", () => {
    const broken = {
      ...mine,
      index: {
        ...mine.index,
        table: () => {
          throw new TypeError("broken");
        },
      },
    };
    expect(() => openLedger({ name: "a-page", story: broken }).mark([flood])).toThrow(TypeError);
  });
});
