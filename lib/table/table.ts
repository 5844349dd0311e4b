/** An Arquero table that knows its columns: a name that none of them has doesn't compile, and is refused when it runs. */
import { type Table as ArqueroTable, BitSet, ColumnTable, from as columnsOf } from "arquero";
import { unknown } from "../nearest.ts";
import { once } from "../once.ts";
import { isEmpty } from "./cell.ts";
import type { Rows, TableDefinition } from "./define.ts";
import type { Expression, Expressions, Names, RowFunction, SortKey, Values } from "./expressions.ts";
import type {
  AnyRow,
  Filled,
  Folded,
  Joined,
  JoinOn,
  JoinValues,
  Key,
  Keyed,
  NewNames,
  NoOther,
  Nothing,
  Pretty,
  Renamed,
  Selected,
  Selection,
  Some,
  Suffixes,
  Unrolled,
  With,
} from "./verbs.ts";

/** Any table, as far as it is read: what the engine asks of the tables of a story that it doesn't know. */
export interface AnyTable<Row = any> extends Iterable<Row> {
  numRows(): number;
  objects(): Row[];
  array(name: string): any[];
}

/**
 * An Arquero `ColumnTable` whose columns are typed: every verb works, and verbs that change the columns change the type
 * with them. A name that no column has doesn't compile; where it is not known before, a RangeError gives the nearest.
 *
 * An empty cell is null, and what is compared with null has an answer all the same in JavaScript: `null < 1` is true. So
 * `row.years_min < 1` doesn't compile where the cell may be empty. Ask for the rows in which it is `filled()`.
 *
 * `Keys` are the columns by which it is grouped.
 *
 * @example
 * prisoners.filter((row) => row.handover === "2025-02-27").objects()[0].name; // a string; `.nmae` doesn't compile
 * charges.groupby("offence").count().orderby(desc("count")); // `.groupby("ofence")` doesn't compile
 * @see https://idl.uw.edu/arquero/api/verbs
 */
