/** What bars and areas stand on, by where they begin and end. */
import { describe, expect, it } from "vitest";
import { feetOf, footOfAreas, isProportional } from "../../lib/checks/bars.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

interface Bar {
  x?: number;
  y?: number;
  width: number;
  height: number;
  label?: string;
}

const bar = ({ x = 0, y = 0, width, height, label = "" }: Bar) =>
  `<rect x="${x}" y="${y}" width="${width}" height="${height}" aria-label="${label}"/>`;
const shapes = (inside: string) => readFigure(sheet(inside)).shapes;
const feet = (...bars: Bar[]) => feetOf(shapes(bars.map(bar).join("")));
const places = (...bars: Bar[]) => feet(...bars).map(({ along, at }) => [along, ...at]);

describe("the foot of bars", () => {
  it("is the left edge that lying bars share", () => {
    expect(places({ x: 20, width: 50, height: 10 }, { x: 20, y: 20, width: 90, height: 10 })).toEqual([["x", 20]]);
  });

  it("is the right edge of bars that run to the left", () => {
    expect(places({ x: 50, width: 50, height: 10 }, { x: 10, y: 20, width: 90, height: 10 })).toEqual([["x", 100]]);
  });

  it("is the lower edge that standing bars share, or the upper one of those that hang", () => {
    expect(places({ y: 40, width: 10, height: 50 }, { x: 20, y: 10, width: 10, height: 80 })).toEqual([["y", 90]]);
    expect(places({ y: 10, width: 10, height: 50 }, { x: 20, y: 10, width: 10, height: 80 })).toEqual([["y", 10]]);
  });

  it("is the line between bars that run both ways", () => {
    expect(places({ x: 60, width: 50, height: 10 }, { x: 40, y: 20, width: 20, height: 10 })).toEqual([["x", 60]]);
  });

  it("is where stacks begin: those of one place are one bar", () => {
    const stack = (y: number, ...widths: [number, number]) => [
      { x: 20, y, width: widths[0], height: 10 },
      { x: 20 + widths[0], y, width: widths[1], height: 10 },
    ];
    expect(places(...stack(0, 30, 40), ...stack(20, 50, 10))).toEqual([["x", 20]]);
  });

  it("is either end of bars that are all as long, the left or the lower one first; across, they are as one bar", () => {
    expect(places({ x: 20, width: 50, height: 10 }, { x: 20, y: 30, width: 50, height: 12 })).toEqual([
      ["x", 20, 70],
      ["y", 42, 0],
    ]);
    expect(places({ y: 40, width: 10, height: 50 }, { x: 30, y: 40, width: 12, height: 50 })).toEqual([
      ["x", 0, 42],
      ["y", 90, 40],
    ]);
  });

  it("may be lying or standing for a single bar", () => {
    expect(places({ x: 20, y: 40, width: 60, height: 10 })).toEqual([
      ["x", 20, 80],
      ["y", 50, 40],
    ]);
  });

  it("is none where bars share no line, as ranges don't, and where there is no bar", () => {
    expect(places({ x: 20, width: 50, height: 10 }, { x: 21, y: 20, width: 90, height: 10 })).toEqual([]);
    expect(places()).toEqual([]);
  });

  it("may be off by less than three quarters of a pixel", () => {
    expect(places({ x: 20, width: 50, height: 10 }, { x: 20.7, y: 20, width: 90, height: 10 })).toEqual([["x", 20]]);
    expect(places({ x: 20, width: 50, height: 10 }, { x: 20.75, y: 20, width: 90, height: 10 })).toEqual([]);
  });

  it("is what is seen of it: where the plot cuts bars off", () => {
    const clip = '<clipPath id="c"><rect x="30" y="0" width="100" height="80"/></clipPath>';
    const cut = bar({ x: 10, width: 50, height: 10 }) + bar({ x: 20, y: 20, width: 90, height: 10 });
    expect(feetOf(shapes(`${clip}<g clip-path="url(#c)">${cut}</g>`)).map(({ at }) => at)).toEqual([[30]]);
  });
});

