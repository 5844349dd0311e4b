/** Writes a table as JSON: an array of rows, one row a line. */
import type { ExportColumn } from "./columns.ts";

/** The text of a JSON file. What has no value is null, and a list is an array. */
export function toJSON(columns: readonly ExportColumn[]): string {
  const length = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length }, (_, index) =>
    JSON.stringify(Object.fromEntries(columns.map(({ name, values }) => [name, values[index]]))),
  );
  return `[\n${rows.join(",\n")}\n]\n`;
}
