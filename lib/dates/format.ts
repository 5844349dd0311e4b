/** Dates as a reader of either language writes them, with the doubt left on. */
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

/** Months as newspapers shorten them: in Spanish as in Mexico, with a point and in lower case. */
export const SHORT_MONTHS: Record<Lang, readonly string[]> = {
  en: ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"],
  es: ["ene.", "feb.", "mar.", "abr.", "may.", "jun.", "jul.", "ago.", "sep.", "oct.", "nov.", "dic."],
};

/**
 * Writes an EDTF date for people. A year stays a year, a month a month; `~` and `?` are said in words.
 *
 * @throws RangeError if the text is not EDTF.
 * @example
 * formatDate("2025-02-27", "es"); // "27 feb. 2025"
 * formatDate("2013-07~", "en"); // "about Jul 2013"
 * formatDate("[2022-09-04,2022-09-05]", "en"); // "4 Sep 2022 or 5 Sep 2022"
 * formatDate("/2025-02-27", "en"); // "by 27 Feb 2025"
 */
export function formatDate(text: string, lang: Lang): string {
  span(text);
  const words = WORDS[lang];
  const set = /^\[(.+)\]$/.exec(text)?.[1];
  if (set && !set.includes(".."))
    return set
      .split(",")
      .map((date) => formatDate(date.trim(), lang))
      .join(words.or);
  const [from, to] = text.split("/");
  if (from !== undefined && to !== undefined) {
    if (from === "" || from === "..") return words.by(formatDate(to, lang));
    if (to === "" || to === "..") return words.since(formatDate(from, lang));
    return words.between(formatDate(from, lang), formatDate(to, lang));
  }
  const [, year, month, day, mark] = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?([~?%]?)$/.exec(text) ?? [];
  const name = month && SHORT_MONTHS[lang][Number(month) - 1];
  if (!year || (month && !name)) return text;
  const date = [day && String(Number(day)), name, year].filter(Boolean).join(" ");
  return mark ? words.marked[mark as "~" | "?" | "%"](date) : date;
}

interface DateWords {
  or: string;
  by: (date: string) => string;
  since: (date: string) => string;
  between: (from: string, to: string) => string;
  marked: Record<"~" | "?" | "%", (date: string) => string>;
}

const WORDS: Record<Lang, DateWords> = {
  en: {
    or: " or ",
    by: (date) => `by ${date}`,
    since: (date) => `since ${date}`,
    between: (from, to) => `between ${from} and ${to}`,
    marked: {
      "~": (date) => `about ${date}`,
      "?": (date) => `perhaps ${date}`,
      "%": (date) => `perhaps about ${date}`,
    },
  },
  es: {
    or: " o ",
    by: (date) => `hasta ${date}`,
    since: (date) => `desde ${date}`,
    between: (from, to) => `entre ${from} y ${to}`,
    marked: { "~": (date) => `hacia ${date}`, "?": (date) => `quizá ${date}`, "%": (date) => `quizá hacia ${date}` },
  },
};
