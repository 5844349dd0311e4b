import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { formatDate, MONTHS, SHORT_MONTHS } from "../../lib/dates/format.ts";
import { span } from "../../lib/dates/span.ts";
import { dateWords } from "../../lib/dates/words.ts";
import type { Lang } from "../../lib/languages/text.ts";
import { LANGUAGES } from "../../lib/languages/words.ts";
import { ANY_DAY, EDTF, PLAIN } from "./written.ts";

const inText = (date: string) => LANGUAGES.map((lang) => formatDate(date, lang));
const inLabel = (date: string) => LANGUAGES.map((lang) => formatDate(date, lang, { short: true }));

describe("formatDate in running text", () => {
  it.each([
    ["2025-02-27", "Feb. 27, 2025", "27 de febrero de 2025", "27 février 2025", "27 de fevereiro de 2025"],
    ["2025-09-05", "Sept. 5, 2025", "5 de septiembre de 2025", "5 septembre 2025", "5 de setembro de 2025"],
    ["2025-05-04", "May 4, 2025", "4 de mayo de 2025", "4 mai 2025", "4 de maio de 2025"],
    ["2025-09", "September 2025", "septiembre de 2025", "septembre 2025", "setembro de 2025"],
    ["2013", "2013", "2013", "2013", "2013"],
    // The first of a month
    ["2025-03-01", "March 1, 2025", "1 de marzo de 2025", "1er mars 2025", "1º de março de 2025"],
    ["2025-03-11", "March 11, 2025", "11 de marzo de 2025", "11 mars 2025", "11 de março de 2025"],
    ["2025-03-21", "March 21, 2025", "21 de marzo de 2025", "21 mars 2025", "21 de março de 2025"],
    // "~"
    ["2013~", "about 2013", "hacia 2013", "vers 2013", "por volta de 2013"],
    ["2013-07~", "about July 2013", "hacia julio de 2013", "vers juillet 2013", "por volta de julho de 2013"],
    [
      "2013-07-15~",
      "about July 15, 2013",
      "hacia el 15 de julio de 2013",
      "vers le 15 juillet 2013",
      "por volta de 15 de julho de 2013",
    ],
    // "?"
    ["2013?", "perhaps 2013", "quizá 2013", "peut-être 2013", "talvez 2013"],
    ["2013-07?", "perhaps July 2013", "quizá julio de 2013", "peut-être juillet 2013", "talvez julho de 2013"],
    [
      "2013-07-15?",
      "perhaps July 15, 2013",
      "quizá 15 de julio de 2013",
      "peut-être le 15 juillet 2013",
      "talvez 15 de julho de 2013",
    ],
    ["2024-?05", "perhaps May 2024", "quizá mayo de 2024", "peut-être mai 2024", "talvez maio de 2024"],
    // Both
    ["2013%", "perhaps about 2013", "quizá hacia 2013", "peut-être vers 2013", "talvez por volta de 2013"],
    [
      "2024-~05-?10",
      "perhaps about May 10, 2024",
      "quizá hacia el 10 de mayo de 2024",
      "peut-être vers le 10 mai 2024",
      "talvez por volta de 10 de maio de 2024",
    ],
    // One of several
    ["[2012,2013]", "2012 or 2013", "2012 o 2013", "2012 ou 2013", "2012 ou 2013"],
    ["[2012]", "2012", "2012", "2012", "2012"],
    ["[2012,2013,2014]", "2012 or 2013 or 2014", "2012 o 2013 o 2014", "2012, 2013 ou 2014", "2012, 2013 ou 2014"],
    [
      "[2025-09,2025-10]",
      "September 2025 or October 2025",
      "septiembre de 2025 u octubre de 2025",
      "septembre 2025 ou octobre 2025",
      "setembro de 2025 ou outubro de 2025",
    ],
    [
      "[2022-09-04,2022-09-05]",
      "Sept. 4 or 5, 2022",
      "4 o 5 de septiembre de 2022",
      "4 ou 5 septembre 2022",
      "4 ou 5 de setembro de 2022",
    ],
    [
      "[2025-05-07, 2025-05-08]",
      "May 7 or 8, 2025",
      "7 u 8 de mayo de 2025",
      "7 ou 8 mai 2025",
      "7 ou 8 de maio de 2025",
    ],
    [
      "[2025-05-10,2025-05-11]",
      "May 10 or 11, 2025",
      "10 u 11 de mayo de 2025",
      "10 ou 11 mai 2025",
      "10 ou 11 de maio de 2025",
    ],
    [
      "[2025-05-17,2025-05-18]",
      "May 17 or 18, 2025",
      "17 o 18 de mayo de 2025",
      "17 ou 18 mai 2025",
      "17 ou 18 de maio de 2025",
    ],
    [
      "[2025-05-01,2025-05-02]",
      "May 1 or 2, 2025",
      "1 o 2 de mayo de 2025",
      "1er ou 2 mai 2025",
      "1º ou 2 de maio de 2025",
    ],
    [
      "[2022-09-30,2022-10-01]",
      "Sept. 30, 2022 or Oct. 1, 2022",
      "30 de septiembre de 2022 o 1 de octubre de 2022",
      "30 septembre 2022 ou 1er octobre 2022",
      "30 de setembro de 2022 ou 1º de outubro de 2022",
    ],
    [
      "[2013-07-15,2013-07]",
      "July 15, 2013 or July 2013",
      "15 de julio de 2013 o julio de 2013",
      "15 juillet 2013 ou juillet 2013",
      "15 de julho de 2013 ou julho de 2013",
    ],
    [
      "[2013-07,2014-07-15]",
      "July 2013 or July 15, 2014",
      "julio de 2013 o 15 de julio de 2014",
      "juillet 2013 ou 15 juillet 2014",
      "julho de 2013 ou 15 de julho de 2014",
    ],
    [
      "[2013-07-15~,2013-07-16]",
      "about July 15, 2013 or July 16, 2013",
      "hacia el 15 de julio de 2013 o 16 de julio de 2013",
      "vers le 15 juillet 2013 ou 16 juillet 2013",
      "por volta de 15 de julho de 2013 ou 16 de julho de 2013",
    ],
    [
      "[2013-07-15,2013-07-16?]",
      "July 15, 2013 or perhaps July 16, 2013",
      "15 de julio de 2013 o quizá 16 de julio de 2013",
      "15 juillet 2013 ou peut-être le 16 juillet 2013",
      "15 de julho de 2013 ou talvez 16 de julho de 2013",
    ],
    // All of several
    ["{2024,2025}", "2024 and 2025", "2024 y 2025", "2024 et 2025", "2024 e 2025"],
    [
      "{2024-05,2024-06,2024-07}",
      "May 2024, June 2024 and July 2024",
      "mayo de 2024, junio de 2024 y julio de 2024",
      "mai 2024, juin 2024 et juillet 2024",
      "maio de 2024, junho de 2024 e julho de 2024",
    ],
    [
      "{2024-05-01,2024-05-02}",
      "May 1 and 2, 2024",
      "1 y 2 de mayo de 2024",
      "1er et 2 mai 2024",
      "1º e 2 de maio de 2024",
    ],
    // By a date
    [
      "/2025-02-27",
      "by Feb. 27, 2025",
      "a más tardar el 27 de febrero de 2025",
      "au plus tard le 27 février 2025",
      "o mais tardar em 27 de fevereiro de 2025",
    ],
    [
      "/2025-02",
      "by February 2025",
      "a más tardar en febrero de 2025",
      "au plus tard en février 2025",
      "o mais tardar em fevereiro de 2025",
    ],
    ["../2013", "by 2013", "a más tardar en 2013", "au plus tard en 2013", "o mais tardar em 2013"],
    [
      "[..2024]",
      "by Dec. 31, 2024",
      "a más tardar el 31 de diciembre de 2024",
      "au plus tard le 31 décembre 2024",
      "o mais tardar em 31 de dezembro de 2024",
    ],
    [
      "/201X",
      "by Dec. 31, 2019",
      "a más tardar el 31 de diciembre de 2019",
      "au plus tard le 31 décembre 2019",
      "o mais tardar em 31 de dezembro de 2019",
    ],
    // Since a date
    [
      "2013-12-31/",
      "since Dec. 31, 2013",
      "desde el 31 de diciembre de 2013",
      "depuis le 31 décembre 2013",
      "desde 31 de dezembro de 2013",
    ],
    ["2013-07/..", "since July 2013", "desde julio de 2013", "depuis juillet 2013", "desde julho de 2013"],
    ["2013/..", "since 2013", "desde 2013", "depuis 2013", "desde 2013"],
    [
      "[2024..]",
      "since Jan. 1, 2024",
      "desde el 1 de enero de 2024",
      "depuis le 1er janvier 2024",
      "desde 1º de janeiro de 2024",
    ],
    [
      "201X/",
      "since Jan. 1, 2010",
      "desde el 1 de enero de 2010",
      "depuis le 1er janvier 2010",
      "desde 1º de janeiro de 2010",
    ],
    // Between two dates
    ["2013/2015", "between 2013 and 2015", "entre 2013 y 2015", "entre 2013 et 2015", "entre 2013 e 2015"],
    [
      "2013-07-15/2013-08",
      "between July 15, 2013 and August 2013",
      "entre el 15 de julio de 2013 y agosto de 2013",
      "entre le 15 juillet 2013 et août 2013",
      "entre 15 de julho de 2013 e agosto de 2013",
    ],
    [
      "2024-08-30/2024-09-08",
      "between Aug. 30, 2024 and Sept. 8, 2024",
      "entre el 30 de agosto de 2024 y el 8 de septiembre de 2024",
      "entre le 30 août 2024 et le 8 septembre 2024",
      "entre 30 de agosto de 2024 e 8 de setembro de 2024",
    ],
    [
      "201X",
      "between Jan. 1, 2010 and Dec. 31, 2019",
      "entre el 1 de enero de 2010 y el 31 de diciembre de 2019",
      "entre le 1er janvier 2010 et le 31 décembre 2019",
      "entre 1º de janeiro de 2010 e 31 de dezembro de 2019",
    ],
    [
      "201X/2025",
      "between Jan. 1, 2010 and 2025",
      "entre el 1 de enero de 2010 y 2025",
      "entre le 1er janvier 2010 et 2025",
      "entre 1º de janeiro de 2010 e 2025",
    ],
    [
      "2009/201X",
      "between 2009 and Dec. 31, 2019",
      "entre 2009 y el 31 de diciembre de 2019",
      "entre 2009 et le 31 décembre 2019",
      "entre 2009 e 31 de dezembro de 2019",
    ],
    [
      "[2012,2014..2016]",
      "between Jan. 1, 2012 and Dec. 31, 2016",
      "entre el 1 de enero de 2012 y el 31 de diciembre de 2016",
      "entre le 1er janvier 2012 et le 31 décembre 2016",
      "entre 1º de janeiro de 2012 e 31 de dezembro de 2016",
    ],
    // A range with doubt
    [
      "2013?/2015",
      "perhaps between 2013 and 2015",
      "quizá entre 2013 y 2015",
      "peut-être entre 2013 et 2015",
      "talvez entre 2013 e 2015",
    ],
    [
      "2013/2015~",
      "roughly between 2013 and 2015",
      "entre 2013 y 2015, aproximadamente",
      "entre 2013 et 2015 environ",
      "entre 2013 e 2015, aproximadamente",
    ],
    [
      "2013~/..",
      "roughly since 2013",
      "desde 2013, aproximadamente",
      "depuis 2013 environ",
      "desde 2013, aproximadamente",
    ],
    [
      "/2013%",
      "perhaps roughly by 2013",
      "quizá a más tardar en 2013, aproximadamente",
      "peut-être au plus tard en 2013 environ",
      "talvez o mais tardar em 2013, aproximadamente",
    ],
    [
      "2013-XX?",
      "perhaps between Jan. 1, 2013 and Dec. 31, 2013",
      "quizá entre el 1 de enero de 2013 y el 31 de diciembre de 2013",
      "peut-être entre le 1er janvier 2013 et le 31 décembre 2013",
      "talvez entre 1º de janeiro de 2013 e 31 de dezembro de 2013",
    ],
    // No date
    [
      "../..",
      "a date not read",
      "una fecha que no se leyó",
      "une date qui n’a pas été lue",
      "uma data que não foi lida",
    ],
  ])("writes %s as papers do: %s; %s; %s; %s", (date, ...written) => {
    expect(inText(date)).toEqual(written);
  });
});

