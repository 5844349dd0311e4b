/** How numbers and dates are written in each language: English, and Spanish as in Mexico. */
import { formatDate, MONTHS, SHORT_MONTHS } from "../dates/format.ts";
import type { Lang, Text } from "../language.ts";
import { type Lines, roundBeside } from "./beside.ts";

/** The language of one variant of a chart, and what writes in it. */
export interface Words {
  lang: Lang;
  /** The text in this language. */
  (text: Text): string;
  /**
   * A number with a decimal point and thousands commas, in exactly so many decimals (none, if not told). Beside a text
   * that draws a line, such as "ten years or more", the line is named, and the figure never crosses it.
   *
   * @throws RangeError where so many decimals have no figure on the number's side of the lines.
   * @example
   * en.number(9.986, { decimals: 1 }); // "10.0"
   * en.number(9.986, { decimals: 1, lines: [10] }); // "9.9"
   * en.number(10.02, { decimals: 1, over: [10] }); // "10.1", beside "more than ten"
   */
  number(value: number, options?: NumberOptions): string;
  /**
   * A length in years with its unit, in one decimal if not told.
   *
   * @example
   * en.years(28.345); // "28.3 years"
   * es.years(30.97, { lines: [31] }); // "30.9 años"
   */
  years(value: number, options?: NumberOptions): string;
  /** A part of one as a percentage, rounded to whole points: "44%". */
  percent(part: number): string;
  /** An EDTF date, for prose: "Feb. 27, 2025", "27 de febrero de 2025". */
  date(edtf: string): string;
  /** An EDTF date, for labels: "Feb. 27, 2025", "27 feb. 2025". */
  shortDate(edtf: string): string;
  /** A count in prose, in words under ten: "two", "dos"; of one, in Spanish, "un" or "una". */
  count(value: number, options?: { feminine?: boolean }): string;
  /** Items joined with commas and an "and". */
  list(items: readonly string[]): string;
}

/** How a number is written: in how many decimals, and beside which lines. */
export interface NumberOptions extends Lines {
  decimals?: number;
}

/** Writes in English. */
export const en: Words = toWords("en");

/** Writes in Spanish, with Mexican usage. */
export const es: Words = toWords("es");

export const words: Record<Lang, Words> = { en, es };

/** Vega's settings for a language: what an axis writes. */
export function vegaLocale(lang: Lang) {
  return { number: NUMBERS, time: TIMES[lang] };
}

/** Says in a language what Vega says of its marks in English only: what kind of mark each is, for a screen reader. */
export function inLanguage(svg: string, lang: Lang): string {
  if (lang === "en") return svg;
  return svg.replace(/ aria-roledescription="([^"]*)"/g, (_, kind: string) => {
    const [, name = "", container] = /^(.*?)(?: mark)?( container)?$/.exec(kind) ?? [];
    const mark = MARKS_ES[name] ?? "marca";
    return ` aria-roledescription="${container ? `grupo: ${mark}` : mark}"`;
  });
}

const MARKS_ES: Record<string, string> = {
  arc: "arco",
  area: "área",
  bar: "barra",
  circle: "círculo",
  geoshape: "mapa",
  group: "marcas",
  line: "línea",
  path: "trazo",
  point: "punto",
  rect: "rectángulo",
  rule: "regla",
  shape: "forma",
  square: "cuadrado",
  symbol: "símbolo",
  text: "texto",
  tick: "raya",
  trail: "trazo",
};

/** Mexico writes numbers as the United States does, unlike Spain. */
const NUMBERS = { decimal: ".", thousands: ",", grouping: [3], currency: ["$", ""] as [string, string] };

const TIMES = {
  en: {
    dateTime: "%b %-d, %Y, %H:%M",
    date: "%b %-d, %Y",
    time: "%H:%M",
    periods: ["a.m.", "p.m."],
    days: ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"],
    shortDays: ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"],
    months: MONTHS.en,
    shortMonths: SHORT_MONTHS.en,
  },
  es: {
    dateTime: "%-d %b %Y, %H:%M",
    date: "%-d %b %Y",
    time: "%H:%M",
    periods: ["a. m.", "p. m."],
    days: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    shortDays: ["dom.", "lun.", "mar.", "mié.", "jue.", "vie.", "sáb."],
    months: MONTHS.es,
    shortMonths: SHORT_MONTHS.es,
  },
};

/** The AP's stylebook writes numbers under ten in words, and so do Mexican newspapers. */
const UNDER_TEN: Record<Lang, readonly string[]> = {
  en: ["zero", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine"],
  es: ["cero", "un", "dos", "tres", "cuatro", "cinco", "seis", "siete", "ocho", "nueve"],
};
const ONE_FEMININE: Record<Lang, string> = { en: "one", es: "una" };

function toWords(lang: Lang): Words {
  const number: Words["number"] = (value, { decimals = 0, ...lines } = {}) =>
    roundBeside(value, decimals, lines)
      .toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .replace("-", "\u2212");
  const [year, unit, and] = lang === "en" ? ["year", "years", " and "] : ["año", "años", " y "];
  return Object.assign((text: Text) => text[lang], {
    lang,
    number,
    years: (value: number, { decimals = 1, ...lines }: NumberOptions = {}) => {
      const written = number(value, { decimals, ...lines });
      return `${written}\u00a0${written === "1" ? year : unit}`;
    },
    percent: (part: number) => `${number(part * 100)}%`,
    date: (edtf: string) => formatDate(edtf, lang),
    count: (value: number, { feminine = false } = {}) =>
      value === 1 && feminine ? ONE_FEMININE[lang] : (UNDER_TEN[lang][value] ?? number(value)),
    shortDate: (edtf: string) => formatDate(edtf, lang, { short: true }),
    list: (items: readonly string[]) => joined(items, and),
  });
}

/** Spanish "y" becomes "e" before an i sound. */
function joined(items: readonly string[], and: string): string {
  const last = items.at(-1) ?? "";
  if (items.length < 2) return last;
  const word = and === " y " && /^h?i(?!e)/i.test(last) ? " e " : and;
  return `${items.slice(0, -1).join(", ")}${word}${last}`;
}
