/** The kinds of column a table can have: what a cell of each may hold, and how its text is read. */

import { DATE_EXAMPLES, span } from "../dates/span.ts";
import { isText, LANGUAGES, languageNames, type Text } from "../language.ts";

/** What a column is declared with, beside what it is about. */
export interface ColumnOptions {
  /** What an empty cell means. Without it, no cell may be empty. */
  empty?: Text;
  /** The unit of its numbers, in words. */
  unit?: Text;
}

/** A column: its type, what it is about, and what its cells may hold. `Value` is what a cell is read as. */
export interface Column<Value = unknown> extends ColumnOptions {
  type: "string" | "integer" | "number" | "boolean" | "date" | "list" | "bilingual";
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
  /** Which of the file's columns is at fault, of a column that has several there. */
  part?: number;
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

/**
 * A text for people to read, in both languages. The file has a column for each, such as `note_en` and `note_es`: both
 * are filled, or neither. A row has them together: `row.note` is `{ en, es }`.
 */
export function bilingual<const O extends ColumnOptions>(about: Text, options?: O) {
  return { type: "bilingual", about, ...options } as Column<Maybe<Text, O>>;
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
 * The columns of the file that hold a column of a table.
 *
 * @example
 * fileColumns("note", bilingual({ en: "A note", es: "Una nota" })); // ["note_en", "note_es"]
 */
export function fileColumns(name: string, { type }: Column): string[] {
  return type === "bilingual" ? LANGUAGES.map((lang) => `${name}_${lang}`) : [name];
}

/** A column as the file and the exports have it: by itself, or as a column of text for each language. */
export interface FileColumn {
  name: string;
  column: Column<unknown> & { type: Exclude<Column["type"], "bilingual"> };
  /** What it holds of a value of the table's column. */
  read: (value: unknown) => unknown;
}

/** The columns of the file that hold a column of a table, each declared as what it is there. */
export function inFile(name: string, column: Column): FileColumn[] {
  const { type, about, ...rest } = column;
  if (type !== "bilingual") return [{ name, column: { ...rest, about, type }, read: (value) => value }];
  return LANGUAGES.map((lang) => ({
    name: `${name}_${lang}`,
    column: {
      ...rest,
      type: "string",
      about: {
        en: `${about.en} (in ${languageNames[lang].en})`,
        es: `${about.es} (en ${languageNames[lang].es})`,
      },
    },
    read: (value) => (isText(value) ? value[lang] : null),
  }));
}

/**
 * Reads the text of one cell as its column's type, or the texts of the cells that a column has in the file. References
 * are not followed here: that takes the other table.
 *
 * @example
 * readCell(integer({ en: "People", es: "Personas" }), "29"); // { value: 29 }
 */
export function readCell(column: Column, ...cells: readonly string[]): Reading {
  return faultIn(column, cells) ?? { value: toValue(column, ...cells) };
}

/** The value of a cell that is known to be sound. */
export function toValue({ type }: Column, ...cells: readonly string[]): unknown {
  const [cell = ""] = cells;
  if (type === "list") return cell === "" ? [] : cell.split(";");
  if (cell === "") return null;
  if (type === "bilingual") return Object.fromEntries(LANGUAGES.map((lang, index) => [lang, cells[index] ?? ""]));
  if (type === "integer" || type === "number") return Number(cell);
  return type === "boolean" ? cell === "true" : cell;
}

/** The text of a cell that holds a value, as the file has it: the way back from `toValue()`. */
export function toCell(value: unknown): string {
  if (isText(value)) return LANGUAGES.map((lang) => value[lang]).join(" / ");
  return Array.isArray(value) ? value.join(";") : String(value ?? "");
}

/** The texts of the cells that hold a column's value in the file, in the order of `fileColumns()`. */
export function toCells({ type }: Column, value: unknown): string[] {
  if (type !== "bilingual") return [toCell(value)];
  return LANGUAGES.map((lang) => (isText(value) ? value[lang] : ""));
}

/**
 * The cells in which a column would hold what is told of it in words, as a citation or a correction does: what is no
 * text for people is told the same in every language.
 */
export function cellsOf({ type }: Column, told: Text | null): string[] {
  const texts = LANGUAGES.map((lang) => told?.[lang] ?? "");
  return type === "bilingual" ? texts : texts.slice(0, 1);
}

/** Whether a cell holds nothing. */
export function isEmpty(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

function faultIn(column: Column, cells: readonly string[]): Fault | undefined {
  if (cells.some((cell) => cell !== "")) return FAULTS[column.type](column, cells[0] ?? "", cells);
  if (column.empty) return undefined;
  return { expected: "a value: this column may not be empty", remedy: "fill it in, or withdraw the row" };
}

const FAULTS: Record<Column["type"], (column: Column, cell: string, cells: readonly string[]) => Fault | undefined> = {
  bilingual: (_, __, cells) => {
    const part = cells.indexOf("");
    if (part === -1) return undefined;
    return { part, expected: "the text in this language too", remedy: "write it, or empty it in both languages" };
  },
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
  date: ({ empty }, cell) => {
    try {
      span(cell);
      return undefined;
    } catch {
      return {
        expected: "an EDTF date that the calendar has",
        remedy: `${DATE_EXAMPLES}${empty ? ", or leave the cell empty if no date was read" : ""}`,
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
