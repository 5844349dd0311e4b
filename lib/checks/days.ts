/** Days in a text, in all ways in which newspapers of either language write them. */
import { MONTHS, SHORT_MONTHS } from "../dates/format.ts";
import { LANGUAGES } from "../language.ts";
import { folded } from "./words.ts";

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
 * daysIn("Sept. 4 or 5, 2022"); // two: "2022-09-04" and "2022-09-05"
 * daysIn("27 de febrero de 2025, 27 feb. 2025, 2025-02-27"); // thrice "2025-02-27"
 */
export function daysIn(text: string): Day[] {
  const found: Day[] = [];
  for (const [written, days = "", month = "", year] of text.matchAll(DAY_FIRST))
    found.push(...toDays(written, year, month, days));
  for (const [written, month = "", days = "", year] of text.matchAll(MONTH_FIRST))
    found.push(...toDays(written, year, month, days));
  for (const [written] of text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) found.push({ written, day: written });
  return found;
}

const NUMBER = "(?<![\\d.,$])\\d{1,2}(?!\\d)";
const DAYS = `${NUMBER}(?:\\s+(?:or|o|u|and|y)\\s+\\d{1,2}(?!\\d))?`;
const DAY_FIRST = new RegExp(`(${DAYS})\\s+(?:de\\s+)?(\\p{L}{3,10})\\.?,?\\s+(?:de\\s+)?(\\d{4})(?!\\d)`, "gu");
const MONTH_FIRST = new RegExp(`(\\p{L}{3,10})\\.?\\s+(${DAYS}),\\s+(\\d{4})(?!\\d)`, "gu");

/** Months of both languages are told by their first three letters. */
const NUMBERS = new Map(
  LANGUAGES.flatMap((lang) =>
    SHORT_MONTHS[lang].map((month, index) => [folded(month).slice(0, 3), String(index + 1).padStart(2, "0")] as const),
  ),
);

function toDays(written: string, year: string | undefined, month: string, days: string): Day[] {
  const number = NUMBERS.get(folded(month).slice(0, 3));
  if (!year || !number) return [];
  return (days.match(/\d+/g) ?? []).map((day) => ({ written, day: `${year}-${number}-${day.padStart(2, "0")}` }));
}

/**
 * A text with blanks in place of its days and their months, so that no number of a day is taken for a figure. Years
 * stay, and so does the place of every other word.
 *
 * @example
 * withoutDays("On Feb. 27, 29 were handed over"); // "On        , 29 were handed over"
 */
export function withoutDays(text: string): string {
  const blank = (found: string) => " ".repeat(found.length);
  return text.replace(ISO, blank).replace(ENGLISH, blank).replace(SPANISH, blank);
}

const ISO = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** "may 5" is no date in English, and "5 mar" none in Spanish: case and point tell. */
const MONTH_EN = `(?:${[...MONTHS.en, "Jan", "Feb", "Mar", "Apr", "Jun", "Jul", "Aug", "Sept?", "Oct", "Nov", "Dec"].join("|")})(?!\\p{L})\\.?`;
const SHORT_ES = SHORT_MONTHS.es.map((month) => month.slice(0, 3)).join("|");
const FULL_ES = MONTHS.es.map((month) => `[${month[0]}${month[0]?.toUpperCase()}]${month.slice(1)}`).join("|");
const MONTH_ES = `(?:(?:${FULL_ES})(?!\\p{L})|(?:${SHORT_ES}|sept)(?:\\.|(?=\\s+(?:de\\s+)?\\d{4})))`;

/** A second day is one only where no noun follows: "Feb. 27 and 28, 2025", but "on Feb. 27 and 29 people". */
const ALSO_EN = "(?:\\s*(?:or|[-–])\\s*\\d{1,2}(?!\\d)|\\s+(?:and|to|through)\\s+\\d{1,2}(?=,\\s+\\d{4}|[.;:)]|$))?";
const ENGLISH = new RegExp(
  `(?<!\\p{L})${MONTH_EN}\\s+\\d{1,2}(?![\\d%]|[.,]\\d)${ALSO_EN}|(?:${NUMBER}\\s*(?:or|to|[-–])\\s*)?${NUMBER}\\s+${MONTH_EN}`,
  "gu",
);
const SPANISH = new RegExp(`(?:${NUMBER}\\s*(?:o|y|al|[-–])\\s*(?:el\\s+)?)?${NUMBER}\\s+(?:de\\s+)?${MONTH_ES}`, "gu");
