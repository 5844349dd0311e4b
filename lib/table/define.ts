/** Declares a table once; its row type, its reading, its checks and its codebook entry all come from that. */
import { span } from "../dates/span.ts";
import type { Like, Text } from "../languages/text.ts";
import type { Column } from "./column.ts";

/** The columns of a table, by name, in the order of the file. */
export type Columns<T extends Text = Text> = Readonly<Record<string, Column<unknown, T>>>;

/** What one row of these columns holds. */
export type RowOf<C extends Columns> = { [K in keyof C]: C[K] extends Column<infer Value> ? Value : never };

/** The rows of every table, by table name: what a derived column may look at. */
export type Rows = (table: string) => readonly Record<string, unknown>[];

/** A column that no file holds: worked out from the row and, where need be, from other tables. */
export interface Derived<Row, Value = unknown, T extends Text = Text> {
  column: Column<Value, T>;
  /** How it is worked out, in words. */
  formula: T;
  /** The columns that it is worked out from. */
  from: readonly string[];
  derive: (row: Row, rows: Rows) => Value;
}

/** A rule for a row beyond its cells' types: the cell that breaks it and how to mend that, or undefined where it holds. */
export type RowCheck<Row> = (row: Row, rows: Rows) => { column: string; expected: string; remedy: string } | undefined;

/** What a table is declared with. `T` is a text in the languages of its title, which every other text has to have. */
export interface TableSpec<T extends Text, C extends Columns<Like<T>>, D> {
  /** The file's name, without `.csv`. */
  name: string;
  title: T;
  /** What one row is. */
  row: Like<T>;
  columns: C;
  derived?: { [K in keyof D]: Derived<RowOf<C>, D[K], Like<T>> };
  /** The columns that tell its rows apart; `id` unless it says otherwise. */
  key?: readonly (keyof C & string)[];
  /** The column by which people call a row; `name`, where there is one, unless it says otherwise. */
  label?: keyof C & string;
  /** Whether each of its cells needs a citation; tables about the sources themselves don't. */
  cited?: boolean;
  checks?: readonly RowCheck<RowOf<C>>[];
}

/** A declared table, with every default filled in. */
export interface TableDefinition<Row = Record<string, unknown>, T extends Text = Text> {
  name: string;
  title: T;
  row: T;
  columns: Columns<T>;
  derived: Readonly<Record<string, Derived<Record<string, unknown>, unknown, T>>>;
  key: readonly string[];
  /** The column by which people call a row; null where its rows have no name of their own. */
  label: string | null;
  cited: boolean;
  checks: readonly RowCheck<Record<string, unknown>>[];
  /** Only in the type: what one row holds. */
  readonly rowType?: Row;
}

/** The row type of a declared table, its derived columns included. */
export type Row<D> = D extends { readonly rowType?: infer R } ? NonNullable<R> : never;

/** The tables of a story as they are declared, each under its own name. */
export type Definitions = Readonly<Record<string, TableDefinition<any>>>;

/**
 * Declares a table: its columns, types, units, categories, what empty means, key and references.
 *
 * @example
 * const ports = defineTable({
 *   name: "ports",
 *   title: { en: "Ports", es: "Puertos" },
 *   row: { en: "one port", es: "un puerto" },
 *   columns: {
 *     id: key({ en: "The port", es: "El puerto" }),
 *     depth: number({ en: "Depth", es: "Profundidad" }, { empty: { en: "not measured", es: "sin medir" } }),
 *   },
 * });
 * type Port = Row<typeof ports>; // { id: string; depth: number | null }
 */
export function defineTable<const T extends Text, const C extends Columns<Like<T>>, D = Record<never, never>>(
  spec: TableSpec<T, C, D>,
): TableDefinition<Pretty<RowOf<C> & D>, Like<T>> {
  const { derived = {}, key = ["id"], cited = true, checks = [], ...rest } = spec;
  const { label = Object.hasOwn(spec.columns, "name") ? "name" : null } = spec;
  return { ...rest, key, label, cited, derived, checks } as unknown as TableDefinition<Pretty<RowOf<C> & D>, Like<T>>;
}

/** A table's column by its name, declared or derived. */
export function columnOf({ columns, derived }: TableDefinition, name: string): Column | undefined {
  if (Object.hasOwn(columns, name)) return columns[name];
  return Object.hasOwn(derived, name) ? derived[name]?.column : undefined;
}

/**
 * A check that one date doesn't come after another: the earliest day that `first` may be, against the latest that
 * `last` may be. Dates that may be in order are let pass.
 */
export function inOrder<const F extends string, const L extends string>(first: F, last: L) {
  return (row: { readonly [K in F | L]: string | null }) => {
    const [from, to] = [row[first], row[last]];
    const earliest = from && span(from).earliest;
    const latest = to && span(to).latest;
    if (!earliest || !latest || earliest <= latest) return undefined;
    return {
      column: last,
      expected: `a date not before ${first}, which is ${from}`,
      remedy: `look up both dates in the source`,
    };
  };
}

type Pretty<T> = { [K in keyof T]: T[K] } & {};
