/** The notebooks: what `handover/notebook` gives to those who tell a story. */

export type { TableColumn } from "./html-table.ts";
export {
  type Notebook,
  type NotebookChart,
  type NotebookOptions,
  type NotebookTable,
  notebook,
} from "./notebook.ts";
export { type Figure, figure, type Prose, type ProseText, prose, type Value } from "./prose.ts";
export type { NotebookValue } from "./value.ts";
