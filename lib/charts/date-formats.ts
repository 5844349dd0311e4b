/** How axes write dates where nobody says how: in the order of the chart's language, and not always "Feb. 09". */
import type { LocaleFormatters } from "vega";
import { untyped } from "./vega.ts";

/** Formats of d3-time-format, by what a date is known to. */
export interface DateFormats {
  /** On an axis of time: the hours of a day, its minutes, the days of a week, the weeks of a month. */
  axis: Readonly<Record<"hours" | "minutes" | "date" | "week", string>>;
  /** Of units of time, by their parts: "year-month-date". */
  units: Readonly<Record<string, string>>;
}

/** A view's locale that writes dates in these formats, where a specification gives none. */
export function withDateFormats(locale: LocaleFormatters, { axis, units }: DateFormats): LocaleFormatters {
  const utcFormat = (format?: string | object) =>
    // Vega types it for one format, and takes several, by what they are for
    locale.utcFormat((typeof format === "string" ? format : { ...axis, ...format }) as string);
  return { ...locale, utcFormat, [UNITS]: units } as LocaleFormatters;
}

/** The expression function with which Vega-Lite asks for the format of a unit of time. */
export const dateFunctions = {
  timeUnitSpecifier(this: Evaluated, parts: unknown, given?: Record<string, string>): string {
    return untyped.timeUnitSpecifier(parts, { ...given, ...this.context.dataflow.locale()[UNITS] });
  },
};

interface Evaluated {
  context: { dataflow: { locale(): { [UNITS]?: DateFormats["units"] } } };
}

const UNITS = Symbol("formats of units of time");
