/** Stretches of a text. */
import { describe, expect, it } from "vitest";
import { blanked } from "../../lib/checks/spans.ts";

describe("a text with its stretches blanked", () => {
  it("keeps all else in its place", () => {
    const spans = [
      { index: 0, end: 2 },
      { index: 5, end: 6 },
    ];
    expect(blanked("ab cde f", spans)).toBe("   cd  f");
    expect(blanked("ab cde f", spans, "x")).toBe("xx cdx f");
    expect(blanked("ab", [])).toBe("ab");
  });
});
