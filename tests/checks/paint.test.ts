/** Colours as they are seen: with their opacity, one on another. */
import { formatHex, formatHex8 } from "culori";
import { describe, expect, it } from "vitest";
import { behind, isFilledAt, over, readPaint } from "../../lib/checks/paint.ts";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

const paint = (written: string, opacity = 1) => formatHex8(readPaint(written, opacity) ?? undefined);
const groundAt = (inside: string, x: number, y: number, order = 99) =>
  formatHex(behind(readFigure(sheet(inside)).shapes, [x, y], order));

describe("a colour", () => {
  it("is read in each of the ways in which SVG writes one", () => {
    for (const red of ["#f00", "#FF0000", "red", "rgb(255,0,0)", "rgb(100%, 0%, 0%)", "hsl(0, 100%, 50%)"]) {
      expect(paint(red), red).toBe("#ff0000ff");
    }
    expect(paint("#ff000080")).toBe("#ff000080");
  });

  it("has its own opacity times that of what it stands in", () => {
    // Half of 255 is 128
    expect(paint("red", 0.5)).toBe("#ff000080");
    expect(paint("rgba(255,0,0,0.5)", 0.5)).toBe("#ff000040");
  });

  it("is none where there is nothing to see, or where it is no colour", () => {
    for (const none of ["none", "transparent", "url(#gradient)", "rgba(255,0,0,0)", "", "nonsense"]) {
      expect(readPaint(none, 1), none).toBeNull();
    }
    expect(readPaint("red", 0)).toBeNull();
  });
});

describe("a colour on another", () => {
  const rgb = (written: string, opacity = 1) =>
    readPaint(written, opacity) as NonNullable<ReturnType<typeof readPaint>>;

  it("hides it, if it is opaque", () => {
    expect(formatHex(over(rgb("red"), rgb("blue")))).toBe("#ff0000");
  });

  it("mixes with it by its opacity: black at 40% on white leaves 60% of 255, which is 153", () => {
    expect(formatHex(over(rgb("black", 0.4), rgb("white")))).toBe("#999999");
    expect(formatHex(over(rgb("white", 0.4), rgb("black")))).toBe("#666666");
  });
});

describe("what lies behind a point", () => {
  const red = '<rect x="10" y="10" width="20" height="20" fill="red"/>';
  const blue = '<rect x="20" y="10" width="20" height="20" fill="blue"/>';

  it("is white paper where nothing was painted", () => {
    expect(groundAt("", 5, 5)).toBe("#ffffff");
    expect(groundAt(red, 5, 5)).toBe("#ffffff");
  });

  it("is what was painted there last, before a place in the order", () => {
    expect(groundAt(red + blue, 15, 15)).toBe("#ff0000");
    expect(groundAt(red + blue, 25, 15)).toBe("#0000ff");
    expect(groundAt(blue + red, 25, 15)).toBe("#ff0000");
    // The root is 0, red 1, and blue 2: behind blue is red alone
    expect(groundAt(red + blue, 25, 15, 2)).toBe("#ff0000");
    expect(groundAt(red + blue, 25, 15, 1)).toBe("#ffffff");
  });

  it("is all of it, seen through what is half transparent", () => {
    expect(groundAt(red + blue.replace("/>", ' fill-opacity="0.6"/>'), 25, 15)).toBe("#660099");
  });

  it("is nothing of a shape without fill, or beyond what its plot cuts it to", () => {
    expect(groundAt(red.replace('fill="red"', 'fill="none" stroke="red"'), 15, 15)).toBe("#ffffff");
    const clip = '<clipPath id="c"><rect x="10" y="10" width="10" height="20"/></clipPath>';
    expect(groundAt(`${clip}<g clip-path="url(#c)">${red}</g>`, 15, 15)).toBe("#ff0000");
    expect(groundAt(`${clip}<g clip-path="url(#c)">${red}</g>`, 25, 15)).toBe("#ffffff");
  });

  it("is nothing of a shape whose box alone holds the point", () => {
    const [triangle] = readFigure(sheet('<path d="M0,0h20l-20,20Z"/>')).shapes;
    expect(triangle && isFilledAt(triangle, [5, 5])).toBe(true);
    expect(triangle && isFilledAt(triangle, [15, 15])).toBe(false);
  });
});
