/** Text is at least 12 px, as it is seen. */
import { renderSVG } from "handover/charts";
import { describe, expect, it } from "vitest";
import { textSize } from "../../../lib/checks/rules/text-size.ts";
import { found, sheet } from "../sheet.ts";

const sized = (size: string, around = "") =>
  found(textSize, sheet(`<g ${around}><text font-size="${size}">Ana</text></g>`));

describe("a text", () => {
  it("is found under 12 px, and not at 12", () => {
    expect(sized("11.99px")).toEqual(['text "Ana" is 11.99 px; the least is 12 px']);
    expect(sized("11.9px")).toEqual(['text "Ana" is 11.9 px; the least is 12 px']);
    expect(sized("12px")).toEqual([]);
    expect(sized("13px")).toEqual([]);
  });

  it("is not found where it would be printed as 12: transforms leave a size a hair off", () => {
    expect(sized("11.996px")).toEqual([]);
    expect(sized("11.994px")).toEqual(['text "Ana" is 11.99 px; the least is 12 px']);
  });

  it("is measured after every transform: 16 px at half the size are 8", () => {
    expect(sized("16px", 'transform="scale(0.5)"')).toEqual(['text "Ana" is 8 px; the least is 12 px']);
    expect(sized("16px", 'transform="scale(0.75)"')).toEqual([]);
    expect(sized("8px", 'transform="translate(5,5) rotate(30) scale(1.5)"')).toEqual([]);
  });

  it("is measured after the view box: 12 px of 400 on 200 are 6", () => {
    const half = sheet('<text font-size="12px">Ana</text>', { more: 'viewBox="0 0 400 200"' });
    expect(found(textSize, half)).toEqual(['text "Ana" is 6 px; the least is 12 px']);
  });

  it("is found once, by its first line that is too small, with the size of its smallest word", () => {
    const lines =
      '<tspan x="0">Ana</tspan><tspan x="0" dy="20" font-size="11px">Eva</tspan><tspan x="0" dy="20" font-size="9px">Ida</tspan>';
    expect(found(textSize, sheet(`<text font-size="12px">${lines}</text>`))).toEqual([
      'text "Eva" is 11 px; the least is 12 px',
    ]);
    expect(
      found(
        textSize,
        sheet('<text font-size="12px">29 <tspan font-size="11px">of <tspan font-size="8px">92</tspan></tspan></text>'),
      ),
    ).toEqual(['text "29 of 92" is 8 px; the least is 12 px']);
    expect(found(textSize, sheet('<text font-size="9px">Ana</text><text font-size="9px">Eva</text>'))).toHaveLength(2);
  });

  it("may be as small as it likes where nobody sees it", () => {
    expect(sized("9px", 'opacity="0"')).toEqual([]);
    expect(sized("9px", 'fill="none"')).toEqual([]);
  });

  it("is named with its part of the frame", () => {
    expect(found(textSize, sheet('<g data-part="source"><text font-size="9px">Source: AP.</text></g>'))).toEqual([
      'source "Source: AP." is 9 px; the least is 12 px',
    ]);
  });

  it("is found in a chart that Vega-Lite draws with its own sizes", async () => {
    const svg = await renderSVG({
      data: { values: [{ a: "A", b: 28 }] },
      mark: "bar",
      encoding: { x: { field: "a", type: "nominal" }, y: { field: "b", type: "quantitative" } },
    });
    expect(found(textSize, svg)).toContain('text "A" is 10 px; the least is 12 px');
  });
});
