/** Describes a story's folder of tables by the Data Package standard (v2), from the tables' declarations. */
import { type Lang, type Text, textIn } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import { isEmpty, toCell } from "../table/cell.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { type FileColumn, fileColumns, inFile } from "../table/file-column.ts";
import type { AnyTable } from "../table/table.ts";
import { words } from "./words.ts";

/** A field of a Table Schema: a column of a table's file. */
export interface Field {
  name: string;
  type: "string" | "integer" | "number" | "boolean" | "list";
  description: string;
  [property: string]: unknown;
}

/** A Table Schema, as the standard has it. */
export interface TableSchema {
  $schema: string;
  fields: Field[];
  [property: string]: unknown;
}

const PROFILES = "https://datapackage.org/profiles/2.0";

/** The ways in which a cell may say yes and no. */
const TRUE = ["true", "True", "TRUE"];
const FALSE = ["false", "False", "FALSE"];

/** What a column of EDTF dates is called where types have web addresses. */
const EDTF = "http://id.loc.gov/datatypes/edtf";

/**
 * The descriptor of a story's folder, `datapackage.json`.
 *
 * The story's first language stands where the standard looks for text; the others stand beside it, under
 * `translations`. What an empty cell means is the label of the missing value. Dates are strings whose `rdfType` is EDTF,
 * since the standard's own dates have no room for doubt. Derived columns are in no file, and are listed under `derived`.
 *
 * @see https://datapackage.org/standard/data-package/
 */
export function describePackage({ about, definitions, tables, index, languages }: AnyStory) {
  const { title, description, licence, authors = [], keywords = [], front: _, ...rest } = about;
  const [first] = languages as [Lang];
  const latest = index.latestReport();
  return {
    $schema: `${PROFILES}/datapackage.json`,
    ...rest,
    title: textIn(title, first),
    description: textIn(description, first),
    ...(latest === null ? {} : { latestReport: latest }),
    keywords,
    ...(licence ? { licenses: [licence] } : {}),
    contributors: authors.map((author) => ({ title: author, roles: ["author"] })),
    resources: Object.values<TableDefinition>(definitions).map((definition) =>
      describeTable(definition, tables[definition.name] as AnyTable, languages),
    ),
    sources: tables.sources.objects().map(({ publisher, title, url }) => ({
      title: title === null ? publisher : `${publisher}: ${title}`,
      ...(url === null ? {} : { path: url }),
    })),
    ...translated(languages, (lang) => ({ title: textIn(title, lang), description: textIn(description, lang) })),
  };
}

/** What is said in the story's other languages than the first; nothing where it has one. */
function translated<Said>(
  languages: readonly Lang[],
  say: (lang: Lang) => Said,
): { translations?: Record<string, Said> } {
  const others = languages.slice(1);
  return others.length === 0 ? {} : { translations: Object.fromEntries(others.map((lang) => [lang, say(lang)])) };
}

/** The Table Schema of a table's file: its declared columns, in the order of the file. */
function toTableSchema(
  definition: TableDefinition,
  languages: readonly Lang[],
  example: (column: string, part: FileColumn) => string | undefined,
): TableSchema {
  const { columns, key } = definition;
  const keyed = key.every((name) => columns[name]?.empty === undefined);
  const inKey = key.flatMap((name) => fileColumns(name, columns[name] as Column));
  const foreignKeys = Object.entries(columns).flatMap(([name, { references }]) =>
    references === undefined ? [] : [{ fields: [name], reference: { resource: references, fields: ["id"] } }],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: Object.entries(columns).flatMap(([name, declared]) =>
      inFile(name, declared).map((part) =>
        toField(part.name, part.column, languages, { example: example(name, part) }),
      ),
    ),
    missingValues: [""],
    ...(keyed ? { primaryKey: inKey } : { uniqueKeys: [inKey] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** The field that describes a column: a value that it holds as the example, a formula if it is derived. */
export function toField(
  name: string,
  column: FileColumn["column"],
  languages: readonly Lang[],
  { example, formula }: { example?: string | undefined; formula?: Text | undefined } = {},
): Field {
  const { type, empty, categories, ordered, pattern, negative = false } = column;
  const [first] = languages as [Lang];
  const own = toldIn(column, formula, first);
  const constraints = {
    ...(empty ? {} : { required: true }),
    ...(pattern ? { pattern: pattern.test.source } : {}),
    ...((type === "integer" || type === "number") && !negative ? { minimum: 0 } : {}),
  };
  return {
    name,
    type: type === "date" ? "string" : type,
    description: own.description,
    ...(type === "date" ? { rdfType: EDTF } : {}),
    ...(type === "boolean" ? { trueValues: TRUE, falseValues: FALSE } : {}),
    ...(type === "list" ? { delimiter: ";", itemType: "string" } : {}),
    ...(own.unit === undefined ? {} : { unit: own.unit }),
    ...own.categories,
    ...(ordered?.length === Object.keys(categories ?? {}).length ? { categoriesOrdered: true } : {}),
    ...(own.missingValues ? { missingValues: own.missingValues } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(example === undefined ? {} : { example }),
    ...(own.formula === undefined ? {} : { formula: own.formula }),
    ...translated(languages, (lang) => {
      const { categories, ...told } = toldIn(column, formula, lang);
      return { ...told, ...categories };
    }),
  };
}

/** What a field says in one language. */
function toldIn({ about, type, unit, empty, categories }: FileColumn["column"], formula: Text | undefined, lang: Lang) {
  const labelled = Object.entries(categories ?? {}).map(([value, label]) => ({ value, label: textIn(label, lang) }));
  return {
    description: textIn(about, lang),
    ...(formula === undefined ? {} : { formula: textIn(formula, lang) }),
    ...(unit === undefined ? {} : { unit: textIn(unit, lang) }),
    ...(empty === undefined ? {} : { missingValues: [{ value: "", label: textIn(empty, lang) }] }),
    // The standard knows categories of single values only.
    categories: categories ? { [type === "list" ? "itemCategories" : "categories"]: labelled } : {},
  };
}

function describeTable(definition: TableDefinition, table: AnyTable, languages: readonly Lang[]) {
  const { name, title, row, derived } = definition;
  const [first] = languages as [Lang];
  const said = (lang: Lang) => ({ title: textIn(title, lang), description: words[lang].oneRow(textIn(row, lang)) });
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: "table",
    path: `${name}.csv`,
    ...said(first),
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: toTableSchema(definition, languages, (column, part) => exampleOf(table, column, part)),
    derived: Object.entries(derived).flatMap(([column, { column: declared, formula, from }]) =>
      inFile(column, declared).map((part) => ({
        ...toField(part.name, part.column, languages, { example: exampleOf(table, column, part), formula }),
        from,
      })),
    ),
    ...translated(languages, said),
  };
}

/** The first value that a column holds, as its part of the file has it: an example that is true. */
export function exampleOf(table: AnyTable, column: string, { read }: FileColumn): string | undefined {
  const found = table.array(column).find((value) => !isEmpty(value));
  return found === undefined ? undefined : toCell(read(found));
}
