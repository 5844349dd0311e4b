/** Exports a story's tables to the formats that other tools read. */
import type { Lang } from "../language.ts";
import type { About } from "../package/about.ts";

import { latestReport } from "../story/latest.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import type { StoryOf } from "../tables/index.ts";
import { toArrow } from "./arrow.ts";
import { type ExportColumn, namesIn, toColumns } from "./columns.ts";
import { toCsv } from "./csv.ts";
import { toJson } from "./json.ts";
import { columnMetadata, tableMetadata } from "./metadata.ts";
import { toParquet } from "./parquet.ts";

/** How each format writes a table's columns; its name is also the ending of its files. */
const FORMATS = {
  csv: (columns: ExportColumn[]) => toCsv(columns),
  json: (columns: ExportColumn[]) => toJson(columns),
  arrow: (columns: ExportColumn[], metadata: Map<string, string>, lang: Lang) =>
    toArrow(columns, metadata, (column) => columnMetadata(column, lang)),
  parquet: (columns: ExportColumn[], metadata: Map<string, string>) => toParquet(columns, metadata),
};

export type Format = keyof typeof FORMATS;
export const formats = Object.keys(FORMATS) as Format[];

/** What to export, and how. */
export interface ExportOptions<D extends Definitions> {
  to: Format;
  /** The language of labels and descriptions; names of columns and values are the same in both. */
  lang?: Lang;
  about: About;
  definitions: D;
  story: StoryOf<D>;
}

/**
 * The files that hold a story's tables in a format, by name: every table with all its rows and columns, derived ones
 * and labels of categories included. No value is a null (CSV: nothing); lists are lists (CSV: joined with `;`); dates
 * stay EDTF texts, since the types that other tools have for dates can't carry their doubt.
 *
 * @example
 * exportStory({ to: "csv", about, definitions, story }).get("prisoners.csv"); // id,name,aliases,…
 */
export function exportStory<D extends Definitions>({
  to,
  lang = "en",
  about,
  definitions,
  story,
}: ExportOptions<D>): Map<string, string | Uint8Array> {
  const read = latestReport((story.sources?.objects() ?? []) as { published: string | null }[]);
  const names = namesIn(definitions, story);
  return new Map(
    Object.values<TableDefinition>(definitions).map((definition) => {
      const columns = toColumns(definition, story[definition.name] as Table<any>, lang, names);
      const metadata = tableMetadata(about, definition, columns, { lang, latestReport: read });
      return [`${definition.name}.${to}`, FORMATS[to](columns, metadata, lang)];
    }),
  );
}
