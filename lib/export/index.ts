/** Exports a story's tables to the formats that other tools read: what `handover/export` gives. */
import type { Lang } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";
import { toArrow } from "./arrow.ts";
import { toColumns } from "./columns.ts";
import { toCSV } from "./csv.ts";
import { toJSON } from "./json.ts";
import { columnMetadata, tableMetadata } from "./metadata.ts";
import { toParquet } from "./parquet.ts";

/** How each format writes a table's columns; its name is also the ending of its files. */
const FORMATS = { csv: toCSV, json: toJSON, arrow: toArrow, parquet: toParquet };

export type Format = keyof typeof FORMATS;
export const formats = Object.keys(FORMATS) as Format[];

/** How to export. */
export interface ExportOptions {
  to: Format;
  /** The language of labels and descriptions, the story's first unless told; names and values are the same in all. */
  lang?: Lang;
}

/**
 * The files that hold a story's tables in a format, by name: every table with all its rows and columns, derived ones
 * and labels of categories included. No value is a null (CSV: nothing); lists are lists (CSV: joined with `;`); dates
 * stay EDTF texts, since the types that other tools have for dates can't carry their doubt.
 *
 * @example
 * exportStory(story, { to: "csv" }).get("prisoners.csv"); // id,name,aliases,…
 */
export function exportStory(
  story: AnyStory,
  { to, lang = story.languages[0] as Lang }: ExportOptions,
): Map<string, string | Uint8Array> {
  return new Map(
    Object.values<TableDefinition>(story.definitions).map((definition) => {
      const columns = toColumns(story, definition, lang);
      const said = {
        table: tableMetadata(story, definition, columns, lang),
        column: (column: (typeof columns)[number]) => columnMetadata(column, lang),
      };
      return [`${definition.name}.${to}`, FORMATS[to](columns, said)];
    }),
  );
}

export { codebook } from "./codebook.ts";
export { describePackage } from "./describe.ts";
export { rowTypes } from "./row-types.ts";