describe("formatDate in a label", () => {
  it.each([
    ["2025-02-27", "Feb. 27, 2025", "27 feb. 2025", "27 févr. 2025", "27 fev. 2025"],
    ["2025-05-04", "May 4, 2025", "4 may. 2025", "4 mai 2025", "4 mai. 2025"],
    ["2025-03-01", "March 1, 2025", "1 mar. 2025", "1er mars 2025", "1º mar. 2025"],
    ["2025-09", "Sept. 2025", "sep. 2025", "sept. 2025", "set. 2025"],
    ["2025-07", "July 2025", "jul. 2025", "juill. 2025", "jul. 2025"],
    ["2013", "2013", "2013", "2013", "2013"],
    ["2013~", "about 2013", "hacia 2013", "vers 2013", "por volta de 2013"],
    ["2013-07?", "perhaps July 2013", "quizá jul. 2013", "peut-être juill. 2013", "talvez jul. 2013"],
    ["2013-07-15~", "about July 15, 2013", "hacia 15 jul. 2013", "vers 15 juill. 2013", "por volta de 15 jul. 2013"],
    ["2013-07-15?", "perhaps July 15, 2013", "quizá 15 jul. 2013", "peut-être 15 juill. 2013", "talvez 15 jul. 2013"],
    ["[2022-09-04,2022-09-05]", "Sept. 4 or 5, 2022", "4 o 5 sep. 2022", "4 ou 5 sept. 2022", "4 ou 5 set. 2022"],
    [
      "[2022-09-30,2022-10-01]",
      "Sept. 30, 2022 or Oct. 1, 2022",
      "30 sep. 2022 o 1 oct. 2022",
      "30 sept. 2022 ou 1er oct. 2022",
      "30 set. 2022 ou 1º out. 2022",
    ],
    [
      "[2025-09,2025-10]",
      "Sept. 2025 or Oct. 2025",
      "sep. 2025 u oct. 2025",
      "sept. 2025 ou oct. 2025",
      "set. 2025 ou out. 2025",
    ],
    [
      "/2025-02-27",
      "by Feb. 27, 2025",
      "a más tardar 27 feb. 2025",
      "au plus tard 27 févr. 2025",
      "o mais tardar em 27 fev. 2025",
    ],
    [
      "/2025-02",
      "by Feb. 2025",
      "a más tardar en feb. 2025",
      "au plus tard en févr. 2025",
      "o mais tardar em fev. 2025",
    ],
    ["2013-12-31/", "since Dec. 31, 2013", "desde 31 dic. 2013", "depuis 31 déc. 2013", "desde 31 dez. 2013"],
    [
      "2024-08-30/2024-09-08",
      "between Aug. 30, 2024 and Sept. 8, 2024",
      "entre 30 ago. 2024 y 8 sep. 2024",
      "entre 30 août 2024 et 8 sept. 2024",
      "entre 30 ago. 2024 e 8 set. 2024",
    ],
    [
      "../..",
      "a date not read",
      "una fecha que no se leyó",
      "une date qui n’a pas été lue",
      "uma data que não foi lida",
    ],
  ])("shortens %s: %s; %s; %s; %s", (date, ...written) => {
    expect(inLabel(date)).toEqual(written);
  });
});

