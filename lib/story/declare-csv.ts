/** Begins a story from a CSV file: writes the declaration of its table, and the table as the story would hold it. */
import type { Lang } from "../languages/text.ts";
import { SLUG } from "../table/column.ts";
import { inferColumn } from "../table/infer.ts";
import { nameInCode, rowTypeName } from "../table/names.ts";
import { type Code, laidOut } from "./code.ts";
import { writeCsv } from "./csv.ts";
import { type FoundColumn, type ReadOptions, readColumns } from "./read-csv.ts";

/** How a table is declared. */
export interface DeclareOptions extends ReadOptions {
  /** Its name, in lower case; that of the file, if left out. */
  name?: string;
  /** The languages of the story. */
  languages?: readonly Lang[];
}

/** A table as a story begins with it. */
export interface Declaration {
  /** The table's name. */
  name: string;
  /** The TypeScript file that declares it. */
  code: string;
  /** The CSV file for the story's folder of data: the same rows, each with an `id`. */
  data: string;
}

/**
 * Declares the table that a CSV file makes, for a story to begin with.
 *
 * - Its columns hold what `read()` finds in them. A text of few values that recur is a category.
 * - Its `id` is the column of that name, where all rows have one and no two the same; otherwise it is made: of the first
 *   column whose texts tell the rows apart, or by counting.
 * - Names are made fit for code: `Número de personas` is `numero_de_personas`.
 * - What only people can say is marked `TODO`: titles, what a row is, labels, what an empty cell means.
 *
 * @param file its path, or a file URL
 * @throws DataError for a file that `read()` refuses.
 * @throws RangeError for a name that no table can have.
 * @example
 * const { name, code, data } = declare("closures.csv", { languages: ["en", "es"] });
 * writeFileSync(`lib/${name}.ts`, code);
 * writeFileSync(`data/${name}.csv`, data);
 */
export function declare(
  file: string | URL,
  { name, languages = ["en"], ...options }: DeclareOptions = {},
): Declaration {
  const found = readColumns(file, options);
  const called = found.name.replace(/\.[^.]*$/, "");
  const table = name ?? (nameInCode(called) || "rows");
  const fit = nameInCode(table) || "rows";
  if (fit !== table) throw new RangeError(`no table can be called "${table}"; name it ${fit}, or otherwise`);
  const { columns, label } = withId(table, named(found.columns));
  const rows = columns[0]?.cells.map((_, row) => columns.map(({ cells }) => cells[row] ?? "")) ?? [];
  return {
    name: table,
    code: declaration({ table, called, file: found.name, columns, label, languages }),
    data: writeCsv([columns.map(({ name }) => name), ...rows]),
  };
}

/** A column of the story's table. */
interface OwnColumn extends FoundColumn {
  /** What it was called, for whoever writes what it is about. */
  called: string;
}

/** Columns under names that are fit for code, no two the same. */
function named(columns: readonly FoundColumn[]): OwnColumn[] {
  const taken = new Set<string>();
  return columns.map((column, index) => {
    const name = free(nameInCode(column.name) || `column_${index + 1}`, taken);
    return { ...column, name, called: column.name };
  });
}

function free(name: string, taken: Set<string>): string {
  let own = name;
  for (let count = 2; taken.has(own); count += 1) own = `${name}_${count}`;
  taken.add(own);
  return own;
}

/** The columns with one of ids, and the column by which people call a row, where the ids are made of that. */
function withId(table: string, columns: readonly OwnColumn[]): { columns: OwnColumn[]; label?: string } {
  const given = columns.find(({ name }) => name === "id");
  const others = columns.filter((column) => column !== given);
  if (given && differ(given.cells) && given.cells.every((cell) => ID.test(cell)))
    return { columns: [given, ...others] };
  const kept = given ? { ...given, name: free("given_id", new Set(others.map(({ name }) => name))) } : undefined;
  const all = kept ? [kept, ...others] : others;
  const telling = all.find(({ cells, inferred }) => inferred.kind === "text" && differ(cells.map(slug)));
  const cells = telling
    ? telling.cells.map(slug)
    : (columns[0]?.cells ?? []).map((_, row) => `${slug(table)}-${row + 1}`);
  const id = { name: "id", called: "id", cells, inferred: inferColumn(["id"]) };
  return { columns: [id, ...all], ...(telling && telling.name !== "name" ? { label: telling.name } : {}) };
}

/** What an id may be beside a slug: it stands in addresses and in lists. */
const ID = /^[^\s/;*]+$/;

/** Whether texts tell rows apart: each is there, and no two are the same. */
function differ(texts: readonly string[]): boolean {
  return !texts.includes("") && new Set(texts).size === texts.length;
}

function slug(words: string): string {
  return nameInCode(words).replace(/^_|_$/g, "").replaceAll("_", "-");
}

/** What is written of a table. */
interface Described {
  table: string;
  /** What people may call it. */
  called: string;
  /** The file that it was found in. */
  file: string;
  columns: readonly OwnColumn[];
  label?: string | undefined;
  languages: readonly Lang[];
}

