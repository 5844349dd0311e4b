/** The corrections: cells that once said something else in public, and why they were changed. */
import { span } from "../dates/span.ts";
import { bilingual, date, key, reference, text } from "../table/column.ts";
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
    column: text({
      en: "Its column; a text in two languages is one",
      es: "Su columna; un texto en dos idiomas es una",
    }),
    was: bilingual(
      {
        en: "What it held before; what was withdrawn for a person's sake is told, not repeated",
        es: "Lo que contenía antes; lo que se retiró para proteger a alguien se describe, no se repite",
      },
      { empty: { en: "the cell was empty", es: "la celda estaba vacía" } },
    ),
    now: bilingual(
      { en: "What it holds now", es: "Lo que contiene ahora" },
      { empty: { en: "the cell was emptied", es: "la celda se vació" } },
    ),
    reason: bilingual({ en: "Why", es: "Por qué" }),
    source: reference(
      "sources",
      { en: "The source for the change", es: "La fuente del cambio" },
      {
        empty: {
          en: "the wording was at fault, or what was withdrawn had too little behind it",
          es: "el error era de redacción, o lo retirado tenía poco sustento",
        },
      },
    ),
  },
});

export type Correction = Row<typeof corrections>;

/** Puts corrections in the order of their dates; those of one date stay in the order of the file. */
export function oldestFirst<C extends Pick<Correction, "date">>(corrections: readonly C[]): C[] {
  const day = ({ date }: C) => span(date).earliest ?? "";
  return corrections.toSorted((one, other) => (day(one) < day(other) ? -1 : day(one) > day(other) ? 1 : 0));
}