describe("the months", () => {
  it("shorten in English only where the AP does: March to July stay whole beside a day", () => {
    const days = Array.from({ length: 12 }, (_, month) =>
      formatDate(`2025-${String(month + 1).padStart(2, "0")}-01`, "en"),
    );
    expect(days.map((day) => day.split(" ")[0])).toEqual(
      "Jan. Feb. March April May June July Aug. Sept. Oct. Nov. Dec.".split(" "),
    );
  });

  it.each(LANGUAGES)("are twelve in %s, whole and short, for whoever reads dates in a text", (lang) => {
    expect(MONTHS[lang]).toEqual(dateWords[lang].months);
    expect(SHORT_MONTHS[lang]).toEqual(dateWords[lang].shortMonths);
    expect(new Set([...MONTHS[lang]]).size).toBe(12);
    expect(new Set([...SHORT_MONTHS[lang]]).size).toBe(12);
  });
});

describe("what is refused", () => {
  it("a text that is no date", () => {
    expect(() => formatDate("27 Feb 2025", "en")).toThrow('"27 Feb 2025" is not an EDTF date');
  });

  it("a season, and a range between braces, in every language alike", () => {
    for (const lang of LANGUAGES) {
      expect(() => formatDate("2024-21", lang)).toThrow('"2024-21" names a season');
      expect(() => formatDate("{2024..2026}", lang)).toThrow('"{2024..2026}" has a range');
    }
  });

  it("a language for which there are no words", () => {
    expect(() => formatDate("2013", "de" as Lang)).toThrow(
      new RangeError('there is no language "de"; the engine has words for en, es, fr, pt'),
    );
    expect(() => formatDate("2013", "toString" as Lang)).toThrow('there is no language "toString"');
  });
});

