/**
 * Time without a time zone: every date that a chart reads, computes or writes is UTC.
 *
 * Vega's plain time functions follow the machine's clock. Two ways lead out: to set `process.env.TZ` while a chart is
 * drawn, or to give Vega the UTC twin of each function. The first is three lines, but it turns the clock of the whole
 * process, other threads included, and does nothing at all in a worker thread. So we take the second.
 */
import type { LocaleFormatters } from "vega";
import { groupsOf, untyped, type VegaGroup } from "./vega.ts";

/**
 * Reads a date as Vega does, but as UTC where it states no zone: milliseconds since 1970, `NaN` for what is no date,
 * `null` for nothing.
 *
 * @example readDate("2025-02-27T00:00") // 1740614400000, in Mexico City as in Tokyo
 */
export function readDate(value: unknown): number | null {
  if (value == null || value === "") return null;
  if (typeof value !== "string") return Number(value);
  const local = Date.parse(value);
  if (Number.isNaN(local) || dayOnly.test(value) || zoned.test(value)) return local;
  const utc = Date.parse(value + (isoTime.test(value) ? "Z" : " UTC"));
  if (!Number.isNaN(utc)) return utc;
  const d = new Date(local);
  return Date.UTC(d.getFullYear(), d.getMonth(), d.getDate(), d.getHours(), d.getMinutes(), d.getSeconds());
}

/** Marks the dates that a Vega-Lite specification spells out, `{ year: 2025, month: 2 }`, as UTC, in place. */
export function markDates(spec: unknown): void {
  if (!spec || typeof spec !== "object") return;
  if (!Array.isArray(spec)) {
    const keys = Object.keys(spec);
    if (keys.includes("year") && keys.every((key) => units.has(key))) Object.assign(spec, { utc: true });
  }
  for (const [key, value] of Object.entries(spec)) if (key !== "data" && key !== "datasets") markDates(value);
}

/** @throws {Error} if an expression asks for the time of day: a chart drawn tomorrow is to be the chart drawn today. */
export function refuseClock(spec: unknown): void {
  if (/\bnow\s*\(\s*\)/.test(JSON.stringify(spec, (key, value) => (DATA.has(key) ? undefined : value)))) {
    throw new Error("now(): a chart has no clock; put the date in the data or in a param");
  }
}

/** Parts of a specification that hold rows, and no expressions. */
const DATA = new Set(["values", "datasets"]);

/** Gives a compiled specification UTC scales, time units and date patterns, in place. */
export function useUTC(spec: VegaGroup): void {
  for (const group of groupsOf(spec)) {
    for (const scale of group.scales ?? []) if (scale.type === "time") scale.type = "utc";
    for (const data of group.data ?? []) {
      for (const transform of data.transform ?? []) if (transform.type === "timeunit") transform.timezone = "utc";
      const parse = data.format?.parse as Record<string, unknown> | undefined;
      for (const field in parse) parse[field] = String(parse[field]).replace(/^date:/, "utc:");
    }
  }
}

/** A view's locale with the plain time functions replaced by their UTC twins. */
export function localeInUTC(locale: LocaleFormatters): LocaleFormatters {
  return { ...locale, timeFormat: locale.utcFormat, timeParse: locale.utcParse };
}

/** The expression functions that would ask the machine's clock, as their UTC twins. */
export const utcFunctions: Record<string, (...values: never[]) => unknown> = {
  ...Object.fromEntries(
    Object.entries({
      year: "getUTCFullYear",
      month: "getUTCMonth",
      date: "getUTCDate",
      day: "getUTCDay",
      hours: "getUTCHours",
      minutes: "getUTCMinutes",
      seconds: "getUTCSeconds",
      milliseconds: "getUTCMilliseconds",
      time: "getTime",
    } as const).flatMap(([name, part]) => {
      const read = (value: unknown) => new Date(readDate(value) ?? 0)[part]();
      return [
        [name, read],
        [`utc${name}`, read],
      ];
    }),
  ),
  quarter: untyped.utcquarter,
  week: untyped.utcweek,
  isoweek: untyped.utcisoweek,
  dayofyear: untyped.utcdayofyear,
  timeOffset: untyped.utcOffset,
  timeSequence: untyped.utcSequence,
  timezoneoffset: () => 0,
  toDate: readDate,
  datetime: (...parts: [unknown, ...number[]]) =>
    new Date(parts.length > 1 ? Date.UTC(...(parts as [number])) : (readDate(parts[0]) ?? now())),
  monthFormat: named("%B", (month) => Date.UTC(2000, month)),
  monthAbbrevFormat: named("%b", (month) => Date.UTC(2000, month)),
  dayFormat: named("%A", (day) => Date.UTC(2000, 0, 2 + day)),
  dayAbbrevFormat: named("%a", (day) => Date.UTC(2000, 0, 2 + day)),
  now,
};

const units = new Set(["year", "quarter", "month", "date", "day", "hours", "minutes", "seconds", "milliseconds"]);
/** ECMA-262 reads a date alone as UTC, and one with a time as local. */
const dayOnly = /^[+-]?\d{4,6}(-\d\d){0,2}$/;
const isoTime = /^[+-]?\d{4,6}(-\d\d){0,2}T[\d:.]+$/;
const zoned = /\b(UTC?|GMT|Z|[ECMP][SD]T)\b|\dZ$|:\d\d(\.\d+)?\s*[+-]\d/i;

/** The time by Vega-Lite's own timers, which show an animated chart's first frame. */
function now(): number {
  return 0;
}

/** The name of a month or day by its number, in the view's language. */
function named(pattern: string, at: (number: number) => number) {
  return function (this: { context: { dataflow: { locale(): LocaleFormatters } } }, number: number): string {
    return Number.isInteger(number) ? this.context.dataflow.locale().utcFormat(pattern)(at(number)) : "";
  };
}
