/** The columns of a table as every export has them: declared and derived, and the labels of categories in words. */
import type { Lang, Text } from "../language.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import type { Table } from "../table/table.ts";

/** One column, with its values from the first row to the last. */
export interface ExportColumn {
  name: string;
  column: Column;
  /** How it is worked out, where no file holds it. */
  formula?: Text;
  values: readonly unknown[];
}

/**
 * The columns of a table, each column of categories followed by one that has their labels: `court`, `court_label`.
 *
 * @param lang the language of the labels
 */
export function toColumns({ columns, derived }: TableDefinition, table: Table<any>, lang: Lang): ExportColumn[] {
  return [
    ...Object.entries(columns).flatMap(([name, column]) => {
      const values = table.array(name);
      return [{ name, column, values }, ...toLabels(name, column, values, lang)];
    }),
    ...Object.entries(derived).map(([name, { column, formula }]) => ({
      name,
      column,
      formula,
      values: table.array(name),
    })),
  ];
}

function toLabels(name: string, column: Column, values: readonly unknown[], lang: Lang): ExportColumn[] {
  const { type, categories, empty } = column;
  if (!categories) return [];
  const labelOf = (value: unknown) => (value === null ? null : categories[String(value)]?.[lang]);
  const about = { en: `\`${name}\` in words`, es: `\`${name}\` en palabras` };
  return [
    {
      name: `${name}_label`,
      column: { type, about, ...(empty ? { empty } : {}) },
      values: values.map((value) => (Array.isArray(value) ? value.map(labelOf) : labelOf(value))),
    },
  ];
}
