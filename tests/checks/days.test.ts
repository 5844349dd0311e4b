/** The days that the checks find in a text, in the ways of each language. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { daysIn, isoDaysIn, monthsOf, withoutDays, withoutISODates, withYearsOnly } from "../../lib/checks/days.ts";
import { figuresIn } from "../../lib/checks/numbers.ts";
import { words } from "../../lib/checks/words.ts";
import { formatDate } from "../../lib/dates/format.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";

const days = (text: string, lang: Lang) => daysIn(text, lang).map(({ day }) => day);
const left = (text: string, lang: Lang) => figuresIn(withoutDays(text, lang), lang).map(({ value }) => value);

describe("a day", () => {
  it.each([
    ["en", "Feb. 27, 2025"],
    ["en", "Feb 27, 2025"],
    ["en", "February 27, 2025"],
    ["en", "February 27th, 2025"],
    ["en", "27 February 2025"],
    ["en", "27th of Feb. 2025"],
    ["en", "27 February, 2025"],
    ["es", "27 de febrero de 2025"],
    ["es", "27 de Febrero del año 2025"],
    ["es", "27 feb. 2025"],
    ["es", "27 feb 2025"],
    ["es", "27 de feb. de 2025"],
    ["fr", "27 février 2025"],
    ["fr", "27 févr. 2025"],
    ["fr", "27 Février 2025"],
    ["pt", "27 de fevereiro de 2025"],
    ["pt", "27 fev. 2025"],
    ["pt", "27 de fev. de 2025"],
    ["en", "2025-02-27"],
    ["fr", "2025-02-27"],
  ] as const)("is read as newspapers write it: %s, %s", (lang, written) => {
    expect(daysIn(`(${written})`, lang)).toEqual([{ written, day: "2025-02-27" }]);
    // Of the day and the month nothing is left that could be taken for a figure
    expect(left(`29 on ${written}; 13`, lang)).toEqual(written.includes("-") ? [29, 13] : [29, 2025, 13]);
  });

  it.each([
    ["fr", "1er mars 2025"],
    ["es", "1º de marzo de 2025"],
    ["es", "1.º de marzo de 2025"],
    ["pt", "1º de março de 2025"],
    ["pt", "1 de mar. de 2025"],
    ["en", "1st March 2025"],
  ] as const)("may be the first: %s, %s", (lang, written) => {
    expect(daysIn(written, lang)).toEqual([{ written, day: "2025-03-01" }]);
    expect(left(written, lang)).toEqual([2025]);
  });

  it.each(LANGUAGES)("is read in every month, in full and shortened: %s", (lang) => {
    for (const [index, { full, short }] of monthsOf(words[lang]).entries()) {
      const day = `2025-${String(index + 1).padStart(2, "0")}-09`;
      for (const month of [full, ...short.map((word) => `${word}.`)])
        expect(days(lang === "en" ? `${month} 9, 2025` : `9 ${month} 2025`, lang), month).toEqual([day]);
    }
  });

  it("is read as charts write it, and leaves no figure but the year", () => {
    const day = fc
      .date({ min: new Date("1980-01-01"), max: new Date("2030-12-31"), noInvalidDate: true })
      .map((date) => date.toISOString().slice(0, 10));
    fc.assert(
      fc.property(day, fc.constantFrom("en" as const, "es" as const), fc.boolean(), (date, lang, short) => {
        const written = formatDate(date, lang, { short });
        expect(daysIn(written, lang)).toEqual([{ written, day: date }]);
        expect(left(`29 on ${written}, 13 of them`, lang)).toEqual([29, Number(date.slice(0, 4)), 13]);
      }),
    );
  });

  it("is none without its year, but no figure either", () => {
    for (const [lang, text] of [
      ["en", "On Feb. 27, 29 people; 4 March"],
      ["es", "El 27 de febrero, 29 personas; 4 mar."],
      ["fr", "Le 27 février, 29 personnes ; le 4 mars"],
      ["pt", "Em 27 de fevereiro, 29 pessoas; 4 mar."],
    ] as const) {
      expect(days(text, lang)).toEqual([]);
      expect(left(text, lang)).toEqual([29]);
    }
  });

  it.each([
    ["en", "Of whom 5 may be held; 5 march north; the marks 29 and 32", [5, 5, 29, 32]],
    ["en", "A May of 2025, in Marcha 27", [2025, 27]],
    ["en", "Sept. 4.5, March 12%", [4.5, 12]],
    ["es", "5 mar adentro, 5 dicen, 29 sep", [5, 5, 29]],
    ["fr", "5 mares, 5 nov", [5, 5]],
    ["pt", "5 out, 10 set e 3 dez; 5 maior", [5, 10, 3, 5]],
  ] as const)("is none where a word only looks like a month: %s, %s", (lang, text, figures) => {
    expect(days(text, lang)).toEqual([]);
    expect(left(text, lang)).toEqual(figures);
  });

  it("is none in the words of another language", () => {
    expect(days("27 de febrero de 2025", "en")).toEqual([]);
    expect(days("Feb. 27, 2025", "es")).toEqual([]);
  });

  it("is none that is part of an amount or of a longer number", () => {
    expect(days("$27 March 2025, 1.27 March 2025, 127 March 2025, March 27, 20256", "en")).toEqual([]);
    expect(days("12025-02-27 and 2025-02-271", "en")).toEqual([]);
  });
});

describe("two days", () => {
  it.each([
    ["en", "Sept. 4 or 5, 2022"],
    ["en", "Sept. 4–5, 2022"],
    ["en", "Sept. 4-5, 2022"],
    ["en", "Sept. 4 and 5, 2022"],
    ["en", "Sept. 4 to 5, 2022"],
    ["en", "Sept. 4 through 5, 2022"],
    ["en", "4 or 5 September 2022"],
    ["en", "4 to the 5 September 2022"],
    ["es", "4 o 5 de septiembre de 2022"],
    ["es", "4 al 5 de septiembre de 2022"],
    ["es", "4 y el 5 de septiembre de 2022"],
    ["es", "4-5 sept. 2022"],
    ["fr", "4 ou 5 septembre 2022"],
    ["fr", "4 au 5 septembre 2022"],
    ["fr", "4 et le 5 septembre 2022"],
    ["pt", "4 ou 5 de setembro de 2022"],
    ["pt", "4 a 5 de set. de 2022"],
    ["pt", "4 e o 5 de setembro de 2022"],
  ] as const)("are read one by one: %s, %s", (lang, written) => {
    expect(daysIn(written, lang)).toEqual([
      { written, day: "2022-09-04" },
      { written, day: "2022-09-05" },
    ]);
    expect(left(written, lang)).toEqual([2022]);
  });

  it("are one where a noun follows the second number", () => {
    expect(left("on Feb. 27 and 29 people", "en")).toEqual([29]);
    expect(left("on Feb. 27 to 29 people", "en")).toEqual([29]);
    for (const text of ["on Feb. 27 and 29.", "on Feb. 27 and 29", "(Feb. 27 and 29)", "Feb. 27 and 29: all"])
      expect(left(text, "en"), text).toEqual([]);
  });

  it("may be of two months", () => {
    expect(left("from Feb. 27 to March 4, of 29", "en")).toEqual([29]);
    expect(left("del 27 de febrero al 4 de marzo, de 29", "es")).toEqual([29]);
  });
});

describe("a text without its days", () => {
  it("keeps every other word in its place", () => {
    expect(withoutDays("On Feb. 27, 29 were handed over", "en")).toBe("On        , 29 were handed over");
    expect(withoutDays("27 de febrero de 2025: 29", "es")).toBe(`${" ".repeat(13)} de 2025: 29`);
    expect(withoutDays("2025-02-27: 29", "en")).toBe(`${" ".repeat(10)}: 29`);
  });
});

describe("a date as the tables have it", () => {
  it("is a day in full, among others", () => {
    expect(isoDaysIn("2022-09-04/2022-09-05, 2013-07 and 2013")).toEqual(["2022-09-04", "2022-09-05"]);
    expect(isoDaysIn("none")).toEqual([]);
  });

  it("leaves blanks, or its year", () => {
    expect(withoutISODates("2013-07-15, 2013-07, 2013")).toBe(`${" ".repeat(10)}, ${" ".repeat(7)}, 2013`);
    expect(withYearsOnly("2013-07-15/2015-01~")).toBe("2013/2015~");
    expect(withYearsOnly("2013-15 and 2013-00")).toBe("2013-15 and 2013-00");
  });
});
