/** Dates in UTC: a day is the day that the source gives, wherever the chart was drawn. */
import { daysIn, isoDaysIn } from "../days.ts";
import type { CheckContext, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { saidOn, withoutQuotes } from "../texts.ts";
import { langOf } from "../words.ts";

export const dates: Rule = {
  code: "dates",
  name: "Dates in UTC",
  severity: "error",
  what: "Finds days that are one off from a day in the rows, and time zones or times of day, which no row has. On an axis, whose ticks may stand on other days, a day one off is a warning.",
  why: "A date read in UTC and written in Mexico City slips to the day before, and the chart says that it happened on the wrong day.",
  bad: "Feb. 26, 2025, where the row says 2025-02-27",
  good: "Feb. 27, 2025",
  *check(figure, context) {
    const [lang, known] = [langOf(figure, context), knownDays(context)];
    const ticks = new Set(figure.texts.filter(({ role }) => /role-axis-label/.test(role)).map(({ text }) => text));
    for (const { element, text } of saidOn(figure)) {
      const place = `${element} ${quoted(text)}`;
      const zone = ZONE.exec(text)?.[0];
      if (zone) {
        const remedy = "Leave it out; a date is a day, and nothing more.";
        yield { element: place, what: `names a time zone or a time: ${quoted(zone)}`, remedy };
      }
      for (const { written, day } of daysIn(withoutQuotes(text, context.quotes), lang)) {
        const near = known.has(day)
          ? undefined
          : [-1, 1].map((step) => shifted(day, step)).find((other) => known.has(other));
        if (!near) continue;
        const what = `says ${quoted(written)}, and the rows say ${near}`;
        const remedy = "Read and write dates in UTC: timeUnit utcyearmonthdate, or text.date().";
        yield { element: place, what, remedy, ...(ticks.has(text) ? { severity: "warning" as const } : {}) };
      }
    }
  },
};

const ZONE =
  /(?<!\p{L})(?:UTC|GMT|[ECMP][SD]T)(?:[+-]\d+)?(?!\p{L})|\d{4}-\d\d-\d\dT\d\d|(?<!\d)\d\d:\d\d:\d\d(?!\d)|(?:Central|Eastern|Mountain|Pacific) (?:Standard|Daylight) Time/u;

function knownDays({ rows = [], days = [] }: CheckContext): Set<string> {
  const cells = rows
    .flatMap((row) => Object.values(row))
    .map((cell) => (cell instanceof Date ? cell.toISOString() : cell));
  const found = cells.flatMap((cell) => (typeof cell === "string" ? isoDaysIn(cell) : []));
  return new Set([...days, ...found]);
}

function shifted(day: string, step: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? "" : new Date(time + step * 86_400_000).toISOString().slice(0, 10);
}