export interface Table<Row extends object, Keys extends object = Nothing>
  extends ArqueroTable,
    Pick<ColumnTable, "toArrow" | "toArrowIPC" | "toCSV" | "toHTML" | "toJSON" | "toMarkdown"> {
  object(row?: number): Row;
  objects(options?: Parameters<ArqueroTable["objects"]>[0]): Row[];
  array<K extends Names<Row>>(name: K): Row[K][];
  get<K extends Names<Row>>(name: K, row?: number): Row[K];
  getter<K extends Names<Row>>(name: K): (row: number) => Row[K];
  values<K extends Names<Row>>(name: K): IterableIterator<Row[K]> & Iterator<any>;
  column<K extends Names<Row>>(name: K): NonNullable<ReturnType<ArqueroTable["column"]>>;
  columnNames(filter?: (name: string, index: number, array: string[]) => boolean): Names<Row>[];
  [Symbol.iterator](): IterableIterator<Row>;

  /** The rows in which some columns are filled: not empty, and so not null. */
  filled<K extends Names<Row>>(...names: K[]): Table<Filled<Row, K>, Keys>;
  /** The rows of which something is so. */
  filter(criteria: Expression<Row>): Table<Row, Keys>;
  /** Some rows, by their place. */
  slice(start?: number, end?: number): Table<Row, Keys>;
  /** Some rows by lot: so many, or as many as are worked out. */
  sample(
    size: number | Expression<Row>,
    options?: { replace?: boolean; shuffle?: boolean; weight?: Names<Row> | RowFunction<Row> },
  ): Table<Row, Keys>;
  /** The rows that differ: in all columns, or in some. */
  dedupe(...keys: Some<Key<Row>>[]): Table<Row>;
  /** The rows in order, the first key first. `desc("name")` sorts downwards. */
  orderby(...keys: SortKey<Row>[]): Table<Row, Keys>;
  unorder(): Table<Row, Keys>;
  /** The rows in groups: those for which the keys are the same. */
  groupby<const K extends readonly Some<Key<Row>>[]>(...keys: K): Table<Row, Keyed<Row, K>>;
  ungroup(): Table<Row>;

  /** New columns, or others in place of those that were there, each worked out from a row. */
  derive<V extends Expressions<Row>, const Drop extends boolean = false>(
    values: V,
    options?: { drop?: Drop; before?: Some<Selection<Row>>; after?: Some<Selection<Row>> },
  ): Table<Drop extends true ? Values<V> : With<Row, Values<V>>, Keys>;
  /** One row for each group, or for the whole table, with what is worked out from its rows. */
  rollup<V extends Expressions<Row>>(values: V): Table<Pretty<Keys & Values<V>>>;
  /** How many rows there are in each group, or in the whole table. */
  count<const As extends string = "count">(options?: { as?: As }): Table<Pretty<Keys & Record<As, number>>>;
  reduce(...args: Parameters<ColumnTable["reduce"]>): Table<AnyRow>;
  /** Fills the cells that are empty. */
  impute(
    values: { readonly [K in Names<Row>]?: Expression<Row> },
    options?: { expand?: Some<Key<Row>> },
  ): Table<Row, Keys>;

  /** Some columns, some of them under new names. */
  select<const S extends readonly Some<Selection<Row>>[]>(...columns: S): Table<Selected<Row, S>, Keys>;
  /** All columns, some of them under new names. */
  rename<const New extends NewNames<Row>>(names: New & NoOther<Row, New>): Table<Renamed<Row, New>, Keys>;
  rename(names: (table: any) => any): Table<AnyRow, Keys>;
  /** All columns, some of them in another place. */
  relocate(
    columns: Some<Selection<Row>>,
    place: { before?: Some<Selection<Row>>; after?: Some<Selection<Row>> },
  ): Table<Row, Keys>;
  /** Also the columns of another table with as many rows. */
  assign<Other extends object>(other: Table<Other, any>): Table<With<Row, Other>, Keys>;
  assign(...others: Parameters<ColumnTable["assign"]>): Table<AnyRow, Keys>;

  /** One row for each of several columns: which it is, and what it holds. */
  fold<K extends Names<Row>, const As extends readonly [string, string] = ["key", "value"]>(
    names: Some<K>,
    options?: { as?: As },
  ): Table<Folded<Row, K, As>>;
  fold(values: Some<Key<Row>>, options?: { as?: readonly [string, string] }): Table<AnyRow>;
  /** One column for each value of a key. */
  pivot(
    keys: Some<Key<Row>>,
    values: Some<Key<Row>>,
    options?: Parameters<ColumnTable["pivot"]>[2],
  ): Table<Keys & AnyRow>;
  /** One column for each item of a list. */
  spread(values: Some<Key<Row>>, options?: Parameters<ColumnTable["spread"]>[1]): Table<AnyRow, Keys>;
  /** One row for each item of a list. */
  unroll<K extends Names<Row>>(names: Some<K>, options?: { limit?: number }): Table<Unrolled<Row, K>>;
  unroll(
    values: Some<Key<Row>>,
    options?: { limit?: number; index?: boolean | string; drop?: Some<Selection<Row>> },
  ): Table<AnyRow>;

  /** Some columns of the row of another table that has the same key; all that are not here too, if none is named. */
  lookup<Other extends object, K extends Names<Other> = Exclude<Names<Other>, keyof Row>>(
    other: Table<Other, any>,
    on?: JoinOn<Row, Other>,
    ...names: K[]
  ): Table<With<Row, { [Name in K]: Other[Name] | undefined }>, Keys>;
  /** Each pair of rows of this table and another that belong together. */
  join<
    Other extends object,
    const On extends JoinOn<Row, Other>,
    V extends JoinValues<Row, Other>,
    const S extends Suffixes = ["_1", "_2"],
  >(
    other: Table<Other, any>,
    on?: On,
    values?: V,
    options?: { suffix?: S },
  ): Table<Joined<Row, Other, On, V, S, never, never>>;
  /** The same, and the rows of this table that belong to none. */
  join_left<
    Other extends object,
    const On extends JoinOn<Row, Other>,
    V extends JoinValues<Row, Other>,
    const S extends Suffixes = ["_1", "_2"],
  >(
    other: Table<Other, any>,
    on?: On,
    values?: V,
    options?: { suffix?: S },
  ): Table<Joined<Row, Other, On, V, S, never, undefined>>;
  /** The same, and the rows of the other table that belong to none. */
  join_right<
    Other extends object,
    const On extends JoinOn<Row, Other>,
    V extends JoinValues<Row, Other>,
    const S extends Suffixes = ["_1", "_2"],
  >(
    other: Table<Other, any>,
    on?: On,
    values?: V,
    options?: { suffix?: S },
  ): Table<Joined<Row, Other, On, V, S, undefined, never>>;
  /** The same, and the rows of both tables that belong to none. */
  join_full<
    Other extends object,
    const On extends JoinOn<Row, Other>,
    V extends JoinValues<Row, Other>,
    const S extends Suffixes = ["_1", "_2"],
  >(
    other: Table<Other, any>,
    on?: On,
    values?: V,
    options?: { suffix?: S },
  ): Table<Joined<Row, Other, On, V, S, undefined, undefined>>;
  /** Each row of this table with each of another. */
  cross<Other extends object, V extends JoinValues<Row, Other>, const S extends Suffixes = ["_1", "_2"]>(
    other: Table<Other, any>,
    values?: V,
    options?: { suffix?: S },
  ): Table<Joined<Row, Other, null, V, S, never, never>>;
  /** The rows to which a row of another table belongs. */
  semijoin<Other extends object>(other: Table<Other, any>, on?: JoinOn<Row, Other>): Table<Row, Keys>;
  /** The rows to which no row of another table belongs. */
  antijoin<Other extends object>(other: Table<Other, any>, on?: JoinOn<Row, Other>): Table<Row, Keys>;

  /** Also the rows of other tables, which have the same columns. */
  concat(...others: Some<Table<Row, any>>[]): Table<Row>;
  /** The same, each row once. */
  union(...others: Some<Table<Row, any>>[]): Table<Row>;
  /** The rows that all of the tables have. */
  intersect(...others: Some<Table<Row, any>>[]): Table<Row>;
  /** The rows that none of the other tables has. */
  except(...others: Some<Table<Row, any>>[]): Table<Row>;
}

