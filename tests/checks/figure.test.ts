/** What a drawn figure tells of its texts and marks. */
import { describe, expect, it } from "vitest";
import { blocksOf, isMark, partTexts, pointsOf, type Run } from "../../lib/checks/figure.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { marks, plot, sheet } from "./sheet.ts";

const isMarkIn = (inside: string) => readFigure(sheet(inside)).shapes.map(isMark);
const rect = '<rect width="10" height="10"/>';

describe("a mark", () => {
  it("shows a row: it has a mark's role, in a part of the chart", () => {
    expect(isMarkIn(marks(rect))).toEqual([true]);
    expect(isMarkIn(plot(rect))).toEqual([false]);
    expect(isMarkIn(`<g class="mark-rect role-mark">${rect}</g>`)).toEqual([false]);
    expect(isMarkIn(plot(`<g class="mark-rect role-marking">${rect}</g>`))).toEqual([false]);
  });

  it("is nothing of an axis, a legend or a title, though those are drawn by marks", () => {
    for (const role of ["role-axis-grid", "role-legend-symbol", "role-title"]) {
      expect(isMarkIn(plot(`<g class="mark-rect role-mark ${role}">${rect}</g>`)), role).toEqual([false]);
      expect(isMarkIn(plot(`<g class="${role}"><g class="role-mark">${rect}</g></g>`)), role).toEqual([false]);
    }
  });
});

describe("the texts of a part", () => {
  const { texts, ...figure } = readFigure(
    sheet(
      '<g data-part="headline"><text><tspan x="0">Mexico handed over</tspan><tspan x="0" dy="16">92 prisoners</tspan></text></g>' +
        '<g data-part="notes"><text>Note 1.</text><text>Note 2.</text></g>',
    ),
  );

  it("are one for each element, its lines joined", () => {
    expect(partTexts({ ...figure, texts }, "headline")).toEqual(["Mexico handed over 92 prisoners"]);
    expect(partTexts({ ...figure, texts }, "notes")).toEqual(["Note 1.", "Note 2."]);
    expect(partTexts({ ...figure, texts }, "source")).toEqual([]);
  });

  it("are told apart by their elements, in their order", () => {
    expect(blocksOf(texts).map((lines) => lines.map(({ text }) => text))).toEqual([
      ["Mexico handed over", "92 prisoners"],
      ["Note 1."],
      ["Note 2."],
    ]);
  });
});

describe("the points of a run", () => {
  const run = (text: string, ...corners: Run["corners"]): Run => ({
    text,
    corners,
    size: 12,
    bold: false,
    fill: { mode: "rgb", r: 0, g: 0, b: 0 },
  });

  it("are two in each letter, at half their height", () => {
    expect(pointsOf(run("29", [0, 10], [80, 10], [80, 30], [0, 30]))).toEqual([
      [10, 20],
      [30, 20],
      [50, 20],
      [70, 20],
    ]);
  });

  it("run along a text that is turned", () => {
    // From the top down, 20 px wide from x = 30 on the right of its letters' tops to 10 at their feet
    expect(pointsOf(run("2", [30, 0], [30, 40], [10, 40], [10, 0]))).toEqual([
      [20, 10],
      [20, 30],
    ]);
  });

  it("count a character outside the basic plane once", () => {
    expect(pointsOf(run("🚢", [0, 0], [8, 0], [8, 8], [0, 8]))).toHaveLength(2);
  });
});
