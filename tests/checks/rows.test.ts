/** What the checks know of a chart's rows. */
import { describe, expect, it } from "vitest";
import { evidenceIn, keyOf } from "../../lib/checks/rows.ts";

describe("a row", () => {
  it("rests on one thing, on several, or on nothing", () => {
    const [one, two] = [{ key: "closures/north" }, { key: "closures/south" }];
    expect(evidenceIn({ evidence: one })).toEqual([one]);
    expect(evidenceIn({ evidence: [one, null, "text", two] })).toEqual([one, two]);
    for (const evidence of [undefined, null, "text"]) expect(evidenceIn({ evidence })).toEqual([]);
  });

  it("has the key of the first", () => {
    expect(keyOf({ evidence: [{ key: "closures/north" }, { key: "closures/south" }] })).toBe("closures/north");
    expect(keyOf({})).toBeUndefined();
  });
});
