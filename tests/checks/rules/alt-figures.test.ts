/** The rule that each figure of the alt text is borne out by the rows. */
import type { CheckContext } from "handover/checks";
import { describe, expect, it } from "vitest";
import { bars, find, type Made, said } from "../drawing.ts";

const rows = [
  { name: "Rafael Caro Quintero", years: 30.98, spells: 2, since: "1985-04-05", "all day": true },
  { name: "Miguel Ángel Treviño Morales", years: 11.62, spells: 1, since: "2013-07-15" },
  { name: "José Luis Sánchez Valencia", years: 0.4, spells: 1, since: null },
];
const of = (alt: string, context: CheckContext = {}, lang: Made["lang"] = "en") =>
  find("alt-figures", { alt, lang }, { rows, ...context }).map(({ what }) => /gives (\S+),/.exec(what)?.[1]);

describe("figures in the alt text", () => {
  it("are values, at the decimals given", () => {
    expect(of("Held 31.0, 30.98, 11.6 and 0.4 years, since 1985")).toEqual([]);
    expect(said("alt-figures", { alt: "Held 31.1 years" }, { rows })).toEqual([
      "alt text gives 31.1, which the rows don't bear out",
    ]);
    expect(find("alt-figures", { alt: "Held since 1984" }, { rows })).toMatchObject([
      { severity: "error", remedy: expect.stringContaining("Compute it from the rows") },
    ]);
    expect(of("Held 30.9 years")).toEqual(["30.9"]);
  });

  it("are whole numbers only where a row has the whole number, not where it rounds to it", () => {
    // 9.62 rounds to 10, which is no count, sum (46.2), mean (11.55), median (7.41) or extreme
    const four = [30.98, 9.62, 5.2, 0.4].map((years) => ({ years }));
    expect(of("Held 10 years", { rows: four })).toEqual(["10"]);
    // Of the most and the least, a text may say 31 for 30.98, and 0 for 0.4
    expect(of("Held 31 years at most, 0 at least")).toEqual([]);
    // 0.35 is 0.4 in one decimal, or 0.3: it can't be stored exactly
    expect(of("Held 0.4 years", { rows: [{ years: 0.35 }] })).toEqual([]);
    expect(of("Held 0.3 years", { rows: [{ years: 0.35 }] })).toEqual([]);
    // 14.5 rounds up to 15
    expect(of("Held 15 years", { rows: [{ years: 14.5 }] })).toEqual([]);
    expect(of("Held 14 years", { rows: [{ years: 14.5 }] })).toEqual(["14"]);
  });

  it("are counts of rows, and of those that are over or under a number of the text, or on it", () => {
    expect(of("Of 3 people, 2 were held for ten years or more, 1 for less than one")).toEqual([]);
    expect(of("Of 5 people")).toEqual(["5"]);
    const seven = [3, 3, 3, 5, 8, 8, 9].map((score) => ({ score }));
    // Over 5: 3; 5 and over: 4; under 5: 3; up to 5: 4
    expect(of("4 have a score of 5 or more", { rows: seven })).toEqual([]);
    expect(of("4 have a score of five", { rows: seven })).toEqual([]);
    expect(of("6 have another than nine; 10", { rows: seven })).toEqual(["10"]);
    const eight = [1, 2, 3, 4, 5, 6, 7, 50].map((score, index) => ({ score, odd: index % 2 === 1 }));
    expect(of("Of 8, 4 are odd and 4 over four", { rows: eight })).toEqual([]);
  });

  it("are counts of the rows with one value, and of values", () => {
    const four = ["Ohio", "Ohio", "Ohio", "Texas", "Iowa", "Iowa"].map((state) => ({ state }));
    // 3 in Ohio, 2 in Iowa; 3 states; 4 not in Iowa, 5 not in Texas
    for (const count of [6, 3, 2, 4, 5]) expect(of(`${count} rows`, { rows: four }), String(count)).toEqual([]);
    for (const count of [7, 8]) expect(of(`${count} rows`, { rows: four }), String(count)).toEqual([String(count)]);
  });

  it("are sums, means, medians, extremes, differences and shares", () => {
    // 30.98 + 11.62 + 0.4 = 43; 43 / 3 = 14.33; 30.98 - 0.4 = 30.58; 2 of 3 are 67%
    expect(of("43 years in all, 14.3 on average, 30.6 apart; 67% with one spell, 33% with two")).toEqual([]);
    expect(of("44 years in all, 14.4 on average, 30.7 apart; 68%, 34%")).toEqual(["44", "14.4", "30.7", "68", "34"]);
    // The median of 1, 2, 6, 8 is 4; their sum 17, their mean 4.25
    const even = [8, 6, 1, 2].map((score) => ({ score }));
    expect(of("Median 4, sum 17, mean 4.25, spread 7", { rows: even })).toEqual([]);
    // That of 1, 2, 6 is 2, and of 100, 7, 9 it is 9
    expect(of("Median 9.0", { rows: [{ a: 100 }, { a: 7 }, { a: 9 }] })).toEqual([]);
    expect(of("Median 8", { rows: [{ a: 100 }, { a: 7 }, { a: 9 }] })).toEqual(["8"]);
  });

  it("are no months or days of a row's dates, and none that is no number", () => {
    const dated = [{ since: "2013-07-15/2015-09" }, { since: "2013-07-15/2015-09" }];
    expect(of("Since 2013 and 2015", { rows: dated })).toEqual([]);
    expect(of("Since 15, 9, 7", { rows: dated })).toEqual(["15", "9", "7"]);
    expect(of("5", { rows: [{ a: Number.NaN }, { a: Number.POSITIVE_INFINITY }] })).toEqual(["5"]);
    expect(of("5 in all", { rows: [{ a: "5 in all" }] })).toEqual([]);
  });

  it("may come from elsewhere, if the context names them; a name's figure is none", () => {
    expect(of("Of 92 people")).toEqual(["92"]);
    expect(of("Of 92 people", { figures: [92] })).toEqual([]);
    expect(of("Treviño Morales, called Z-40, and El 85", { aliases: ["Z-40", "El 85"] })).toEqual([]);
  });

  it("are no days of a month, in whatever way these are written", () => {
    for (const day of ["on Feb. 27", "on Feb. 27, 1985", "on Sept. 4 or 5, 1985", "from Feb. 27 to March 4"])
      expect(of(`Held ${day}.`), day).toEqual([]);
    for (const day of ["el 27 de febrero de 1985", "el 27 feb. 1985", "del 4 al 27 de febrero"])
      expect(of(`Desde ${day}.`, {}, "es"), day).toEqual([]);
    expect(of("On Feb. 27, 29 were held")).toEqual(["29"]);
  });

  it("are read as their language writes them", () => {
    expect(of("Une moyenne de 14,3 ans", {}, "fr")).toEqual([]);
    expect(of("Uma média de 14,4 anos", {}, "pt")).toEqual(["14,4"]);
    expect(of("1.234 casos", { rows: [{ cases: 1234 }] }, "pt")).toEqual([]);
    expect(of("1.234 casos", { rows: [{ cases: 1.234 }] }, "es")).toEqual([]);
    // "Ten" as a line is read in words
    expect(of("2 von diez", {}, "es")).toEqual([]);
  });

  it("are none where there are no rows to hold them against", () => {
    expect(of("Of 5 people", { rows: [] })).toEqual(["5"]);
    expect(of("Of 0 people", { rows: [] })).toEqual([]);
  });
});

