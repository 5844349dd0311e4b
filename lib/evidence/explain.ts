/** Explains a cell: its value, who says so and who says otherwise, what was corrected, what it was worked out from. */
import type { Text } from "../languages/text.ts";
import { ALL, type Citation } from "../story/citations.ts";
import type { Correction } from "../story/corrections.ts";
import { cellInWords, inEachLanguage } from "../story/in-words.ts";
import { columnNames } from "../story/lookup.ts";
import type { Source } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import { isEmpty } from "../table/cell.ts";
import { type Support, support } from "./support.ts";

/** What a row, or one cell of it, rests on: plain data, which JSON can hold. */
export interface Explanation<Held extends Text = Text> {
  table: string;
  row: string;
  /** The cell that was asked for, or every cell of the row beside its id. */
  cells: ExplainedCell<Held>[];
}

/** What one cell rests on. */
export interface ExplainedCell<Held extends Text = Text> {
  column: string;
  about: Held;
  unit: Held | null;
  value: string | number | boolean | string[] | Held | null;
  /** The label of a category, the name of the row that it refers to, or what it means that the cell is empty. */
  label: Held | null;
  support: Support;
  /** What sources say that agrees with the cell. */
  agree: Told<Held>[];
  /** What sources say otherwise: disputes, slips, and what was true at its date. */
  disagree: Told<Held>[];
  /** The corrections published of it, the oldest first. */
  corrections: Sourced<Correction<Held>, Held>[];
  /** How it was worked out, and the cells that went into it; null for a cell that the file holds. */
  derived: { formula: Held; from: ExplainedCell<Held>[] } | null;
}

/** One source saying one thing: a citation without the cell, with its source in full, and how much it covers. */
export type Told<Held extends Text = Text> = Omit<Sourced<Citation<Held>, Held>, "table" | "row"> & { covers: Cover };

/** What a citation stands behind: this cell and others of its row by name, its column, its row, or the whole table. */
export type Cover = "cell" | "column" | "row" | "table";

/** A row with its source in full, in place of the source's id. */
export type Sourced<R extends { source: string | null }, Held extends Text = Text> = Omit<R, "source"> & {
  source: R["source"] extends string ? Source<Held> : Source<Held> | null;
};

/**
 * Explains a row of a story, or one cell of it.
 *
 * @throws RangeError for a table, row or column that doesn't exist; it names the nearest ones that do.
 * @example
 * const [court] = explain(story, "prisoners", "rafael-caro-quintero", "court").cells;
 * court?.value; // "E.D.N.Y."
 * court?.agree[0]?.source.publisher; // "The Associated Press"
 */
export function explain(story: AnyStory, table: string, row: string, column?: string): Explanation {
  const { index } = story;
  const definition = index.table(table);
  index.row(table, row);
  if (column !== undefined) index.column(table, column);
  const wanted = column === undefined ? columnNames(definition).filter((name) => name !== "id") : [column];
  return { table, row, cells: wanted.map((name) => explainCell(story, table, row, name)) };
}

function explainCell(story: AnyStory, table: string, row: string, name: string): ExplainedCell {
  const { index } = story;
  const { derived } = index.table(table);
  const { about, unit, empty } = index.column(table, name);
  const value = index.row(table, row)[name] as ExplainedCell["value"];
  const told = index.citations(table, row, name).map((citation) => toTold(story, citation));
  const how = Object.hasOwn(derived, name) ? derived[name] : undefined;
  return {
    column: name,
    about: own(story, about),
    unit: unit === undefined ? null : own(story, unit),
    value,
    label: isEmpty(value) ? (empty === undefined ? null : own(story, empty)) : labelOf(story, table, name, value),
    support: support(story, table, row, name),
    agree: told.filter(({ agrees }) => agrees),
    disagree: told.filter(({ agrees }) => !agrees),
    corrections: index.corrections(table, row, name).map((made) => ({
      ...made,
      source: made.source === null ? null : index.source(made.source),
    })),
    derived: how
      ? { formula: own(story, how.formula), from: how.from.map((from) => explainCell(story, table, row, from)) }
      : null,
  };
}

function toTold({ index }: AnyStory, { table: _, row, source, ...citation }: Citation): Told {
  const [rows, columns] = [row === ALL, citation.columns.includes(ALL)];
  const covers = rows ? (columns ? "table" : "column") : columns ? "row" : "cell";
  return { ...citation, source: index.source(source), covers };
}

/** What a value is called, where it is a code or an id. */
function labelOf(story: AnyStory, table: string, name: string, value: unknown): Text | null {
  const { categories, references } = story.index.column(table, name);
  if (!categories && references === undefined) return null;
  return inEachLanguage(story, (lang) => cellInWords(story, table, name, value, lang));
}

/** A text in the story's languages, and in no others that the engine happens to speak. */
function own(story: AnyStory, text: Text): Text {
  if (typeof text === "string") return text;
  return inEachLanguage(story, (lang) => text[lang] ?? "");
}
