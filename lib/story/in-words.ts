/** What people call a row, a column and a cell of a story, in one of its languages. */
import { formatDate } from "../dates/format.ts";
import { formatNumber } from "../languages/number.ts";
import { isText, type Lang, type Text, textIn } from "../languages/text.ts";
import { isEmpty, readCell, toCell, toldCells, toldValue } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import { columnOf, type TableDefinition } from "../table/define.ts";
import type { AnyRow } from "./lookup.ts";
import type { AnyStory } from "./story.ts";
import { words } from "./words.ts";

/** Derived numbers are shown in so many decimals; those that the file holds, in as many as they were given. */
const DERIVED_DECIMALS = 2;

/** An id that is a day, as that of an event may be. */
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * What people call a row: its own name; without one, whose it is, with its date or its kind; at the least, its id.
 *
 * @throws RangeError for a table or a row that doesn't exist; it names the nearest ones.
 * @example
 * rowInWords(story, "rewards", "rafael-caro-quintero-reward-2", "en"); // "Rafael Caro Quintero, April 12, 2018"
 */
export function rowInWords(story: AnyStory, table: string, id: string, lang: Lang): string {
  const { index } = story;
  const row = index.row(table, id);
  const definition = index.table(table);
  const own = ownName(story, definition, row, lang);
  if (own !== null) return own;
  // A correction is called by what it corrects
  if (table === "corrections") return rowInWords(story, String(row.table), String(row.row), lang);
  const columns = Object.entries(definition.columns).filter(([name]) => !isEmpty(row[name]));
  const said = ([name]: [string, Column]) => cellInWords(story, table, name, row[name], lang);
  // Rows that call each other by each other would never come to an end
  const references = columns.filter(([, { references = table, type }]) => references !== table && type !== "list");
  // Where the other row is called by a day or a kind itself, its own day or kind says more
  const named = ([name, column]: [string, Column]) => referredName(story, column, String(row[name]), lang) !== null;
  const whose = references.find(([, { owner }]) => owner) ?? references.find(named);
  const [date] = columns.filter(([, { type }]) => type === "date").map(said);
  const [kind] = columns.filter(([, { categories }]) => categories).map(said);
  const called = [whose && said(whose), date ?? kind].filter(Boolean).join(", ");
  const [first] = references;
  return called || (first ? said(first) : id);
}

/** A row's own name; null where it has none. A source is named by its publisher and its date. */
export function ownName(story: AnyStory, { name, label }: TableDefinition, row: AnyRow, lang: Lang): string | null {
  const called = label === null ? null : row[label];
  if (label === null || isEmpty(called)) return null;
  const own = cellInWords(story, name, label, called, lang);
  return name === "sources" && typeof row.published === "string" ? `${own} (${formatDate(row.published, lang)})` : own;
}

/** The name of the row that a row is of, as a charge is of a person; else of the first that it refers to; null without. */
export function ownerName(story: AnyStory, { columns }: TableDefinition, row: AnyRow, lang: Lang): string | null {
  const filled = Object.entries(columns).filter(([name, { references }]) => references && !isEmpty(row[name]));
  const [name, { references = "" }] = filled.find(([, { owner }]) => owner) ?? filled[0] ?? ["", {}];
  return references === "" ? null : nameOf(story, references, String(row[name]), lang);
}

/** What people call the row that a reference names; its id where the row is not there, as one writes it if it is a day. */
function nameOf(story: AnyStory, table: string, id: string, lang: Lang): string {
  if (story.index.hasRow(table, id)) return rowInWords(story, table, id, lang);
  return DAY.test(id) ? formatDate(id, lang) : id;
}

/** The own name of the row that a reference names; null where it has none, or is not there. */
function referredName(story: AnyStory, { references = "" }: Column, id: string, lang: Lang): string | null {
  if (!story.index.hasRow(references, id)) return null;
  return ownName(story, story.index.table(references), story.index.row(references, id), lang);
}

/**
 * A value of a column in words: the label of a category, the name of the row that an id names, dates and numbers as one
 * writes them. Nothing is an empty text.
 *
 * @throws RangeError for a table or a column that doesn't exist; it names the nearest ones.
 * @example
 * cellInWords(story, "prisoners", "court", "E.D.N.Y.", "es"); // "Distrito Este de Nueva York"
 */
export function cellInWords(story: AnyStory, table: string, name: string, value: unknown, lang: Lang): string {
  const column = story.index.column(table, name);
  const derived = !Object.hasOwn(story.index.table(table).columns, name);
  if (isEmpty(value)) return "";
  if (isText(value)) return textIn(value, lang);
  return [value]
    .flat()
    .map((one) => inWords(story, column, one, lang, derived))
    .join("; ");
}

function inWords(story: AnyStory, column: Column, value: unknown, lang: Lang, derived: boolean): string {
  const { type, categories, references, unit } = column;
  const label = categories && Object.hasOwn(categories, String(value)) ? categories[String(value)] : undefined;
  if (label !== undefined) return textIn(label, lang);
  if (references !== undefined) return nameOf(story, references, String(value), lang);
  if (typeof value === "boolean") return value ? words[lang].yes : words[lang].no;
  if (type === "date") return formatDate(String(value), lang);
  if (typeof value !== "number") return toCell(value);
  const rounded = derived && !Number.isInteger(value) ? { decimals: DERIVED_DECIMALS } : {};
  const number = formatNumber(value, lang, rounded);
  return unit === undefined ? number : `${number} ${textIn(unit, lang)}`;
}

/**
 * What a citation or a correction tells of a cell, in words, as the cell itself would say it. What a cell held before may
 * be told in words of its own, where it is not to be repeated: those are left as they are.
 */
export function toldInWords(story: AnyStory, table: string, name: string, told: Text | null, lang: Lang): string {
  if (told === null) return "";
  const column = columnOf(story.index.table(table), name);
  if (!column || !isHeld(column, told)) return textIn(told, lang);
  return cellInWords(story, table, name, toldValue(column, told), lang);
}

/** Whether a column could hold what is told of it. What is no text for people is told the same in every language. */
function isHeld(column: Column, told: Text): boolean {
  if (!column.languages && isText(told) && new Set(Object.values(told)).size > 1) return false;
  return "value" in readCell(column, ...toldCells(column, told));
}

/** What a column is about, as far as its first pause: what comes after says more than a heading needs. */
export function columnInWords(story: AnyStory, table: string, name: string, lang: Lang): string {
  const column = columnOf(story.index.table(table), name);
  return column ? (textIn(column.about, lang).split(/[:;]/)[0] ?? "") : name;
}

/** A text that is made for each of a story's languages: plain where it has one. */
export function inEachLanguage({ languages }: Pick<AnyStory, "languages">, make: (lang: Lang) => string): Text {
  const [only, ...more] = languages;
  if (only !== undefined && more.length === 0) return make(only);
  return Object.fromEntries(languages.map((lang) => [lang, make(lang)]));
}
