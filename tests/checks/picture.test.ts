/** What a reader has before them, as far as it can be counted. */
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { pictureOf, sizesOf } from "../../lib/checks/picture.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { bars, draw, type Made, text } from "./drawing.ts";

const picture = (made: Made, context: CheckContext = {}) =>
  pictureOf(
    { ...readFigure(draw({ subtitle: "Years", headline: ["Closed"], alt: "Bars", ...made })), variant: "made" },
    context,
  );

const labelled = (labels: readonly string[], keys: readonly string[] = []) =>
  bars(labels.map((label, y) => ({ y: 20 * y, width: 9, label, key: keys[y] ?? "" })));

describe("what a chart is about", () => {
  it("is how its subtitle and its alt text begin, and what the story says", () => {
    const made: Made = { subtitle: "Years of closure: by branch. More", alt: "Bar chart of branches, by year" };
    expect(picture(made).about).toEqual(["Years of closure", "Bar chart of branches", ""]);
    expect(picture(made, { subject: { en: "behind doors", es: "tras puertas" } }).about[2]).toBe("behind doors");
    expect(picture({ ...made, subtitle: "Years; since Feb. 27, 2025" }).about[0]).toBe("Years");
    expect(picture({ ...made, subtitle: "Closed on Feb. 27 and open" }).about[0]).toBe("Closed on         and open");
  });

  it("is not told by words of a count", () => {
    expect(picture({ subtitle: "5 from Ohio with ten years or more" }).about[0]).toBe("");
    expect(picture({ subtitle: "Years. 5 from Ohio with ten years or more" }).about[0]).toBe("Years");
  });
});

describe("the amounts of a picture", () => {
  it("are those of its labels, all of them, one for each row, or those of one layer", () => {
    const plot = `${labelled(["A: 3 years", "B: 4 years", "C: 5 years"], ["c/a", "c/b", "c/a"])}${labelled(["D: 6 years"]).replace("marks", "layer_1_marks")}`;
    const lows = picture({ plot }).spoken.map((list) => list.map((amounts) => amounts.map(({ low }) => low).join(" ")));
    expect(lows).toEqual([["3", "4", "5", "6"], ["5", "4", "6"], ["3", "4", "5"], ["6"]]);
  });

  it("are those beside marks where there are no labels, or as many", () => {
    const beside = text("3", 0, 10) + text("4", 0, 30);
    const printed = (plot: string) => picture({ plot }).printed.map((list) => list.length);
    expect(printed(beside)).toEqual([2]);
    expect(printed(beside + labelled(["A: 3", "B: 4"]))).toEqual([2]);
    expect(printed(beside + labelled(["A: 3", "B: 4", "C: 5"]))).toEqual([]);
  });

  it("are not those of a name", () => {
    const plot = labelled(["Studio 54: 3 years"]);
    expect(picture({ plot }, { names: ["Studio 54"] }).spoken[0]).toHaveLength(1);
    expect(picture({ plot }, { names: ["Studio 54"] }).spoken[0]?.[0]).toHaveLength(1);
    expect(picture({ plot }).spoken[0]?.[0]).toHaveLength(2);
  });

  it("are counted beside names", () => {
    expect(picture({ plot: text("Texas: 10 people", 0, 10) }).totals).toEqual([{ name: "texas", count: 10 }]);
  });
});

describe("the number of marks", () => {
  it("is that of labels, of rows, or of texts", () => {
    const label = (text: string, key = "") => ({ text, key, layer: "" });
    // Four labels, of three rows, with two texts
    const labels = [label("A", "c/1"), label("A", "c/2"), label("A", "c/3"), label("B", "c/3")];
    expect([...sizesOf(labels)].sort()).toEqual([2, 3, 4]);
    const rows = ["c/1", "c/9"].map((key) => ({ evidence: { key } }));
    expect([...sizesOf(labels, rows)].sort()).toEqual([1, 2, 3, 4]);
    expect([...sizesOf([label("A"), label("A"), label("B")])].sort()).toEqual([2, 3]);
    expect([...sizesOf([])]).toEqual([]);
    expect([...sizesOf([label("A")], [{}])]).toEqual([1]);
  });

  it("is that of the figures beside marks where there are no labels", () => {
    expect([...picture({ plot: text("3", 0, 10) + text("4", 0, 30) }).sizes]).toEqual([2]);
    expect([...picture({ plot: labelled(["A: 3"]) + text("3", 0, 60) + text("4", 0, 90) }).sizes]).toEqual([1]);
  });

  it("is of rows that are drawn, where they are known", () => {
    const rows = [{ evidence: { key: "c/a" } }, { evidence: { key: "c/b" } }, {}];
    expect(picture({ plot: labelled(["A: 3", "B"], ["c/a"]) }, { rows }).drawn).toEqual([rows[0]]);
    expect(picture({ plot: labelled(["A: 3"]) }).drawn).toEqual([]);
  });
});

describe("the texts of a chart count all that is drawn", () => {
  const plot = labelled(["A: 3", "B: 4"]);

  it("unless its notes say that something isn't", () => {
    for (const [lang, notes] of [
      ["en", "Not shown: 3"],
      ["en", "3 are left out"],
      ["es", "No se muestran 3"],
    ] as const)
      expect(picture({ plot, notes, lang }).whole, notes).toBe(false);
    expect(picture({ plot, notes: "All are shown" }).whole).toBe(true);
    expect(picture({ plot }).whole).toBe(true);
  });

  it("or its headline, subtitle or alt text says of how many they are", () => {
    const notes = "Not shown: 3";
    expect(picture({ plot, notes, headline: ["Two libraries"] }).whole).toBe(true);
    expect(picture({ plot, notes, subtitle: "2 libraries" }).whole).toBe(true);
    expect(picture({ plot, notes, alt: "Bars of 2 libraries" }).whole).toBe(true);
    expect(picture({ plot, notes, headline: ["Closed on Feb. 2"] }).whole).toBe(false);
    // One is no size that a text tells
    expect(picture({ plot: labelled(["A: 3"]), notes, headline: ["One library"] }).whole).toBe(false);
  });
});

describe("the words around a picture", () => {
  it("may name the unit of its figures", () => {
    expect(picture({ subtitle: "Years by branch" }).units).toBe("Closed Years by branch Bars");
  });
});