function declaration({ table, called, file, columns, label, languages }: Described): string {
  const say = saidIn(languages);
  const parts = multilingualIn(columns, languages);
  const declared = columns.flatMap((column): [string, Code & { call: string }][] => {
    const part = parts.get(column.name);
    if (part === undefined) return [[column.name, columnCode(column, say)]];
    if (!column.name.endsWith(`_${languages[0]}`)) return [];
    return [[part, { call: "multilingual", args: [say(part), ...optionsOf(column, say)] }]];
  });
  const spec: Code = {
    tall: true,
    entries: [
      ["name", JSON.stringify(table)],
      ["title", say(called)],
      ["row", say("")],
      ...(label === undefined ? [] : ([["label", JSON.stringify(label)]] as const)),
      ["columns", { tall: true, entries: declared }],
    ],
  };
  const used = new Set(declared.map(([, { call }]) => call));
  const type = rowTypeName(table);
  const constant = `${type.charAt(0).toLowerCase()}${type.slice(1, -"Row".length)}Table`;
  const start = `export const ${constant} = `;
  return [
    `/** The table ${table}, as it was found in ${JSON.stringify(file).replaceAll("*/", "*\\/")}. Each TODO waits for your words. */`,
    `${imports([...used, "defineTable", "Row"])}\n`,
    `${start}${laidOut({ call: "defineTable", args: [spec] }, 0, start.length)};\n`,
    `export type ${type} = Row<typeof ${constant}>;\n`,
  ].join("\n");
}

type Say = (words: string) => Code;

/** What is for people to write, in each language of the story. */
function saidIn(languages: readonly Lang[]): Say {
  const [, ...more] = languages;
  return (words) => {
    const todo = JSON.stringify(`TODO ${words}`.trim());
    return more.length === 0 ? todo : { entries: languages.map((lang) => [lang, todo] as const) };
  };
}

/** The columns that are one text in several languages, each with the name of that text: `note_en` and `note_es`. */
function multilingualIn(columns: readonly OwnColumn[], languages: readonly Lang[]): ReadonlyMap<string, string> {
  const names = new Set(columns.filter(({ inferred }) => inferred.kind === "text").map(({ name }) => name));
  const [first, ...more] = languages;
  if (more.length === 0) return new Map();
  const texts = columns.flatMap(({ name }) => {
    const text = name.endsWith(`_${first}`) ? name.slice(0, -`_${first}`.length) : "";
    const parts = languages.map((lang) => `${text}_${lang}`);
    return text !== "" && !names.has(text) && parts.every((part) => names.has(part))
      ? parts.map((part) => [part, text] as const)
      : [];
  });
  return new Map(texts);
}

function columnCode(column: OwnColumn, say: Say): { call: string; args: readonly Code[] } {
  const { name, called, cells, inferred } = column;
  const about = say(called);
  if (name === "id") {
    const slugs = cells.every((cell) => cell.search(SLUG.test) !== -1);
    const pattern = {
      entries: [
        ["test", String(ID)],
        ["name", '"an id without spaces, slashes, semicolons or stars"'],
      ] as const,
    };
    return { call: "key", args: slugs ? [about] : [about, { entries: [["pattern", pattern]] }] };
  }
  const values = inferred.kind === "text" ? fewIn(cells) : undefined;
  if (values === undefined) return { call: inferred.kind, args: [about, ...optionsOf(column, say)] };
  const categories = { entries: values.map((value) => [value, say(value)] as const) };
  return { call: "category", args: [categories, about, ...optionsOf(column, say)] };
}

function optionsOf({ inferred: { column } }: OwnColumn, say: Say): Code[] {
  const entries: [string, Code][] = [
    ...(column.negative ? [["negative", "true"] as [string, Code]] : []),
    ...(column.empty === undefined ? [] : [["empty", say("")] as [string, Code]]),
  ];
  return entries.length === 0 ? [] : [{ entries }];
}

/** So many values are few, if each recurs as often as this on average, and none is longer than that. */
const FEW = { values: 12, times: 2, letters: 40 };

/** The values of a column that has few, in the order in which they come; undefined for one that has many. */
function fewIn(cells: readonly string[]): readonly string[] | undefined {
  const filled = cells.filter((cell) => cell !== "");
  const values = [...new Set(filled)];
  const few = values.length > 0 && values.length <= FEW.values && filled.length >= values.length * FEW.times;
  return few && values.every((value) => value.length <= FEW.letters) ? values : undefined;
}

function imports(names: readonly string[]): string {
  const sorted = names
    .toSorted((one, other) => one.localeCompare(other, "en"))
    .map((name) => (name === "Row" ? "type Row" : name));
  const line = `import { ${sorted.join(", ")} } from "handover/story";`;
  if (line.length <= 120) return line;
  return `import {\n${sorted.map((name) => `  ${name},\n`).join("")}} from "handover/story";`;
}
