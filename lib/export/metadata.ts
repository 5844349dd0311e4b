/** What an export says of itself, where its format has room for that. */
import { type Lang, textIn } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";
import type { ExportColumn } from "./columns.ts";
import { toField } from "./describe.ts";
import { words } from "./words.ts";

/** What an export says: of the table, and of each of its columns. */
export interface Said {
  table: Map<string, string>;
  column: (column: ExportColumn) => Map<string, string>;
}

/** What is said of a table: its title, what a row is, licence and version, and its columns as a Table Schema. */
export function tableMetadata(
  { about, languages, index }: AnyStory,
  { title, row }: TableDefinition,
  columns: readonly ExportColumn[],
  lang: Lang,
): Map<string, string> {
  const fields = columns.map(({ name, column, formula }) => toField(name, column, languages, { formula }));
  const latest = index.latestReport();
  return new Map([
    ["title", textIn(title, lang)],
    ["description", words[lang].oneRow(textIn(row, lang))],
    ["version", about.version],
    ...(about.licence ? [["license", about.licence.name] as const] : []),
    ...(latest === null ? [] : [["latest_report_read", latest] as const]),
    ["table_schema", JSON.stringify({ fields })],
  ]);
}

/** What is said of one column: what it holds, its unit, what empty means, and how it is worked out. */
export function columnMetadata({ column, formula }: ExportColumn, lang: Lang): Map<string, string> {
  const { about, unit, empty } = column;
  const said = { description: about, unit, empty, formula };
  return new Map(
    Object.entries(said).flatMap(([name, text]) => (text === undefined ? [] : [[name, textIn(text, lang)] as const])),
  );
}
