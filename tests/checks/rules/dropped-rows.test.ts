/** The rule that no row is dropped silently. */
import { describe, expect, it } from "vitest";
import { bars, find, type Made, said, text } from "../drawing.ts";

const rows = ["a", "b", "c"].map((id) => ({ evidence: { key: `closures/${id}` } }));
const plot = bars([{ y: 0, width: 29, key: "closures/a", label: "29" }]);
const of = (notes: string, lang: Made["lang"] = "en") => said("dropped-rows", { plot, notes, lang }, { rows });

describe("rows that are not drawn", () => {
  it("are counted in the notes, in digits or in words of their language", () => {
    expect(find("dropped-rows", { plot }, { rows })).toMatchObject([
      {
        severity: "error",
        element: "notes",
        what: "don't say that 2 of 3 rows are not drawn: closures/b and 1 more",
        remedy: expect.stringContaining("say in the notes"),
      },
    ]);
    for (const [lang, notes] of [
      ["en", "Not shown: 2 people."],
      ["en", "Two people are not shown."],
      ["es", "No se muestran dos personas."],
    ] as const)
      expect(of(notes, lang), notes).toEqual([]);
    expect(of("Not shown: 3 people.")).toHaveLength(1);
    expect(of("Dos people are not shown.")).toHaveLength(1);
  });

  it("are named where there is one", () => {
    expect(said("dropped-rows", { plot }, { rows: rows.slice(0, 2) })).toEqual([
      "notes don't say that 1 of 2 rows are not drawn: closures/b",
    ]);
  });

  it("need no word where all are drawn, where they have no key, and where they are not known", () => {
    expect(said("dropped-rows", { plot }, { rows: rows.slice(0, 1) })).toEqual([]);
    expect(said("dropped-rows", { plot }, { rows: [{}, { evidence: null }] })).toEqual([]);
    expect(said("dropped-rows", { plot })).toEqual([]);
  });

  it("are one where two rows have one key", () => {
    expect(said("dropped-rows", { plot }, { rows: [...rows, ...rows] })[0]).toMatch(/2 of 3 rows/);
  });

  it("are not drawn by what is no mark", () => {
    const axis = `<g class="mark-rule role-axis"><path data-evidence="closures/b" d="M0,0h9" stroke="black"/></g>`;
    expect(said("dropped-rows", { plot: plot + axis + text("North", 0, 60) }, { rows })[0]).toMatch(/2 of 3 rows/);
  });
});
