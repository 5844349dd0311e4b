/** Reads an EDTF date (ISO 8601-2) as it is written: one date, a range or a list, with the doubt marked on each. */

/** The days that a date may mean. Days are ISO 8601 (`2013-07-15`), both included. */
export interface Span {
  /** The first day it may be, or null where none is known (`/2013`, `../2013`). */
  earliest: string | null;
  /** The last day it may be, or null where none is known (`2013/`, `2013/..`). */
  latest: string | null;
  /** Marked `~`: about then. The span is not widened, since nobody says by how much. */
  approximate: boolean;
  /** Marked `?`: the source itself is unsure. */
  uncertain: boolean;
}

/** A year, a month or a day. */
export interface OneDate extends Span {
  /** Without its marks: `2013`, `2013-07`, `2013-07-15`, with an X for each digit that isn't known. */
  date: string;
  earliest: string;
  latest: string;
}

/** A time between two dates, of which either may be open. */
export interface DateRange extends Span {
  from: OneDate | null;
  to: OneDate | null;
}

/** Two dates or more, with no digit unknown. */
export interface DateList extends Span {
  dates: readonly OneDate[];
  /** Whether all of them are meant (`{2013,2015}`), and not one of them (`[2013,2015]`). */
  all: boolean;
}

/** How to write a date, for whoever wrote it otherwise. */
export const DATE_EXAMPLES = "write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015";

/**
 * Reads an EDTF date of four-digit years. A list of which one is meant, with a range or an unknown digit in it
 * (`[2013..2015]`, `[201X,2024]`), becomes the range of its days.
 *
 * @throws RangeError for text that is not EDTF, for a day that the calendar doesn't have, for a range that ends no later
 * than it begins, for a season, which has no certain days, and for a list of which all is meant that doesn't name each
 * date (`{2013..2015}`).
 * @see https://www.loc.gov/standards/datetime/ the specification, level 2
 * @example
 * readEdtf("2013-07~"); // { date: "2013-07", earliest: "2013-07-01", latest: "2013-07-31", approximate: true, … }
 */
export function readEdtf(text: string): OneDate | DateRange | DateList {
  if (typeof text !== "string" || text.length > LONGEST) throw unreadable(String(text));
  if (text.startsWith("[") && text.endsWith("]")) return VAGUE.test(text) ? toDays(text) : toList(text);
  if (text.startsWith("{") && text.endsWith("}")) return toList(text);
  const [start, ...end] = text.split("/") as [string, ...string[]];
  if (end.length === 0) return toDate(start, text);
  return toRange(toEnd(start, text), toEnd(end.join("/"), text), text);
}

/** How many days a month has, from 1 for January. `Date.UTC` would take a year before 100 for one of the 20th century. */
export function lengthOfMonth(year: number, month: number): number {
  return new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();
}

/** Longer than any date that a source gives, and short enough to be shown in an error. */
const LONGEST = 80;
/** A year, a month or a day, with the marks of doubt that each of its parts may have before and behind it. */
const WRITTEN = /^[?~%]?[\dX]{4}[?~%]?(?:-[?~%]?[\dX]{2}[?~%]?){0,2}$/;
/** Seasons are numbered like months, from 21; quarters and other parts of a year up to 41. */
const SEASON = /^.{4}-(?:2[1-9]|3\d|4[01])$/;
/** A range within a list, or a digit that isn't known. */
const VAGUE = /\.\.|X/;
const DIGITS = [..."0123456789"];

function toDate(part: string, text: string): OneDate {
  if (!WRITTEN.test(part)) throw unreadable(text);
  const date = part.replace(/[?~%]/g, "");
  if (SEASON.test(date)) {
    const remedy = "write its months as a range, as in 2024-04/2024-06";
    throw new RangeError(`"${text}" names a season or another part of a year, which has no certain days; ${remedy}`);
  }
  const [year, month = "XX", day = "XX"] = date.split("-") as [string, string?, string?];
  const [years, months, days] = [numbers(year, 0, 9999), numbers(month, 1, 12), numbers(day, 1, 31)];
  if (months.length === 0) throw unreadable(text);
  const earliest = firstDay(years, months, days);
  if (earliest === undefined) throw new RangeError(`"${text}" names ${date}, a day that the calendar doesn't have`);
  const latest = firstDay(years.toReversed(), months.toReversed(), days.toReversed()) as string;
  return { date, earliest, latest, ...doubtIn(part) };
}

