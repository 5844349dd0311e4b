/** What an EDTF date (ISO 8601-2) leaves open: its first and last possible day, and the doubt written on it. */
import { createRequire } from "node:module";
import type { Edtf } from "edtf";

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

/**
 * Reads an EDTF date as the days that it may mean.
 *
 * A year or a month stands for any day in it; `2013/2015` for any day from the first of 2013 to the last of 2015;
 * `[2022-09-04,2022-09-05]` for one of the days listed, `[2013..2015]` for one from the first to the last.
 *
 * @throws RangeError if the text is not EDTF, or names a day that the calendar doesn't have.
 * @see https://www.loc.gov/standards/datetime/ the specification, level 2
 * @example
 * span("2013-07"); // { earliest: "2013-07-01", latest: "2013-07-31", approximate: false, uncertain: false }
 */
export function span(text: string): Span {
  const known = memory.get(text);
  if (known) return known;
  const found = Object.freeze(toSpan(text));
  memory.set(text, found);
  return found;
}

/** Whether `inner` lies wholly within `outer`, as a day lies within its year. */
export function within(inner: Span, outer: Span): boolean {
  return (
    (outer.earliest ?? "") <= (inner.earliest ?? "") && (inner.latest ?? FAR_FUTURE) <= (outer.latest ?? FAR_FUTURE)
  );
}

/** Parsing takes about 0.3 ms a date and dates repeat, so each is read once. */
const memory = new Map<string, Span>();
const FAR_FUTURE = "9999-12-31";
/** How to write a date, for whoever wrote it otherwise. */
export const DATE_EXAMPLES = "write 2013, 2013-07, 2013-07-15, 2013~ or 2013/2015";
/** Dates of this calendar's first ten thousand years, with EDTF's marks around them: no time, no exponent, no sign. */
const WRITTEN = /^(?!.*\d{5})(?!.*(?:^|[^\dX?~%])-)[-\d?~%X/,.[\]{} ]{4,80}$/;
const PLAIN = /^\d{4}(-(0[1-9]|1[0-2])(-\d{2})?)?$/;
const DAY = /^(\d{4})-(\d{2})-(\d{2})$/;
const CALENDAR_DAY = /(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g;

/** Loaded at the first date that isn't plain, not at the first import: it costs a quarter of what importing Arquero does. */
let parser: ((text: string) => Edtf) | undefined;

function parse(text: string): Edtf {
  parser ??= (createRequire(import.meta.url)("edtf") as { default: (text: string) => Edtf }).default;
  try {
    return parser(text);
  } catch {
    throw new RangeError(`"${text}" is not an EDTF date; ${DATE_EXAMPLES}`);
  }
}

function toSpan(text: string): Span {
  if (PLAIN.test(text)) return plainSpan(text);
  if (!WRITTEN.test(text)) {
    throw new RangeError(`"${text}" is not an EDTF date with four-digit years and no time of day; ${DATE_EXAMPLES}`);
  }
  const date = parse(text);
  for (const [day] of text.matchAll(CALENDAR_DAY)) {
    if (!isCalendarDay(day)) throw new RangeError(`"${text}" names ${day}, a day that the calendar doesn't have`);
  }
  const listed = /^[[{](.+)[\]}]$/.exec(text)?.[1];
  if (listed) return listedSpan(listed);
  return {
    earliest: isUnbounded(date.lower) ? null : toDay(date.min),
    latest: isUnbounded(date.upper) ? null : toDay(date.max),
    approximate: isMarked(text, "~"),
    uncertain: isMarked(text, "?"),
  };
}

/** The span of a plain year, month or day, as most dates are: without the parser, which is slow to load and to run. */
function plainSpan(text: string): Span {
  const [year = "", month = "12", day] = text.split("-");
  const last = day ?? String(new Date(Date.UTC(Number(year), Number(month), 0)).getUTCDate());
  const [earliest, latest] = [text + "-01-01".slice(text.length - 4), `${year}-${month}-${last}`];
  if (isCalendarDay(latest)) return { earliest, latest, approximate: false, uncertain: false };
  throw new RangeError(`"${text}" names ${latest}, a day that the calendar doesn't have`);
}

/** The span of dates in brackets: from the first day of the earliest to the last of the latest (`[2013..2015]`). */
function listedSpan(listed: string): Span {
  const spans = listed.split(/,|\.\./).flatMap((part) => (part.trim() === "" ? [] : [span(part.trim())]));
  const days = (end: "earliest" | "latest") => spans.map((one) => one[end] ?? "").sort();
  return {
    earliest: listed.startsWith("..") ? null : (days("earliest")[0] ?? null),
    latest: listed.endsWith("..") ? null : (days("latest").at(-1) ?? null),
    approximate: isMarked(listed, "~"),
    uncertain: isMarked(listed, "?"),
  };
}

/** `%` marks a date as both approximate and uncertain. */
function isMarked(text: string, mark: "~" | "?"): boolean {
  return text.includes(mark) || text.includes("%");
}

function isUnbounded(end: Edtf["lower"]): boolean {
  return end === null || typeof end === "number";
}

function toDay(milliseconds: number): string | null {
  return Number.isFinite(milliseconds) ? new Date(milliseconds).toISOString().slice(0, 10) : null;
}

/** The parser takes 29 February in any year, and rolls it over to March. */
function isCalendarDay(day: string): boolean {
  const [, year, month, date] = DAY.exec(day) ?? [];
  const found = new Date(Date.UTC(Number(year), Number(month) - 1, Number(date)));
  return found.getUTCMonth() === Number(month) - 1;
}
