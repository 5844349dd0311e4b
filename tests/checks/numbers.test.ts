/** The figures that the checks read in a text, in digits and in words, in each language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { figuresIn, gives, isYear, MARK, marked, numbersIn } from "../../lib/checks/numbers.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { LANGUAGES, languages } from "../../lib/languages/words.ts";

const values = (text: string, lang: Lang) => figuresIn(text, lang).map(({ value }) => value);
const all = (text: string, lang: Lang) => numbersIn(text, lang).map(({ value }) => value);

describe("a figure in digits", () => {
  it.each([
    ["en", "1,234.5 of 28.3, and 1,000,000", [1234.5, 28.3, 1e6]],
    ["es", "1,234.5 de 28.3, y 1,000,000", [1234.5, 28.3, 1e6]],
    ["fr", "1\u202f234,5 sur 28,3 et 1\u00a0000\u00a0000 ; 12 345", [1234.5, 28.3, 1e6, 12345]],
    ["pt", "1.234,5 de 28,3 e 1.000.000", [1234.5, 28.3, 1e6]],
  ] as const)("is parted as its language parts it: %s", (lang, text, expected) => {
    expect(values(text, lang)).toEqual(expected);
  });

  it("is read as charts write it, in each language", () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), fc.constantFrom(...LANGUAGES), (tenths, lang) => {
        const written = (tenths / 10).toLocaleString(languages[lang].locale, { minimumFractionDigits: 1 });
        expect(figuresIn(`(${written})`, lang)).toEqual([
          { written, value: tenths / 10, unit: 0.1, index: 1, end: 1 + written.length },
        ]);
      }),
    );
  });

  it("has a last digit, which says how exact it is", () => {
    const units = (text: string, lang: Lang) => figuresIn(text, lang).map(({ unit }) => unit);
    expect(units("31 31.0 31.05", "en").map((unit) => Number(unit.toPrecision(3)))).toEqual([1, 0.1, 0.01]);
    expect(units("20 million, 1.5 billion", "en")).toEqual([1e6, 1e8]);
  });

  it.each([
    ["en", "20 million, 3 thousand, 1.5 billion and 2 trillion", [20e6, 3e3, 1.5e9, 2e12]],
    ["es", "20 millones, 1 millón, 3 mil, 2 mil millones y 1 billón", [20e6, 1e6, 3e3, 2e9, 1e12]],
    ["fr", "20 millions, 1,5 milliard, 3 mille, 2\u00a0milliards", [20e6, 1.5e9, 3e3, 2e9]],
    ["pt", "20 milhões, 1,5 bilhão, 3 mil, 2 bilhões", [20e6, 1.5e9, 3e3, 2e9]],
  ] as const)("may be scaled by a word: %s", (lang, text, expected) => {
    expect(all(text, lang)).toEqual(expected);
  });

  it("may be below zero", () => {
    expect(values("-3, \u22124.5 and 2013-15", "en")).toEqual([-3, -4.5, 2013, 15]);
  });

  it("is none within a name, a word, an ordinal or a date", () => {
    expect(values("“Z-40”, Z\u221240, L42, 4x4, 2nd, 2013-07, 2025-02-27; 3 others", "en")).toEqual([3]);
    expect(values("le 1er, 2e", "fr")).toEqual([]);
    expect(values("1º e 2ª", "pt")).toEqual([]);
  });

  it("takes no word for a scale that only begins like one", () => {
    expect(values("5 millionaires, 5 thousandths", "en")).toEqual([5, 5]);
    expect(values("5 milagros", "es")).toEqual([5]);
  });

  it("stands in its place", () => {
    expect(figuresIn("On 2025-02-27, 29 came", "en")).toEqual([
      { written: "29", value: 29, unit: 1, index: 15, end: 17 },
    ]);
  });
});

describe("a number in words", () => {
  it.each([
    ["en", "zero", 0],
    ["en", "one", 1],
    ["en", "twelve", 12],
    ["en", "nineteen", 19],
    ["en", "twenty", 20],
    ["en", "twenty-one", 21],
    ["en", "thirty\u2011one", 31],
    ["en", "ninety-nine", 99],
    ["en", "hundred", 100],
    ["en", "one hundred", 100],
    ["en", "one hundred and six", 106],
    ["en", "two hundred thirty-one", 231],
    ["en", "a thousand", 1000],
    ["en", "two thousand five hundred", 2500],
    ["en", "two thousand and five", 2005],
    ["en", "three hundred thousand", 300_000],
    ["en", "a million", 1e6],
    ["en", "two million three hundred thousand four", 2_300_004],
    ["en", "one billion", 1e9],
    ["es", "cero", 0],
    ["es", "una", 1],
    ["es", "dieciséis", 16],
    ["es", "veintiún", 21],
    ["es", "veintinueve", 29],
    ["es", "treinta y uno", 31],
    ["es", "noventa y nueve", 99],
    ["es", "cien", 100],
    ["es", "ciento veinte", 120],
    ["es", "doscientas treinta y una", 231],
    ["es", "quinientos", 500],
    ["es", "novecientos noventa y nueve", 999],
    ["es", "mil", 1000],
    ["es", "mil dos", 1002],
    ["es", "ciento diez mil", 110_000],
    ["es", "dos mil quinientos", 2500],
    ["es", "un millón", 1e6],
    ["es", "un millón dos mil", 1_002_000],
    ["es", "dos mil millones", 2e9],
    ["es", "dos mil tres millones", 2.003e9],
    ["fr", "zéro", 0],
    ["fr", "une", 1],
    ["fr", "seize", 16],
    ["fr", "dix-sept", 17],
    ["fr", "vingt et un", 21],
    ["fr", "vingt-et-un", 21],
    ["fr", "vingt-deux", 22],
    ["fr", "soixante", 60],
    ["fr", "soixante-dix", 70],
    ["fr", "soixante et onze", 71],
    ["fr", "soixante-et-onze", 71],
    ["fr", "soixante-quinze", 75],
    ["fr", "soixante-dix-sept", 77],
    ["fr", "septante-deux", 72],
    ["fr", "quatre-vingts", 80],
    ["fr", "quatre-vingt-un", 81],
    ["fr", "quatre-vingt-dix", 90],
    ["fr", "quatre-vingt-onze", 91],
    ["fr", "quatre-vingt-dix-sept", 97],
    ["fr", "cent", 100],
    ["fr", "cent un", 101],
    ["fr", "deux cents", 200],
    ["fr", "deux cent quatre-vingt-dix-neuf", 299],
    ["fr", "mille", 1000],
    ["fr", "mille deux cents", 1200],
    ["fr", "quatre-vingt mille", 80_000],
    ["fr", "deux millions", 2e6],
    ["fr", "un milliard", 1e9],
    ["pt", "zero", 0],
    ["pt", "duas", 2],
    ["pt", "quatorze", 14],
    ["pt", "dezesseis", 16],
    ["pt", "vinte e um", 21],
    ["pt", "noventa e nove", 99],
    ["pt", "cem", 100],
    ["pt", "cento e dois", 102],
    ["pt", "duzentos e trinta", 230],
    ["pt", "duzentas e trinta e uma", 231],
    ["pt", "novecentos e noventa e nove", 999],
    ["pt", "mil", 1000],
    ["pt", "mil e duzentos", 1200],
    ["pt", "dois mil e cinco", 2005],
    ["pt", "um milhão", 1e6],
    ["pt", "dois bilhões", 2e9],
  ] as const)("has its value: %s, %s", (lang, words, value) => {
    expect(numbersIn(words, lang)).toMatchObject([{ value }]);
    expect(all(words.toUpperCase(), lang)).toEqual([value]);
  });

  it.each([
    ["en", "none of them", 0],
    ["es", "ninguna", 0],
    ["fr", "aucune", 0],
    ["pt", "nenhum", 0],
  ] as const)("may be none: %s, %s", (lang, words, value) => {
    expect(all(words, lang)).toEqual([value]);
  });

  it("is exact but for its scale", () => {
    const units = (text: string, lang: Lang) => numbersIn(text, lang).map(({ unit }) => unit);
    expect(units("thirty-one; two hundred; two million; two million and five", "en")).toEqual([1, 1, 1e6, 1]);
  });

  it.each([
    ["en", "Of 49, thirty-one stayed; ten left, and one hundred twenty", [49, 31, 10, 120]],
    ["es", "Treinta y uno de 49; veintidós, noventa y nueve", [31, 49, 22, 99]],
    ["fr", "Sur 49, trente et un ; dix et vingt", [49, 31, 10, 20]],
    ["pt", "De 49, trinta e um; dez e vinte", [49, 31, 10, 20]],
  ] as const)("stands in the order of its text: %s", (lang, text, expected) => {
    expect(all(text, lang)).toEqual(expected);
  });

  it.each([
    ["en", "often, someone, tenth, weight, hundreds, thousandth, thousand, million"],
    ["es", "unos, diezmo, miles, millones, cienfuegos"],
    ["fr", "unité, dixième, milliers, centaine, onzième"],
    ["pt", "uns, dezena, milhares, centena, umas"],
  ] as const)("is none where it is part of another word, or has nothing to scale: %s", (lang, text) => {
    expect(all(text, lang)).toEqual([]);
  });

  it("is none of another language", () => {
    expect(all("once, mil, neuf, sete", "en")).toEqual([]);
    expect(all("one, neuf", "es")).toEqual([]);
  });

  it("is no second number after digits that it scales", () => {
    expect(all("20 mil presos, 50 cents", "es")).toEqual([20_000, 50]);
    expect(all("3 mille", "fr")).toEqual([3000]);
    expect(all("In 2025 ten left", "en")).toEqual([2025, 10]);
    expect(all("de 20 a mil", "es")).toEqual([20, 1000]);
  });

  it("joins only what its language joins", () => {
    expect(all("two and three; twenty one", "en")).toEqual([2, 3, 20, 1]);
    expect(all("dos y tres; treinta y quince", "es")).toEqual([2, 3, 30, 15]);
    expect(all("vingt et deux", "fr")).toEqual([20, 2]);
    expect(all("dois e três; vinte e quinze", "pt")).toEqual([2, 3, 20, 15]);
    // Only one to nine take hundreds, and only what ends in a nought takes more
    expect(all("ten hundred, zero hundred; two  hundred; two-hundred", "en")).toEqual([
      10, 100, 0, 100, 2, 100, 2, 100,
    ]);
    expect(all("ten-five, fifteen-two; thirty-none", "en")).toEqual([10, 5, 15, 2, 30, 0]);
    expect(all("cien doscientos; dieciséis y dos; veintiuno y dos; treinta y cero", "es")).toEqual([
      100, 200, 16, 2, 21, 2, 30, 0,
    ]);
    expect(all("cem e duzentos", "pt")).toEqual([100, 200]);
  });

  it("stands in its place", () => {
    expect(numbersIn("a hundred of treinta", "en")).toEqual([
      { written: "a hundred", value: 100, unit: 1, index: 0, end: 9 },
    ]);
    expect(numbersIn("a ten", "en")).toEqual([{ written: "ten", value: 10, unit: 1, index: 2, end: 5 }]);
  });
});

describe("a text", () => {
  it("gives a number that stands in it, in digits or in words", () => {
    expect(gives("Not shown: 12 people, and three boats", 12, "en")).toBe(true);
    expect(gives("Not shown: 12 people, and three boats", 3, "en")).toBe(true);
    expect(gives("Not shown: 12 people, and three boats", 4, "en")).toBe(false);
  });

  it("has its numbers marked, each in its place, so that a pattern finds any", () => {
    const text = "Of 49, thirty-one";
    expect(marked(text, numbersIn(text, "en"))).toBe(`Of ${MARK.repeat(2)}, ${MARK.repeat(10)}`);
    expect(marked("none", [])).toBe("none");
  });
});

describe("a year", () => {
  it("has four digits that nothing parts, and is near our own", () => {
    const are = (text: string, lang: Lang) => numbersIn(text, lang).map(isYear);
    expect(are("1799 1800 2199 2200 2,025 02025 2025.0 2026", "en")).toEqual([
      false,
      true,
      true,
      false,
      false,
      false,
      false,
      true,
    ]);
    expect(are("1.985 e 1985", "pt")).toEqual([false, true]);
    expect(are("two thousand five", "en")).toEqual([false]);
  });
});
