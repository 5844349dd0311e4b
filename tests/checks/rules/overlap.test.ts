/** Text lies on no other text, under no mark, and has no line through it. */
import { describe, expect, it } from "vitest";
import { overlap } from "../../../lib/checks/rules/overlap.ts";
import { digits, found, marks, plot, sheet } from "../sheet.ts";

const overlaps = (inside: string) => found(overlap, sheet(inside));

// Two figures of 20 px are 19.88 px wide, and 18.6 px high: from 14.4 px above their y to 4.2 below
const two = (x: number, y: number, more = "") => digits(2, `x="${x}" y="${y}" font-size="20px" ${more}`);
const word = (text: string, x: number, y: number, more = "") => two(x, y, more).replace("88", text);

describe("two texts", () => {
  it("may touch by a pixel, beside one another", () => {
    // 19.88 − 1 = 18.88
    expect(overlaps(word("29", 10, 50) + word("26", 28.8, 50))).toEqual(['text "29" lies on text "26"']);
    expect(overlaps(word("29", 10, 50) + word("26", 29, 50))).toEqual([]);
  });

  it("may touch by a pixel, above one another", () => {
    // 18.6 − 1 = 17.6
    expect(overlaps(word("29", 10, 50) + word("26", 10, 67.5))).toEqual(['text "29" lies on text "26"']);
    expect(overlaps(word("29", 10, 50) + word("26", 10, 67.7))).toEqual([]);
  });

  it("are found in either order, once, by the first of them", () => {
    expect(overlaps(word("26", 20, 50) + word("29", 10, 50))).toEqual(['text "26" lies on text "29"']);
  });

  it("that turn out of each other's way don't overlap, though the boxes around them do", () => {
    const turned = (text: string, x: number) => word(text, 0, 0, `transform="translate(${x},60) rotate(-45)"`);
    // Their lines are 18.6 px high, and 30 × sin 45° = 21.2 px apart; 20 × sin 45° = 14.1
    expect(overlaps(turned("29", 40) + turned("26", 70))).toEqual([]);
    expect(overlaps(turned("29", 40) + turned("26", 60))).toEqual(['text "29" lies on text "26"']);
  });

  it("may be lines of one element, and parts of the frame", () => {
    const lines = (dy: number) =>
      `<g data-part="notes"><text x="10" y="30" font-size="20px">29<tspan x="10" dy="${dy}">26</tspan></text></g>`;
    expect(overlaps(lines(17))).toEqual(['notes "29" lies on notes "26"']);
    expect(overlaps(lines(18))).toEqual([]);
  });

  it("are each told of the first that they lie on", () => {
    expect(overlaps(word("1", 10, 50) + word("2", 10, 50) + word("3", 10, 50))).toEqual([
      'text "1" lies on text "2"',
      'text "2" lies on text "3"',
    ]);
  });

  it("may lie where nobody sees one of them", () => {
    expect(overlaps(word("29", 10, 50) + word("26", 10, 50, 'opacity="0"'))).toEqual([]);
  });
});

describe("a mark over a text", () => {
  // Two letters from 10 to 29.88; their points are at 12.5, 17.5, 22.4 and 27.4, at a height of 50 − 5.1
  const bar = (x: number, width: number, more = "") =>
    marks(
      `<rect x="${x}" y="20" width="${width}" height="60" aria-label="Ana: 29" aria-roledescription="bar" ${more}/>`,
    );

  it("hides it, also if only the quarter of a letter lies under it", () => {
    expect(overlaps(two(10, 50) + bar(0, 100))).toEqual(['text "88" lies under the bar "Ana: 29"']);
    expect(overlaps(two(10, 50) + bar(27, 50))).toEqual(['text "88" lies under the bar "Ana: 29"']);
    expect(overlaps(two(10, 50) + bar(27.6, 50))).toEqual([]);
    expect(overlaps(two(10, 50) + bar(0, 12.6))).toEqual(['text "88" lies under the bar "Ana: 29"']);
    expect(overlaps(two(10, 50) + bar(0, 12.4))).toEqual([]);
  });

  it("hides nothing that is written on it", () => {
    expect(overlaps(bar(0, 100) + two(10, 50))).toEqual([]);
  });

  it("hides it where it is more than half opaque", () => {
    expect(overlaps(two(10, 50) + bar(0, 100, 'opacity="0.51"'))).toHaveLength(1);
    expect(overlaps(two(10, 50) + bar(0, 100, 'opacity="0.5"'))).toEqual([]);
    expect(overlaps(two(10, 50) + bar(0, 100, 'fill="none" stroke="red"'))).toEqual([]);
  });

  it("hides nothing beyond what its plot cuts it to", () => {
    const clip = (width: number) => `<clipPath id="c"><rect width="${width}" height="100"/></clipPath>`;
    expect(overlaps(`${clip(20)}${two(30, 50)}<g clip-path="url(#c)">${bar(0, 100)}</g>`)).toEqual([]);
    expect(overlaps(`${clip(60)}${two(30, 50)}<g clip-path="url(#c)">${bar(0, 100)}</g>`)).toHaveLength(1);
  });

  it("may be a ground that was painted too late", () => {
    expect(overlaps(`${two(10, 50)}<rect width="200" height="100" fill="white"/>`)).toEqual([
      'text "88" lies under the shape at 0,0',
    ]);
  });

  it("is told once for a text, with the first that hides it", () => {
    expect(overlaps(two(10, 50) + bar(0, 100) + bar(0, 90).replace("Ana", "Eva"))).toEqual([
      'text "88" lies under the bar "Ana: 29"',
    ]);
  });
});

