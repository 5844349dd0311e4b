/** What a mark on a chart rests on: the row it shows, who says so, and what doubt there is. */
import { span } from "../dates/span.ts";
import { latestReport } from "../story/latest.ts";
import { shipped } from "../story/shipped.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import { once, type Table } from "../table/table.ts";
import type { Correction } from "../tables/corrections.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import type { Source } from "../tables/sources.ts";
import { correctionsIn } from "./corrections.ts";
import { unknown } from "./nearest.ts";
import { citationsByRow, rowsIn } from "./rows.ts";
import { WEAK_KINDS } from "./support.ts";

/** One row of a table as evidence for a mark. */
export interface Evidence {
  /** The row, as `custody/rafael-caro-quintero-custody-2`. */
  key: string;
  /** The sources that agree with its cells, or say otherwise. */
  sources: readonly Source[];
  /** Whether a source disputes one of its cells. */
  contested: boolean;
  /** The day of the latest report that was read for its story. */
  latestReport: string | null;
  /** Whether one of its dates is known to less than a day, or marked as a guess. */
  uncertain: boolean;
  /** The corrections published of its cells, the oldest first. */
  corrections: readonly Correction[];
  /** Whether only aggregators and reposts say so. */
  weak: boolean;
}

/**
 * What a row of the shipped tables rests on, or some of its columns: the `evidence` of a mark on a chart.
 *
 * @throws RangeError for a row or a column that doesn't exist.
 * @example
 * evidence("rewards", "rafael-caro-quintero-reward-2", ["amount"]).key; // "rewards/rafael-caro-quintero-reward-2"
 */
export function evidence(table: TableName, id: string, columns?: readonly string[]): Evidence {
  return ofShipped()(table, id, columns);
}

/** What every story has, whatever its own tables are. */
type Sourced = Pick<Story, "sources" | "citations" | "corrections">;

/**
 * Makes the function that gives the evidence for a row of a story, or for some columns of it.
 *
 * @param declared the story's tables, as it declares them; those of this library, if left out
 * @throws RangeError from that function, for a row that doesn't exist.
 * @example
 * const evidence = evidenceIn(open("my-data"));
 * evidence("custody", "rafael-caro-quintero-custody-2", ["start", "end"]).contested; // false
 */
export function evidenceIn<S extends Sourced>(story: S, declared: Definitions = definitions) {
  const sources = new Map(story.sources.objects().map((source) => [source.id, source]));
  const citationsOf = citationsByRow(story.citations);
  const correctionsOf = correctionsIn(story);
  const rowOf = rowsIn(story);
  const idsOf = (table: keyof S) => (story[table] as Table<{ id: string }>).array("id");
  const latest = once(() => latestReport(story.sources.objects()));

  /** @throws RangeError for a row or a column that doesn't exist. */
  return (table: keyof S & string, id: string, columns?: readonly string[]): Evidence => {
    const key = `${table}/${id}`;
    const definition: TableDefinition | undefined = declared[table];
    const row = rowOf(table, id);
    if (!definition) throw unknown("there is no table", table, Object.keys(declared));
    if (!row) throw unknown(`${table} has no row`, id, idsOf(table));
    const names = [...Object.keys(definition.columns), ...Object.keys(definition.derived)];
    for (const name of columns ?? []) if (!names.includes(name)) throw unknown(`${table} has no column`, name, names);
    const asked = columns?.flatMap((name) => [name, ...(definition.derived[name]?.from ?? [])]);
    const cited = citationsOf(table, id).filter(
      (citation) => !asked || citation.columns.some((column) => asked.includes(column)),
    );
    const found = [...new Set(cited.map(({ source }) => source))].map((source) => sources.get(source) as Source);
    const agreeing = cited.filter(({ stance }) => stance === "agrees").map(({ source }) => sources.get(source));
    return {
      key,
      sources: found,
      contested: cited.some(({ stance }) => stance === "dispute"),
      latestReport: latest(),
      uncertain: datesOf(definition, asked).some((column) => isUncertain(row[column])),
      corrections: correctionsOf(table, id).filter(({ column }) => !asked || asked.includes(column)),
      weak: agreeing.length > 0 && agreeing.every((source) => source && WEAK_KINDS.includes(source.kind)),
    };
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

const ofShipped = once(() => evidenceIn(shipped));
