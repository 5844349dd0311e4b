/** Lines of text: where their letters stand, by anchor, baseline and transforms. A figure is 0.497 em wide. */
import { formatHex } from "culori";
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { digits, sheet } from "./sheet.ts";

const lines = (inside: string) => readFigure(sheet(inside)).texts;

/** How far each line reaches, in tenths of a pixel: left, top, right, bottom. */
const reach = (inside: string) =>
  lines(inside).map(({ box: { left, top, right, bottom } }) =>
    [left, top, right, bottom].map((edge) => Math.round(edge * 10) / 10 + 0),
  );

describe("a line of text", () => {
  it("reaches from its place by the widths of its letters, 0.72 em above its baseline and 0.21 below", () => {
    // Two figures of 100 px: 99.4 px wide, from 80 − 72 = 8 to 80 + 21 = 101
    expect(reach(digits(2, 'x="10" y="80" font-size="100px"'))).toEqual([[10, 8, 109.4, 101]]);
    expect(reach(digits(2, 'x="10" y="80" font-size="50px"'))).toEqual([[10, 44, 59.7, 90.5]]);
  });

  it("is 16 px high where no size is written, and as large as what it stands in where it is", () => {
    expect(lines(digits(1, ""))[0]?.runs[0]?.size).toBe(16);
    expect(lines(`<g font-size="20">${digits(1, "")}</g>`)[0]?.runs[0]?.size).toBe(20);
    expect(lines(`<g font-size="20">${digits(1, 'font-size="1.5em"')}</g>`)[0]?.runs[0]?.size).toBe(30);
    expect(lines(`<g font-size="20">${digits(1, 'font-size="50%"')}</g>`)[0]?.runs[0]?.size).toBe(10);
    expect(lines(`<g font-size="20">${digits(1, 'font-size="9pt"')}</g>`)[0]?.runs[0]?.size).toBe(12);
    expect(lines(`<g font-size="20">${digits(1, 'font-size="large"')}</g>`)[0]?.runs[0]?.size).toBe(20);
  });

  it("ends at its place where it is anchored at its end, and has it in the middle where there", () => {
    expect(reach(digits(2, 'x="110" y="80" font-size="100px" text-anchor="end"'))).toEqual([[10.6, 8, 110, 101]]);
    expect(reach(digits(2, 'x="110" y="80" font-size="100px" text-anchor="middle"'))).toEqual([[60.3, 8, 159.7, 101]]);
    expect(reach(`<g text-anchor="end">${digits(2, 'x="110" y="80" font-size="100px"')}</g>`)).toEqual([
      [10.6, 8, 110, 101],
    ]);
    expect(reach(digits(2, 'x="10" y="80" font-size="100px" text-anchor="odd"'))).toEqual([[10, 8, 109.4, 101]]);
  });

  it("stands on another baseline where one is asked for", () => {
    // The feet of letters are 21 px below the baseline, which lies below y by so many hundredths of 100 px
    const feet = (baseline: string) =>
      reach(digits(1, `y="50" font-size="100px" dominant-baseline="${baseline}"`))[0]?.[3];
    expect(feet("auto")).toBe(71);
    expect(feet("alphabetic")).toBe(71);
    expect(feet("middle")).toBe(95.3);
    expect(feet("central")).toBe(104.7);
    expect(feet("mathematical")).toBe(121);
    expect(feet("hanging")).toBe(151);
    expect(feet("text-before-edge")).toBe(171);
    expect(feet("text-after-edge")).toBe(38.4);
    expect(feet("ideographic")).toBe(38.4);
    // With "middle", as much lies above y as below of an x, which is 48.6 px high
    expect(100 * 0.243 * 2).toBeCloseTo(48.6, 9);
  });

  it("is moved by dx and dy, in pixels or in font sizes", () => {
    expect(reach(digits(2, 'x="10" y="80" dx="5" dy="-0.5em" font-size="100px"'))).toEqual([[15, -42, 114.4, 51]]);
    expect(reach(digits(2, 'x="10%" y="80%" dx="5%" dy="5%" font-size="100px"'))).toEqual([[30, 13, 129.4, 106]]);
  });

  it("has its place as it is seen, after all transforms", () => {
    const [line] = lines(`<g transform="translate(100,0)">${digits(1, 'x="10" y="20" transform="scale(2)"')}</g>`);
    expect(line?.anchor).toEqual([120, 40]);
    expect(line?.runs[0]?.size).toBe(32);
  });

  it("has its corners clockwise from where its letters begin above, also where it is turned", () => {
    const [line] = lines(digits(2, 'transform="translate(50,60) rotate(90)" font-size="100px"'));
    expect(line?.corners.map((corner) => corner.map((number) => Math.round(number * 10) / 10))).toEqual([
      // Read downwards: above the letters is right of them
      [122, 60],
      [122, 159.4],
      [29, 159.4],
      [29, 60],
    ]);
    expect(line?.runs[0]?.corners).toEqual(line?.corners);
  });

  it("is wider in bold, and in italics as wide as their letters are", () => {
    const width = (attributes: string) => {
      const [[left = 0, , right = 0] = []] = reach(`<text font-size="100px" ${attributes}>Houston</text>`);
      return Math.round(right - left);
    };
    expect(width('font-weight="bold"')).toBeGreaterThan(width(""));
    expect(width('font-weight="700"')).toBe(width('font-weight="bold"'));
    expect(width('font-style="italic"')).toBeLessThan(width(""));
  });

  it("is bold over 500", () => {
    const bold = (weight: string) => lines(`<text font-weight="${weight}">a</text>`)[0]?.runs[0]?.bold;
    expect(["bold", "bolder", "501", "700"].map(bold)).toEqual([true, true, true, true]);
    expect(["normal", "lighter", "500", "semibold"].map(bold)).toEqual([false, false, false, false]);
  });

  it("is painted in its fill, or in its stroke where it has no fill", () => {
    const paint = (attributes: string) =>
      lines(`<text ${attributes}>a</text>`).map(({ runs }) => formatHex(runs[0]?.fill));
    expect(paint("")).toEqual(["#000000"]);
    expect(paint('fill="red" stroke="blue"')).toEqual(["#ff0000"]);
    expect(paint('fill="none" stroke="blue"')).toEqual(["#0000ff"]);
    expect(paint('fill="none"')).toEqual([]);
    expect(paint('fill="currentColor" color="red"')).toEqual(["#ff0000"]);
  });
});
