/** The columns of a table as every export has them: declared and derived, each code and each id also in words. */
import { isText, type Lang, type Text } from "../language.ts";
import { type Column, type FileColumn, inFile } from "../table/column.ts";
import type { Definitions, TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";

/** One column, with its values from the first row to the last. */
export interface ExportColumn {
  name: string;
  column: FileColumn["column"];
  /** How it is worked out, where no file holds it. */
  formula?: Text;
  values: readonly unknown[];
}

/** What the rows of a table are called, by their ids; undefined for a table whose rows have no name. */
export type Names = (table: string) => ReadonlyMap<string, Text | string> | undefined;

/** Makes the function that finds what the rows of a story are called: those of its tables that have a column `name`. */
export function namesIn(declared: Definitions, story: object): Names {
  const named = Object.keys(declared).filter((table) => declared[table]?.columns.name);
  const names = new Map(
    named.map((name) => {
      const table = (story as Record<string, Table<any>>)[name] as Table<any>;
      return [name, new Map(table.objects().map((row) => [String(row.id), row.name as Text | string]))];
    }),
  );
  return (table) => names.get(table);
}

/**
 * The columns of a table. Each column of categories, and each of ids whose rows have a name, is followed by one that
 * says them in words: `court`, `court_label`.
 *
 * @param lang the language of the labels
 * @param names what the rows of other tables are called
 */
export function toColumns(
  { columns, derived }: TableDefinition,
  table: Table<any>,
  lang: Lang,
  names: Names = () => undefined,
): ExportColumn[] {
  return [
    ...Object.entries(columns).flatMap(([name, column]) => {
      const values = table.array(name);
      return [...toParts(name, column, values), ...toLabels(name, column, values, labelsOf(column, lang, names))];
    }),
    ...Object.entries(derived).flatMap(([name, { column, formula }]) =>
      toParts(name, column, table.array(name)).map((part) => ({ ...part, formula })),
    ),
  ];
}

/** A column as exports have it: a text in two languages is two columns there. */
function toParts(name: string, column: Column, values: readonly unknown[]): ExportColumn[] {
  return inFile(name, column).map(({ read, ...part }) => ({ ...part, values: values.map(read) }));
}

type LabelOf = (value: string) => string | null;

/** What says the values of a column in words; undefined for a column whose values are words themselves. */
function labelsOf({ categories, references }: Column, lang: Lang, names: Names): LabelOf | undefined {
  if (categories) return (value) => categories[value]?.[lang] ?? null;
  const named = references === undefined ? undefined : names(references);
  if (!named) return undefined;
  return (value) => {
    const name = named.get(value);
    return isText(name) ? name[lang] : (name ?? null);
  };
}

function toLabels(
  name: string,
  { type, empty }: Column,
  values: readonly unknown[],
  labelOf: LabelOf | undefined,
): ExportColumn[] {
  if (!labelOf || type === "bilingual") return [];
  const label = (value: unknown) => (value === null ? null : labelOf(String(value)));
  const about = { en: `\`${name}\` in words`, es: `\`${name}\` en palabras` };
  return [
    {
      name: `${name}_label`,
      column: { type, about, ...(empty ? { empty } : {}) },
      values: values.map((value) => (Array.isArray(value) ? value.map(label) : label(value))),
    },
  ];
}
