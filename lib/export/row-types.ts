/** Writes what a row of each of a story's tables holds as TypeScript, with what each column means for the editor to show. */
import { type Lang, textIn } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { citationsTable } from "../story/citations.ts";
import { propertyName } from "../story/code.ts";
import { correctionsTable } from "../story/corrections.ts";
import { sourcesTable } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { rowTypeName } from "../table/names.ts";
import { words } from "./words.ts";

/**
 * The TypeScript file with a type for the rows of each of a story's own tables, and with `Rows`, which has them by the
 * table's name. Each column's comment says, in the story's first language, what it holds, in which unit, how it was
 * worked out, and what an empty cell means.
 *
 * A story whose declarations are `DefinitionsOf<Rows, …>` has these as the types of its rows. What is written here and
 * what is declared can't differ: that does not compile.
 *
 * @example
 * rowTypes(story); // … export type CustodyRow = { … years_min: number | null; …
 */
export function rowTypes({ definitions, languages }: Pick<AnyStory, "definitions" | "languages">): string {
  const [lang] = languages as [Lang];
  const own = Object.values<TableDefinition>(definitions).filter(({ name }) => !COMMON.includes(name));
  const rows = own.map(({ name }) => `  ${propertyName(name)}: ${rowTypeName(name)};\n`);
  return [
    `/** ${inComment(words[lang].generated)} */\n`,
    ...own.map((definition) => typeOf(definition, { lang })),
    `export type Rows = {\n${rows.join("")}};\n`,
  ].join("\n");
}

/** The same of the tables that every story has, whose texts for people are in whatever languages a story is. */
export function commonRowTypes(): string {
  const tables = [sourcesTable(LANGUAGES), citationsTable(LANGUAGES), correctionsTable(LANGUAGES)] as TableDefinition[];
  return [
    "/** What the rows of the tables hold that every story has. Generated from their declarations: a test holds both equal. */",
    'import type { Text } from "../languages/text.ts";\n',
    tables.map((definition) => typeOf(definition, { lang: "en", held: "Held" })).join("\n"),
  ].join("\n");
}

/** The tables that every story has; their rows are the engine's own types. */
const COMMON = ["sources", "citations", "corrections"];

/** How the types are written. */
interface Written {
  /** The language of what is said. */
  lang: Lang;
  /** What texts for people are, where their languages are left open. */
  held?: string;
}

/** No interface: to one, TypeScript would not allow what takes any object, such as `Record<string, unknown>`. */
function typeOf({ name, row, columns, derived }: TableDefinition, written: Written): string {
  const { lang, held } = written;
  const lines = [
    ...Object.entries(columns).map(([column, declared]) => property(column, declared, written)),
    ...Object.entries(derived).map(([column, { column: declared, formula }]) =>
      property(column, declared, written, textIn(formula, lang)),
    ),
  ];
  const type = `${rowTypeName(name)}${held === undefined ? "" : `<${held} extends Text = Text>`}`;
  return `${comment([words[lang].oneRow(textIn(row, lang))], "")}export type ${type} = {\n${lines.join("")}};\n`;
}

function property(name: string, column: Column, { lang, held }: Written, formula?: string): string {
  const [before, after] = [`  ${propertyName(name)}:`, column.type === "list" ? "[]" : ""];
  const values = [...valuesOf(column, held), ...(column.empty === undefined || after ? [] : ["null"])];
  const union = values.join(" | ");
  const flat = `${before} ${after && values.length > 1 ? `(${union})` : union}${after};\n`;
  const tall = values.map((value) => `\n    | ${value}`).join("");
  const whole = flat.length <= WIDTH + 1 || values.length === 1;
  const said = comment(saidOf(column, lang, formula), "  ");
  return `${said}${whole ? flat : after ? `${before} (${tall}\n  )[];\n` : `${before}${tall};\n`}`;
}

/** What is said of a column, a paragraph each: `null` and `[]` are what an empty cell is read as. */
function saidOf({ type, about, unit, empty, references }: Column, lang: Lang, formula?: string): string[] {
  const notes = [unit && textIn(unit, lang), references && words[lang].idOf(references)].filter(Boolean);
  const what = [textIn(about, lang), ...notes.map((note) => ` (${note})`)].join("");
  return [
    ended(what),
    ...(formula === undefined ? [] : [ended(`= ${formula}`)]),
    ...(empty === undefined ? [] : [ended(`\`${type === "list" ? "[]" : "null"}\`: ${textIn(empty, lang)}`)]),
  ];
}

function ended(sentence: string): string {
  return /[.!?…]$/.test(sentence) ? sentence : `${sentence}.`;
}

/** The types that a value may have, without what an empty cell is. */
function valuesOf({ type, categories, languages = [] }: Column, held?: string): string[] {
  if (type === "multilingual") return [held ?? `{ ${languages.map((lang) => `readonly ${lang}: string`).join("; ")} }`];
  if (type === "integer" || type === "number") return ["number"];
  if (type === "boolean") return ["boolean"];
  return categories ? Object.keys(categories).map((value) => JSON.stringify(value)) : ["string"];
}

const WIDTH = 120;

/** A comment, on one line if it is short and has no formula. */
function comment(paragraphs: readonly string[], indent: string): string {
  const lines = paragraphs.map(inComment);
  const flat = `${indent}/** ${lines.join(" ")} */`;
  if (flat.length <= WIDTH && !lines.some((line) => line.startsWith("="))) return `${flat}\n`;
  return `${indent}/**\n${lines.map((line) => `${indent} * ${line}\n`).join(`${indent} *\n`)}${indent} */\n`;
}

/** Text that stands in a comment as it is: nothing in it ends the comment, or is taken for a tag. */
function inComment(text: string): string {
  return text
    .replace(/\s+/g, " ")
    .replaceAll("*/", "*\\/")
    .replace(/(^|[\s{])@/g, "$1\\@");
}
