/** Describes a folder of tables by the Data Package standard (v2), from the tables' declarations. */
import type { Lang, Text } from "../language.ts";
import { type Column, toCell } from "../table/column.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import type { StoryOf } from "../tables/index.ts";
import type { About } from "./about.ts";

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

/** What a column of EDTF dates is called where types have web addresses. */
const EDTF = "http://id.loc.gov/datatypes/edtf";

/**
 * The descriptor of a folder of tables, `datapackage.json`.
 *
 * English stands where the standard looks for text; Spanish stands beside it, under `translations.es`. What an empty
 * cell means is the label of the missing value. Dates are strings whose `rdfType` is EDTF, since the standard's own
 * dates have no room for doubt. Derived columns are in no file, and are listed under `derived`.
 *
 * @param about what is said of the whole
 * @param definitions the tables, as declared
 * @param story the tables themselves, for the examples and the list of sources
 * @see https://datapackage.org/standard/data-package/
 */
export function describePackage<D extends Definitions>(about: About, definitions: D, story: StoryOf<D>) {
  const { title, description, licence, authors, keywords, ...rest } = about;
  const sources = (story.sources?.objects() ?? []) as { publisher: string; url: string | null }[];
  return {
    $schema: `${PROFILES}/datapackage.json`,
    ...rest,
    title: title.en,
    description: description.en,
    keywords,
    licenses: [licence],
    contributors: authors.map((author) => ({ title: author, roles: ["author"] })),
    resources: Object.values<TableDefinition>(definitions).map((definition) =>
      describeTable(definition, story[definition.name] as Table<any>),
    ),
    sources: sources.map(({ publisher, url }) => ({ title: publisher, ...(url === null ? {} : { path: url }) })),
    translations: { es: { title: title.es, description: description.es } },
  };
}

/** The Table Schema of a table's file: its declared columns, in the order of the file. */
export function toTableSchema(
  definition: TableDefinition,
  example: (column: string) => string | undefined,
): TableSchema {
  const { columns, key } = definition;
  const keyed = key.every((name) => columns[name]?.empty === undefined);
  const foreignKeys = Object.entries(columns).flatMap(([name, { references }]) =>
    references === undefined ? [] : [{ fields: [name], reference: { resource: references, fields: ["id"] } }],
  );
  return {
    $schema: `${PROFILES}/tableschema.json`,
    fields: Object.entries(columns).map(([name, column]) => toField(name, column, { example: example(name) })),
    missingValues: [""],
    ...(keyed ? { primaryKey: key } : { uniqueKeys: [key] }),
    ...(foreignKeys.length === 0 ? {} : { foreignKeys }),
  };
}

/** The field that describes a column: a value that it holds as the example, a formula if it is derived. */
export function toField(
  name: string,
  column: Column,
  { example, formula }: { example?: string | undefined; formula?: Text | undefined } = {},
): Field {
  const { about, type, unit, empty, categories, ordered, pattern } = column;
  const labelled = (lang: Lang) =>
    Object.entries(categories ?? {}).map(([value, label]) => ({ value, label: label[lang] }));
  const constraints = {
    ...(empty ? {} : { required: true }),
    ...(pattern ? { pattern: pattern.test.source } : {}),
    ...(type === "integer" || type === "number" ? { minimum: 0 } : {}),
  };
  return {
    name,
    type: type === "date" ? "string" : type,
    description: about.en,
    ...(type === "date" ? { rdfType: EDTF } : {}),
    ...(type === "boolean" ? { trueValues: ["true"], falseValues: ["false"] } : {}),
    ...(type === "list" ? { delimiter: ";", itemType: "string" } : {}),
    ...(unit ? { unit: unit.en } : {}),
    // The standard knows categories of single values only.
    ...(categories ? { [type === "list" ? "itemCategories" : "categories"]: labelled("en") } : {}),
    ...(ordered?.length === Object.keys(categories ?? {}).length ? { categoriesOrdered: true } : {}),
    ...(empty ? { missingValues: [{ value: "", label: empty.en }] } : {}),
    ...(Object.keys(constraints).length === 0 ? {} : { constraints }),
    ...(example === undefined ? {} : { example }),
    ...(formula ? { formula: formula.en } : {}),
    translations: {
      es: {
        description: about.es,
        ...(formula ? { formula: formula.es } : {}),
        ...(unit ? { unit: unit.es } : {}),
        ...(empty ? { missingValues: [{ value: "", label: empty.es }] } : {}),
        ...(categories ? { [type === "list" ? "itemCategories" : "categories"]: labelled("es") } : {}),
      },
    },
  };
}

function describeTable(definition: TableDefinition, table: Table<any>) {
  const { name, title, row, derived } = definition;
  return {
    $schema: `${PROFILES}/dataresource.json`,
    name,
    type: "table",
    path: `${name}.csv`,
    title: title.en,
    description: `One row is ${row.en}.`,
    format: "csv",
    mediatype: "text/csv",
    encoding: "utf-8",
    schema: toTableSchema(definition, (column) => exampleOf(table, column)),
    derived: Object.entries(derived).map(([column, { column: declared, formula, from }]) => ({
      ...toField(column, declared, { example: exampleOf(table, column), formula }),
      from,
    })),
    translations: { es: { title: title.es, description: `Una fila es ${row.es}.` } },
  };
}

/** The first value that a column holds, as its file has it: an example that is true. */
export function exampleOf(table: Table<any>, column: string): string | undefined {
  const found = table.array(column).find((value) => value !== null && !(Array.isArray(value) && value.length === 0));
  return found === undefined ? undefined : toCell(found);
}
