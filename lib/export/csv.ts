/** Writes tables as CSV that any spreadsheet opens, and that none takes for formulas. */
import { toCell } from "../table/cell.ts";
import type { ExportColumn } from "./columns.ts";

/** The text of a CSV file that holds a table: a header, then the rows. */
export function toCSV(columns: readonly ExportColumn[]): string {
  const length = columns[0]?.values.length ?? 0;
  const rows = Array.from({ length }, (_, index) => columns.map(({ values }) => values[index]));
  return csvOf([columns.map(({ name }) => name), ...rows]);
}

/**
 * Rows as CSV (RFC 4180, UTF-8): lists joined with `;`, `TRUE` and `FALSE` in capitals, since base R knows no other way
 * to write them, and nothing where there is no value. Lines end with a line feed alone, as those of the files in `data/`
 * do: every reader takes that, and a file of either kind can be compared with the other line by line.
 *
 * A text that a spreadsheet would run as a formula gets an apostrophe before it; a number is left as it is. That holds
 * for what is written here only: the files in `data/` keep each text as it is.
 *
 * @see https://owasp.org/www-community/attacks/CSV_Injection
 * @example
 * csvOf([["name", "years"], ["=HYPERLINK(0)", -3]]); // "name,years\n'=HYPERLINK(0),-3\n"
 */
export function csvOf(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map((value) => quoted(written(value))).join(",")}\n`).join("");
}

function written(value: unknown): string {
  if (typeof value === "boolean") return value ? "TRUE" : "FALSE";
  return typeof value === "number" ? String(value) : harmless(toCell(value));
}

/** What begins a formula in a spreadsheet; the last four are the wide forms that East Asian editions take too. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/;

function harmless(cell: string): string {
  return FORMULA.test(cell) ? `'${cell}` : cell;
}

function quoted(cell: string): string {
  return /[",\r\n]/.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell;
}
