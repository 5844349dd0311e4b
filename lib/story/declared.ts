/** Checks that the tables declared for a story fit together and speak its languages, before any file of theirs is read. */
import { isText, type Lang, type Text, wrongLanguages } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { unknown } from "../nearest.ts";
import type { Column } from "../table/column.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import { fileColumns } from "../table/file-column.ts";
import { wrongName } from "../table/names.ts";
import type { About } from "./about.ts";

/** What a story is declared with, as far as it is checked here. */
interface Declared {
  tables: Definitions;
  languages: readonly Lang[];
  about: About;
}

/**
 * Checks the declarations of a story against each other.
 *
 * @param spec what the story is opened with
 * @param definitions all of its tables, with those that every story has
 * @throws RangeError that says which table doesn't fit, or which text lacks a language, and what to declare.
 */
export function checkDeclared({ tables, languages, about }: Declared, definitions: Definitions): void {
  const wrong = wrongLanguages(languages, LANGUAGES);
  if (wrong !== undefined) throw new RangeError(wrong);
  for (const name of COMMON) {
    if (!Object.hasOwn(tables, name)) continue;
    throw new RangeError(`every story has a table of ${name} of its own; take yours out, or name it otherwise`);
  }
  for (const [name, definition] of Object.entries<TableDefinition>(definitions)) {
    if (name !== definition.name) {
      throw new RangeError(
        `the table declared as "${definition.name}" stands under "${name}"; give both the same name`,
      );
    }
    checkColumns(definition, definitions);
  }
  for (const part of ["title", "description"] as const) checkText(about[part], languages, `the story's ${part}`);
  for (const definition of Object.values<TableDefinition>(tables)) checkTexts(definition, languages);
}

const COMMON = ["sources", "citations", "corrections"];

function checkColumns(definition: TableDefinition, definitions: Definitions): void {
  const { name, columns, derived, key, label } = definition;
  const inFile = Object.entries(columns).flatMap(([column, declared]) => fileColumns(column, declared));
  const twice = inFile.find((column, index) => inFile.indexOf(column) !== index);
  if (twice !== undefined) {
    throw new RangeError(`two columns of ${name} are ${twice} in its file; give one of them another name`);
  }
  for (const column of [...Object.keys(columns), ...Object.keys(derived)]) {
    const wrong = wrongName(column);
    if (wrong !== undefined) throw new RangeError(`a column of ${name} is called "${column}"; give it ${wrong}`);
  }
  const both = Object.keys(derived).find((column) => Object.hasOwn(columns, column));
  if (both !== undefined) {
    throw new RangeError(
      `${name} has a column ${both} in its file, and derives another; give one of them another name`,
    );
  }
  for (const column of [...key, ...(label === null ? [] : [label])]) {
    if (!Object.hasOwn(columns, column)) throw unknown(`${name} has no column`, column, Object.keys(columns));
  }
  if (definition.cited && !Object.hasOwn(columns, "id")) {
    throw new RangeError(`${name} has no column id, by which citations name its rows; declare one with key()`);
  }
  for (const [column, { references }] of Object.entries(columns)) {
    if (references === undefined || Object.hasOwn(definitions, references)) continue;
    const names = Object.keys(definitions).join(", ");
    throw new RangeError(
      `${name}.${column} names rows of "${references}", but the declared tables are ${names}; declare that one too`,
    );
  }
}

function checkTexts({ name, title, row, columns, derived }: TableDefinition, languages: readonly Lang[]): void {
  checkText(title, languages, `the title of ${name}`);
  checkText(row, languages, `what a row of ${name} is`);
  for (const [column, declared] of Object.entries(columns)) checkColumn(`${name}.${column}`, declared, languages);
  for (const [column, { column: declared, formula }] of Object.entries(derived)) {
    checkColumn(`${name}.${column}`, declared, languages);
    checkText(formula, languages, `the formula of ${name}.${column}`);
  }
}

function checkColumn(place: string, column: Column, languages: readonly Lang[]): void {
  const { about, empty, unit, categories = {} } = column;
  checkText(about, languages, `what ${place} is about`);
  if (empty !== undefined) checkText(empty, languages, `what it means that ${place} is empty`);
  if (unit !== undefined) checkText(unit, languages, `the unit of ${place}`);
  for (const [value, label] of Object.entries(categories))
    checkText(label, languages, `the label of ${place} "${value}"`);
  if (column.languages && column.languages.toSorted().join() !== languages.toSorted().join()) {
    throw new RangeError(
      `the texts of ${place} are in ${column.languages.join(", ")}, but the story's are in ${languages.join(", ")}; write what it is about in those`,
    );
  }
}

function checkText(text: Text, languages: readonly Lang[], what: string): void {
  if (!isText(text)) {
    if (languages.length === 1) return;
    throw new RangeError(
      `${what} is plain text, but the story is in ${languages.join(", ")}; write it in each of them`,
    );
  }
  const missing = languages.filter((lang) => !Object.hasOwn(text, lang) || text[lang] === "");
  if (missing.length > 0) throw new RangeError(`${what} lacks ${missing.join(", ")}; write it in that language too`);
}
