/** The labels of a picture. */
import { describe, expect, it } from "vitest";
import { figuresBeside, labelsOf } from "../../lib/checks/labels.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { axis, bars, draw, text } from "./drawing.ts";

const figure = (plot: string) => ({ ...readFigure(draw({ plot })), variant: "made" });

describe("the labels of marks", () => {
  it("are those that a screen reader speaks, with their rows", () => {
    const plot = bars([
      { y: 0, width: 9, label: "North: 3", key: "closures/north" },
      { y: 20, width: 9, label: "South: 4" },
      { y: 40, width: 9 },
    ]);
    const layer = expect.stringContaining("mark-rect role-mark marks");
    expect(labelsOf(figure(plot + axis({ "5": 30 })))).toEqual([
      { text: "North: 3", key: "closures/north", layer },
      { text: "South: 4", key: "", layer },
    ]);
  });
});

describe("the figures beside marks", () => {
  const beside = (...texts: string[]) =>
    figuresBeside(figure(texts.map((words, index) => text(words, 0, 20 + 20 * index)).join(""))).map(
      ({ text }) => text,
    );

  it("stand alone, or with their unit, their sign or their other end", () => {
    const alone = [
      "10.0",
      "9.9–10.0",
      "9 - 10",
      "3 days",
      "44%",
      "44 %",
      "≠ 3",
      "3 ≠",
      "$5",
      "$5–$10",
      "R$ 1.234,5",
      "5 $",
      "1\u202f234,5",
      "&lt;0.1",
      "> 5",
    ];
    expect(beside(...alone)).toEqual(alone.map((words) => words.replace("&lt;", "<")));
  });

  it("are none with other words", () => {
    expect(beside("North 3", "3 days later", "3 of 4", "days", "$", "3 – x", "")).toEqual([]);
  });

  it("are none of an axis", () => {
    expect(figuresBeside(figure(axis({ "5": 30, "10": 60 })))).toEqual([]);
  });

  it("are one where two lines are one text", () => {
    const two = `<g class="mark-text role-mark marks"><text transform="translate(0,20)" font-size="13px" fill="#1a1a1a"><tspan x="0" dy="0">9.9–</tspan><tspan x="0" dy="14">10.0</tspan></text></g>`;
    expect(figuresBeside(figure(two))).toEqual([{ text: "9.9– 10.0", key: "", layer: "" }]);
  });
});
