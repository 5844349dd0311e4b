/** The tables as some sources alone tell them: what the first story knew, beside what is known now. */
import { shipped } from "../story/shipped.ts";
import { toCell } from "../table/column.ts";
import type { Row, Rows, TableDefinition } from "../table/define.ts";
import { type Table, toTable } from "../table/table.ts";
import type { Citation } from "../tables/citations.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import { unknown } from "./nearest.ts";
import { type Statements, saidValue, statementsIn } from "./statements.ts";

/** A row as some sources tell it: all but its id may be missing. A list is then empty. */
export type ToldRow<R> = {
  [K in keyof R]: K extends "id" ? R[K] : R[K] extends readonly unknown[] ? R[K] : R[K] | null;
};

/** The tables as some sources tell them; those about the sources themselves keep their rows whole. */
export type ToldStory = Pick<Story, AboutSources> & {
  [Name in Exclude<TableName, AboutSources>]: Table<ToldRow<Row<(typeof definitions)[Name]>>>;
};

/**
 * Gives the tables as the named sources alone tell them.
 *
 * - A cell holds what they say, whether or not that is what is adopted; where none of them speaks of it, it is empty.
 * - Where they differ, what agrees to the letter with the adopted cell goes first, then what agrees with it in
 *   substance, then what the source named first says. Lists that agree with the adopted one are put together.
 * - A row stays if they speak of one of its cells, or if a row that stays refers to it. Its id stays, and so does the
 *   prisoner whose charge, spell, reward, sentence or step in court it is.
 * - A derived column is worked out from these cells; where they don't suffice, it holds what a source says of it
 *   directly ("after 28 years in prison").
 * - Sources, citations and corrections are those of the named sources, and `agrees` then means: with the cell here.
 *
 * @throws RangeError for an id that no source has; it names the nearest ones that exist.
 * @example
 * toldBy(["ap-2025-02-27"]).prisoners.numRows(); // 3, of the 29 handed over that day
 */
export function toldBy(sourceIds: readonly string[], story: Story = shipped): ToldStory {
  const known = new Set(story.sources.array("id"));
  for (const id of sourceIds) if (!known.has(id)) throw unknown("there is no source", id, known);
  const named = new Set(sourceIds);
  const statement = statementsIn(sourceIds, story);
  const rows = toldRows(story, statement);
  const citations = story.citations.objects().filter(({ source }) => named.has(source));
  rows.set("citations", citations.map(weighAnew(statement)));
  rows.set(
    "sources",
    story.sources.objects().filter(({ id }) => named.has(id)),
  );
  rows.set(
    "corrections",
    story.corrections.objects().filter(({ source }) => source !== null && named.has(source)),
  );
  const read: Rows = (name) => rows.get(name) ?? [];
  const tables = DEFINITIONS.map((definition) => {
    const { name } = definition;
    const told = { ...definition, derived: nullSafe(definition, statement) };
    return [name, toTable(told, () => read(name), read)];
  });
  return Object.fromEntries(tables) as ToldStory;
}

type AboutSources = "sources" | "citations" | "corrections";
type AnyRow = Record<string, unknown>;
type AnyDefinition = TableDefinition & { name: TableName };

const DEFINITIONS = Object.values(definitions) as unknown as AnyDefinition[];

/** The rows that stay, of each table; from the last table to the first, since a row refers to rows of earlier tables. */
function toldRows(story: Story, statement: Statements): Map<string, readonly AnyRow[]> {
  const told = new Map<string, readonly AnyRow[]>();
  const referredTo = new Set<string>();
  for (const definition of DEFINITIONS.filter(({ cited }) => cited).reverse()) {
    const { name, columns, derived } = definition;
    const all = [...Object.keys(columns), ...Object.keys(derived)];
    const stays = ({ id }: { id: string }) =>
      referredTo.has(`${name} ${id}`) || all.some((column) => statement(name, id, column));
    const rows = (story[name].objects() as (AnyRow & { id: string })[])
      .filter(stays)
      .map((row) => toldRow(definition, row, statement));
    for (const [column, { references }] of Object.entries(columns)) {
      if (references) for (const row of rows) referredTo.add(`${references} ${row[column]}`);
    }
    told.set(name, rows);
  }
  // What rests on no source, as courts do on the law, is whole; of it too stays only what is referred to
  for (const { name } of DEFINITIONS.filter(({ cited }) => !cited)) {
    const rows = story[name].objects() as AnyRow[];
    told.set(
      name,
      rows.filter(({ id }) => referredTo.has(`${name} ${id}`)),
    );
  }
  return told;
}

function toldRow({ name, columns }: AnyDefinition, row: AnyRow & { id: string }, statement: Statements): AnyRow {
  const told = Object.entries(columns).map(([column, { type, references, empty }]) => {
    const said = statement(name, row.id, column);
    if (said) return [column, said.value];
    const tellsWhose = column === "id" || (references === "prisoners" && !empty);
    return [column, tellsWhose ? row[column] : type === "list" ? [] : null];
  });
  return Object.fromEntries(told);
}

/** Derived columns that do without cells which are missing, or which contradict each other, as no checked table's do. */
function nullSafe({ name, derived }: AnyDefinition, statement: Statements): AnyDefinition["derived"] {
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
function weighAnew(statement: Statements) {
  return (citation: Citation): Citation => {
    const { row, columns, says, agrees } = citation;
    const [table, column] = [citation.table as TableName, columns[0] as string];
    const type = definitions[table].columns[column];
    const told = says !== null && type && statement(table, row, column);
    if (!told) return citation;
    const same = toCell(told.value) === toCell(saidValue(type, says));
    const anew = same || (agrees && told.agrees);
    return { ...citation, says: same ? null : says, stance: anew ? "agrees" : agrees ? "dispute" : citation.stance };
  };
}