describe("a line through a text", () => {
  const grid = (inside: string) => plot(`<g class="mark-rule role-axis-grid" stroke="#d9d9d9">${inside}</g>`);
  const level = (y: number) => grid(`<line x1="0" x2="200" y1="${y}" y2="${y}"/>`);
  const upright = (x: number) => grid(`<line x1="${x}" x2="${x}" y1="0" y2="100"/>`);
  const text = plot(two(10, 50));
  const struck = ['warning: text "88" is struck through by the axis-grid at 0,45'];

  it("is a warning", () => {
    expect(overlaps(level(45) + text)).toEqual(struck);
    expect(overlaps(text + level(45))).toEqual(struck);
  });

  it("is none along its edges: only in the inner 70% of its height and of its length", () => {
    // The text reaches from 35.6 to 54.2, so its core from 44.9 − 6.51 = 38.39 to 51.41
    expect(overlaps(level(38.3) + text)).toEqual([]);
    expect(overlaps(level(38.5) + text)).toHaveLength(1);
    expect(overlaps(level(51.3) + text)).toHaveLength(1);
    expect(overlaps(level(51.5) + text)).toEqual([]);
    // And from 10 to 29.88, so its core from 19.94 − 6.96 = 12.98 to 26.9
    expect(overlaps(upright(12.9) + text)).toEqual([]);
    expect(overlaps(upright(13.1) + text)).toHaveLength(1);
    expect(overlaps(upright(26.8) + text)).toHaveLength(1);
    expect(overlaps(upright(27) + text)).toEqual([]);
  });

  it("may end before the text, or pass it at a slant", () => {
    expect(overlaps(grid('<line x1="0" x2="12" y1="45" y2="45"/>') + text)).toEqual([]);
    expect(overlaps(grid('<line x1="0" x2="40" y1="100" y2="0"/>') + text)).toHaveLength(1);
    expect(overlaps(grid('<line x1="0" x2="15" y1="60" y2="25"/>') + text)).toEqual([]);
  });

  it("may be any edge of a path that a rule draws, the last one too", () => {
    const path = (d: string) => grid(`<path fill="none" d="${d}"/>`) + text;
    expect(overlaps(path("M0,5H60V45H0"))).toHaveLength(1);
    expect(overlaps(path("M0,5H60V80H0"))).toEqual([]);
    expect(overlaps(path("M0,45L5,90L60,45Z"))).toHaveLength(1);
  });

  it("may be an axis's own line, or a rule of the chart, but no tick, no edge of a mark, and no line of data", () => {
    const drawn = (role: string) => overlaps(level(45).replace("mark-rule role-axis-grid", role) + text);
    expect(drawn("mark-rule role-axis-domain")).toHaveLength(1);
    expect(drawn("mark-rule role-mark")).toHaveLength(1);
    expect(drawn("role-axis-grid")).toHaveLength(1);
    expect(drawn("role-axis-domain")).toHaveLength(1);
    expect(drawn("mark-line role-mark")).toEqual([]);
    expect(drawn("role-axis-tick")).toEqual([]);
  });

  it("is none where the line isn't painted", () => {
    expect(overlaps(level(45).replace("#d9d9d9", "none") + text)).toEqual([]);
  });

  it("is no matter in the texts around the plot", () => {
    expect(overlaps(level(45) + text.replace("plot", "notes"))).toEqual([]);
  });

  it("is not seen where a mark covers it, and the text is written on that", () => {
    const bar = (x: number, width: number, more = "") =>
      marks(`<rect x="${x}" y="20" width="${width}" height="60" fill="white" ${more}/>`);
    expect(overlaps(level(45) + bar(0, 100) + text)).toEqual([]);
    // The mark has to be opaque, and between the two
    expect(overlaps(level(45) + bar(0, 100, 'opacity="0.5"') + text)).toEqual(struck);
    expect(overlaps(bar(0, 100) + level(45) + text)).toEqual(struck);
    // And to cover the line wherever it is in the text: that goes on to 26.9
    expect(overlaps(level(45) + bar(0, 20) + text)).toEqual(struck);
    expect(overlaps(level(45) + bar(0, 27) + text)).toEqual([]);
    // An upright line at 15 is covered by a bar that leaves the rest of the text alone
    expect(overlaps(upright(15) + bar(0, 20) + text)).toEqual([]);
    expect(overlaps(upright(25) + bar(0, 20) + text)).toHaveLength(1);
    // Two marks may cover it together
    expect(overlaps(level(45) + bar(0, 20) + bar(20, 20) + text)).toEqual([]);
  });
});
