/** Lengths and opacities as SVG writes them. */
import { describe, expect, it } from "vitest";
import { pixels, share } from "../../lib/checks/length.ts";

describe("a length", () => {
  it("is in pixels where no unit, or px, is written", () => {
    expect(["12", "12px", " 12 ", "+12", "12.", "1.2e1", "1.2E+1px"].map((written) => pixels(written))).toEqual(
      Array(7).fill(12),
    );
    expect(["-.25", "-0.25", "-25e-2", "-2500E-04"].map((written) => pixels(written))).toEqual(Array(4).fill(-0.25));
  });

  it("is in CSS's units, of which an inch is 96 pixels", () => {
    expect(pixels("72pt")).toBe(96);
    expect(pixels("6pc")).toBe(96);
    expect(pixels("1in")).toBe(96);
    expect(pixels("2.54cm")).toBeCloseTo(96, 9);
    expect(pixels("25.4mm")).toBeCloseTo(96, 9);
  });

  it("is so many font sizes in em: 16 px each, if not told", () => {
    expect(pixels("0.5em", { em: 20 })).toBe(10);
    expect(pixels("0.5em")).toBe(8);
    // The e of em is no exponent
    expect(pixels("1em", { em: 20 })).toBe(20);
  });

  it("is a part of the whole in percent, where the whole is known", () => {
    expect(pixels("25%", { whole: 340 })).toBe(85);
    expect(pixels("25%", { whole: 0 })).toBe(0);
    expect(pixels("25%")).toBeUndefined();
  });

  it("is the first of several", () => {
    expect(pixels("10 20 30")).toBe(10);
    expect(pixels("10,20")).toBe(10);
  });

  it("is none where nothing is written, a word, or a unit that is not known", () => {
    expect(["", "medium", "auto", "12parsecs", "x12"].map((written) => pixels(written))).toEqual(
      Array(5).fill(undefined),
    );
  });
});

describe("an opacity", () => {
  it("is a part of one, or of a hundred percent, and stays between nothing and all", () => {
    expect(["0.25", "25%", " 25% ", "0", "1", "2", "-1", "150%"].map(share)).toEqual([0.25, 0.25, 0.25, 0, 1, 1, 0, 1]);
  });

  it("is one where none is written", () => {
    expect(["", "inherit"].map(share)).toEqual([1, 1]);
  });
});
