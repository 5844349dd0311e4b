/** The counts that stand beside names in the picture, and what texts say of the same. */
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { contradictionsIn, totalsOf } from "../../lib/checks/totals.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { bars, draw, text } from "./drawing.ts";

const figure = (labels: readonly string[], lang: Lang, spoken: readonly string[] = []) => ({
  ...readFigure(
    draw({
      lang,
      plot:
        labels.map((label, index) => text(label, 0, 10 + 14 * index)).join("") +
        bars(spoken.map((label, index) => ({ y: index, width: 9, label }))),
    }),
  ),
  variant: "made",
});

const totals = (labels: readonly string[], lang: Lang = "en", spoken: readonly string[] = [], names: string[] = []) =>
  totalsOf(figure(labels, lang, spoken), lang, names).map(({ name, count }) => `${name} ${count}`);

describe("a count beside a name", () => {
  it("stands before it or after it, in the plot or in a label", () => {
    expect(totals(["55 Drug trafficking", "Southern Texas 4 ≠", "Texas: 10 people"], "en", ["Ohio: 3"])).toEqual([
      "drug trafficking 55",
      "southern texas 4",
      "texas 10",
      "ohio 3",
    ]);
    expect(totals(["Cártel: 4 personas", "Tráfico 55"], "es")).toEqual(["cartel 4", "trafico 55"]);
    expect(totals(["Paris : 4 personnes"], "fr")).toEqual(["paris 4"]);
    expect(totals(["São Paulo: 4 pessoas"], "pt")).toEqual(["sao paulo 4"]);
  });

  it("is none that is no whole count of people", () => {
    expect(totals(["Rate: 9%", "Rate 9.5", "Sum 1,234", "Term: 9 years", "Since 1985", "Cases: 4 courts"])).toEqual([]);
    expect(totals(["Murder: 9 named people", "Murder: 9 people named", "On Feb. 27, 2025"])).toEqual([]);
    expect(totals(["Texas 10 of 12", "4 US", "No 5", "12"])).toEqual([]);
  });

  it("is none of a name with two", () => {
    expect(totals(["Texas: 10", "Texas: 11", "Ohio: 3", "Ohio 3"])).toEqual(["ohio 3"]);
  });

  it("is no part of a name", () => {
    expect(totals(["Studio 54", "Texas 3"], "en", [], ["Studio 54"])).toEqual(["texas 3"]);
  });
});

const TOTALS = [
  { name: "drug trafficking", count: 55 },
  { name: "texas", count: 10 },
  { name: "southern texas", count: 4 },
  { name: "cartel (norte)", count: 7 },
];

const against = (words: string, lang: Lang = "en") =>
  contradictionsIn(words, TOTALS, lang).map(({ written, count }) => `${written}, not ${count}`);

describe("a count that a text gives to a name", () => {
  it("is the picture's, or contradicts it", () => {
    expect(against("Drug trafficking 55; in Texas ten, in Southern Texas 4")).toEqual([]);
    expect(against("How many face each: drug trafficking 19, in Texas (eleven), Southern Texas with 5")).toEqual([
      "drug trafficking 19, not 55",
      "southern texas with 5, not 4",
      "texas (eleven, not 10",
    ]);
    expect(against("Texas: 11 people")).toEqual(["texas: 11, not 10"]);
    expect(against("Cártel (norte) 8", "es")).toEqual(["cartel (norte) 8, not 7"]);
  });

  it.each([
    ["en", "the Texas 11"],
    ["es", "en Texas 11; de Texas con 12"],
    ["fr", "au Texas 11 ; l’Texas : 12"],
    ["pt", "no Texas 11; em Texas com 12"],
  ] as const)("stands after the words that its language has: %s", (lang, words) => {
    expect(against(words, lang)).toHaveLength(lang === "en" ? 1 : 2);
  });

  it("is left alone where it may count something else", () => {
    for (const words of [
      "55 drug trafficking, 11 Texas",
      "In Texas 3 courts, in Texas 5 years later, in Texas 9%, in Texas 9.5, in Texas 9 million",
      "In Texas 2026 began well; Texas, 72, said so; Texas has 11",
      "Northern Texas 3, West Texas 7",
      "Court 10",
    ])
      expect(against(words), words).toEqual([]);
  });
});
