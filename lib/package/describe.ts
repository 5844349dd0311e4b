/** Describes a folder of tables by the Data Package standard (v2), from the tables' declarations. */
import type { Lang, Text } from "../language.ts";
import { latestReport } from "../story/latest.ts";
import { type Column, type FileColumn, fileColumns, inFile, isEmpty, toCell } from "../table/column.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";
import type { StoryOf } from "../tables/index.ts";
import type { Source } from "../tables/sources.ts";
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
  const sources = (story.sources?.objects() ?? []) as Source[];
  const latest = latestReport(sources);
  return {
    $schema: `${PROFILES}/datapackage.json`,
    ...rest,
    title: title.en,
    description: description.en,
    ...(latest === null ? {} : { latestReport: latest }),
    keywords,
    licenses: [licence],
    contributors: authors.map((author) => ({ title: author, roles: ["author"] })),
    resources: Object.values<TableDefinition>(definitions).map((definition) =>
      describeTable(definition, story[definition.name] as Table<any>),
    ),
    sources: sources.map(({ publisher, title, url }) => ({
      title: title === null ? publisher : `${publisher}: ${title}`,
      ...(url === null ? {} : { path: url }),
    })),
    translations: { es: { title: title.es, description: description.es } },
  };
}

/** The Table Schema of a table's file: its declared columns, in the order of the file. */
export function toTableSchema(
  definition: TableDefinition,
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
      inFile(name, declared).map((part) => toField(part.name, part.column, { example: example(name, part) })),
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
    schema: toTableSchema(definition, (column, part) => exampleOf(table, column, part)),
    derived: Object.entries(derived).flatMap(([column, { column: declared, formula, from }]) =>
      inFile(column, declared).map((part) => ({
        ...toField(part.name, part.column, { example: exampleOf(table, column, part), formula }),
        from,
      })),
    ),
    translations: { es: { title: title.es, description: `Una fila es ${row.es}.` } },
  };
}

/** The first value that a column holds, as its part of the file has it: an example that is true. */
export function exampleOf(table: Table<any>, column: string, { read }: FileColumn): string | undefined {
  const found = table.array(column).find((value) => !isEmpty(value));
  return found === undefined ? undefined : toCell(read(found));
}
