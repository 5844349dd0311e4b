import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { doubtNotes } from "../../lib/charts/provenance.ts";
import { toldIn } from "../../lib/checks/claims.ts";
import { LANGUAGES } from "../../lib/language.ts";

/** Rows of which so many are contested, and so many have an inexact date. */
const rows = (all: number, contested: number, uncertain: number) =>
  Array.from({ length: all }, (_, index) => ({
    evidence: {
      ...{ key: `places/${index}`, sources: [], latestReport: null, corrections: [], weak: false },
      ...{ contested: index < contested, uncertain: index < uncertain },
    },
  }));

describe("the counts of a text", () => {
  it("are read from the notes on doubt that charts write of themselves, in each language", () => {
    const counts = fc.tuple(fc.nat(2000), fc.nat(2000), fc.nat(2000)).map((all) => all.sort((a, b) => a - b));
    fc.assert(
      fc.property(counts, fc.constantFrom(...LANGUAGES), ([uncertain = 0, contested = 0, all = 0], lang) => {
        const told = doubtNotes(rows(all, contested, uncertain), lang).flatMap(toldIn);
        const count = (kind: string) => told.find((one) => one.kind === kind)?.count;
        expect([count("contested"), count("inexact")]).toEqual([contested || undefined, uncertain || undefined]);
        if (contested > 0) expect(count("shown")).toBe(all);
      }),
    );
  });
});
