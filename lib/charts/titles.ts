/** The titles that axes and legends have where their author gives none: Vega-Lite's are English. */
import type { Lang } from "../languages/text.ts";
import { chartWords } from "./words.ts";

/** What a title is made of: a field, and what is done to it. */
export interface TitledField {
  field?: string;
  aggregate?: string | { argmax: string } | { argmin: string };
  bin?: unknown;
  timeUnit?: string | { unit?: string };
}

/** What an author may set of titles in a specification's `config`. */
export interface TitleConfig {
  fieldTitle?: string;
  countTitle?: string;
}

/** The titles of a language, for Vega-Lite to ask for; none where the author has chosen Vega-Lite's own. */
export function titlesIn(lang: Lang, { fieldTitle: chosen, countTitle }: TitleConfig = {}) {
  if (chosen !== undefined) return undefined;
  return (field: TitledField) =>
    field.aggregate === "count" && countTitle !== undefined ? countTitle : fieldTitle(field, lang);
}

/**
 * The title of a field in a language.
 *
 * @example
 * fieldTitle({ field: "people", aggregate: "sum" }, "es"); // "Suma de people"
 * fieldTitle({ field: "day", timeUnit: "yearmonth" }, "en"); // "day (year-month)"
 */
export function fieldTitle({ field = "", aggregate, bin, timeUnit }: TitledField, lang: Lang): string {
  const { titles } = chartWords[lang];
  if (aggregate === "count") return titles.count;
  if (bin && bin !== "binned") return titles.binned(field);
  const units = unitsOf(timeUnit).map((unit) => titles.units[unit]);
  if (units.length > 0) return `${field} (${units.join("-")})`;
  if (aggregate === undefined) return field;
  if (typeof aggregate === "object") {
    return "argmax" in aggregate ? titles.most(field, aggregate.argmax) : titles.least(field, aggregate.argmin);
  }
  const what: Record<string, string> = titles.aggregates;
  return titles.of(what[aggregate] ?? aggregate, field);
}

type Unit = keyof (typeof chartWords)["en"]["titles"]["units"];

/** The parts of a unit of time, "utcyearmonth": none where the rows come in it already, "binnedyear". */
function unitsOf(timeUnit: TitledField["timeUnit"]): Unit[] {
  const unit = (typeof timeUnit === "object" ? timeUnit.unit : timeUnit) ?? "";
  return unit.startsWith("binned") ? [] : ((unit.match(UNITS) ?? []) as Unit[]);
}

const UNITS = /year|quarter|month|week|dayofyear|day|date|hours|milliseconds|minutes|seconds/g;
