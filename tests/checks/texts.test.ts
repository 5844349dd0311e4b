/** The texts of a chart, and what is cut out of them. */
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { folded, plain, saidOn, spokenNames, textsOf, without, withoutQuotes } from "../../lib/checks/texts.ts";
import { bars, draw, type Made, text } from "./drawing.ts";

const made = (made: Made) => ({ ...readFigure(draw(made)), variant: "made" });

describe("the texts of a chart", () => {
  const chart: Made = { headline: ["Two", "lines"], subtitle: "Of libraries", notes: "Not shown: 3", alt: "A chart" };

  it("are those around its plot, lines joined", () => {
    expect(textsOf(made(chart))).toEqual([
      { element: "headline", text: "Two lines" },
      { element: "subtitle", text: "Of libraries" },
      { element: "notes", text: "Not shown: 3" },
      { element: "alt text", text: "A chart" },
    ]);
  });

  it("have a title where that is no headline, and no alt text where there is none", () => {
    const figure = made(chart);
    expect(textsOf({ ...figure, title: "Another", description: "" }).map(({ element }) => element)).toEqual([
      "headline",
      "subtitle",
      "notes",
      "title",
    ]);
    expect(textsOf({ ...figure, title: "" }).map(({ element }) => element)).not.toContain("title");
  });

  it("and those in it are what the desk says, each once, at its first place", () => {
    const plot =
      text("Of libraries", 0, 10) +
      text("North", 0, 30) +
      bars([
        { y: 40, width: 9, label: "North" },
        { y: 60, width: 9, label: "South: 3" },
        { y: 80, width: 9 },
      ]);
    expect(saidOn(made({ ...chart, plot }))).toEqual([
      { element: "headline", text: "Two lines" },
      { element: "subtitle", text: "Of libraries" },
      { element: "notes", text: "Not shown: 3" },
      { element: "alt text", text: "A chart" },
      { element: "text", text: "North" },
      { element: "label of a mark", text: "South: 3" },
    ]);
  });

  it("and those in it are not the source line", () => {
    expect(saidOn(made({ source: "Source: X" })).map(({ text }) => text)).not.toContain("Source: X");
  });

  it("are labels only of marks", () => {
    const axis = `<g class="mark-rule role-axis"><path aria-label="X-axis" d="M0,0h9" stroke="black"/></g>`;
    expect(saidOn(made({ ...chart, plot: axis })).map(({ text }) => text)).not.toContain("X-axis");
  });
});

describe("a text without phrases", () => {
  it("has a space for each, and the longer ones go first", () => {
    expect(without("El 85, El 85 Sur (El)", ["El", "El 85", "El 85 Sur", ""])).toBe(" ,   ( )");
  });

  it("keeps longer words, and phrases that are not there", () => {
    expect(without("Texas, Texass, aTexas, Texas1", ["Texas", "Ohio"])).toBe(" , Texass, aTexas, Texas1");
    expect(without("A. (B)+", ["A.", "(B)+"])).toBe("   ");
  });
});

describe("a text without quotes", () => {
  it("has lost what it quotes, and is empty where it is part of a quote itself", () => {
    expect(withoutQuotes("He said “all is lost”", ["all is lost"])).toBe("He said “ ”");
    expect(withoutQuotes("all is", ["all is lost"])).toBe("");
    expect(withoutQuotes("all is …", ["all is lost"])).toBe("");
    expect(withoutQuotes("all was", ["all is lost"])).toBe("all was");
    expect(withoutQuotes("all was")).toBe("all was");
  });
});

describe("names that may hold figures", () => {
  it("are names and nicknames that are more than a figure", () => {
    expect(spokenNames({ names: ["Studio 54"], aliases: ["85", "Z-40", "ñ"] })).toEqual(["Studio 54", "Z-40", "ñ"]);
    expect(spokenNames({})).toEqual([]);
  });
});

describe("a text to compare", () => {
  it("has no accents and no capitals", () => {
    expect(folded("Óscar ÑANDÚ")).toBe("oscar nandu");
  });

  it("is words between spaces", () => {
    expect(plain("¡Él, d’Óscar: 28.3%!")).toBe(" el d oscar 28 3 ");
    expect(plain("—")).toBe("  ");
  });
});
