/** The rule that a figure is printed on its own side of the lines that the text draws. */
import fc from "fast-check";
import { en } from "handover/charts";
import { describe, expect, it } from "vitest";
import { bars, find, type Made, said, text } from "../drawing.ts";

const rows = [
  { id: "a", years: 30.97, spells: 1 },
  { id: "b", years: 9.986, spells: 10 },
  { id: "c", years: 0.96, spells: 1 },
].map((row) => ({ ...row, evidence: { key: `custody/${row.id}` } }));

/** The three bars as they are labelled, under an alt text. */
const of = (labels: readonly string[], alt: string, made: Made = {}) => {
  const plot = bars(labels.map((label, y) => ({ y, width: 9, key: rows[y]?.evidence.key ?? "", label })));
  return said("rounding", { plot, alt, ...made }, { rows });
};

describe("a printed figure", () => {
  it("stays below ten where the text counts ten years or more", () => {
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"], "1 was held for ten years or more")).toEqual([
      'label "B: 10.0 years" prints 10.0 for 9.986, and the text says "ten years or more"',
    ]);
    expect(of(["A: 31.0 years", "B: 9.9 years", "C: 1.0 years"], "1 was held for ten years or more")).toEqual([]);
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"], "1 was held for twenty years or more")).toEqual([]);
  });

  it("stays below one where the text counts less than a year", () => {
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"], "1 was held for less than a year")).toHaveLength(1);
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 0.9 years"], "1 was held for less than a year")).toEqual([]);
  });

  it.each([
    ["es", "31.0 años, 10.0 años, 1.0 años", "1 estuvo menos de un año", "1.0"],
    ["fr", "31,0 ans, 10,0 ans, 1,0 an", "1 est restée moins d’un an", "1,0"],
    ["pt", "31,0 anos, 10,0 anos, 1,0 ano", "1 ficou menos de um ano", "1,0"],
  ] as const)("is read as its language writes it: %s", (lang, labels, alt, printed) => {
    const line = { es: "menos de un año", fr: "moins d’un an", pt: "menos de um ano" }[lang];
    expect(
      of(
        labels.split(/, /).map((label) => `A: ${label}`),
        alt,
        { lang },
      ),
    ).toEqual([`label "A: ${labels.split(/, /)[2]}" prints ${printed} for 0.96, and the text says "${line}"`]);
  });

  it("stays below 31 where the text says almost 31", () => {
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"], "He was held for almost 31 years")).toHaveLength(1);
    expect(of(["A: 30.9 years", "B: 10.0 years", "C: 1.0 years"], "He was held for almost 31 years")).toEqual([]);
    expect(of(["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"], "He was held for 31 years")).toEqual([]);
  });

  it("may stand on a line that it isn't counted by: 10.0 for 10.02 is ten or more", () => {
    const near = [10.02, 12.3].map((years, y) => ({ years, evidence: { key: `custody/${y}` } }));
    const plot = bars(
      near.map(({ years }, y) => ({ y, width: 9, key: `custody/${y}`, label: `P: ${years.toFixed(1)} years` })),
    );
    const found = (alt: string) => find("rounding", { plot, alt }, { rows: near });
    expect(found("2 were held for ten years or more")).toEqual([]);
    expect(found("2 were held for more than ten years")).toMatchObject([
      { remedy: "Print 10.1, by text.number(value, { moreThan: [10] }), or count by what is printed." },
    ]);
  });

  it("is told what to be instead", () => {
    const plot = bars([{ y: 0, width: 9, key: "custody/b", label: "B: 10.0 years" }]);
    expect(
      find(
        "rounding",
        { plot, alt: "0 for ten years or more" },
        { rows: [{ years: 9.986, evidence: { key: "custody/b" } }] },
      ),
    ).toMatchObject([
      {
        severity: "error",
        remedy: "Print 9.9, by text.number(value, { atLeast: [10] }), or count by what is printed.",
      },
    ]);
  });

  it.each([
    ["less than ten years", 9.986, "Print 9.9, by text.number(value, { atLeast: [10] })"],
    ["at most ten years", 10.02, "Print 10.1, by text.number(value, { moreThan: [10] })"],
  ])("beside %s is told the option that keeps it on its side", (line, years, remedy) => {
    const plot = bars([{ y: 0, width: 9, key: "custody/b", label: "B: 10.0 years" }]);
    const rows = [{ years, evidence: { key: "custody/b" } }];
    expect(find("rounding", { plot, alt: `1 was held for ${line}` }, { rows })).toMatchObject([
      { remedy: `${remedy}, or count by what is printed.` },
    ]);
  });

  it("is read from the row's own text, where that stands beside a bar without a label", () => {
    const given = [
      { years: 9.986, length: "10.0" },
      { years: 3.21, length: "3.2" },
    ];
    const plot = text("10.0", 0, 10) + text("3.2", 0, 30);
    expect(said("rounding", { plot, alt: "0 were held for ten years or more" }, { rows: given })).toEqual([
      'label "10.0" prints 10.0 for 9.986, and the text says "ten years or more"',
    ]);
  });

  it("is left alone where it is of another kind, exact, or of no row", () => {
    const labels = ["A: 31.0 years", "B: 10.0 years", "C: 1.0 years"];
    expect(of(labels, "3 courts have at least 10 cases")).toEqual([]);
    expect(of(labels, "1 was held for less than 10 days")).toEqual([]);
    expect(of(labels, "Handed over on Feb. 10, 2025 or 10 de febrero de 2025")).toEqual([]);
    expect(
      said("rounding", { plot: bars([{ y: 0, width: 9, label: "B: 10.0 years" }]), alt: "1 for ten years or more" }),
    ).toEqual([]);
    const exact = [{ years: 10, evidence: { key: "custody/a" } }];
    const plot = bars([{ y: 0, width: 9, key: "custody/a", label: "A: 10.0 years" }]);
    expect(said("rounding", { plot, alt: "1 was held for ten years or more" }, { rows: exact })).toEqual([]);
  });

  it("passes if it was written beside the line that the text draws", () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 0, max: 40, noNaN: true }), { minLength: 2, maxLength: 12 }), (list) => {
        const rows = list.map((years, y) => ({ years, evidence: { key: `custody/${y}` } }));
        const plot = bars(
          list.map((years, y) => ({
            y,
            width: 9,
            key: `custody/${y}`,
            label: `P: ${en.years(years, { atLeast: [10, 1] })}`,
          })),
        );
        const alt = "Bar chart of some who were held for ten years or more, and others for less than a year";
        expect(said("rounding", { plot, alt }, { rows })).toEqual([]);
      }),
      { numRuns: 40 },
    );
  });
});
