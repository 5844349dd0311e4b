/** How numbers, dates, counts and lists are written in each language. */
import { formatDate, MONTHS, SHORT_MONTHS } from "../dates/format.ts";
import { type Lang, type Text, textIn } from "../languages/text.ts";
import { type Lines, roundBeside } from "./rounding.ts";
import { chartWords } from "./words.ts";

/** The language of one variant of a chart, and what writes in it. */
export interface Words {
  lang: Lang;
  /**
   * The text in this language.
   *
   * @throws RangeError for a text that lacks it.
   */
  (text: Text): string;
  /**
   * A number with its language's decimal sign and a sign between thousands, in exactly so many decimals (none, if not
   * told). Beside a text that draws a line, such as "ten years or more", the line is named, and the figure never
   * crosses it.
   *
   * @throws RangeError where so many decimals have no figure on the number's side of the lines, and for NaN or Infinity.
   * @example
   * en.number(9.986, { decimals: 1 }); // "10.0"
   * en.number(9.986, { decimals: 1, atLeast: [10] }); // "9.9"
   * en.number(10.02, { decimals: 1, moreThan: [10] }); // "10.1", beside "more than ten"
   * pt.number(1234.5, { decimals: 1 }); // "1.234,5"
   */
  number(value: number, options?: NumberOptions): string;
  /**
   * A length in years with its unit, in one decimal if not told.
   *
   * @example
   * en.years(28.345); // "28.3 years"
   * es.years(30.97, { atLeast: [31] }); // "30.9 años"
   * fr.years(1.9); // "1,9 an": in French and Portuguese the plural begins at two
   */
  years(value: number, options?: NumberOptions): string;
  /** A part of one as a percentage, rounded to whole points: "44%", in French "44 %". */
  percent(part: number): string;
  /** An EDTF date, for prose: "Feb. 27, 2025", "27 de febrero de 2025". */
  date(edtf: string): string;
  /** An EDTF date, for labels: "Feb. 27, 2025", "27 feb. 2025". */
  shortDate(edtf: string): string;
  /**
   * A count in prose, in words as far as the language's papers write it so: up to nine, in Portuguese up to ten. What is
   * counted may be feminine: "una", "duas".
   */
  count(value: number, options?: { feminine?: boolean }): string;
  /** Items joined with commas and an "and": Spanish "y" or, before the sound of an i, "e". */
  list(items: readonly string[]): string;
}

/** How a number is written: in how many decimals, and beside which lines. */
export interface NumberOptions extends Lines {
  decimals?: number;
}

/** Writes in English, in the AP's style. */
export const en: Words = toWords("en");

/** Writes in Spanish, with Mexican usage. */
export const es: Words = toWords("es");

/** Writes in French. */
export const fr: Words = toWords("fr");

/** Writes in Portuguese, with Brazilian usage. */
export const pt: Words = toWords("pt");

export const words: Readonly<Record<Lang, Words>> = { en, es, fr, pt };

/** Vega-Lite's settings for a language: how it writes numbers and dates, on axes and elsewhere. */
export function settingsOf(lang: Lang) {
  const { numbers, times } = chartWords[lang];
  const number = { ...numbers, grouping: [3] };
  const time = { ...times, months: MONTHS[lang], shortMonths: SHORT_MONTHS[lang] };
  return { locale: { number, time }, timeFormat: times.date };
}

function toWords(lang: Lang): Words {
  const said = chartWords[lang];
  const number: Words["number"] = (value, { decimals = 0, ...lines } = {}) =>
    written(roundBeside(value, decimals, lines), decimals, said.numbers);
  const years: Words["years"] = (value, { decimals = 1, ...lines } = {}) =>
    said.years(number(value, { decimals, ...lines }), roundBeside(value, decimals, lines));
  return Object.assign((text: Text) => textIn(text, lang), {
    lang,
    number,
    years,
    percent: (part: number) => `${number(part * 100)}${said.numbers.percent}`,
    date: (edtf: string) => formatDate(edtf, lang),
    shortDate: (edtf: string) => formatDate(edtf, lang, { short: true }),
    count: (value: number, { feminine = false } = {}) =>
      (feminine ? said.feminine[value] : undefined) ?? said.counts[value] ?? number(value),
    list: (items: readonly string[]) => {
      const last = items.at(-1) ?? "";
      return items.length < 2 ? last : `${items.slice(0, -1).join(", ")} ${said.and(last)} ${last}`;
    },
  });
}

function written(figure: number, decimals: number, { decimal, thousands }: { decimal: string; thousands: string }) {
  const signs: Record<string, string> = { ".": decimal, ",": thousands, "-": "\u2212" };
  return figure
    .toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
    .replace(/[-.,]/g, (sign) => signs[sign] ?? sign);
}
