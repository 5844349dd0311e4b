/** An Arquero table that keeps its row type. */
import { ColumnTable } from "arquero";
import type { Rows, TableDefinition } from "./define.ts";

type Names<Row> = keyof Row & string;
type AnyRow = Record<string, any>;

/** A table expression over a row: a function, or whatever else Arquero takes for one (`op.sum("people")`, a string). */
type Expression<Row> = ((row: Row, params?: any) => unknown) | string | object;

/** The accessors and verbs of Arquero whose types depend on the row; all others come from `ColumnTable` as they are. */
interface Typed<Row> {
  object(row?: number): Row;
  objects(options?: Parameters<ColumnTable["objects"]>[0]): Row[];
  array<K extends Names<Row>>(name: K): Row[K][];
  get<K extends Names<Row>>(name: K, row?: number): Row[K];
  getter<K extends Names<Row>>(name: K): (row: number) => Row[K];
  values<K extends Names<Row>>(name: K): IterableIterator<Row[K]>;
  [Symbol.iterator](): IterableIterator<Row>;
  columnNames(filter?: (name: string, index: number, array: string[]) => boolean): Names<Row>[];
  select<K extends Names<Row>>(...names: K[]): Table<Pick<Row, K>>;
  select(...columns: Parameters<ColumnTable["select"]>): Table<AnyRow>;
  filter(criteria: Expression<Row>): Table<Row>;
  derive<V extends Record<string, Expression<Row>>>(
    values: V,
    options?: Parameters<ColumnTable["derive"]>[1],
  ): Table<Omit<Row, keyof V> & { [K in keyof V]: any }>;
  assign(...tables: Parameters<ColumnTable["assign"]>): Table<AnyRow>;
  count(options?: Parameters<ColumnTable["count"]>[0]): Table<AnyRow>;
  rollup(values?: Record<string, Expression<Row>>): Table<AnyRow>;
  rename(...columns: Parameters<ColumnTable["rename"]>): Table<AnyRow>;
  fold(...args: Parameters<ColumnTable["fold"]>): Table<AnyRow>;
  pivot(...args: Parameters<ColumnTable["pivot"]>): Table<AnyRow>;
  spread(...args: Parameters<ColumnTable["spread"]>): Table<AnyRow>;
  unroll(...args: Parameters<ColumnTable["unroll"]>): Table<AnyRow>;
  lookup(...args: Parameters<ColumnTable["lookup"]>): Table<AnyRow>;
  join(...args: Parameters<ColumnTable["join"]>): Table<AnyRow>;
  join_left(...args: Parameters<ColumnTable["join_left"]>): Table<AnyRow>;
  join_right(...args: Parameters<ColumnTable["join_right"]>): Table<AnyRow>;
  join_full(...args: Parameters<ColumnTable["join_full"]>): Table<AnyRow>;
  cross(...args: Parameters<ColumnTable["cross"]>): Table<AnyRow>;
}

/**
 * An Arquero `ColumnTable` with typed rows: every verb works, `objects()`, `array("name")`, `get("name", 0)` and
 * iteration know the columns, and verbs that change the columns change the type with them.
 *
 * @example
 * prisoners.filter((row) => row.handover === "2025-02-27").objects()[0].name; // a string; `.nmae` doesn't compile
 */
export type Table<Row> = Typed<Row> & ColumnTable;

/**
 * Makes the table of a definition. Its rows are read, and its derived columns worked out, when they are first looked
 * at: a table that nobody asks costs nothing.
 *
 * @param read the rows: a value for each declared column
 * @param story the rows of all tables, which derived columns may look at
 */
export function toTable<Row>(definition: TableDefinition<Row>, read: () => readonly AnyRow[], story: Rows): Table<Row> {
  const columns: Record<string, ReturnType<typeof lazyColumn>> = {};
  for (const name of Object.keys(definition.columns)) columns[name] = lazyColumn(() => read().map((row) => row[name]));
  for (const [name, { derive }] of Object.entries(definition.derived)) {
    columns[name] = lazyColumn(() => read().map((row) => derive(row, story)));
  }
  const table = new ColumnTable(columns);
  // Arquero counts the rows as it makes a table, which would read every file at the first import
  const count = { get: () => read().length, configurable: true };
  Object.defineProperties(table, { _total: count, _nrows: count });
  for (const column of Object.values(columns)) Object.defineProperty(column, "length", { get: () => read().length });
  return table as unknown as Table<Row>;
}

/** A column in Arquero's sense whose values are made at the first look. */
function lazyColumn<Value>(make: () => Value[]) {
  const values = once(make);
  return {
    length: 0,
    at: (row: number) => values()[row],
    toArray: () => values(),
    [Symbol.iterator]: () => values()[Symbol.iterator](),
  };
}

/** A function that makes its value at the first call and keeps it. */
export function once<Value>(make: () => Value): () => Value {
  let made: { value: Value } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
