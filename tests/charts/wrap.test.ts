import fc from "fast-check";
import { textWidth } from "handover/charts";
import { describe, expect, it } from "vitest";
import { wrap } from "../../lib/charts/wrap.ts";

const style = { size: 15 };

describe("wrap", () => {
  it("keeps a text that fits on one line", () => {
    expect(wrap("Years in custody", { width: 300, ...style })).toEqual(["Years in custody"]);
  });

  it("holds together what a no-break space joins", () => {
    const lines = wrap("held for 28.3\u00a0years in all", { width: 90, ...style });
    expect(lines.some((line) => line.includes("28.3\u00a0years"))).toBe(true);
  });

  it("leaves no word alone on the last line of a headline", () => {
    const headline = "Caro Quintero spent most of four decades in Mexican custody before he was handed over";
    for (let width = 200; width < 700; width += 10) {
      const lines = wrap(headline, { width, size: 22, weight: "bold", balanced: true });
      if (lines.length > 1) expect(lines.at(-1)).toMatch(/ /);
    }
  });

  it("breaks a word that is wider than the line", () => {
    const lines = wrap("x".repeat(300), { width: 100, ...style });
    expect(lines.length).toBeGreaterThan(10);
    expect(lines.join("")).toBe("x".repeat(300));
  });

  it("gives nothing for nothing", () => {
    expect(wrap("  \n ", { width: 100, ...style })).toEqual([]);
  });

  it("leaves a word alone on the last line where another beside it would not fit", () => {
    expect(wrap("a a a aaaa", { width: 40, balanced: true, ...style })).toEqual(["a a a", "aaaa"]);
  });

  it("never makes a line too wide, and never loses or swaps a word", () => {
    const word = fc.string({ minLength: 1, maxLength: 12, unit: fc.constantFrom(..."aeñíuÁbcwWil.,-–") });
    fc.assert(
      fc.property(
        fc.array(word, { maxLength: 30 }),
        fc.integer({ min: 40, max: 600 }),
        fc.boolean(),
        (text, width, balanced) => {
          const lines = wrap(text.join(" "), { width, balanced, ...style });
          for (const line of lines) {
            if ([...line].length > 1) expect(textWidth(line, style)).toBeLessThanOrEqual(width);
          }
          expect(lines.join("").replaceAll(" ", "")).toBe(text.join(""));
        },
      ),
    );
  });
});