describe("the lengths of bars", () => {
  const lying = (label: string, y: number, width: number) => ({ y, width, height: 10, label });
  const lengths = (...bars: Bar[]) => feet(...bars)[0]?.lengths;
  const proportional = (...bars: [label: string, width: number][]) => {
    const [foot] = feet(...bars.map(([label, width], index) => lying(label, index * 15, width)));
    return foot && isProportional(foot);
  };

  it("stand beside the figures of their labels, without their signs", () => {
    expect(lengths(lying("Feb: 29 people", 0, 58), lying("Aug: −26 of 92", 20, 52))).toEqual([
      { length: 58, values: [29] },
      { length: 52, values: [26, 92] },
    ]);
    const standing = feet(
      { y: 40, width: 10, height: 50, label: "5" },
      { x: 20, y: 10, width: 12, height: 80, label: "8" },
    );
    expect(standing[0]?.lengths).toEqual([
      { length: 50, values: [5] },
      { length: 80, values: [8] },
    ]);
  });

  it("are not known where a label has no figure, or bars are stacked", () => {
    expect(lengths(lying("Feb: 29 people", 0, 58), lying("Aug", 20, 52))).toEqual([]);
    expect(lengths(lying("29", 0, 58), { ...lying("26", 0, 52), x: 58 }, lying("37", 20, 74))).toEqual([]);
  });

  it("are in proportion where they are as long as their figures", () => {
    expect(proportional(["29", 145], ["26", 130], ["37", 185])).toBe(true);
    // From 25 on
    expect(proportional(["29", 40], ["26", 10], ["37", 120])).toBe(false);
    expect(proportional(["26 people", 10], ["29 people", 40])).toBe(false);
    expect(proportional(["26 people", 50])).toBe(true);
  });

  it("may be those of the second figures, or the third", () => {
    expect(proportional(["Flight 1: 29", 145], ["Flight 2: 26", 130], ["Flight 3: 37", 185])).toBe(true);
    expect(proportional(["Flight 1: 29", 40], ["Flight 2: 26", 10], ["Flight 3: 37", 120])).toBe(false);
    // The first label has no second figure
    expect(proportional(["29", 50], ["1: 100", 100])).toBe(false);
  });

  it("may be off by three hundredths of the longest, and by two pixels in any case: labels are rounded", () => {
    // Of 200 px, 6
    expect(proportional(["100", 200], ["50", 106])).toBe(true);
    expect(proportional(["100", 200], ["50", 106.1])).toBe(false);
    expect(proportional(["100", 200], ["50", 94])).toBe(true);
    expect(proportional(["100", 200], ["50", 93.9])).toBe(false);
    // Of 20 px, 0.6; but 2 are let through
    expect(proportional(["100", 20], ["50", 12])).toBe(true);
    expect(proportional(["100", 20], ["50", 12.1])).toBe(false);
  });

  it("are in proportion where nothing is known of them", () => {
    expect(proportional(["Ana", 30], ["Eva", 50])).toBe(true);
  });
});

describe("the foot of areas", () => {
  const area = (d: string) => `<path d="${d}"/>`;
  const foot = (inside: string) => footOfAreas(shapes(inside)).map(({ along, at }) => [along, ...at]);

  it("is their level lower edge", () => {
    expect(foot(area("M0,60 50,20 100,40 100,90 0,90Z"))).toEqual([["y", 90]]);
    expect(foot(area("M0,60 50,20 100,40 100,90 0,89.95Z"))).toEqual([["y", 90]]);
  });

  it("is none of a band, which is level nowhere", () => {
    expect(foot(area("M0,60 50,20 100,40 100,80 0,90Z"))).toEqual([]);
    expect(foot(area("M0,60 50,20 100,40 100,90 0,89.8Z"))).toEqual([]);
    expect(foot("")).toEqual([]);
  });

  it("is the lowest of several: what is stacked stands on the others", () => {
    expect(foot(area("M0,60 100,60 100,90 0,90Z") + area("M0,20 100,30 100,60 0,60Z"))).toEqual([["y", 90]]);
    expect(foot(area("M0,20 100,30 100,60 0,60Z") + area("M0,60 100,60 100,90 0,90Z"))).toEqual([["y", 90]]);
  });

  it("is where the plot cuts it off", () => {
    const clip = '<clipPath id="c"><rect x="0" y="0" width="100" height="70"/></clipPath>';
    expect(foot(`${clip}<g clip-path="url(#c)">${area("M0,60 50,20 100,40 100,200 0,190Z")}</g>`)).toEqual([["y", 70]]);
  });
});
