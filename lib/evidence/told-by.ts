/** A story as some sources alone tell it: what the first report knew, beside what is known now. */
import { unknown } from "../nearest.ts";
import { ALL, type Citation } from "../story/citations.ts";
import { columnNames } from "../story/lookup.ts";
import { type AnyStory, assembled } from "../story/story.ts";
import { toCell, toldValue } from "../table/cell.ts";
import type { Rows, TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import { type Statements, statementsOf } from "./statements.ts";

/** A row as some sources tell it: all but its id may be missing. A list is then empty. */
export type ToldRow<R> = {
  [K in keyof R]: K extends "id" ? R[K] : R[K] extends readonly unknown[] ? R[K] : R[K] | null;
};

/** The tables as some sources tell them; those about the sources themselves keep their rows whole. */
export type ToldTables<Tables> = {
  [Name in keyof Tables]: Name extends AboutSources
    ? Tables[Name]
    : Tables[Name] extends Table<infer R>
      ? Table<ToldRow<R>>
      : never;
};

/**
 * Gives a story as the named sources alone tell it.
 *
 * - A cell holds what they say, whether or not that is what is adopted; where none of them speaks of it, it is empty.
 * - Where they differ, what agrees to the letter with the adopted cell goes first, then what agrees with it in
 *   substance, then what the source named first says. Lists that agree with the adopted one are put together.
 * - A row stays if they speak of one of its cells, or if a row that stays refers to it. Its id stays, and so does the
 *   row that owns it: the person whose charge, spell or sentence it is.
 * - A derived column is worked out from these cells; where they don't suffice, it holds what a source says of it
 *   directly ("after 28 years in prison").
 * - Sources, citations and corrections are those of the named sources, and `agrees` then means: with the cell here.
 *
 * @throws RangeError for an id that no source has; it names the nearest ones that exist.
 * @example
 * toldBy(story, ["ap-2025-02-27"]).tables.prisoners.numRows(); // 3, of the 29 handed over that day
 */
export function toldBy(story: AnyStory, sourceIds: readonly string[]): AnyStory {
  const { tables, definitions } = story;
  const known = new Set(tables.sources.array("id"));
  for (const id of sourceIds) if (!known.has(id)) throw unknown("there is no source", id, known);
  const named = new Set(sourceIds);
  const statement = statementsOf(story, sourceIds);
  const rows = toldRows(story, statement);
  const citations = tables.citations.objects().filter(({ source }) => named.has(source));
  rows.set("citations", citations.map(weighAnew(story, statement)));
  rows.set(
    "sources",
    tables.sources.objects().filter(({ id }) => named.has(id)),
  );
  rows.set(
    "corrections",
    tables.corrections.objects().filter(({ source }) => source !== null && named.has(source)),
  );
  const safe = Object.entries<TableDefinition>(definitions).map(([name, definition]) => {
    return [name, { ...definition, derived: nullSafe(definition, statement) }];
  });
  const { languages, about, words } = story;
  const parts = { definitions: Object.fromEntries(safe), languages, about, words: () => words };
  return assembled(parts, (name) => (rows.get(name) ?? []) as readonly AnyRow[]);
}

type AboutSources = "sources" | "citations" | "corrections";
type AnyRow = Record<string, unknown>;

/** The rows that stay, of each table; from the last table to the first, since a row refers to rows of earlier tables. */
function toldRows({ tables, definitions }: AnyStory, statement: Statements): Map<string, readonly object[]> {
  const told = new Map<string, readonly object[]>();
  const referredTo = new Set<string>();
  const all = Object.values<TableDefinition>(definitions);
  for (const definition of all.filter(({ cited }) => cited).reverse()) {
    const { name, columns } = definition;
    const stays = ({ id }: { id: string }) =>
      referredTo.has(`${name} ${id}`) || columnNames(definition).some((column) => statement(name, id, column));
    const rows = ((tables[name]?.objects() ?? []) as (AnyRow & { id: string })[])
      .filter(stays)
      .map((row) => toldRow(definition, row, statement));
    for (const [column, { references }] of Object.entries(columns)) {
      if (references) for (const row of rows) referredTo.add(`${references} ${row[column]}`);
    }
    told.set(name, rows);
  }
  // What rests on no source, as courts do on the law, is whole; of it too stays only what is referred to
  for (const { name } of all.filter(({ cited }) => !cited)) {
    const rows = tables[name]?.objects() as AnyRow[];
    told.set(
      name,
      rows.filter(({ id }) => referredTo.has(`${name} ${id}`)),
    );
  }
  return told;
}

function toldRow({ name, columns }: TableDefinition, row: AnyRow & { id: string }, statement: Statements): AnyRow {
  const told = Object.entries(columns).map(([column, { type, owner }]) => {
    const said = statement(name, row.id, column);
    if (said) return [column, said.value];
    return [column, column === "id" || owner ? row[column] : type === "list" ? [] : null];
  });
  return Object.fromEntries(told);
}

/** Derived columns that do without cells which are missing, or which contradict each other, as no checked table's do. */
function nullSafe({ name, derived }: TableDefinition, statement: Statements): TableDefinition["derived"] {
  const safe = Object.entries(derived).map(([column, how]) => {
    const workOut = (row: AnyRow, rows: Rows) => {
      if (how.from.some((input) => row[input] === null)) return null;
      try {
        return how.derive(row, rows);
      } catch (error) {
        if (error instanceof RangeError) return null;
        throw error;
      }
    };
    const derive = (row: AnyRow, rows: Rows) =>
      workOut(row, rows) ?? statement(name, String(row.id), column)?.value ?? null;
    return [column, { ...how, derive }];
  });
  return Object.fromEntries(safe);
}

/** Turns what a citation says of the adopted cell into what it says of the cell as told. */
function weighAnew({ index }: AnyStory, statement: Statements) {
  return (citation: Citation): Citation => {
    const { table, row, columns, says, agrees } = citation;
    const [column = ""] = columns;
    if (says === null || row === ALL || !Object.hasOwn(index.table(table).columns, column)) return citation;
    const told = statement(table, row, column);
    if (!told) return citation;
    const same = toCell(told.value) === toCell(toldValue(index.column(table, column), says));
    const anew = same || (agrees && told.agrees);
    return { ...citation, says: same ? null : says, stance: anew ? "agrees" : agrees ? "dispute" : citation.stance };
  };
}
