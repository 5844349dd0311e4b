/** Rows as a CSV file that a spreadsheet can open without running anything in it. */

/** What a spreadsheet would read as the beginning of a formula. */
const FORMULA = /^[=+\-@\t\r]/;

/**
 * Writes rows as CSV (RFC 4180, UTF-8). Text that a spreadsheet would run as a formula gets an apostrophe before it;
 * a number is left as it is.
 *
 * @example
 * toCSV([["name", "years"], ["=HYPERLINK(0)", -3]]); // "name,years\r\n'=HYPERLINK(0),-3\r\n"
 */
export function toCSV(rows: readonly (readonly unknown[])[]): string {
  return rows.map((row) => `${row.map(cell).join(",")}\r\n`).join("");
}

function cell(value: unknown): string {
  if (value === null || value === undefined) return "";
  const text = typeof value === "string" && FORMULA.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
