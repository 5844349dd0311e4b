/** A notebook as data: what it says, in the order in which it is read. */
import type { Chart } from "../charts/chart.ts";
import type { Lang, Text } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableColumn } from "./html-table.ts";
import type { AnyProse } from "./prose.ts";

/** A notebook as data, as far as it was told. Nothing of it is drawn or written before somebody asks for that. */
export interface NotebookValue {
  readonly name: string;
  readonly title: Text;
  readonly standfirst: AnyProse;
  readonly place: number;
  readonly languages: readonly Lang[];
  readonly story: AnyStory | null;
  /** Its parts, in the order in which they are read. */
  readonly blocks: readonly Block[];
}

/** One part of a notebook. */
export type Block = { text: AnyProse } | { chart: DrawnChart } | { table: ShownTable };

/** A chart and what the page tells of it. */
export interface DrawnChart {
  drawing: Chart;
  title: Text;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
}

export interface ShownTable {
  title: Text;
  rows: readonly object[];
  columns: readonly TableColumn<any>[];
  note?: Text;
}
