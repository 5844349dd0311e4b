/** The index of a story: rows by id, citations and corrections by cell, sources; a name that doesn't exist is refused. */
import { unknown } from "../nearest.ts";
import { once } from "../once.ts";
import { isEmpty } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { columnOf, type Definitions, type TableDefinition } from "../table/define.ts";
import type { AnyTable } from "../table/table.ts";
import { ALL, type Citation } from "./citations.ts";
import { type Correction, oldestFirst } from "./corrections.ts";
import { latestReport } from "./latest.ts";
import type { Source } from "./sources.ts";

export type AnyRow = Readonly<Record<string, unknown>>;

/** What is looked up in a story. Each function throws a RangeError for a name that doesn't exist, with the nearest ones. */
export interface Lookup {
  table: (table: string) => TableDefinition;
  /** A column of a table, declared or derived. */
  column: (table: string, name: string) => Column;
  row: (table: string, id: string) => AnyRow;
  hasRow: (table: string, id: string) => boolean;
  source: (id: string) => Source;
  /**
   * The citations of a row, or of one of its cells: those of the row itself in the order of the file, then those that
   * cover it together with other rows. A citation of all columns covers the filled cells that the file holds.
   */
  citations: (table: string, row: string, column?: string) => readonly Citation[];
  /** The corrections published of a row, or of one of its cells, the oldest first. */
  corrections: (table: string, row: string, column?: string) => readonly Correction[];
  /** The day of the latest report that was read. */
  latestReport: () => string | null;
}

/** What is looked up: a story's tables, and what they are declared as. */
interface Tables {
  tables: Readonly<Record<string, AnyTable>> & {
    readonly sources: AnyTable<Source>;
    readonly citations: AnyTable<Citation>;
    readonly corrections: AnyTable<Correction>;
  };
  definitions: Definitions;
}

/** Makes the index of a story. Each part is made when it is first asked for. */
export function lookUp({ tables, definitions }: Tables): Lookup {
  const rows = new Map(
    Object.keys(definitions).map((name) => [name, once(() => byId(tables[name]?.objects() as AnyRow[]))]),
  );
  const cited = once(() => byRow(tables.citations.objects()));
  const corrected = once(() => byRow(oldestFirst(tables.corrections.objects())));
  const latest = once(() => latestReport(tables.sources));

  const table = (name: string): TableDefinition => {
    const definition = Object.hasOwn(definitions, name) ? definitions[name] : undefined;
    if (!definition) throw unknown("there is no table", name, Object.keys(definitions));
    return definition;
  };
  const rowsOf = (name: string) => rows.get(table(name).name)?.() as ReadonlyMap<string, AnyRow>;
  const row = (name: string, id: string): AnyRow => {
    const found = rowsOf(name).get(id);
    if (!found) throw unknown(`${name} has no row`, id, rowsOf(name).keys());
    return found;
  };
  const column = (name: string, column: string): Column => {
    const definition = table(name);
    const found = columnOf(definition, column);
    if (!found) throw unknown(`${name} has no column`, column, columnNames(definition));
    return found;
  };

  return {
    table,
    column,
    row,
    hasRow: (name, id) => Object.hasOwn(definitions, name) && rowsOf(name).has(id),
    source: (id) => row("sources", id) as unknown as Source,
    citations: (name, id, column) => {
      const own = cited().get(`${name}/${id}`) ?? [];
      const shared = cited().get(`${name}/${ALL}`) ?? [];
      const all = shared.length === 0 ? own : [...own, ...shared];
      if (column === undefined) return all;
      return all.filter((citation) => covers(citation, table(name), row(name, id), column));
    },
    corrections: (name, id, column) => {
      const own = corrected().get(`${name}/${id}`) ?? [];
      return column === undefined ? own : own.filter((correction) => correction.column === column);
    },
    latestReport: latest,
  };
}

/** The names of a table's columns, declared and derived. */
export function columnNames({ columns, derived }: TableDefinition): string[] {
  return [...Object.keys(columns), ...Object.keys(derived)];
}

/**
 * Whether a citation that speaks of a row covers one of its cells. What covers many cells at once covers those that the
 * file holds and that are filled: an empty cell says nothing that a source could stand behind.
 */
export function covers(
  { row: rowId, columns }: Pick<Citation, "row" | "columns">,
  { columns: declared }: TableDefinition,
  row: AnyRow,
  column: string,
): boolean {
  if (columns.includes(column) && rowId !== ALL) return true;
  if (!columns.includes(column) && !columns.includes(ALL)) return false;
  return column !== "id" && Object.hasOwn(declared, column) && !isEmpty(row[column]);
}

function byId(rows: readonly AnyRow[]): ReadonlyMap<string, AnyRow> {
  return new Map(rows.map((row) => [String(row.id), row]));
}

function byRow<Item extends { table: string; row: string }>(items: readonly Item[]): ReadonlyMap<string, Item[]> {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const key = `${item.table}/${item.row}`;
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}
