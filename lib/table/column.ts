/** The kinds of column a table can have: what a cell of each may hold, and how its text is read. */

import { DATE_EXAMPLES, span } from "../dates/span.ts";
import type { Text } from "../language.ts";

/** What a column is declared with, beside what it is about. */
export interface ColumnOptions {
  /** What an empty cell means. Without it, no cell may be empty. */
  empty?: Text;
  /** The unit of its numbers, in words. */
  unit?: Text;
}

/** A column: its type, what it is about, and what its cells may hold. `Value` is what a cell is read as. */
export interface Column<Value = unknown> extends ColumnOptions {
  type: "string" | "integer" | "number" | "boolean" | "date" | "list";
  about: Text;
  /** The allowed values, each with its label. */
  categories?: Readonly<Record<string, Text>>;
  /** Those of the allowed values that are steps of one scale, from first to last. */
  ordered?: readonly string[];
  /** The table whose `id` its cells name. */
  references?: string;
  /** A pattern that the text must match, and what that is called. */
  pattern?: { test: RegExp; name: string };
  /** Only in the type: what a cell is read as. */
  readonly value?: Value;
}

/** What is wrong with a cell: what was expected of it, and what to do. */
export interface Fault {
  expected: string;
  remedy: string;
}

/** What came of reading a cell: its value, or its fault. */
export type Reading = { value: unknown } | Fault;

type Maybe<Value, Options> = Options extends { empty: Text } ? Value | null : Value;

/** A row's own id: a slug, unique in its table. */
export function key(about: Text, options: Pick<Column, "pattern"> = { pattern: SLUG }): Column<string> {
  return { type: "string", about, ...options };
}

/** The id of a row of another table. */
export function reference<const O extends ColumnOptions>(table: string, about: Text, options?: O) {
  return { type: "string", about, references: table, ...options } as Column<Maybe<string, O>>;
}

/** Text in our own words, on one line. */
export function text<const O extends ColumnOptions & Pick<Column, "pattern">>(about: Text, options?: O) {
  return { type: "string", about, ...options } as Column<Maybe<string, O>>;
}

/** A whole number, not negative. */
export function integer<const O extends ColumnOptions>(about: Text, options?: O) {
  return { type: "integer", about, ...options } as Column<Maybe<number, O>>;
}

/** A decimal number, not negative, with a point. */
export function number<const O extends ColumnOptions>(about: Text, options?: O) {
  return { type: "number", about, ...options } as Column<Maybe<number, O>>;
}

/** `true` or `false`. */
export function boolean<const O extends ColumnOptions>(about: Text, options?: O) {
  return { type: "boolean", about, ...options } as Column<Maybe<boolean, O>>;
}

/** An EDTF date, kept as it is written: `span()` says which days it may mean. */
export function date<const O extends ColumnOptions>(about: Text, options?: O) {
  return { type: "date", about, ...options } as Column<Maybe<string, O>>;
}

/** One of a fixed set of values, each with a label in both languages. */
export function category<
  const C extends Record<string, Text>,
  const O extends ColumnOptions & { ordered?: readonly (keyof C)[] },
>(categories: C, about: Text, options?: O) {
  return { type: "string", about, categories, ...options } as Column<Maybe<keyof C & string, O>>;
}

/** Several values in one cell, joined with `;`. An empty cell is an empty list. */
export function list<const C extends Record<string, Text>>(
  about: Text,
  options: ColumnOptions & { empty: Text; categories?: C; references?: string },
) {
  return { type: "list", about, ...options } as Column<(string extends keyof C ? string : keyof C & string)[]>;
}

/** Ids: lower-case words and numbers joined with hyphens. */
export const SLUG = {
  test: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  name: "a slug: lower-case letters and digits, joined with hyphens",
};

/** Web addresses that a reader can follow. */
export const WEB_ADDRESS = {
  test: /^https?:\/\/[^\s<>"]+$/,
  name: "a web address that begins with http:// or https://",
};

/**
 * Reads the text of one cell as its column's type. References are not followed here: that takes the other table.
 *
 * @example
 * readCell(integer({ en: "People", es: "Personas" }), "29"); // { value: 29 }
 */
export function readCell(column: Column, cell: string): Reading {
  return faultIn(column, cell) ?? { value: toValue(column, cell) };
}

/** The value of a cell that is known to be sound. */
export function toValue({ type }: Column, cell: string): unknown {
  if (type === "list") return cell === "" ? [] : cell.split(";");
  if (cell === "") return null;
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}

/** The text of a cell that holds a value, as the file has it: the way back from `toValue()`. */
export function toCell(value: unknown): string {
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}

function faultIn(column: Column, cell: string): Fault | undefined {
  if (cell !== "") return FAULTS[column.type](column, cell);
  if (column.empty) return undefined;
  return { expected: "a value: this column may not be empty", remedy: "fill it in, or withdraw the row" };
}

const FAULTS: Record<Column["type"], (column: Column, cell: string) => Fault | undefined> = {
  string: ({ categories, pattern }, cell) => {
    if (categories && !Object.hasOwn(categories, cell)) return unknownCategory(categories);
    if (pattern && !pattern.test.test(cell)) return { expected: pattern.name, remedy: "write it in that form" };
    return undefined;
  },
  integer: matching(/^(0|[1-9]\d{0,14})$/, "a whole number", "write digits only, as in 20000000"),
  number: matching(
    /^(0|[1-9]\d{0,14})(\.\d{1,12})?$/,
    "a number",
    "write digits and at most one decimal point, as in 19.67",
  ),
  boolean: matching(/^(true|false)$/, "true or false", "write true or false, in lower case"),
  date: (_, cell) => {
    try {
      span(cell);
      return undefined;
    } catch {
      return {
        expected: "an EDTF date that the calendar has",
        remedy: `${DATE_EXAMPLES}, or leave the cell empty if no source gives a date`,
      };
    }
  },
  list: ({ categories }, cell) => {
    const values = cell.split(";");
    if (values.some((value) => value === "" || value !== value.trim())) {
      return { expected: "values joined with ; and no space", remedy: "take out the spaces and empty values around ;" };
    }
    if (new Set(values).size < values.length)
      return { expected: "each value once", remedy: "take out the repeated value" };
    if (categories && !values.every((value) => Object.hasOwn(categories, value))) return unknownCategory(categories);
    return undefined;
  },
};

function matching(form: RegExp, expected: string, remedy: string) {
  return (_: Column, cell: string): Fault | undefined => (form.test(cell) ? undefined : { expected, remedy });
}

function unknownCategory(categories: Record<string, Text>): Fault {
  return {
    expected: `one of ${Object.keys(categories).join(", ")}`,
    remedy: "use one of these, or add the new one with its labels to the table's declaration",
  };
}
