/** What an EDTF date (ISO 8601-2) leaves open: its first and last possible day, and the doubt written on it. */
import { readEdtf, type Span } from "./edtf.ts";

export { DATE_EXAMPLES, type Span } from "./edtf.ts";

/**
 * Reads an EDTF date as the days that it may mean.
 *
 * A year or a month stands for any day in it; `2013/2015` for any day from the first of 2013 to the last of 2015;
 * `[2022-09-04,2022-09-05]` for one of the days listed, `[2013..2015]` for one from the first to the last.
 *
 * @throws RangeError if the text is not EDTF, or names a day that the calendar doesn't have, or a season, which has no
 * certain days.
 * @see https://www.loc.gov/standards/datetime/ the specification, level 2
 * @example
 * span("2013-07"); // { earliest: "2013-07-01", latest: "2013-07-31", approximate: false, uncertain: false }
 */
export function span(text: string): Span {
  const known = memory.get(text);
  if (known) return known;
  const { earliest, latest, approximate, uncertain } = readEdtf(text);
  const found = Object.freeze({ earliest, latest, approximate, uncertain });
  memory.set(text, found);
  return found;
}

/** The last day that a date of four-digit years can be, for one that has no last. */
export const FAR_FUTURE = "9999-12-31";

/** Whether `inner` lies wholly within `outer`, as a day lies within its year. */
export function within(inner: Span, outer: Span): boolean {
  return (
    (outer.earliest ?? "") <= (inner.earliest ?? "") && (inner.latest ?? FAR_FUTURE) <= (outer.latest ?? FAR_FUTURE)
  );
}

/** Dates repeat, so each is read once. */
const memory = new Map<string, Span>();
