/** Looks up in a story what a page shows as evidence: rows and what people call them, cells, citations, sources. */
import type { Words } from "../charts/locale.ts";
import { correctionsIn } from "../evidence/corrections.ts";
import { citationsByRow, rowsIn } from "../evidence/rows.ts";
import { isText } from "../language.ts";
import { type Column, isEmpty } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import type { Citation } from "../tables/citations.ts";
import type { Correction } from "../tables/corrections.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import type { Source } from "../tables/sources.ts";
import { LABELS } from "./html.ts";

/** A row of a story, with what is needed to show it. */
export interface Entry {
  key: string;
  table: TableName;
  row: Record<string, unknown>;
  title: string;
  citations: readonly Citation[];
  corrections: readonly Correction[];
}

/** What an entry is looked up with. */
export type Look = ReturnType<typeof lookIn>;

export function lookIn(story: Story, text: Words) {
  const rowOf = rowsIn(story);
  const sources = new Map(story.sources.objects().map((source) => [source.id, source]));
  const correctionsOf = correctionsIn(story);
  const citationsOf = citationsByRow(story.citations);

  /** What people call a row: its own name, or that of the row it refers to; and of many, its date or its kind. */
  const nameOf = (table: TableName, row: Record<string, unknown>): string => {
    if (isText(row.name)) return text(row.name);
    if (typeof row.name === "string") return row.name;
    if (isText(row.what)) return text(row.what);
    const columns = Object.entries(columnsOf(table)).filter(([name]) => typeof row[name] === "string");
    const [whom] = columns.flatMap(([name, { references }]) => {
      const referred = references && rowOf(references as TableName, row[name] as string);
      if (typeof referred !== "object") return [];
      if (isText(referred.name)) return [text(referred.name)];
      return typeof referred.name === "string" ? [referred.name] : [];
    });
    const cell = ([name, column]: [string, Column]) => cellText(column, row[name], text, String);
    const [date] = columns.filter(([, { type }]) => type === "date").map(cell);
    const [kind] = columns.filter(([, { categories }]) => categories).map(cell);
    return [whom, date ?? kind].filter(Boolean).join(", ") || String(row.id);
  };

  return {
    source: (id: string): Source => sources.get(id) as Source,
    entry: (key: string): Entry => {
      const [table, id] = split(key);
      const row = Object.hasOwn(definitions, table) ? rowOf(table, id) : undefined;
      if (!row)
        throw new RangeError(`"${key}" is evidence, but the story has no such row; give notebook() the story it is of`);
      return {
        key,
        table,
        row,
        title: nameOf(table, row),
        citations: citationsOf(table, id),
        corrections: correctionsOf(table, id),
      };
    },
    /** A value of a column in words: labels for categories, names for ids, dates and numbers as one writes them. */
    text: (table: TableName, name: string, value: unknown): string => {
      const column = columnsOf(table)[name] as Column;
      const values = isText(value) ? [text(value)] : [value].flat();
      const written = values.map((one) =>
        cellText(column, one, text, (id) => {
          const referred = rowOf(column.references as TableName, id);
          return referred ? nameOf(column.references as TableName, referred) : id;
        }),
      );
      return written.join("; ");
    },
  };
}

function split(key: string): [TableName, string] {
  const at = key.indexOf("/");
  return [key.slice(0, at) as TableName, key.slice(at + 1)];
}

export function columnsOf(table: TableName): Record<string, Column> {
  const { columns, derived } = definitions[table] as TableDefinition;
  return { ...columns, ...Object.fromEntries(Object.entries(derived).map(([name, { column }]) => [name, column])) };
}

/** The columns that say something; the id is the entry's own address. */
export function shownColumns(table: TableName, row: Record<string, unknown>): [string, Column][] {
  return Object.entries(columnsOf(table)).filter(([name]) => name !== "id" && !isEmpty(row[name]));
}

function cellText(column: Column, value: unknown, text: Words, nameOf: (id: string) => string): string {
  const { type, categories, references, unit } = column;
  const category = categories?.[String(value)];
  if (category) return text(category);
  if (references) return nameOf(String(value));
  if (typeof value === "boolean") return text(value ? LABELS.yes : LABELS.no);
  if (type === "date") return text.date(String(value));
  if (typeof value !== "number") return String(value);
  const number = text.number(value, { decimals: Number.isInteger(value) ? 0 : 2 });
  return unit ? `${number} ${text(unit)}` : number;
}

/** Items that share a key, in the order in which each key comes first. */
export function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}
