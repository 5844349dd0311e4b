/** Writes a table as CSV (RFC 4180, UTF-8) that no spreadsheet takes for a formula. */
import { toCell } from "../table/column.ts";
import type { ExportColumn } from "./columns.ts";

/**
 * The text of a CSV file: a header, then the rows; lists joined with `;`, `TRUE` and `FALSE`, and nothing
 * where there is no value.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it. That holds for exports only: the
 * files in `data/` keep each text as it is.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 */
export function toCsv(columns: readonly ExportColumn[]): string {
  const length = columns[0]?.values.length ?? 0;
  const row = (cells: string[]) => `${cells.map(quoted).join(",")}\n`;
  const rows = Array.from({ length }, (_, index) =>
    row(columns.map(({ column, values }) => WRITTEN[column.type](toCell(values[index])))),
  );
  return [row(columns.map(({ name }) => name)), ...rows].join("");
}

const WRITTEN: Record<ExportColumn["column"]["type"], (cell: string) => string> = {
  string: harmless,
  date: harmless,
  list: harmless,
  integer: (cell) => cell,
  number: (cell) => cell,
  /** In capitals, since base R knows no other way to write them. */
  boolean: (cell) => cell.toUpperCase(),
};

/** What begins a formula in a spreadsheet; the last four are the wide forms that East Asian editions take too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
