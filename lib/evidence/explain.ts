/** Explains a cell: its value, who says so and who says otherwise, what was corrected, what it was worked out from. */

import { isText, type Text } from "../language.ts";
import { shipped } from "../story/shipped.ts";
import type { Column } from "../table/column.ts";
import { columnOf, type TableDefinition } from "../table/define.ts";
import { once } from "../table/table.ts";
import type { Citation } from "../tables/citations.ts";
import type { Correction } from "../tables/corrections.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import type { Source } from "../tables/sources.ts";
import { citationsIn } from "./citations.ts";
import { correctionsIn } from "./corrections.ts";
import { unknown } from "./nearest.ts";
import { type Support, supportIn } from "./support.ts";
import type { ToldStory } from "./told-by.ts";

/** What a row, or one cell of it, rests on: plain data, which JSON can hold. */
export interface Explanation {
  table: TableName;
  row: string;
  /** The cell that was asked for, or every cell of the row beside its id. */
  cells: ExplainedCell[];
}

/** What one cell rests on. */
export interface ExplainedCell {
  column: string;
  about: Text;
  unit: Text | null;
  value: string | number | boolean | string[] | Text | null;
  /** The label of a category, the name of the row that it refers to, or what it means that the cell is empty. */
  label: Text | null;
  support: Support;
  /** What sources say that agrees with the cell. */
  agree: Told[];
  /** What sources say otherwise: disputes, slips, and what was true at its date. */
  disagree: Told[];
  /** The corrections published of it, the oldest first. */
  corrections: Cited<Correction>[];
  /** How it was worked out, and the cells that went into it; null for a cell that the file holds. */
  derived: { formula: Text; from: ExplainedCell[] } | null;
}

/** One source saying one thing: a citation without the cell, with its source in full. */
export type Told = Omit<Cited<Citation>, "table" | "row">;

/** A row with its source in full, in place of the source's id. */
export type Cited<R extends { source: string | null }> = Omit<R, "source"> & {
  source: R["source"] extends string ? Source : Source | null;
};

/**
 * Makes the function that explains the cells of a story.
 *
 * @example
 * const explain = explainIn(open("my-data"));
 * explain("rewards", "rafael-caro-quintero-reward-2", "amount").cells[0].value; // 20000000
 */
export function explainIn(story: Story | ToldStory) {
  const citationsOf = citationsIn(story);
  const correctionsOf = correctionsIn(story);
  const support = supportIn(story);
  const sources = new Map(story.sources.objects().map((source) => [source.id, source]));
  const withSource = <R extends { source: string | null }>(row: R) =>
    ({ ...row, source: row.source === null ? null : sources.get(row.source) }) as Cited<R>;
  const rowsOf = (name: TableName) => new Map(Array.from(story[name], (row) => [(row as Row).id, row as Row]));
  const rows = new Map(explainable().map((name) => [name, once(() => rowsOf(name))]));

  /** What people call the row that a reference names. */
  const nameOf = (table: string, id: string): Text | null => {
    const name = rows
      .get(table as TableName)?.()
      .get(id)?.name;
    if (typeof name === "string") return { en: name, es: name };
    return isText(name) ? name : null;
  };

  /**
   * Explains a row, or one cell of it.
   *
   * @throws RangeError for a table, row or column that doesn't exist; it names the nearest ones that do.
   */
  return (table: TableName, row: string, column?: string): Explanation => {
    const ofTable = rows.get(table)?.();
    if (!ofTable) throw unknown("there is no table", table, rows.keys());
    const found = ofTable.get(row);
    if (!found) throw unknown(`${table} has no row`, row, ofTable.keys());
    const definition: TableDefinition = definitions[table];
    const names = [...Object.keys(definition.columns), ...Object.keys(definition.derived)];
    if (column !== undefined && !names.includes(column)) throw unknown(`${table} has no column`, column, names);

    const explainCell = (name: string): ExplainedCell => {
      const type = columnOf(definition, name) as Column;
      const value = found[name] as ExplainedCell["value"];
      const told = citationsOf(table, row, name).map(({ table, row, ...citation }) => withSource(citation));
      const derived = Object.hasOwn(definition.derived, name) ? definition.derived[name] : undefined;
      return {
        column: name,
        about: type.about,
        unit: type.unit ?? null,
        value,
        label: labelOf(type, value, nameOf),
        support: support(table, row, name),
        agree: told.filter(({ agrees }) => agrees),
        disagree: told.filter(({ agrees }) => !agrees),
        corrections: correctionsOf(table, row, name).map((made) => withSource(made)),
        derived: derived ? { formula: derived.formula, from: derived.from.map(explainCell) } : null,
      };
    };
    const wanted = column === undefined ? names.filter((name) => name !== "id") : [column];
    return { table, row, cells: wanted.map(explainCell) };
  };
}

/**
 * Explains a row of the data that ships with the package, or one cell of it.
 *
 * @throws RangeError for a table, row or column that doesn't exist; it names the nearest ones that do.
 * @example
 * const [court] = explain("prisoners", "rafael-caro-quintero", "court").cells;
 * court?.value; // "E.D.N.Y."
 * court?.agree[0]?.source.publisher; // "The Associated Press"
 */
export const explain: ReturnType<typeof explainIn> = (...cell) => inShipped()(...cell);

const inShipped = once(() => explainIn(shipped));

type Row = Record<string, unknown> & { id: string };

/** The tables whose rows have an id to name them by: all but the citations. */
function explainable(): TableName[] {
  const all = Object.entries(definitions as Record<string, TableDefinition>);
  return all.filter(([, { columns }]) => Object.hasOwn(columns, "id")).map(([name]) => name as TableName);
}

function labelOf(
  { categories, references, empty }: Column,
  value: ExplainedCell["value"],
  nameOf: (table: string, id: string) => Text | null,
): Text | null {
  if (value === null || (Array.isArray(value) && value.length === 0)) return empty ?? null;
  if (references && typeof value === "string") return nameOf(references, value);
  if (!categories) return null;
  if (isText(value)) return null;
  const labels = [value].flat().map((each) => categories[String(each)] as Text);
  const joined = (lang: keyof Text) => labels.map((label) => label[lang]).join(", ");
  return { en: joined("en"), es: joined("es") };
}
