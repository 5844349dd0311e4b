/** The numbers of an axis, by its labels. */
import { describe, expect, it } from "vitest";
import { type Along, ticksOf } from "../../lib/checks/axis.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

const label = (text: string, x: number, y: number, size = 10) =>
  `<text x="${x}" y="${y}" font-size="${size}px">${text}</text>`;
const axis = (...labels: string[]) => `<g class="mark-text role-axis-label">${labels.join("")}</g>`;
const ticks = (inside: string, along: Along, view = 0) => ticksOf(readFigure(sheet(inside)), view, along);
const values = (...texts: string[]) => ticks(axis(...texts.map((text, index) => label(text, index * 30, 90))), "x");

describe("the ticks of an axis", () => {
  it("are its labels in a row, each half a pixel before its label: Vega sets axes so far off", () => {
    expect(ticks(axis(label("0", 20.5, 90), label("10", 70.5, 90), label("20", 120.5, 90)), "x")).toEqual([
      { at: 20, value: 0, temporal: false },
      { at: 70, value: 10, temporal: false },
      { at: 120, value: 20, temporal: false },
    ]);
  });

  it("are its labels in a column, each 0.3 font sizes and half a pixel above its label's baseline", () => {
    expect(ticks(axis(label("0", 10, 93.5), label("10", 10, 43.5)), "y")).toEqual([
      { at: 90, value: 0, temporal: false },
      { at: 40, value: 10, temporal: false },
    ]);
    expect(ticks(axis(label("0", 10, 96.5, 20), label("10", 10, 46.5, 20)), "y").map(({ at }) => at)).toEqual([90, 40]);
  });

  it("are those of one direction: a column tells nothing of x, and a row nothing of y", () => {
    const both = axis(label("0", 20, 95), label("10", 70, 95), label("5", 5, 80), label("15", 5, 30));
    expect(ticks(both, "x").map(({ value }) => value)).toEqual([0, 10]);
    expect(ticks(both, "y").map(({ value }) => value)).toEqual([5, 15]);
    expect(ticks(axis(label("0", 20, 95)), "x")).toEqual([]);
  });

  it("stand in one row if their heights are less than half a pixel apart", () => {
    expect(ticks(axis(label("0", 20, 95), label("10", 70, 95.4)), "x")).toHaveLength(2);
    expect(ticks(axis(label("0", 20, 95), label("10", 70, 95.5)), "x")).toEqual([]);
    expect(ticks(axis(label("0", 20, 95), label("10", 20.5, 95)), "x")).toEqual([]);
    expect(ticks(axis(label("0", 20, 95), label("10", 20.6, 95)), "x")).toHaveLength(2);
  });

  it("are those of the view that is asked for, and of labels alone", () => {
    const view = (inside: string) => `<g class="mark-group role-frame"><g>${inside}</g></g>`;
    const two =
      view(axis(label("0", 20, 90), label("10", 70, 90))) + view(axis(label("3", 20, 90), label("4", 70, 90)));
    expect(ticks(two, "x", 1).map(({ value }) => value)).toEqual([0, 10]);
    expect(ticks(two, "x", 2).map(({ value }) => value)).toEqual([3, 4]);
    expect(ticks(two, "x", 3)).toEqual([]);
    expect(
      ticks(axis(label("0", 20, 90), label("10", 70, 90)).replace("role-axis-label", "role-axis-title"), "x"),
    ).toEqual([]);
  });

  it("are numbers with or without a unit; a label with no number or with two is none", () => {
    expect(values("$1,000", "2.5 million", "−5", "30%").map(({ value }) => value)).toEqual([1000, 2.5e6, -5, 30]);
    expect(values("Ana", "5", "1 of 3", "7").map(({ value }) => value)).toEqual([5, 7]);
  });

  it("are times where they are years or name a month", () => {
    const times = ["1985", "2025", "Jan 5", "Sept. 5", "5 ene.", "3 févr.", "9 août", "2 dez.", "4 de marzo"];
    expect(values(...times).map(({ temporal }) => temporal)).toEqual(times.map(() => true));
    // A thousand and more has a comma, a number with decimals is no year, and marks are no month of March
    const amounts = ["1,985", "2000.5", "0.2000", "1799", "2200", "12025", "10 people", "5 marks", "5 to", "7 mm"];
    expect(values(...amounts).map(({ temporal }) => temporal)).toEqual(amounts.map(() => false));
    expect(values("1800", "2199").map(({ temporal }) => temporal)).toEqual([true, true]);
  });
});
