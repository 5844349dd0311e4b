/** Figures beside the lines that a text draws. */
import fc from "fast-check";
import { en, es } from "handover/charts";
import { describe, expect, it } from "vitest";
import { roundBeside } from "../../lib/charts/rounding.ts";

describe("a figure beside a line that the text draws", () => {
  it("stays below ten where the text counts ten or more, and at ten where it is ten", () => {
    expect(en.number(9.986, { decimals: 1 })).toBe("10.0");
    expect(en.number(9.986, { decimals: 1, atLeast: [10] })).toBe("9.9");
    expect(en.number(10, { decimals: 1, atLeast: [10] })).toBe("10.0");
    expect(en.number(10.02, { decimals: 1, atLeast: [10] })).toBe("10.0");
    expect(en.years(30.97, { atLeast: [31] })).toBe("30.9\u00a0years");
    expect(es.years(0.96, { atLeast: [1, 10] })).toBe("0.9\u00a0años");
    expect(es.number(9.986, { atLeast: [10] })).toBe("9");
  });

  it("stays over ten where the text counts more than ten", () => {
    expect(en.number(10.02, { decimals: 1, moreThan: [10] })).toBe("10.1");
    expect(en.number(10, { decimals: 1, moreThan: [10] })).toBe("10.0");
    expect(en.number(9.986, { decimals: 1, moreThan: [10] })).toBe("10.0");
  });

  it("is refused where so many decimals have no figure between two lines", () => {
    expect(() => en.number(9.97, { decimals: 1, atLeast: [9.95, 10] })).toThrow(
      "no figure with decimals: 1 is on the same side of the lines 9.95, 10 as 9.97; give it more decimals",
    );
    expect(en.number(9.97, { decimals: 2, atLeast: [9.95, 10] })).toBe("9.97");
  });

  it("is nearest without a line, a half away from zero", () => {
    expect([2.5, -2.5, 0.45, -0.3].map((value) => roundBeside(value, 0))).toEqual([3, -3, 0, 0]);
    expect([1.005, 1.345, 12.3456].map((value) => roundBeside(value, 2))).toEqual([1.01, 1.35, 12.35]);
  });

  it.each([Number.NaN, Infinity, -Infinity])("is none for %d", (value) => {
    expect(() => roundBeside(value, 1)).toThrow(
      new RangeError(`${value} is no number to print; say in words what is not known`),
    );
  });

  const value = fc.double({ min: -1000, max: 1000, noNaN: true, noDefaultInfinity: true });
  const decimals = fc.integer({ min: 0, max: 4 });
  // Whole numbers, as texts draw lines: each can be printed at any decimals
  const lines = fc.array(fc.integer({ min: -1000, max: 1000 }), { maxLength: 5 });
  const read = (text: string) => Number(text.replaceAll(",", "").replace("\u2212", "-"));

  it("never crosses one, and stays within one unit of its last decimal", () => {
    fc.assert(
      fc.property(value, decimals, lines, fc.boolean(), (value, decimals, lines, near) => {
        const drawn = near ? [...lines, Math.round(value)] : lines;
        const printed = read(en.number(value, { decimals, atLeast: drawn }));
        for (const line of drawn) expect(printed < line).toBe(value < line);
        const over = read(en.number(value, { decimals, moreThan: drawn }));
        for (const line of drawn) expect(over > line).toBe(value > line);
        for (const figure of [printed, over]) expect(Math.abs(figure - value)).toBeLessThan(10 ** -decimals + 1e-9);
      }),
    );
  });

  it("is the nearest figure where no line is near, as without lines", () => {
    fc.assert(
      fc.property(value, decimals, (value, decimals) => {
        const far = [Math.ceil(value) + 2, Math.floor(value) - 2];
        expect(en.number(value, { decimals, atLeast: far, moreThan: far })).toBe(en.number(value, { decimals }));
      }),
    );
  });
});
