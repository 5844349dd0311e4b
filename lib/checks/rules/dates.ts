/** Dates in UTC: a day is the day that the source gives, wherever the chart was drawn. */

import { SHORT_MONTHS } from "../../dates/format.ts";
import { LANGUAGES } from "../../language.ts";
import type { CheckContext, Rule } from "../rule.ts";
import { quoted } from "../say.ts";
import { folded, saidOn, withoutQuotes } from "../words.ts";

export const dates: Rule = {
  code: "dates",
  name: "Dates in UTC",
  severity: "error",
  what: "Finds days that are one off from a day in the rows, and time zones or times of day, which no row has. On an axis, whose ticks may stand on other days, a day one off is a warning.",
  why: "A date read in UTC and written in Mexico City slips to the day before, and the chart says that it happened on the wrong day.",
  bad: "26 Feb 2025, where the row says 2025-02-27",
  good: "27 Feb 2025",
  *check(figure, context) {
    const known = knownDays(context);
    const ticks = new Set(figure.texts.filter(({ role }) => /role-axis-label/.test(role)).map(({ text }) => text));
    for (const { element, text } of saidOn(figure)) {
      const place = `${element} ${quoted(text)}`;
      const zone = ZONE.exec(text)?.[0];
      if (zone) {
        const remedy = "Leave it out; a date is a day, and nothing more.";
        yield { element: place, what: `names a time zone or a time: ${quoted(zone)}`, remedy };
      }
      for (const { written, day } of daysIn(withoutQuotes(text, context.quotes))) {
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
  const found = cells.flatMap((cell) => (typeof cell === "string" ? (cell.match(/\d{4}-\d{2}-\d{2}/g) ?? []) : []));
  return new Set([...days, ...found]);
}

interface Day {
  written: string;
  day: string;
}

/** The days that a text gives with their year: "27 Feb 2025", "February 27, 2025", "27 de febrero de 2025", "2025-02-27". */
function daysIn(text: string): Day[] {
  const found: Day[] = [];
  for (const [written, day, month = "", year] of text.matchAll(
    /(\d{1,2})\s+(?:de\s+)?(\p{L}{3,10})\.?,?\s+(?:de\s+)?(\d{4})(?!\d)/gu,
  ))
    found.push(...toDay(written, year, month, day));
  for (const [written, month = "", day, year] of text.matchAll(/(\p{L}{3,10})\.?\s+(\d{1,2}),\s+(\d{4})(?!\d)/gu))
    found.push(...toDay(written, year, month, day));
  for (const [written] of text.matchAll(/(?<!\d)\d{4}-\d{2}-\d{2}(?!\d)/g)) found.push({ written, day: written });
  return found;
}

/** Months of both languages are told by their first three letters. */
const MONTHS = new Map(
  LANGUAGES.flatMap((lang) =>
    SHORT_MONTHS[lang].map((month, index) => [folded(month).slice(0, 3), String(index + 1).padStart(2, "0")] as const),
  ),
);

function toDay(written: string, year: string | undefined, month: string, day: string | undefined): Day[] {
  const number = MONTHS.get(folded(month).slice(0, 3));
  return year && number && day ? [{ written, day: `${year}-${number}-${day.padStart(2, "0")}` }] : [];
}

function shifted(day: string, step: number): string {
  const time = Date.parse(day);
  return Number.isNaN(time) ? "" : new Date(time + step * 86_400_000).toISOString().slice(0, 10);
}