describe("for any dates", () => {
  const languages = fc.constantFrom(...LANGUAGES);
  const read = (text: string) => {
    try {
      return span(text);
    } catch {
      return undefined;
    }
  };

  it("no reader is shown a mark, a bracket, an X, or a date as machines write it", () => {
    fc.assert(
      fc.property(EDTF, languages, fc.boolean(), (text, lang, short) => {
        fc.pre(read(text) !== undefined);
        const written = formatDate(text, lang, { short });
        expect(written).not.toMatch(/[?~%X[\]{}/]|\.\.|\d-|undefined|NaN|null/);
        expect(written).toBe(written.trim());
        expect(written).not.toContain("  ");
      }),
      { numRuns: 500 },
    );
  });

  const about = {
    en: /about|roughly/,
    es: /hacia|aproximadamente/,
    fr: /vers|environ/,
    pt: /por volta de|aproximadamente/,
  };
  const perhaps = { en: /perhaps/, es: /quizá/, fr: /peut-être/, pt: /talvez/ };

  it("what is doubtful is said to be, and nothing else", () => {
    fc.assert(
      fc.property(EDTF, languages, fc.boolean(), (text, lang, short) => {
        const found = read(text);
        fc.pre(found !== undefined);
        const written = formatDate(text, lang, { short });
        expect(about[lang].test(written)).toBe(found?.approximate);
        expect(perhaps[lang].test(written)).toBe(found?.uncertain);
      }),
      { numRuns: 500 },
    );
  });

  it("two dates that differ are written differently", () => {
    fc.assert(
      fc.property(PLAIN, PLAIN, languages, fc.boolean(), (one, other, lang, short) => {
        fc.pre(one !== other);
        expect(formatDate(one, lang, { short })).not.toBe(formatDate(other, lang, { short }));
      }),
    );
  });

  it.each([
    ["es", "es-MX", (text: string) => text],
    ["fr", "fr-FR", (text: string) => text.replace(/^1 /, "1er ")],
    ["pt", "pt-BR", (text: string) => text.replace(/^1 /, "1º ")],
  ] as const)("a day in %s is what Unicode's data has for %s, but for the first of a month", (lang, locale, first) => {
    const unicode = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
    fc.assert(
      fc.property(
        ANY_DAY.filter((day) => day >= "1000"),
        (day) => {
          expect(formatDate(day, lang)).toBe(first(unicode.format(new Date(day))));
        },
      ),
    );
  });
});
