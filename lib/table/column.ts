/** The kinds of column that a table can have, and what each is declared with. */
import type { HeldIn, Lang, Like, Text } from "../languages/text.ts";

/** What a column is declared with, beside what it is about. `T` is a text in the languages of the story. */
export interface ColumnOptions<T extends Text = Text> {
  /** What an empty cell means. Without it, no cell may be empty. */
  empty?: T;
  /** The unit of its numbers, in words. */
  unit?: T;
}

/** What a column of numbers is declared with. */
export interface NumberOptions<T extends Text = Text> extends ColumnOptions<T> {
  /** Whether they may be less than zero. */
  negative?: boolean;
}

/** A column: its type, what it is about, and what its cells may hold. `Value` is what a cell is read as. */
export interface Column<Value = unknown, T extends Text = Text> extends ColumnOptions<T> {
  type: "string" | "integer" | "number" | "boolean" | "date" | "list" | "multilingual";
  about: T;
  /** The allowed values, each with its label. */
  categories?: Readonly<Record<string, T>>;
  /** Those of the allowed values that are steps of one scale, from first to last. */
  ordered?: readonly string[];
  /** The table whose `id` its cells name. */
  references?: string;
  /** Whether the row that it refers to is whose row this is: the person of a spell in custody. */
  owner?: boolean;
  /** Whether its numbers may be less than zero. */
  negative?: boolean;
  /** The languages of its texts, where it has one for each. */
  languages?: readonly Lang[];
  /** A pattern that the text must match, and what that is called. */
  pattern?: Pattern;
  /** Only in the type: what a cell is read as. */
  readonly value?: Value;
}

/** A form that a text has to have, and what to call it. */
export interface Pattern {
  test: RegExp;
  name: string;
}

type Maybe<Value, Options> = Options extends { empty: Text } ? Value | null : Value;

/** A row's own id: a slug, unique in its table. */
export function key<const T extends Text>(about: T, options: { pattern: Pattern } = { pattern: SLUG }) {
  return { type: "string", about, ...options } as unknown as Column<string, Like<T>>;
}

/**
 * The id of a row of another table. Where that row is whose row this is, as the person is of a charge, say
 * `owner: true`: the row is then called by that name, and stays with it where only some sources are asked.
 */
export function reference<const T extends Text, const O extends ColumnOptions<Like<T>> & { owner?: boolean }>(
  table: string,
  about: T,
  options?: O,
) {
  return { type: "string", about, references: table, ...options } as unknown as Column<Maybe<string, O>, Like<T>>;
}

/** A text on one line that is the same in every language: a name, a title, an address. */
export function text<const T extends Text, const O extends ColumnOptions<Like<T>> & { pattern?: Pattern }>(
  about: T,
  options?: O,
) {
  return { type: "string", about, ...options } as unknown as Column<Maybe<string, O>, Like<T>>;
}

/**
 * A text for people to read, in the languages in which `about` is written. Of two or more, the file has a column for
 * each, such as `note_en` and `note_es`: all are filled, or none. A row has them together: `row.note` is `{ en, es }`.
 * Of one language it is a text like any other.
 */
export function multilingual<const T extends Text, const O extends ColumnOptions<Like<T>>>(about: T, options?: O) {
  const languages = typeof about === "string" ? [] : (Object.keys(about) as Lang[]);
  return multilingualIn(languages, about, options as ColumnOptions) as unknown as Column<Maybe<HeldAs<T>, O>, Like<T>>;
}

/** What a row holds of a text for people whose column is described by `T`: plain where that has one language. */
export type HeldAs<T extends Text> = T extends string ? string : HeldIn<keyof T & Lang>;

/** A text for people in languages that are named, whatever those are in which the column is described. */
export function multilingualIn(languages: readonly Lang[], about: Text, options?: ColumnOptions): Column {
  const type = languages.length > 1 ? ({ type: "multilingual", languages } as const) : ({ type: "string" } as const);
  return { ...type, about, ...options };
}

/** A whole number of at most 15 digits, so that it is kept exactly. */
export function integer<const T extends Text, const O extends NumberOptions<Like<T>>>(about: T, options?: O) {
  return { type: "integer", about, ...options } as unknown as Column<Maybe<number, O>, Like<T>>;
}

/** A decimal number, with a point. */
export function number<const T extends Text, const O extends NumberOptions<Like<T>>>(about: T, options?: O) {
  return { type: "number", about, ...options } as unknown as Column<Maybe<number, O>, Like<T>>;
}

/** `true` or `false`, also as spreadsheets write them (`TRUE`) and Python does (`True`). */
export function boolean<const T extends Text, const O extends ColumnOptions<Like<T>>>(about: T, options?: O) {
  return { type: "boolean", about, ...options } as unknown as Column<Maybe<boolean, O>, Like<T>>;
}

/** An EDTF date, kept as it is written: `span()` says which days it may mean. */
export function date<const T extends Text, const O extends ColumnOptions<Like<T>>>(about: T, options?: O) {
  return { type: "date", about, ...options } as unknown as Column<Maybe<string, O>, Like<T>>;
}

/** One of a fixed set of values, each with a label in every language of the story. */
export function category<
  const T extends Text,
  const C extends Readonly<Record<string, Like<T>>>,
  const O extends ColumnOptions<Like<T>> & { ordered?: readonly (keyof C)[] },
>(categories: C, about: T, options?: O) {
  return { type: "string", about, categories, ...options } as unknown as Column<Maybe<keyof C & string, O>, Like<T>>;
}

/** Several values in one cell, joined with `;`. An empty cell is an empty list. */
export function list<const T extends Text, const C extends Readonly<Record<string, Like<T>>>>(
  about: T,
  options: ColumnOptions<Like<T>> & { empty: Like<T>; categories?: C; references?: string },
) {
  type Value = string extends keyof C ? string : keyof C & string;
  return { type: "list", about, ...options } as unknown as Column<Value[], Like<T>>;
}

/** Ids: lower-case words and numbers joined with hyphens. */
export const SLUG: Pattern = {
  test: /^[a-z0-9]+(-[a-z0-9]+)*$/,
  name: "a slug: lower-case letters and digits, joined with hyphens",
};

/** Web addresses that a reader can follow. */
export const WEB_ADDRESS: Pattern = {
  test: /^https?:\/\/[^\s<>"]+$/,
  name: "a web address that begins with http:// or https://",
};