describe("figures in the alt text without the rows", () => {
  const plot = bars([
    { y: 0, width: 29, label: "Feb: 29 people" },
    { y: 20, width: 26, label: "Aug: 26 people" },
    { y: 30, width: 26, label: "Aug: 26 people" },
  ]);
  const without = (alt: string, made: Made = {}, context: CheckContext = {}) =>
    find("alt-figures", { plot, subtitle: "People", headline: ["Handovers"], alt, ...made }, context).map(
      ({ what }) => what,
    );

  it("are compared with the chart's own labels, and only warned of", () => {
    // Two labels, each once; 29 + 26 = 55
    expect(without("Bars of 2 handovers: 29 and 26 people, 55 in all")).toEqual([]);
    expect(find("alt-figures", { plot, alt: "Bars of 27 people" })).toMatchObject([
      { severity: "warning", what: "gives 27, which the chart's own labels don't bear out" },
    ]);
  });

  it("may be the first and the last of a label", () => {
    const spans = bars([{ y: 0, width: 9, label: "Ana: 3 of 5, 8 of 12; on Feb. 27, 2025; Studio 54" }]);
    const names = { names: ["Studio 54"] };
    expect(without("Ana had 3 and 2025", { plot: spans }, names)).toEqual([]);
    expect(without("Ana had 8", { plot: spans }, names)).toHaveLength(1);
    expect(without("Ana had 54", { plot: spans }, names)).toHaveLength(1);
    expect(without("Ana had 27", { plot: spans }, names)).toHaveLength(1);
  });

  it("may be those of headline and subtitle, in digits or in words, but not those of the notes", () => {
    expect(without("Of 92 people, 40", { headline: ["92 sent"], subtitle: "Forty of them" })).toEqual([]);
    expect(without("Of 27 people", { headline: ["Sent on Feb. 27"] })).toHaveLength(1);
    expect(without("Of 92 people", { notes: "Not shown: 92" })).toHaveLength(1);
    expect(without("Of 92 people", {}, { figures: [92] })).toEqual([]);
  });
});
