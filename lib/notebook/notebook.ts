/** A notebook: one question, answered in text, charts and tables, and published as a page in each language. */
import { type Chart, type ChartDefinition, chart } from "../charts/chart.ts";
import { evidenceOf } from "../charts/provenance.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Text } from "../language.ts";
import type { Story } from "../tables/index.ts";
import { press } from "./press.ts";
import type { ProseText } from "./prose.ts";
import { plainColumns, type TableColumn } from "./table.ts";

/** What a notebook is announced with. */
export interface NotebookOptions {
  title: Text;
  /** The finding in a sentence or two, below the title and on the front page. */
  standfirst: ProseText;
  /** Its place on the front page, counted from 1; after all that have one, if left out. */
  place?: number;
  /** The tables that its evidence is of; those that ship with the package, if left out. */
  story?: Story;
}

/** A chart of a notebook: named after it unless told, with columns for the table of its data. */
export interface NotebookChart<Row extends object> extends Omit<ChartDefinition<Row>, "name"> {
  name?: string;
  /** What the table of its data shows; every plain field of the rows under its own name, if left out. */
  columns?: readonly TableColumn<NoInfer<Row>>[];
}

/** A table of a notebook. Its first column names the row, and links to what the row rests on. */
export interface NotebookTable<Row extends object> {
  title: Text;
  /** The rows: an Arquero table, or an array. A column `evidence` says what each rests on. */
  data: { objects(): Row[] } | readonly Row[];
  columns: readonly TableColumn<NoInfer<Row>>[];
  note?: Text;
}

export interface Notebook {
  /** Adds a passage. */
  text(passage: ProseText): void;
  /** Adds a chart. */
  chart<Row extends object>(definition: NotebookChart<Row>): void;
  /** Adds a table. */
  table<Row extends object>(table: NotebookTable<Row>): void;
  /** Writes the charts and the pages into `charts/NAME/`, and prints each file that it wrote. */
  publish(): Promise<void>;
}

/** A notebook as it was told, before anything is drawn. */
export interface Draft {
  name: string;
  title: Text;
  standfirst: ProseText;
  place: number;
  blocks: readonly Block[];
  /** The tables, loaded when they are first needed. */
  story: () => Promise<Story>;
}

/** One part of a notebook, in the order in which it is read. */
export type Block = { text: ProseText } | { chart: DrawnChart } | { table: ShownTable };

/** A chart and what the page tells of it. */
export interface DrawnChart {
  drawing: Chart;
  title: Text;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
  /** What each row rests on. */
  marks: readonly (readonly Evidence[])[];
}

export interface ShownTable {
  title: Text;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
  note?: Text;
}

/**
 * Opens a notebook. Nothing is drawn or written before it is published.
 *
 * @param name names its folder: lower-case words joined with hyphens
 * @throws RangeError for a name that is not a slug, and for two charts of one name.
 * @example
 * const page = notebook("handed-over", {
 *   title: { en: "Who was handed over?", es: "¿A quiénes entregaron?" },
 *   standfirst: { en: prose`Mexico handed over ${people} people.`, es: prose`México entregó a ${people} personas.` },
 * });
 * page.text({ en: prose`They came in **${handovers.numRows()}** groups.`, es: prose`Fueron **${handovers.numRows()}** grupos.` });
 * await page.publish();
 */
export function notebook(name: string, { title, standfirst, place = Infinity, story }: NotebookOptions): Notebook {
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(name)) {
    throw new RangeError(`"${name}" can't name a notebook; use lower-case words joined with hyphens`);
  }
  const blocks: Block[] = [];
  const names = new Set<string>();
  const load = async (): Promise<Story> => story ?? (await import("../story/shipped.ts")).shipped;
  return {
    text: (passage) => void blocks.push({ text: passage }),
    chart: ({ name: own = name, columns, ...definition }) => {
      if (names.has(own))
        throw new RangeError(`two charts of "${name}" are named "${own}"; give one a name of its own`);
      names.add(own);
      const drawing = chart({ ...definition, name: own });
      const { rows } = drawing;
      blocks.push({
        chart: {
          drawing,
          title: definition.title,
          rows,
          columns: columns ?? plainColumns(rows),
          marks: rows.map(evidenceOf),
        },
      });
    },
    table: ({ data, ...table }) => void blocks.push({ table: { ...table, rows: rowsOf(data) } }),
    publish: () => press({ name, title, standfirst, place, blocks: [...blocks], story: load }),
  };
}

function rowsOf<Row extends object>(data: { objects(): Row[] } | readonly Row[]): readonly Row[] {
  return "objects" in data ? data.objects() : data;
}
