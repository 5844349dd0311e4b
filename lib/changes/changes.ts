/** Compares two versions of a story's tables: which rows and cells were added, changed or withdrawn. */

import { isText, type Text } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import { toCell } from "../table/cell.ts";
import type { TableDefinition } from "../table/define.ts";

/** One difference: of a whole row, or of one cell of a row that both versions have. */
export interface Change {
  kind: "added" | "changed" | "withdrawn";
  table: string;
  /** The row's key, its parts joined with ` | ` where there are several. */
  row: string;
  /** The cell's column; without it, the whole row was added or withdrawn. */
  column?: string;
  /** What the old version has: of a cell, its value; of a row, each of its filled cells by column. */
  was?: Cell | Record<string, Cell>;
  /** What the new version has. */
  now?: Cell | Record<string, Cell>;
}

/** What a cell holds: its text as in the file, or both texts where it is one in two languages. */
export type Cell = string | Text;

/**
 * The differences between two versions of a story, table by table, in the order of the rows. Derived columns are left
 * out: they follow from the others. A row whose key is changed is one withdrawn and one added.
 *
 * @param before the old version
 * @param after the new version, by whose declarations both are compared
 * @example
 * changes(open("data-2025"), story);
 * // [{ kind: "changed", table: "prisoners", row: "rafael-caro-quintero", column: "court", was: "S.D.N.Y.", now: "E.D.N.Y." }]
 */
export function changes(before: AnyStory, after: AnyStory): Change[] {
  return Object.values<TableDefinition>(after.definitions).flatMap((definition) => {
    const rowsOf = ({ tables }: AnyStory) => {
      const rows = (tables[definition.name]?.objects() ?? []) as Record<string, unknown>[];
      return new Map(rows.map((row) => [keyOf(definition, row), row]));
    };
    return rowChanges(definition, rowsOf(before), rowsOf(after));
  });
}

/** What tells a row apart in its table. */
export function keyOf({ key }: TableDefinition, row: Row): string {
  return key.map((name) => toCell(row[name])).join(" | ");
}

type Row = Record<string, unknown>;
type Rows = ReadonlyMap<string, Row>;

function rowChanges(definition: TableDefinition, before: Rows, after: Rows): Change[] {
  const table = definition.name;
  const kept = [...after].flatMap(([row, values]): Change[] => {
    const old = before.get(row);
    return old
      ? cellChanges(definition, row, old, values)
      : [{ kind: "added", table, row, now: cellsOf(definition, values) }];
  });
  const gone = [...before].flatMap(([row, values]): Change[] =>
    after.has(row) ? [] : [{ kind: "withdrawn", table, row, was: cellsOf(definition, values) }],
  );
  return [...kept, ...gone];
}

function cellChanges({ name, columns }: TableDefinition, row: string, before: Row, after: Row): Change[] {
  return Object.keys(columns).flatMap((column): Change[] => {
    const [was, now] = [cellOf(before[column]), cellOf(after[column])];
    if (toCell(was) === toCell(now)) return [];
    if (was === "") return [{ kind: "added", table: name, row, column, now }];
    if (now === "") return [{ kind: "withdrawn", table: name, row, column, was }];
    return [{ kind: "changed", table: name, row, column, was, now }];
  });
}

/** The cells of a row that hold something, by column. */
function cellsOf({ columns }: TableDefinition, row: Row): Record<string, Cell> {
  const cells = Object.keys(columns).map((column) => [column, cellOf(row[column])] as const);
  return Object.fromEntries(cells.filter(([, cell]) => cell !== ""));
}

function cellOf(value: unknown): Cell {
  return isText(value) ? value : toCell(value);
}
