/** What an export says of itself, where its format has room for that. */
import type { Lang } from "../language.ts";
import type { About } from "../package/about.ts";
import { toField } from "../package/describe.ts";

import type { TableDefinition } from "../table/define.ts";
import type { ExportColumn } from "./columns.ts";

/** What is said of a table: its title, what a row is, licence and version, and its columns as a Table Schema. */
export function tableMetadata(
  about: About,
  { title, row }: TableDefinition,
  columns: readonly ExportColumn[],
  { lang, latestReport }: { lang: Lang; latestReport: string | null },
): Map<string, string> {
  const fields = columns.map(({ name, column, formula }) => toField(name, column, { formula }));
  return new Map([
    ["title", title[lang]],
    ["description", lang === "en" ? `One row is ${row.en}.` : `Una fila es ${row.es}.`],
    ["version", about.version],
    ["license", about.licence.name],
    ...(latestReport === null ? [] : [["latest_report_read", latestReport] as const]),
    ["table_schema", JSON.stringify({ fields })],
  ]);
}

/** What is said of one column: what it holds, its unit, what empty means, and how it is worked out. */
export function columnMetadata({ column, formula }: ExportColumn, lang: Lang): Map<string, string> {
  const { about, unit, empty } = column;
  const said = { description: about, unit, empty, formula };
  return new Map(Object.entries(said).flatMap(([name, text]) => (text ? [[name, text[lang]] as const] : [])));
}
