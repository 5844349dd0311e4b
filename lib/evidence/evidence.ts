/** What a mark on a chart rests on: the row it shows, who says so, and what doubt there is. */
import { span } from "../dates/span.ts";
import type { Text } from "../languages/text.ts";
import type { Citation } from "../story/citations.ts";
import type { Correction } from "../story/corrections.ts";
import { covers } from "../story/lookup.ts";
import type { Source } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";
import { WEAK_KINDS } from "./support.ts";

/** One row of a table as evidence for a mark. `Held` is how the story's rows hold a text for people. */
export interface Evidence<Held extends Text = Text> {
  /** The row, as `custody/rafael-caro-quintero-custody-2`. */
  key: string;
  /** The sources that agree with its cells, or say otherwise. */
  sources: readonly Source<Held>[];
  /** Whether a source disputes one of its cells. */
  contested: boolean;
  /** The day of the latest report that was read for its story. */
  latestReport: string | null;
  /** Whether one of its dates is known to less than a day, or marked as a guess. */
  uncertain: boolean;
  /** The corrections published of its cells, the oldest first. */
  corrections: readonly Correction<Held>[];
  /** Whether only aggregators and reposts say so. */
  weak: boolean;
}

/**
 * What a row of a story rests on, or some of its columns: the `evidence` of a mark on a chart. A derived column rests on
 * the columns that it is worked out from.
 *
 * @throws RangeError for a table, a row or a column that doesn't exist; it names the nearest ones.
 * @example
 * evidence(story, "rewards", "rafael-caro-quintero-reward-2", ["amount"]).key; // "rewards/rafael-caro-quintero-reward-2"
 */
export function evidence(story: AnyStory, table: string, id: string, columns?: readonly string[]): Evidence {
  const { index } = story;
  const definition = index.table(table);
  const row = index.row(table, id);
  for (const name of columns ?? []) index.column(table, name);
  const asked = columns?.flatMap((name) => [name, ...(definition.derived[name]?.from ?? [])]);
  const speaksOf = (citation: Citation) =>
    (asked ?? Object.keys(definition.columns)).some((name) => covers(citation, definition, row, name));
  const cited = index.citations(table, id).filter(speaksOf);
  const sources = [...new Set(cited.map(({ source }) => source))].map(index.source);
  const agreeing = cited.filter(({ stance }) => stance === "agrees").map(({ source }) => index.source(source));
  return {
    key: `${table}/${id}`,
    sources,
    contested: cited.some(({ stance }) => stance === "dispute"),
    latestReport: index.latestReport(),
    uncertain: datesOf(definition, asked).some((column) => isUncertain(row[column])),
    corrections: index.corrections(table, id).filter(({ column }) => !asked || asked.includes(column)),
    weak: agreeing.length > 0 && agreeing.every(({ kind }) => WEAK_KINDS.includes(kind)),
  };
}

function datesOf(definition: TableDefinition, columns?: readonly string[]): string[] {
  return Object.entries(definition.columns)
    .filter(([name, { type }]) => type === "date" && (!columns || columns.includes(name)))
    .map(([name]) => name);
}

function isUncertain(date: unknown): boolean {
  if (typeof date !== "string") return false;
  const { earliest, latest, approximate, uncertain } = span(date);
  return earliest !== latest || approximate || uncertain;
}
