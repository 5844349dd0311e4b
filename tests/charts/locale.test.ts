/** What is written in each language: numbers, years, percentages, dates, counts, lists, and the settings of axes. */
import { en, es, fr, pt, words } from "handover/charts";
import { describe, expect, it } from "vitest";
import { settingsOf } from "../../lib/charts/locale.ts";
import { formatDate } from "../../lib/dates/format.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

/** Signs that can't be seen: a narrow no-break space, a no-break space, a minus. */
const [NARROW, HARD, MINUS] = ["\u202f", "\u00a0", "\u2212"];

describe("a number", () => {
  it.each([
    [1234.5, 1, "1,234.5", "1,234.5", `1${NARROW}234,5`, "1.234,5"],
    [20_000_000, 0, "20,000,000", "20,000,000", `20${NARROW}000${NARROW}000`, "20.000.000"],
    [28.345, 1, "28.3", "28.3", "28,3", "28,3"],
    [999, 0, "999", "999", "999", "999"],
    [1000, 0, "1,000", "1,000", `1${NARROW}000`, "1.000"],
    [-2, 0, `${MINUS}2`, `${MINUS}2`, `${MINUS}2`, `${MINUS}2`],
    [-0.4, 0, "0", "0", "0", "0"],
    [1.005, 2, "1.01", "1.01", "1,01", "1,01"],
    [1e21, 0, `1${",000".repeat(7)}`, `1${",000".repeat(7)}`, `1${`${NARROW}000`.repeat(7)}`, `1${".000".repeat(7)}`],
  ])("%d with %d decimals is %s, %s, %s, %s", (value, decimals, ...written) => {
    expect([en, es, fr, pt].map(({ number }) => number(value, { decimals }))).toEqual(written);
  });

  it("has no decimals unless told", () => {
    expect([en.number(2.5), es.number(2.4)]).toEqual(["3", "2"]);
  });

  it("is refused where it is none, and never printed as NaN", () => {
    for (const value of [Number.NaN, Infinity, -Infinity]) {
      expect(() => en.number(value)).toThrow(
        new RangeError(`${value} is no number to print; say in words what is not known`),
      );
    }
  });
});

describe("a length in years", () => {
  it.each([
    [28.345, 1, "28.3 years", "28.3 años", "28,3 ans", "28,3 anos"],
    [1, 0, "1 year", "1 año", "1 an", "1 ano"],
    [1, 1, "1.0 years", "1.0 años", "1,0 an", "1,0 ano"],
    // The unit goes by the figure that is printed, and not by the number behind it
    [1.2, 0, "1 year", "1 año", "1 an", "1 ano"],
    [1.9, 1, "1.9 years", "1.9 años", "1,9 an", "1,9 ano"],
    [1.96, 1, "2.0 years", "2.0 años", "2,0 ans", "2,0 anos"],
    [0, 0, "0 years", "0 años", "0 an", "0 ano"],
  ])("of %d with %d decimals is %s, %s, %s, %s", (value, decimals, ...written) => {
    expect([en, es, fr, pt].map(({ years }) => years(value, { decimals }))).toEqual(
      written.map((words) => words.replace(" ", HARD)),
    );
  });

  it("has one decimal unless told, and stays on its side of a line", () => {
    expect(en.years(28)).toBe(`28.0${HARD}years`);
    expect(es.years(30.97, { atLeast: [31] })).toBe(`30.9${HARD}años`);
    expect(fr.years(1.99, { decimals: 1, atLeast: [2] })).toBe(`1,9${HARD}an`);
  });
});

it("a part is a percentage, in whole points", () => {
  expect([en, es, fr, pt].map(({ percent }) => percent(0.4375))).toEqual(["44%", "44%", `44${HARD}%`, "44%"]);
  expect(fr.percent(12.5)).toBe(`1${NARROW}250${HARD}%`);
});

it("a text is the one of the language, and a plain one is of any", () => {
  const text = { en: "yes", es: "sí", fr: "oui", pt: "sim" };
  expect(LANGUAGES.map((lang) => words[lang](text))).toEqual(["yes", "sí", "oui", "sim"]);
  expect(fr("CNN")).toBe("CNN");
  expect(() => fr({ en: "yes" })).toThrow(new RangeError('a text has no "fr", only en ("yes"); write it in "fr" too'));
});

