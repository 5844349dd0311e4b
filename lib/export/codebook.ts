/** Writes the codebook of a story: what each table and column holds, in each of its languages, as Markdown. */
import { formatDate } from "../dates/format.ts";
import { type Lang, type Text, textIn } from "../languages/text.ts";
import { languages as spoken } from "../languages/words.ts";
import type { AnyStory } from "../story/story.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { type FileColumn, inFile } from "../table/file-column.ts";
import type { AnyTable } from "../table/table.ts";
import { exampleOf } from "./describe.ts";
import { words } from "./words.ts";

/** The codebook of a story, `README.md`: one part for each of its languages, from the tables' declarations. */
export function codebook(story: AnyStory): string {
  const { languages } = story;
  const [first] = languages as [Lang];
  const contents = languages.map((lang) => `[${spoken[lang].own}](#${anchor(words[lang].codebook)})`).join(" · ");
  const parts = languages.map((lang) => inLanguage(story, lang));
  return [
    `<!-- ${words[first].generated} -->`,
    ...(languages.length > 1 ? [contents] : []),
    parts.join("\n---\n\n"),
  ].join("\n\n");
}

/** How Markdown readers address a heading. */
function anchor(heading: string): string {
  return heading.toLowerCase().replaceAll(" ", "-");
}

function inLanguage({ about, definitions, tables, index }: AnyStory, lang: Lang): string {
  const { codebook, licence: licenceWord, read, form } = words[lang];
  const { title, description, licence, version } = about;
  const latest = index.latestReport();
  const all = Object.values<TableDefinition>(definitions);
  const contents = all.map(({ name, title }) => `- [\`${name}\`](#${name}-${lang}): ${textIn(title, lang)}`).join("\n");
  const explained = new Map<Column["categories"], string>();
  const parts = all.map((definition) =>
    describeTable(lang, definition, tables[definition.name] as AnyTable, explained),
  );
  const terms = [
    licence && `${licenceWord}: [${licence.title}](${licence.path}).`,
    latest !== null && read(formatDate(latest, lang)),
  ].filter(Boolean);
  return [
    `# ${codebook}\n`,
    `**${textIn(title, lang)}**, ${version}. ${textIn(description, lang)}\n`,
    ...(terms.length > 0 ? [`${terms.join(" ")}\n`] : []),
    `${form}\n`,
    `${contents}\n`,
    ...parts,
  ].join("\n");
}

function describeTable(
  lang: Lang,
  { name, title, row, columns, derived, key }: TableDefinition,
  table: AnyTable,
  explained: Map<Column["categories"], string>,
): string {
  const own = words[lang];
  const count = table.numRows();
  const keys = key.map((column) => `\`${column}\``).join(", ");
  const lines = [
    ...Object.entries(columns).flatMap(([column, declared]) => toLines(lang, column, declared, table)),
    ...Object.entries(derived).flatMap(([column, { column: declared, formula }]) =>
      toLines(lang, column, declared, table, formula),
    ),
  ];
  const values = Object.entries(columns).flatMap(([column, { categories, ordered }]) => {
    if (!categories) return [];
    const scale = ordered?.map((value) => `\`${value}\``).join(" < ");
    const heading = `${own.valuesOf(column)}${scale ? ` (${own.ordered(scale)})` : ""}: `;
    const before = explained.get(categories);
    if (before) return [`${heading}${own.sameAs(before)}.\n`];
    explained.set(categories, `\`${name}.${column}\``);
    const labelled = Object.entries(categories).map(([value, label]) => `\`${value}\` ${textIn(label, lang)}`);
    return [`${heading}${labelled.join("; ")}.\n`];
  });
  return [
    `<a id="${name}-${lang}"></a>\n`,
    `## ${textIn(title, lang)}: \`${name}\`\n`,
    `${own.oneRow(textIn(row, lang))} ${count} ${own.rows[count === 1 ? 0 : 1]}. ${own.key} ${keys}.\n`,
    toRow(own.header),
    toRow(own.header.map(() => "---")),
    ...lines,
    "",
    ...values,
  ].join("\n");
}

/** The lines of a column: a text in several languages is several columns of the file. */
function toLines(lang: Lang, name: string, declared: Column, table: AnyTable, formula?: Text): string[] {
  return inFile(name, declared).map((part) => toLine(lang, part, exampleOf(table, name, part), formula));
}

function toLine(lang: Lang, { name, column }: FileColumn, example = "", formula?: Text): string {
  const { about, unit, empty } = column;
  const own = words[lang];
  const what = [textIn(about, lang), formula && `= ${textIn(formula, lang)}`].filter(Boolean).join(" ");
  const type = [typeOf(lang, column), unit && textIn(unit, lang), formula && own.derived].filter(Boolean).join(", ");
  const missing = empty ? textIn(empty, lang) : own.never;
  return toRow([`\`${name}\``, what, type, missing, example === "" ? "" : inCode(shortened(example))]);
}

function typeOf(lang: Lang, { type, categories, references }: FileColumn["column"]): string {
  const own = words[lang];
  if (references) return own.idOf(references);
  if (categories) return type === "list" ? own.listOf : own.category;
  return own.types[type];
}

/** A line of a Markdown table. A bar in a cell would end the cell. */
function toRow(cells: readonly string[]): string {
  return `| ${cells.map((cell) => cell.replaceAll("|", "\\|")).join(" | ")} |`;
}

/** Text shown as it is: a fence of more backquotes than stand in it. */
function inCode(text: string): string {
  const fence = "`".repeat(Math.max(0, ...Array.from(text.matchAll(/`+/g), ([run]) => run.length)) + 1);
  return fence.length === 1 ? `\`${text}\`` : `${fence} ${text} ${fence}`;
}

function shortened(text: string): string {
  const characters = Array.from(text);
  return characters.length > 80 ? `${characters.slice(0, 79).join("")}…` : text;
}
