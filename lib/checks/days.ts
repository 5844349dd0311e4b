/** Days in a text, in all ways in which newspapers of its language write them. */
import type { Lang } from "../languages/text.ts";
import { anyOf } from "./patterns.ts";
import { blanked, type Span } from "./spans.ts";
import { byLanguage, type CheckWords } from "./words.ts";

/** A day that a text gives. */
export interface Day {
  /** As it is written: "Feb. 27, 2025". */
  written: string;
  /** As `2025-02-27`. */
  day: string;
}

/**
 * The days that a text gives with their year.
 *
 * @example
 * daysIn("Sept. 4 or 5, 2022", "en"); // two: "2022-09-04" and "2022-09-05"
 * daysIn("27 de febrero de 2025, 27 feb. 2025, 2025-02-27", "es"); // thrice "2025-02-27"
 */
export function daysIn(text: string, lang: Lang): Day[] {
  const inWords = datesIn(text, lang).flatMap(({ written, days, month, year }) =>
    year ? days.map((day): Day => ({ written, day: `${year}-${twoDigits(month)}-${twoDigits(day)}` })) : [],
  );
  return [...inWords, ...isoDaysIn(text).map((day): Day => ({ written: day, day }))];
}

/**
 * A text with blanks in place of its days and their months, so that no number of a day is taken for a figure. Years
 * stay, and so does the place of every other word.
 *
 * @example
 * withoutDays("On Feb. 27, 29 were handed over", "en"); // "On        , 29 were handed over"
 */
export function withoutDays(text: string, lang: Lang): string {
  return blanked(withoutISODates(text), datesIn(text, lang));
}

/** The days of a text that are written as `2025-02-27`. */
export function isoDaysIn(text: string): string[] {
  return text.match(ISO_DAY) ?? [];
}

/** A text with blanks in place of its days and months that are written as `2025-02-27` or `2025-02`. */
export function withoutISODates(text: string): string {
  return text.replace(ISO_DATE, (date) => " ".repeat(date.length));
}

/** A text with a year in place of each such day or month: all of a date that a figure may be. */
export function withYearsOnly(text: string): string {
  return text.replace(ISO_DATE, (date) => date.slice(0, 4));
}

const ISO_DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;
const ISO_DATE = /(?<!\d)\d{4}-(?:0[1-9]|1[0-2])(?:-\d{2})?(?!\d)/g;

/** The words of a month, and its number from 1 on, as a text of the language has them: in full, and shortened. */
export function monthsOf({ days }: CheckWords): { full: string; short: string[] }[] {
  return days.months.split(" ").map((words) => {
    const [full, ...short] = words.split("/") as [string, ...string[]];
    return { full, short };
  });
}

/** A day of a month, or two, as it is written; it ends where the month does, before the year. */
interface Written extends Span {
  written: string;
  days: number[];
  month: number;
  year: string | undefined;
}

function datesIn(text: string, lang: Lang): Written[] {
  const { patterns, months } = calendars[lang];
  let left = text;
  return patterns.flatMap((pattern) => {
    const found = Array.from(left.matchAll(pattern), ({ 0: written, index, groups }): Written => {
      const { dated, first, second, month, year } = groups as Record<"dated" | "month", string> &
        Record<string, string>;
      const days = [first, second].flatMap((day) => (day ? [Number(day)] : []));
      const number = months.get(month.toLowerCase()) as number;
      return { written, days, month: number, year, index, end: index + dated.length };
    });
    left = blanked(left, found);
    return found;
  });
}

const twoDigits = (number: number) => String(number).padStart(2, "0");

const calendars = byLanguage((words) => {
  const { capitals, monthFirst, nth, of, the, or, to } = words.days;
  const months = monthsOf(words);
  const [between, article] = [`(?:${anyOf(of)}\\s+)?`, `(?:${anyOf(the)}\\s+)?`];
  const year = "(?<year>\\d{4})(?!\\d)";
  const full = months.map(({ full }) => `[${full[0]}${full[0]?.toUpperCase()}]${full.slice(1)}`).join("|");
  const all = months.flatMap(({ full, short }) => [full, ...short]).join("|");
  const short = months.flatMap(({ short }) => short).join("|");
  // "5 mar" is no date, nor is "may 5": a point or a year tells a short month, a capital any
  const month = capitals
    ? `(?<month>${all})(?!\\p{L})\\.?`
    : `(?<month>(?:${full})(?!\\p{L})|(?:${short})(?=\\.|\\s+${between}\\d{4}))\\.?`;
  const day = (name: string) => `(?<![\\d.,$])(?<${name}>\\d{1,2})(?!\\d)${nth}`;
  const joined = `\\s*(?:${anyOf([...or, ...to])}(?!\\p{L})|[-–])\\s*`;
  const dayFirst = `(?<dated>(?:${day("first")}${joined}${article})?${day("second")}\\s+${between}${month})(?:,?\\s+${between}${year})?`;
  // The second is a day only where no noun follows: "Feb. 27 and 28, 2025", but "on Feb. 27 and 29 people"
  const also = `(?:\\s*(?:${anyOf(or)}(?!\\p{L})|[-–])\\s*|\\s+${anyOf(to)}\\s+(?=\\d{1,2}(?:,\\s+\\d{4}|[.;:)]|$)))(?<second>\\d{1,2})(?!\\d)`;
  const first = `(?<first>\\d{1,2})(?![\\d%]|[.,]\\d)${nth}`;
  const ahead = `(?<!\\p{L})(?<dated>${month}\\s+${first}(?:${also})?)(?:,\\s+${year})?`;
  return {
    patterns: (monthFirst ? [ahead, dayFirst] : [dayFirst]).map((pattern) => new RegExp(pattern, "gu")),
    months: new Map(
      months.flatMap(({ full, short }, index) =>
        [full, ...short].map((word): [string, number] => [word.toLowerCase(), index + 1]),
      ),
    ),
  };
});