describe("a count", () => {
  it.each([
    [0, "zero", "cero", "zéro", "zero"],
    [1, "one", "un", "un", "um"],
    [2, "two", "dos", "deux", "dois"],
    [3, "three", "tres", "trois", "três"],
    [4, "four", "cuatro", "quatre", "quatro"],
    [5, "five", "cinco", "cinq", "cinco"],
    [6, "six", "seis", "six", "seis"],
    [7, "seven", "siete", "sept", "sete"],
    [8, "eight", "ocho", "huit", "oito"],
    [9, "nine", "nueve", "neuf", "nove"],
    [10, "10", "10", "10", "dez"],
    [11, "11", "11", "11", "11"],
    [1234, "1,234", "1,234", `1${NARROW}234`, "1.234"],
  ])("of %d is %s, %s, %s, %s", (value, ...written) => {
    expect([en, es, fr, pt].map(({ count }) => count(value))).toEqual(written);
  });

  it.each([
    [0, "zero", "cero", "zéro", "zero"],
    [1, "one", "una", "une", "uma"],
    [2, "two", "dos", "deux", "duas"],
    [3, "three", "tres", "trois", "três"],
    [10, "10", "10", "10", "dez"],
  ])("of %d feminine things is %s, %s, %s, %s", (value, ...written) => {
    expect([en, es, fr, pt].map(({ count }) => count(value, { feminine: true }))).toEqual(written);
  });
});

describe("a list", () => {
  it.each([
    ["EFE", "CNN"],
    ["AP", "EFE", "CNN"],
  ])("ends in an and, without a comma before it: %s, %s", (...items) => {
    const before = items.slice(0, -1).join(", ");
    expect([en, es, fr, pt].map(({ list }) => list(items))).toEqual(
      ["and", "y", "et", "e"].map((and) => `${before} ${and} CNN`),
    );
  });

  it.each([
    ["Infobae", "e"],
    ["Índice Político", "e"],
    ["Hidalgo", "e"],
    ["hierro", "y"],
    ["Yucatán", "y"],
    ["Oaxaca", "y"],
  ])("says in Spanish, before %s, %s", (last, and) => {
    expect(es.list(["EFE", last])).toBe(`EFE ${and} ${last}`);
    expect(fr.list(["EFE", last])).toBe(`EFE et ${last}`);
  });

  it("of one or none has no and", () => {
    for (const { list } of [en, es, fr, pt]) expect([list([]), list(["AP"])]).toEqual(["", "AP"]);
  });
});

describe("a date", () => {
  it("is written in full in prose and shortened in labels", () => {
    expect([en.date("2025-02-27"), es.date("2025-02-27")]).toEqual(["Feb. 27, 2025", "27 de febrero de 2025"]);
    expect([en.shortDate("2025-02-27"), es.shortDate("2025-02-27")]).toEqual(["Feb. 27, 2025", "27 feb. 2025"]);
    for (const lang of LANGUAGES) {
      expect(words[lang].date("2013-07~")).toBe(formatDate("2013-07~", lang));
      expect(words[lang].shortDate("2013-07~")).toBe(formatDate("2013-07~", lang, { short: true }));
    }
  });
});

describe("the settings of axes", () => {
  it.each([
    ["en", ".", ",", "%", ["$", ""], "%b %-d, %Y", "January", "Jan.", "Sunday", "Sun"],
    ["es", ".", ",", "%", ["$", ""], "%-d %b %Y", "enero", "ene.", "domingo", "dom."],
    ["fr", ",", NARROW, `${HARD}%`, ["", `${HARD}€`], "%-d %b %Y", "janvier", "janv.", "dimanche", "dim."],
    ["pt", ",", ".", "%", [`R$${HARD}`, ""], "%-d %b %Y", "janeiro", "jan.", "domingo", "dom."],
  ] as const)("are those of %s", (lang, decimal, thousands, percent, currency, date, month, short, day, shortDay) => {
    const { locale, timeFormat } = settingsOf(lang);
    expect(locale.number).toEqual({ decimal, thousands, percent, currency, grouping: [3] });
    expect([timeFormat, locale.time.date]).toEqual([date, date]);
    expect([locale.time.months[0], locale.time.shortMonths[0]]).toEqual([month, short]);
    expect([locale.time.days[0], locale.time.shortDays[0]]).toEqual([day, shortDay]);
    for (const names of [locale.time.months, locale.time.shortMonths]) expect(new Set(names).size).toBe(12);
    for (const names of [locale.time.days, locale.time.shortDays]) expect(new Set(names).size).toBe(7);
  });
});
