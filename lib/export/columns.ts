/** The columns of a table as every export has them: declared and derived, each code and each id also in words. */
import { type Lang, type Text, textIn } from "../languages/text.ts";
import { inAll } from "../languages/words.ts";
import { ownName } from "../story/in-words.ts";
import type { AnyStory } from "../story/story.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { type FileColumn, inFile } from "../table/file-column.ts";
import { words } from "./words.ts";

/** One column, with its values from the first row to the last. */
export interface ExportColumn {
  name: string;
  column: FileColumn["column"];
  /** How it is worked out, where no file holds it. */
  formula?: Text;
  values: readonly unknown[];
}

/**
 * The columns of a table of a story. Each column of categories, and each of ids whose rows have a name, is followed by
 * one that says them in words: `court`, `court_label`.
 *
 * @param lang the language of the labels
 */
export function toColumns(story: AnyStory, { name, columns, derived }: TableDefinition, lang: Lang): ExportColumn[] {
  const valuesOf = (column: string): unknown[] => story.tables[name]?.array(column) ?? [];
  return [
    ...Object.entries(columns).flatMap(([column, declared]) => {
      const values = valuesOf(column);
      return [
        ...toParts(column, declared, values),
        ...toLabels(column, declared, values, labelsOf(story, declared, lang)),
      ];
    }),
    ...Object.entries(derived).flatMap(([column, { column: declared, formula }]) =>
      toParts(column, declared, valuesOf(column)).map((part) => ({ ...part, formula })),
    ),
  ];
}

/** A column as exports have it: a text in several languages is several columns there. */
function toParts(name: string, column: Column, values: readonly unknown[]): ExportColumn[] {
  return inFile(name, column).map(({ read, lang: _, ...part }) => ({ ...part, values: values.map(read) }));
}

type LabelOf = (value: string) => string | null;

/** What says the values of a column in words; undefined for a column whose values are words themselves. */
function labelsOf(story: AnyStory, { categories, references }: Column, lang: Lang): LabelOf | undefined {
  if (categories) {
    return (value) => {
      const label = Object.hasOwn(categories, value) ? categories[value] : undefined;
      return label === undefined ? null : textIn(label, lang);
    };
  }
  if (references === undefined) return undefined;
  const { index } = story;
  const definition = index.table(references);
  if (definition.label !== "name") return undefined;
  return (value) =>
    index.hasRow(references, value) ? ownName(story, definition, index.row(references, value), lang) : null;
}

function toLabels(
  name: string,
  { type, empty }: Column,
  values: readonly unknown[],
  labelOf: LabelOf | undefined,
): ExportColumn[] {
  if (!labelOf || type === "multilingual") return [];
  const label = (value: unknown) => (value === null ? null : labelOf(String(value)));
  return [
    {
      name: `${name}_label`,
      column: { type, about: inAll(words, ({ labelOf }) => labelOf(name)), ...(empty ? { empty } : {}) },
      values: values.map((value) => (Array.isArray(value) ? value.map(label) : label(value))),
    },
  ];
}