/** An end of a range: unknown or open, it is null. */
function toEnd(part: string, text: string): OneDate | null {
  return part === "" || part === ".." ? null : toDate(part, text);
}

function toRange(from: OneDate | null, to: OneDate | null, text: string): DateRange {
  // "../.." is a day that nobody knows, but a lone slash a slip
  if (!from && !to && text !== "../..") throw unreadable(text);
  if (from && to) checkOrder(from, to, text);
  return { from, to, earliest: from?.earliest ?? null, latest: to?.latest ?? null, ...doubtIn(text) };
}

function checkOrder(from: OneDate, to: OneDate, text: string): void {
  if (to.earliest > from.earliest) return;
  throw new RangeError(`"${text}" ends no later than it begins; write the earlier date first`);
}

function toList(text: string): OneDate | DateList {
  if (VAGUE.test(text)) {
    const remedy = "write a range as 2013/2015, and each date of a list in full";
    throw new RangeError(
      `"${text}" has a range or an unknown digit between braces, which mean all of the dates; ${remedy}`,
    );
  }
  const dates = inside(text).map((part) => toDate(part, text));
  const [first, second] = dates;
  return first && !second ? first : { dates, all: text.startsWith("{"), ...bounds(dates), ...doubtIn(text) };
}

/** A list that has a range or an unknown digit in it, or is open at one end: from its first day to its last. */
function toDays(text: string): DateRange {
  const { earliest, latest } = bounds(inside(text).flatMap((part) => toEnds(part, text)));
  const day = (date: string): OneDate => ({ date, earliest: date, latest: date, ...doubtIn(text) });
  return toRange(text.startsWith("[..") ? null : day(earliest), text.endsWith("..]") ? null : day(latest), text);
}

/** The dates and ranges of a list, without its brackets and the points before the first or behind the last. */
function inside(text: string): string[] {
  return text.replace(/^.(?:\.\.)?|(?:\.\.)?.$/g, "").split(/ *, */);
}

/** A date of a list, or both ends of a range in it. */
function toEnds(part: string, text: string): OneDate[] {
  const [start, ...end] = part.split("..") as [string, ...string[]];
  const from = toDate(start, text);
  if (end.length === 0) return [from];
  const to = toDate(end.join(".."), text);
  checkOrder(from, to, text);
  return [from, to];
}

function bounds(dates: readonly OneDate[]): { earliest: string; latest: string } {
  const earliest = dates.map((date) => date.earliest).sort();
  const latest = dates.map((date) => date.latest).sort();
  return { earliest: earliest[0] as string, latest: latest.at(-1) as string };
}

/** `%` marks a date as both. */
function doubtIn(text: string): { approximate: boolean; uncertain: boolean } {
  return { approximate: /[~%]/.test(text), uncertain: /[?%]/.test(text) };
}

/** The numbers between two that the known digits allow, the least first: "1X" is 10, 11 and 12 of the months. */
function numbers(digits: string, least: number, most: number): string[] {
  const grow = (starts: string[], digit: string) =>
    starts.flatMap((start) => (digit === "X" ? DIGITS : [digit]).map((next) => start + next));
  return [...digits].reduce(grow, [""]).filter((number) => Number(number) >= least && Number(number) <= most);
}

/** The first of these days that the calendar has, of years, months and days in their order. */
function firstDay(years: readonly string[], months: readonly string[], days: readonly string[]): string | undefined {
  const [year] = years as [string];
  // What the first year hasn't, no other has, but for 29 February
  return firstOfYear(year, months, days) ?? firstOfYear(years.find(isLeap) ?? year, months, days);
}

function firstOfYear(year: string, months: readonly string[], days: readonly string[]): string | undefined {
  for (const month of months) {
    const length = lengthOfMonth(Number(year), Number(month));
    const day = days.find((number) => Number(number) <= length);
    if (day) return `${year}-${month}-${day}`;
  }
  return undefined;
}

function isLeap(year: string): boolean {
  return lengthOfMonth(Number(year), 2) === 29;
}

function unreadable(text: string): RangeError {
  const shown = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return new RangeError(`"${shown}" is not an EDTF date with four-digit years and no time of day; ${DATE_EXAMPLES}`);
}