/**
 * Makes a table of rows, such as were worked out from others.
 *
 * @example
 * from([{ year: 2025, people: 55 }, { year: 2026, people: 37 }]).filter((row) => row.people > 40).numRows(); // 1
 */
export function from<Row extends object>(rows: Iterable<Row>, names?: Names<Row>[]): Table<Row> {
  const table = columnsOf([...rows], names);
  return new KnownTable(table.data(), table.columnNames()) as unknown as Table<Row>;
}

/** Makes a table of columns, each with its values from the first row to the last. */
export function fromColumns(columns: readonly (readonly [name: string, values: readonly unknown[]])[]): Table<AnyRow> {
  const data = Object.fromEntries(columns.map(([name, values]) => [name, [...values]]));
  // Not the object's keys: numbers, such as years, would come first
  const names = columns.map(([name]) => name);
  return new KnownTable(data, names) as unknown as Table<AnyRow>;
}

/**
 * Makes the table of a definition. Its rows are read, and its derived columns worked out, when they are first looked
 * at: a table that nobody asks costs nothing.
 *
 * @param read the rows: a value for each declared column
 * @param story the rows of all tables, which derived columns may look at
 */
export function toTable<Row extends object>(
  definition: TableDefinition<Row>,
  read: () => readonly AnyRow[],
  story: Rows,
): Table<Row> {
  const columns: Record<string, ReturnType<typeof lazyColumn>> = {};
  for (const name of Object.keys(definition.columns)) columns[name] = lazyColumn(() => read().map((row) => row[name]));
  for (const [name, { derive }] of Object.entries(definition.derived)) {
    columns[name] = lazyColumn(() => read().map((row) => derive(row, story)));
  }
  const table = new KnownTable(columns);
  // Arquero counts the rows as it makes a table, which would read every file at the first import
  const count = { get: () => read().length };
  Object.defineProperties(table, { _total: count, _nrows: count });
  for (const column of Object.values(columns)) Object.defineProperty(column, "length", { get: () => read().length });
  return table as unknown as Table<Row>;
}

/**
 * A table that refuses a column which it doesn't have. Every verb of Arquero asks `column()` for the columns that it is
 * told of, in names and in expressions alike, and makes the next table by the constructor of the one before.
 */
class KnownTable extends ColumnTable {
  constructor(...args: ConstructorParameters<typeof ColumnTable>) {
    super(...args);
    const lost = this.columnNames().find((name) => !Object.hasOwn(this.data(), name));
    if (lost !== undefined) throw new RangeError(`no column can be called "${lost}"; give it another name`);
  }

  override column(name: string): NonNullable<ReturnType<ColumnTable["column"]>> {
    const column = Object.hasOwn(this.data(), name) ? super.column(name) : undefined;
    if (column) return column;
    throw unknown("the table has no column", String(name), this.columnNames());
  }

  filled(...names: string[]): this {
    const columns = names.map((name) => this.column(name));
    const filter = new BitSet(this.totalRows());
    this.scan((row = 0) => {
      if (columns.every((column) => !isEmpty(column.at(row)))) filter.set(row);
    });
    return this.create({ filter } as Parameters<ColumnTable["create"]>[0]);
  }

  // To put new columns in their place, Arquero asks which are new, by asking for them
  override derive(
    values: Parameters<ColumnTable["derive"]>[0],
    { drop = false, ...place }: NonNullable<Parameters<ColumnTable["derive"]>[1]> = {},
  ): this {
    const derived = super.derive(values, { drop });
    if (drop || (place.before === undefined && place.after === undefined)) return derived;
    const added = Object.keys(values).filter((name) => !Object.hasOwn(this.data(), name));
    return derived.relocate(added, place);
  }

  // Without the column beside which others should stand, Arquero would leave these out
  override relocate(
    columns: Parameters<ColumnTable["relocate"]>[0],
    place: Parameters<ColumnTable["relocate"]>[1],
  ): this {
    for (const name of [place.before, place.after].flat()) if (typeof name === "string") this.column(name);
    return super.relocate(columns, place);
  }
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
