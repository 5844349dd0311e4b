/** The lines that the checks find in a text: how each language draws them. */
import { describe, expect, it } from "vitest";
import { type Comparison, isOnSide, thresholdsIn } from "../../lib/checks/thresholds.ts";
import type { Lang } from "../../lib/languages/text.ts";

const lines = (text: string, lang: Lang = "en") =>
  thresholdsIn(text, lang).map(({ comparison, value, unit, near }) =>
    [near && "near:", comparison, value, unit?.kind].filter(Boolean).join(" "),
  );

describe("a line", () => {
  it.each([
    ["en", "ten years or more", "at least 10 time"],
    ["en", "at least ten years", "at least 10 time"],
    ["en", "no less than 10 years", "at least 10 time"],
    ["en", "not fewer than 10 people", "at least 10 people"],
    ["en", "a minimum of ten years", "at least 10 time"],
    ["en", "ten or more years", "at least 10 time"],
    ["en", "ten years and over", "at least 10 time"],
    ["en", "ten years or longer", "at least 10 time"],
    ["en", "more than ten years", "over 10 time"],
    ["en", "longer than a decade", "over 1 time"],
    ["en", "over ten years", "over 10 time"],
    ["en", "above $10", "over 10 dollars"],
    ["en", "more than a million dollars", "over 1000000 dollars"],
    ["en", "more than a hundred people", "over 100 people"],
    ["en", "more than US$ 5 million", "over 5000000 dollars"],
    ["en", "less than a year", "below 1 time"],
    ["en", "fewer than 5 days", "below 5 time"],
    ["en", "under 10%", "below 10 percent"],
    ["en", "below two million", "below 2000000"],
    ["en", "at most 3 days", "at most 3 time"],
    ["en", "3 days at most", "at most 3 time"],
    ["en", "no more than three", "at most 3"],
    ["en", "up to 20 years", "at most 20 time"],
    ["en", "within 3 days", "at most 3 time"],
    ["en", "one year or less", "at most 1 time"],
    ["en", "10 U.S. dollars or less", "at most 10 dollars"],
    ["en", "almost 31 years", "near: below 31 time"],
    ["en", "nearly 30 people", "near: below 30 people"],
    ["es", "diez años o más", "at least 10 time"],
    ["es", "diez o mas años", "at least 10 time"],
    ["es", "al menos diez años", "at least 10 time"],
    ["es", "por lo menos 10", "at least 10"],
    ["es", "como mínimo un mes", "at least 1 time"],
    ["es", "5 millones de pesos o más", "at least 5000000 pesos"],
    ["es", "más de un año", "over 1 time"],
    ["es", "más de un millón de pesos", "over 1000000 pesos"],
    ["es", "más de mil personas", "over 1000 people"],
    ["es", "mayores de 18 años", "over 18 time"],
    ["es", "superior a $10", "over 10 dollars"],
    ["es", "menos de veintiún días", "below 21 time"],
    ["es", "por debajo de 5%", "below 5 percent"],
    ["es", "no más de 3", "at most 3"],
    ["es", "hasta 20 años", "at most 20 time"],
    ["es", "un año a lo sumo", "at most 1 time"],
    ["es", "un año o menos", "at most 1 time"],
    ["es", "casi 31 años", "near: below 31 time"],
    ["fr", "dix ans ou plus", "at least 10 time"],
    ["fr", "au moins dix ans", "at least 10 time"],
    ["fr", "pas moins d’un an", "at least 1 time"],
    ["fr", "5 millions de dollars ou plus", "at least 5000000 dollars"],
    ["fr", "plus de dix ans", "over 10 time"],
    ["fr", "plus d’un an", "over 1 time"],
    ["fr", "plus d'une semaine", "over 1 time"],
    ["fr", "supérieures à 1\u202f000 euros", "over 1000 euros"],
    ["fr", "moins de 2,5 %", "below 2.5 percent"],
    ["fr", "moins d’un an", "below 1 time"],
    ["fr", "en dessous de cent personnes", "below 100 people"],
    ["fr", "au plus trois jours", "at most 3 time"],
    ["fr", "trois jours au plus", "at most 3 time"],
    ["fr", "pas plus de 3", "at most 3"],
    ["fr", "jusqu’à 20 ans", "at most 20 time"],
    ["fr", "un an ou moins", "at most 1 time"],
    ["fr", "près de 31 ans", "near: below 31 time"],
    ["fr", "un peu moins d’un an", "near: below 1 time"],
    ["fr", "presque 31 ans", "near: below 31 time"],
    ["pt", "dez anos ou mais", "at least 10 time"],
    ["pt", "pelo menos dez anos", "at least 10 time"],
    ["pt", "no mínimo um ano", "at least 1 time"],
    ["pt", "mais de dez anos", "over 10 time"],
    ["pt", "mais do que 1,5 milhão de reais", "over 1500000 reais"],
    ["pt", "acima de R$ 10 mil", "over 10000 reais"],
    ["pt", "menos de um ano", "below 1 time"],
    ["pt", "inferiores a 5%", "below 5 percent"],
    ["pt", "no máximo três dias", "at most 3 time"],
    ["pt", "três dias no máximo", "at most 3 time"],
    ["pt", "não mais de 3", "at most 3"],
    ["pt", "até 20 anos", "at most 20 time"],
    ["pt", "um ano ou menos", "at most 1 time"],
    ["pt", "quase 31 anos", "near: below 31 time"],
  ] as const)("is drawn in many ways: %s, %s", (lang, text, expected) => {
    expect(lines(text, lang)).toEqual([expected]);
    expect(thresholdsIn(text, lang)[0]?.written).toBe(text);
    expect(lines(text.toUpperCase(), lang)).toHaveLength(1);
  });

  it("has its place in the text", () => {
    expect(thresholdsIn("13 for ten years or more.", "en")).toMatchObject([
      { written: "ten years or more", index: 7, end: 24 },
    ]);
    expect(thresholdsIn("13 got more than $10 a day", "en")).toMatchObject([
      { written: "more than $10", index: 7, end: 20 },
    ]);
    expect(thresholdsIn("13 got $10 or more", "en")).toMatchObject([{ written: "$10 or more", index: 7, end: 18 }]);
  });

  it("is one of several, and has the unit of the line before it", () => {
    expect(lines("13 for ten years or more, 18 for less than one")).toEqual(["at least 10 time", "below 1 time"]);
    expect(lines("less than one, ten years or more")).toEqual(["below 1", "at least 10 time"]);
    expect(lines("less than a year, more than 5")).toEqual(["below 1 time", "over 5 time"]);
  });

  it("is drawn once where one phrase stands within another", () => {
    expect(lines("no more than 3 days")).toEqual(["at most 3 time"]);
    expect(lines("at least ten years or more")).toEqual(["at least 10 time"]);
    expect(lines("no menos de 3 días", "es")).toEqual(["at least 3 time"]);
  });

  it("is at the number that its words are next to", () => {
    expect(lines("13 held at most ten years")).toEqual(["at most 10 time"]);
    expect(lines("13 held at most $10")).toEqual(["at most 10 dollars"]);
    expect(lines("13 held at most, of 20, at most ten")).toEqual(["at most 13", "at most 10"]);
    expect(lines("ten years or more than five")).toEqual(["over 5"]);
    expect(lines("10 años o más 15; 21", "es")).toEqual(["at least 10 time"]);
  });

  it("is no handover, no date, no article", () => {
    expect(lines("Mexico handed over 29 prisoners, and took over 3 ships; turned over 2")).toEqual([]);
    expect(lines("Charges up to 2025; more than 2025 people")).toEqual(["over 2025 people"]);
    expect(lines("more than a few, less than a third, more than a yearling")).toEqual([]);
    expect(lines("13 years older; 13 more; evermore than 3; at leasten 3; 3 orb more")).toEqual([]);
    expect(lines("10 or moreover")).toEqual([]);
  });
});

describe("a side of a line", () => {
  it("takes in the line itself, or not", () => {
    const sides = (comparison: Comparison) => [9, 10, 11].map((amount) => isOnSide(amount, { comparison, value: 10 }));
    expect(sides("at least")).toEqual([false, true, true]);
    expect(sides("over")).toEqual([false, false, true]);
    expect(sides("below")).toEqual([true, false, false]);
    expect(sides("at most")).toEqual([true, true, false]);
  });
});
