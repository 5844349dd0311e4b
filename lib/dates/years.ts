/** Years between dates that are known to the day, the month or the year only: an interval that keeps the doubt. */
import { lengthOfMonth } from "./edtf.ts";
import { FAR_FUTURE, span } from "./span.ts";

/** A length in calendar years, at least `min` and at most `max`. `max` is Infinity where nothing bounds it. */
export interface Years {
  min: number;
  max: number;
}

/**
 * How long a spell lasted, in calendar years with a fraction: `min` from the latest possible start to the earliest
 * possible end, `max` from the earliest possible start to the latest possible end. Never below 0.
 *
 * @param start an EDTF date
 * @param end an EDTF date, or null for a spell that has not ended, which is then measured to `asOf`
 * @param options.asOf the day (EDTF) to which an open spell is measured; the clock is never asked
 * @throws RangeError for text that is not EDTF, for an open spell without `asOf`, and where every possible end comes
 * before every possible start.
 * @example
 * years("1985-04-05", "2013-04-05"); // { min: 28, max: 28 }
 * years("1985", "2013-12-31"); // { min: 28, max: 28.997… }: a year of doubt
 */
export function years(start: string, end: string | null, { asOf }: { asOf?: string } = {}): Years {
  const until = end ?? asOf;
  if (until === undefined) {
    throw new RangeError(
      `the spell that began ${start} has no end; name the day to measure to, as in { asOf: "2025-02-27" }`,
    );
  }
  const from = span(start);
  const to = span(until);
  if ((to.latest ?? FAR_FUTURE) < (from.earliest ?? "")) {
    throw new RangeError(`the end ${until} comes before the start ${start}`);
  }
  return {
    min: from.latest && to.earliest ? Math.max(0, yearsBetween(from.latest, to.earliest)) : 0,
    max: from.earliest && to.latest ? yearsBetween(from.earliest, to.latest) : Number.POSITIVE_INFINITY,
  };
}

/**
 * Adds lengths end to end: the minima to the minima, the maxima to the maxima.
 *
 * @example
 * sumYears([{ min: 28, max: 29 }, { min: 2, max: 2.5 }]); // { min: 30, max: 31.5 }
 */
export function sumYears(lengths: Iterable<Years>): Years {
  const total = { min: 0, max: 0 };
  for (const { min, max } of lengths) {
    total.min += min;
    total.max += max;
  }
  return total;
}

/**
 * Calendar years from one day to a later one: whole years, and of the year begun the part that has passed, in days.
 * An anniversary of 29 February falls on 28 February in a year that has no 29th.
 *
 * @param from an ISO 8601 day
 * @param to an ISO 8601 day; one before `from` gives less than 0
 * @example
 * yearsBetween("2013-08-09", "2014-08-09"); // 1
 * yearsBetween("2013-01-01", "2013-07-02"); // 182 / 365
 */
export function yearsBetween(from: string, to: string): number {
  const end = Date.parse(to);
  let whole = Number(to.slice(0, 4)) - Number(from.slice(0, 4));
  if (anniversary(from, whole) > end) whole -= 1;
  const last = anniversary(from, whole);
  const next = anniversary(from, whole + 1);
  return whole + (end - last) / (next - last);
}

/** The moment (UTC midnight, in milliseconds) at which a day comes round for the n-th time. */
function anniversary(day: string, n: number): number {
  const [year, month, date] = day.split("-").map(Number) as [number, number, number];
  const last = lengthOfMonth(year + n, month);
  return new Date(0).setUTCFullYear(year + n, month - 1, Math.min(date, last));
}
