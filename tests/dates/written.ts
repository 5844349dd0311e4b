/** EDTF dates of every form, for whatever holds of them all. */
import fc from "fast-check";

const days = (from: string, to: string) =>
  fc
    .date({ min: new Date(from), max: new Date(to), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10));

/** A day of our time, and of any. */
export const DAY = days("1950-01-01", "2030-12-31");
export const ANY_DAY = days("0000-01-01", "9999-12-31");

/** As it is, or cut down to its month or its year. */
export const PLAIN = fc.tuple(DAY, fc.constantFrom(4, 7, 10)).map(([day, length]) => day.slice(0, length));

const MARK = fc.constantFrom("", "", "", "?", "~", "%");
/** With marks of doubt before or behind its parts. */
export const MARKED = fc
  .tuple(PLAIN, fc.array(fc.tuple(MARK, fc.boolean()), { minLength: 3, maxLength: 3 }))
  .map(([date, marks]) =>
    date
      .split("-")
      .map((part, at) => {
        const [mark, before] = marks[at] as [string, boolean];
        return before ? mark + part : part + mark;
      })
      .join("-"),
  );

/** With digits unknown, here or there. */
export const MASKED = fc
  .tuple(PLAIN, fc.array(fc.boolean(), { minLength: 10, maxLength: 10 }))
  .map(([date, unknown]) => date.replace(/\d/g, (digit, at: number) => (unknown[at] ? "X" : digit)));

/** Two dates, the one that is written earlier first. */
const TWO = fc
  .tuple(PLAIN, PLAIN)
  .filter(([one, other]) => one !== other)
  .map((ends) => ends.sort());

/** A range, open at one end or at none. */
export const RANGE = fc
  .tuple(TWO, MARK, MARK, fc.constantFrom("", "", "from", "to"), fc.constantFrom("", ".."))
  .map(([[from, to], mark, second, open, dots]) => {
    return `${open === "from" ? dots : from + mark}/${open === "to" ? dots : to + second}`;
  });

/** A list of dates and ranges, of which one is meant or all. */
export const LIST = fc
  .tuple(
    fc.array(
      fc.oneof(
        { weight: 2, arbitrary: MARKED },
        TWO.map((ends) => ends.join("..")),
      ),
      {
        minLength: 1,
        maxLength: 3,
      },
    ),
    fc.constantFrom(["[", "]"], ["{", "}"], ["[..", "]"], ["[", "..]"]),
    fc.constantFrom(",", ", "),
  )
  .map(([dates, [before, after], comma]) => `${before}${dates.join(comma)}${after}`);

export const EDTF = fc.oneof(PLAIN, MARKED, MASKED, RANGE, LIST);
