/** The corrections: cells that once said something else in public, and why they were changed. */
import { span } from "../dates/span.ts";
import { date, key, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

export const corrections = defineTable({
  name: "corrections",
  title: { en: "Corrections", es: "Correcciones" },
  row: { en: "one published correction of one cell", es: "una corrección publicada de una celda" },
  cited: false,
  columns: {
    id: key({ en: "The correction", es: "La corrección" }),
    date: date({ en: "When it was published", es: "Cuándo se publicó" }),
    table: key({ en: "The table of the cell", es: "La tabla de la celda" }),
    row: text({ en: "The `id` of its row", es: "El `id` de su fila" }),
    column: text({ en: "Its column", es: "Su columna" }),
    was: text(
      { en: "What it held before", es: "Lo que contenía antes" },
      { empty: { en: "the cell was empty", es: "la celda estaba vacía" } },
    ),
    now: text(
      { en: "What it holds now", es: "Lo que contiene ahora" },
      { empty: { en: "the cell was emptied", es: "la celda se vació" } },
    ),
    reason_en: text({ en: "Why, in English", es: "Por qué, en inglés" }),
    reason_es: text({ en: "Why, in Spanish", es: "Por qué, en español" }),
    source: reference("sources", { en: "The source for the change", es: "La fuente del cambio" }),
  },
});

export type Correction = Row<typeof corrections>;

/** Puts corrections in the order of their dates; those of one date stay in the order of the file. */
export function oldestFirst<C extends Pick<Correction, "date">>(corrections: readonly C[]): C[] {
  const day = ({ date }: C) => span(date).earliest ?? "";
  return corrections.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}
