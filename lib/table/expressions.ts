/** What the verbs of a table take: columns by their names, and expressions over a row, with Arquero's helpers to write them. */
import * as arquero from "arquero";

/** The names of a row's columns. */
export type Names<Row> = keyof Row & string;

/** What is worked out from each row. Arquero compiles such a function from its text: it can't see variables around it. */
export type RowFunction<Row> = (row: Row, params?: any) => unknown;

/** A table expression: a function of a row, wrapped or not; its text; or a value, such as `op.sum("people")`. */
export type Expression<Row> = RowFunction<Row> | Wrapped<RowFunction<Row>> | string | number | boolean | object;

/** Expressions by the name of the column that they make. */
export type Expressions<Row> = Readonly<Record<string, Expression<Row>>>;

/** An expression with a note on how it is to be used: downwards, by a language's alphabet, as it is, in a window. */
export interface Wrapped<E> {
  readonly expr: E;
}

/** What an expression is worked out to, as far as its type tells. */
export type Value<E> = E extends (...args: any[]) => infer V ? V : E extends Wrapped<infer Inner> ? Value<Inner> : any;

/** What expressions are worked out to, by name. */
export type Values<V> = { -readonly [K in keyof V]: Value<V[K]> };

/** Columns that a helper picks from a table. */
export type Selector = ((table: any) => any) & { readonly without?: never };

/** All columns without some. */
export interface Without<K extends string> {
  (table: any): string[];
  readonly without: readonly K[];
}

/** What rows are put in order by, first to last. */
export type SortKey<Row> =
  | Names<Row>
  | number
  | RowFunction<Row>
  | Wrapped<Names<Row> | RowFunction<Row>>
  | readonly SortKey<Row>[];

/**
 * Sorts by a column or an expression from high to low.
 *
 * @example
 * rewards.orderby(desc("amount"), "id");
 */
export function desc<const E extends string | ((row: any, params?: any) => unknown)>(by: E | Wrapped<E>): Wrapped<E> {
  return arquero.desc(by) as Wrapped<E>;
}

/**
 * Sorts texts as a language does: `á` with `a`, not after `z`.
 *
 * @example
 * prisoners.orderby(collate("name", "es"));
 */
export function collate<const E extends string | ((row: any, params?: any) => unknown)>(
  by: E | Wrapped<E>,
  languages: Intl.LocalesArgument | ((one: any, other: any) => number),
  options?: Intl.CollatorOptions,
): Wrapped<E> {
  return arquero.collate(by, languages, options) as Wrapped<E>;
}

/**
 * Takes a function as it is: it may use variables around it, but no aggregate or window function of `op`.
 *
 * @example
 * const wanted = new Set(["cjng", "los-zetas"]);
 * prisoners.filter(escape((row) => wanted.has(row.group ?? "")));
 */
function asItIs<E extends (row: any, params?: any) => unknown>(expression: E): Wrapped<E> {
  return arquero.escape(expression) as Wrapped<E>;
}

/**
 * Works an aggregate or window function out over the rows around each row.
 *
 * @param frame how many rows before and after; from the first up to the row itself, if left out
 * @param includePeers whether rows that are tied with the last belong to it
 * @example
 * handovers.orderby("date").derive({ so_far: rolling((row) => op.sum(row.people)) });
 */
export function rolling<E extends (row: any, params?: any) => unknown>(
  expression: E,
  frame?: [from?: number, to?: number],
  includePeers?: boolean,
): Wrapped<E> {
  return arquero.rolling(expression, frame, includePeers) as Wrapped<E>;
}

/**
 * One value for a whole table.
 *
 * @example
 * agg(handovers, (row) => op.sum(row.people)); // 92
 */
export function agg<Row extends object, E extends Expression<Row>>(
  table: { objects(): Row[] },
  expression: E,
): Value<E> {
  return arquero.agg(table as unknown as arquero.Table, expression as string) as Value<E>;
}

/**
 * All columns but those named.
 *
 * @throws RangeError for a name that no column has, once a table is asked.
 * @example
 * courts.select(not("id"));
 */
export function not<const K extends string>(...names: (K | readonly K[])[]): Without<K>;
export function not(...columns: (string | number | Selector)[]): Selector;
export function not(...columns: any[]): any {
  const without = columns.flat();
  const others = arquero.not(...without);
  const pick: Selector = (table) => {
    for (const column of without) if (typeof column === "string") table.column(column);
    return others(table);
  };
  return Object.assign(pick, { without });
}

/** All columns. */
export function all(): Without<never> {
  return Object.assign(arquero.all(), { without: [] });
}

/**
 * The columns from one to another, both included.
 *
 * @throws RangeError for a name that no column has, once a table is asked.
 */
export function range(first: string | number, last: string | number): Selector {
  const between = arquero.range(first, last);
  return (table) => {
    for (const end of [first, last]) if (typeof end === "string") table.column(end);
    return between(table);
  };
}

/** The columns whose names match a pattern. */
export const matches: (pattern: string | RegExp) => Selector = arquero.matches;
/** The columns whose names begin with a text. */
export const startswith: (text: string) => Selector = arquero.startswith;
/** The columns whose names end with a text. */
export const endswith: (text: string) => Selector = arquero.endswith;
/** New names for the columns, in their order. */
export const names: (...names: (string | string[])[]) => Selector = arquero.names as any;

type Operations = typeof arquero.op;

/** Arquero's operations with the types of what they give, not of how they are built. */
interface Aggregates {
  /** How many rows. */
  count(): number;
  /** Any one value. */
  any<T>(field: T): T;
  /** All values. */
  array_agg<T>(field: T): T[];
  /** All values, each once. */
  array_agg_distinct<T>(field: T): T[];
  /** Values by key, as an object. */
  object_agg<T>(key: any, value: T): Record<string, T>;
  /** Values by key, as a map. */
  map_agg<K, T>(key: K, value: T): Map<K, T>;
  /** Keys and values, as pairs. */
  entries_agg<K, T>(key: K, value: T): [K, T][];
}

/** Aggregates, window functions and functions of values, for use in expressions: `(row) => op.mean(row.people)`. */
export const op = arquero.op as unknown as Omit<Operations, keyof Aggregates> & Aggregates;

export { bin, field, frac, seed } from "arquero";
export { asItIs as escape };
