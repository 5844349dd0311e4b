/** What the checks take a figure to count or to measure. */
import { describe, expect, it } from "vitest";
import { measures, namesUnit, timePattern, unitAfter, unitBefore } from "../../lib/checks/units.ts";
import { words } from "../../lib/checks/words.ts";
import type { Lang } from "../../lib/languages/text.ts";

/** What the figure at the beginning of a text counts. */
const counted = (text: string, lang: Lang) => {
  const unit = unitAfter(text, /^\S*\d/.exec(text)?.[0].length ?? 0, lang);
  return unit && [unit.kind, Number(unit.factor.toFixed(4)), text.slice(0, unit.end)];
};

describe("a unit", () => {
  it.each([
    // A month is 1/12 of a year, a week 7/365.25, a day 1/365.25
    ["en", "10 years or more", ["time", 1, "10 years"]],
    ["en", "1 decade", ["time", 10, "1 decade"]],
    ["en", "6 months", ["time", 0.0833, "6 months"]],
    ["en", "2 weeks", ["time", 0.0192, "2 weeks"]],
    ["en", "3 days", ["time", 0.0027, "3 days"]],
    ["en", "10-year sentences", ["time", 1, "10-year"]],
    ["en", "10 Years", ["time", 1, "10 Years"]],
    ["en", "9 women", ["people", 1, "9 women"]],
    ["en", "5 U.S. dollars", ["dollars", 1, "5 U.S. dollars"]],
    ["en", "5 Mexican pesos", ["pesos", 1, "5 Mexican pesos"]],
    ["en", "5 USD", ["dollars", 1, "5 USD"]],
    ["en", "5 euros", ["euros", 1, "5 euros"]],
    ["en", "5 reais", ["reais", 1, "5 reais"]],
    ["en", "44%", ["percent", 1, "44%"]],
    ["en", "44 per cent", ["percent", 1, "44 per cent"]],
    ["es", "10 años o más", ["time", 1, "10 años"]],
    ["es", "1 década", ["time", 10, "1 década"]],
    ["es", "6 meses", ["time", 0.0833, "6 meses"]],
    ["es", "2 semanas", ["time", 0.0192, "2 semanas"]],
    ["es", "3 días", ["time", 0.0027, "3 días"]],
    ["es", "9 personas", ["people", 1, "9 personas"]],
    ["es", "5 de dólares", ["dollars", 1, "5 de dólares"]],
    ["es", "44 por ciento", ["percent", 1, "44 por ciento"]],
    ["fr", "10 ans ou plus", ["time", 1, "10 ans"]],
    ["fr", "1 décennie", ["time", 10, "1 décennie"]],
    ["fr", "6 mois", ["time", 0.0833, "6 mois"]],
    ["fr", "3 jours", ["time", 0.0027, "3 jours"]],
    ["fr", "9 personnes", ["people", 1, "9 personnes"]],
    ["fr", "5 d’euros", ["euros", 1, "5 d’euros"]],
    ["fr", "5\u00a0$", ["dollars", 1, "5\u00a0$"]],
    ["fr", "44\u202f%", ["percent", 1, "44\u202f%"]],
    ["pt", "10 anos ou mais", ["time", 1, "10 anos"]],
    ["pt", "6 meses", ["time", 0.0833, "6 meses"]],
    ["pt", "1 mês", ["time", 0.0833, "1 mês"]],
    ["pt", "9 pessoas", ["people", 1, "9 pessoas"]],
    ["pt", "5 de reais", ["reais", 1, "5 de reais"]],
    ["pt", "44 por cento", ["percent", 1, "44 por cento"]],
  ] as const)("is the word right after a figure: %s, %s", (lang, text, expected) => {
    expect(counted(text, lang)).toEqual(expected);
  });

  it("is the very noun, where it is known no further", () => {
    expect(counted("3 Courts", "en")).toEqual(["courts", 1, "3 Courts"]);
    expect(counted("3 de Sinaloa", "es")).toEqual(["sinaloa", 1, "3 de Sinaloa"]);
    expect(counted("3 yearlings", "en")).toEqual(["yearlings", 1, "3 yearlings"]);
  });

  it.each([
    ["en", "9 of the 49"],
    ["en", "9 were held"],
    ["en", "9 More"],
    ["en", "9, years later"],
    ["en", "9"],
    ["es", "9 de las 49"],
    ["fr", "9 des 49"],
    ["pt", "9 das 49"],
  ] as const)("is none where a word of another sort stands: %s, %s", (lang, text) => {
    expect(counted(text, lang)).toBeUndefined();
  });

  it("is one of its own language only", () => {
    expect(counted("10 years", "es")).toEqual(["years", 1, "10 years"]);
  });

  it("may be a sign before the figure", () => {
    const before = (text: string) => unitBefore(text, text.indexOf("5"))?.kind;
    expect(["$5", "US$5", "US$ 5", "R$\u00a05", "€5", "5", "x 5"].map(before)).toEqual([
      "dollars",
      "dollars",
      "dollars",
      "reais",
      "euros",
      undefined,
      undefined,
    ]);
    expect(unitBefore("R$ 5, 6", 6)).toBeUndefined();
    expect(unitBefore("$5", 1)).toEqual({ kind: "dollars", factor: 1, end: 1 });
  });

  it("measures, unless it counts people or things", () => {
    const kinds = ["time", "dollars", "pesos", "euros", "reais", "percent", "people", "courts"];
    expect(kinds.filter((kind) => measures({ kind, factor: 1, end: 0 }))).toEqual(kinds.slice(0, 6));
  });
});

describe("a text", () => {
  it("names a kind of unit by any of its words", () => {
    expect(namesUnit("Years in custody", "time", "en")).toBe(true);
    expect(namesUnit("Yearlings in custody", "time", "en")).toBe(false);
    expect(namesUnit("Años de detención", "time", "es")).toBe(true);
    expect(namesUnit("Courts, in per cent", "percent", "en")).toBe(true);
    expect(namesUnit("Courts, in %", "percent", "en")).toBe(true);
    expect(namesUnit("Courts by state", "courts", "en")).toBe(true);
    expect(namesUnit("Courts by state", "time", "en")).toBe(false);
  });

  it("has a span of time where one of its words stands whole", () => {
    const is = (text: string, lang: Lang) => new RegExp(`^${timePattern(words[lang])}`, "iu").test(text);
    expect(["year", "Months", "decade", "week", "days"].every((text) => is(text, "en"))).toBe(true);
    expect(["yearling", "people", "dollars", "%"].some((text) => is(text, "en"))).toBe(false);
    expect(is("mois", "fr")).toBe(true);
  });
});
