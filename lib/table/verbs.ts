/** The columns that a table has after a verb, worked out from those that it had. */
import type { Expressions, Names, RowFunction, Selector, Values, Without } from "./expressions.ts";

/** Rows of which no more is known than that they have columns. */
export type AnyRow = Record<string, any>;

/** No columns. */
export type Nothing = Record<never, never>;

/** One, or several in an array. */
export type Some<T> = T | readonly T[];

/** A column by name or place, columns that a helper picks, or new ones by their expressions. */
export type Key<Row> = Names<Row> | number | Selector | Without<Names<Row>> | Expressions<Row>;

/** The columns that keys name or make. */
export type Keyed<Row, K> = [Extract<Item<K>, number | Selector>] extends [never]
  ? Pretty<Pick<Row, Extract<Item<K>, keyof Row>> & Together<Made<Item<K>>>>
  : AnyRow;

/** A row with some columns more, or others in place of those that it had. */
export type With<Row, Added> = [keyof Row & keyof Added] extends [never]
  ? Row & Added
  : Pretty<Omit<Row, keyof Added> & Added>;

/** A row in which some columns are filled. As an addition to the row, it keeps what the editor shows of its columns. */
export type Filled<Row, K extends keyof Row> = Row & { [Name in K]: NonNullable<Row[Name]> };

/** A column to keep: by name or place, under a new name, or those that a helper picks. */
export type Selection<Row> = Names<Row> | number | NewNames<Row> | Without<Names<Row>> | Selector;

/** New names, by the old ones. */
export type NewNames<Row> = { readonly [K in Names<Row>]?: string };

/** That no other columns are named than the row has. */
export type NoOther<Row, New> = { readonly [K in Exclude<keyof New, keyof Row>]: never };

/** The columns that are kept, some of them under new names. */
export type Selected<Row, S> = Pretty<Together<Kept<Row, Item<S>>>>;

/** A row with some of its columns under new names. */
export type Renamed<Row, New> = Pretty<Omit<Row, keyof New> & Called<Row, New>>;

/** A row whose columns are told as two: which, and what it held. */
export type Folded<Row, K extends keyof Row, As extends readonly [string, string]> = Pretty<
  Omit<Row, K> & Record<As[0], K> & Record<As[1], Row[K]>
>;

/** A row whose lists in some columns are taken apart, one for each item. */
export type Unrolled<Row, K> = {
  [Name in keyof Row]: Name extends K ? (Row[Name] extends readonly (infer I)[] ? I : Row[Name]) : Row[Name];
};

/** What two rows have to share to be joined: columns of one name, of two, or a condition; all shared names, if null. */
export type JoinOn<Row, Other> =
  | (Names<Row> & Names<Other>)
  | readonly [Some<JoinKey<Row>>, Some<JoinKey<Other>>]
  | readonly [readonly (Names<Row> & Names<Other>)[]]
  | ((row: Row, other: Other, params?: any) => unknown)
  | null;

type JoinKey<Row> = Names<Row> | number | RowFunction<Row>;

/** What is kept of two rows that are joined: columns of each, and what is worked out from both; all, if left out. */
export type JoinValues<Row, Other> =
  | undefined
  | readonly [Some<Key<Row>>, Some<Key<Other>>?, Between<Row, Other>?]
  | Between<Row, Other>;

type Between<Row, Other> = Readonly<Record<string, (row: Row, other: Other, params?: any) => unknown>>;

/** What names get that both rows have, where they are not what these were joined on. */
export type Suffixes = readonly [string, string];

/**
 * Two rows joined. `One` and `Two` are what may stand where one side has no match. What is left out is inferred as all
 * that could have been given.
 */
export type Joined<Row, Other, On, V, S extends Suffixes, One, Two> = [JoinValues<Row, Other>] extends [V]
  ? Both<Row, Other, Shared<Row, Other, On>, S, One, Two>
  : V extends undefined
    ? Both<Row, Other, Shared<Row, Other, On>, S, One, Two>
    : V extends readonly [infer Left, (infer Right)?, (infer Made)?]
      ? Pretty<Both<Keyed<Row, Left>, Keyed<Other, Right>, never, S, One, Two> & Values<Made>>
      : Pretty<Values<V>>;

type Both<Row, Other, Key, S extends Suffixes, One, Two> = Pretty<
  {
    [K in keyof Row as K extends Key ? K : K extends keyof Other ? `${K & string}${S[0]}` : K]:
      | Row[K]
      | (K extends Key & keyof Other ? ([One] extends [never] ? never : Other[K]) : One);
  } & {
    [K in keyof Other as K extends Key ? never : K extends keyof Row ? `${K & string}${S[1]}` : K]: Other[K] | Two;
  }
>;

/** The names that two rows are joined on and that are the same in both: the joined row has such a column once. */
type Shared<Row, Other, On> = [JoinOn<Row, Other>] extends [On]
  ? keyof Row & keyof Other
  : On extends null
    ? keyof Row & keyof Other
    : On extends string
      ? On
      : On extends readonly [infer Only extends readonly string[]]
        ? Only[number]
        : On extends readonly [infer One, infer Two]
          ? Item<One> & Item<Two> & string
          : never;

type Made<K> = K extends string ? never : Values<K>;

type Kept<Row, I> = I extends keyof Row
  ? Pick<Row, I>
  : I extends Without<infer K>
    ? Omit<Row, K>
    : I extends number | Selector
      ? AnyRow
      : Called<Row, I>;

type Called<Row, New> = { [K in keyof Row & keyof New as New[K] & string]: Row[K] };

type Item<T> = T extends readonly (infer I)[] ? Item<I> : T;

type Together<U> = (U extends unknown ? (one: U) => void : never) extends (all: infer All) => void ? All : never;

export type Pretty<T> = { [K in keyof T]: T[K] } & {};
