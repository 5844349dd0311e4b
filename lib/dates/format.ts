/** Dates as newspapers of either language write them, with the doubt left on. */
import type { Lang } from "../language.ts";
import { span } from "./span.ts";

/** Months in full. */
export const MONTHS: Record<Lang, readonly string[]> = {
  en: [
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
  ],
  es: [
    "enero",
    "febrero",
    "marzo",
    "abril",
    "mayo",
    "junio",
    "julio",
    "agosto",
    "septiembre",
    "octubre",
    "noviembre",
    "diciembre",
  ],
};

/**
 * Months beside a day, where room is short: in English as the AP's stylebook has them, which leaves the five short names
 * whole; in Spanish as in Mexico, with a point and in lower case.
 */
export const SHORT_MONTHS: Record<Lang, readonly string[]> = {
  en: ["Jan.", "Feb.", "March", "April", "May", "June", "July", "Aug.", "Sept.", "Oct.", "Nov.", "Dec."],
  es: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sep.", "oct.", "nov.", "dic."],
};

export interface DateOptions {
  /** Shortens months where Spanish prose has them in full: for labels, where room is short. */
  short?: boolean;
}

/**
 * Writes an EDTF date for people, in the AP's style or in Mexican Spanish. A year stays a year, a month a month; what
 * is doubtful is said in words.
 *
 * @throws RangeError if the text is not EDTF.
 * @example
 * formatDate("2025-02-27", "en"); // "Feb. 27, 2025"
 * formatDate("2025-02-27", "es"); // "27 de febrero de 2025"
 * formatDate("2025-02-27", "es", { short: true }); // "27 feb. 2025"
 * formatDate("2013-07~", "en"); // "about July 2013"
 * formatDate("[2022-09-04,2022-09-05]", "en"); // "Sept. 4 or 5, 2022"
 * formatDate("/2025-02-27", "es"); // "a más tardar el 27 de febrero de 2025"
 */
export function formatDate(text: string, lang: Lang, { short = false }: DateOptions = {}): string {
  const { earliest, latest, approximate, uncertain } = span(text);
  const style = STYLES[lang];
  const write = (date: string) => single(date, style, short);
  const listed = /^\[([^.]+)\]$/.exec(text)?.[1]?.split(/\s*,\s*/);
  if (listed) return oneOf(listed, style, short);
  const [from, to] = text.replace(/[?~%]/g, "").split("/");
  const alone = to === undefined && from !== undefined && PLAIN.test(from);
  if (alone) return style.marked(write(from), { approximate, uncertain });
  const [first, last] = [from, to].map((end) => (end !== undefined && PLAIN.test(end) ? end : undefined));
  if (earliest === null) return latest === null ? style.unknown : style.by(write(last ?? latest));
  if (latest === null) return style.since(write(first ?? earliest));
  return style.marked(style.between(write(first ?? earliest), write(last ?? latest)), { approximate, uncertain });
}

/** A day, a month or a year. */
const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;

function single(date: string, { day, month }: Style, short: boolean): string {
  const [year = "", monthOf, dayOf] = date.split("-");
  if (monthOf === undefined) return year;
  const index = Number(monthOf) - 1;
  return dayOf === undefined ? month(index, year, short) : day(String(Number(dayOf)), index, year, short);
}

/** One of several days; those of one month name it once. */
function oneOf(dates: readonly string[], style: Style, short: boolean): string {
  const [first = ""] = dates;
  const month = first.slice(0, -2);
  const together = dates.every((date) => date.startsWith(month) && date.length === first.length && date.length > 7);
  if (!together) return style.or(dates.map((date) => single(date, style, short)));
  const [year = "", monthOf] = month.split("-");
  const days = style.or(dates.map((date) => String(Number(date.slice(-2)))));
  return style.day(days, Number(monthOf) - 1, year, short);
}

interface Doubt {
  approximate: boolean;
  uncertain: boolean;
}

/** How dates are written in a language. */
interface Style {
  day: (day: string, month: number, year: string, short: boolean) => string;
  month: (month: number, year: string, short: boolean) => string;
  or: (dates: readonly string[]) => string;
  by: (date: string) => string;
  since: (date: string) => string;
  between: (from: string, to: string) => string;
  marked: (date: string, doubt: Doubt) => string;
  unknown: string;
}

/** Spanish has an article before a day, and none before a month or a year. */
const el = (date: string) => (/^\d{1,2} de /.test(date) ? `el ${date}` : date);

const STYLES: Record<Lang, Style> = {
  en: {
    day: (day, month, year) => `${SHORT_MONTHS.en[month]} ${day}, ${year}`,
    month: (month, year, short) => `${short ? SHORT_MONTHS.en[month] : MONTHS.en[month]} ${year}`,
    or: (dates) => dates.join(" or "),
    by: (date) => `by ${date}`,
    since: (date) => `since ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    marked: (date, { approximate, uncertain }) =>
      [uncertain && "perhaps", approximate && "about", date].filter(Boolean).join(" "),
    unknown: "a date not read",
  },
  es: {
    day: (day, month, year, short) =>
      short ? `${day} ${SHORT_MONTHS.es[month]} ${year}` : `${day} de ${MONTHS.es[month]} de ${year}`,
    month: (month, year, short) => (short ? `${SHORT_MONTHS.es[month]} ${year}` : `${MONTHS.es[month]} de ${year}`),
    // "o" becomes "u" before the sound of an o: "7 u 8", "septiembre u octubre"
    or: (dates) => dates.reduce((before, date) => `${before} ${/^(o|8\b|11\b)/i.test(date) ? "u" : "o"} ${date}`),
    by: (date) => `a más tardar ${/^\d{1,2} /.test(date) ? el(date) : `en ${date}`}`,
    since: (date) => `desde ${el(date)}`,
    between: (from, to) => `entre ${el(from)} y ${el(to)}`,
    marked: (date, { approximate, uncertain }) =>
      [uncertain && "quizá", approximate && "hacia", approximate ? el(date) : date].filter(Boolean).join(" "),
    unknown: "una fecha que no se leyó",
  },
};
