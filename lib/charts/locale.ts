/** How numbers and dates are written in each language: English, and Spanish as in Mexico. */
import { formatDate, MONTHS, SHORT_MONTHS } from "../dates/format.ts";
import type { Lang, Text } from "../language.ts";

/** The language of one variant of a chart, and what writes in it. */
export interface Words {
  lang: Lang;
  /** The text in this language. */
  (text: Text): string;
  /** A number with a decimal point and thousands commas, in exactly so many decimals (none, if not told). */
  number(value: number, options?: { decimals?: number }): string;
  /** A length in years with its unit: "28.3 years", "28.3 años". */
  years(value: number, options?: { decimals?: number }): string;
  /** A part of one as a percentage, rounded to whole points: "44%". */
  percent(part: number): string;
  /** An EDTF date. */
  date(edtf: string): string;
  /** Items joined with commas and an "and". */
  list(items: readonly string[]): string;
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
    dateTime: "%-d %b %Y, %H:%M",
    date: "%-d %b %Y",
    time: "%H:%M",
    periods: ["AM", "PM"],
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

function toWords(lang: Lang): Words {
  const number: Words["number"] = (value, { decimals = 0 } = {}) =>
    value
      .toLocaleString("en-US", { minimumFractionDigits: decimals, maximumFractionDigits: decimals })
      .replace("-", "\u2212");
  const [year, unit, and] = lang === "en" ? ["year", "years", " and "] : ["año", "años", " y "];
  return Object.assign((text: Text) => text[lang], {
    lang,
    number,
    years: (value: number, { decimals = 1 } = {}) => {
      const written = number(value, { decimals });
      return `${written}\u00a0${written === "1" ? year : unit}`;
    },
    percent: (part: number) => `${number(part * 100)}%`,
    date: (edtf: string) => formatDate(edtf, lang),
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
