/** Finds what kind of column some cells make: the narrowest that takes them all. */
import { readCell } from "./cell.ts";
import { boolean, type Column, date, integer, number, text } from "./column.ts";

/** A kind of column. */
export type Kind = "integer" | "number" | "boolean" | "date" | "text";

/** What cells make: a kind of column, and how it would be declared. */
export interface Inferred {
  kind: Kind;
  column: Column;
}

/**
 * The narrowest kind of column that takes all of some cells as they are written, the empty ones aside. What a number
 * would not keep (leading zeros, more digits than are kept, thousands set apart) stays text, and so does what is mixed.
 *
 * @example
 * inferColumn(["12", "", "-3"]).kind; // "integer"
 * inferColumn(["01000", "03100"]).kind; // "text": post codes
 */
export function inferColumn(cells: readonly string[]): Inferred {
  const filled = cells.filter((cell) => cell !== "");
  const found = filled.length > 0 && KINDS.find(({ column, form }) => filled.every((cell) => fits(cell, column, form)));
  const { kind, column } = found || { kind: "text" as const, column: text("") };
  return { kind, column: filled.length < cells.length ? { ...column, empty: "" } : column };
}

/**
 * Days, months and years as ISO 8601 writes them, perhaps marked as doubtful: EDTF has more, which a text may be by
 * chance, such as a school year.
 */
const PLAIN_DATE = /^[1-9]\d{3}(-(0[1-9]|1[0-2])(-\d{2})?)?[?~%]?$/;

const KINDS: readonly (Inferred & { form?: RegExp })[] = [
  { kind: "boolean", column: boolean("") },
  { kind: "integer", column: integer("") },
  { kind: "integer", column: integer("", { negative: true }) },
  { kind: "number", column: number("") },
  { kind: "number", column: number("", { negative: true }) },
  { kind: "date", column: date(""), form: PLAIN_DATE },
];

function fits(cell: string, column: Column, form?: RegExp): boolean {
  return (form?.test(cell) ?? true) && "value" in readCell(column, cell);
}
