/** The citations: which source says what of which cell, in which place, and who speaks there. */
import { boolean, category, key, list, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

/** Who speaks, from the one who answers for it most to the one who answers for it least. */
export const attributions = {
  official: { en: "An official body, on the record", es: "Una autoridad, con nombre" },
  document: { en: "A document", es: "Un documento" },
  named: { en: "A named person", es: "Una persona con nombre" },
  reporter: { en: "The outlet, in its own words", es: "El medio, con sus palabras" },
  anonymous: { en: "Someone who asked not to be named", es: "Alguien que pidió el anonimato" },
} as const;

export const citations = defineTable({
  name: "citations",
  title: { en: "Citations", es: "Citas" },
  row: { en: "one source saying one thing about one row", es: "una fuente que dice una cosa de una fila" },
  key: ["table", "row", "columns", "source", "says", "locator", "attribution", "speaker_en"],
  cited: false,
  columns: {
    table: key({ en: "The table of the row", es: "La tabla de la fila" }),
    row: text({ en: "The `id` of the row", es: "El `id` de la fila" }),
    columns: list(
      { en: "The columns that it speaks of", es: "Las columnas de las que habla" },
      { empty: { en: "not allowed", es: "no se permite" } },
    ),
    source: reference("sources", { en: "The source", es: "La fuente" }),
    says: text(
      {
        en: "What it says, where that is not to the letter what the cell holds; of one column",
        es: "Lo que dice, cuando no es literalmente lo que contiene la celda; de una columna",
      },
      { empty: { en: "it says what the cell holds", es: "dice lo que contiene la celda" } },
    ),
    locator: text(
      { en: "The place in the source", es: "El lugar en la fuente" },
      { empty: { en: "not noted", es: "no se anotó" } },
    ),
    quote: text(
      {
        en: "At most eight words of the source, to find the place",
        es: "Hasta ocho palabras de la fuente, para hallar el lugar",
      },
      { empty: { en: "not noted", es: "no se anotó" } },
    ),
    attribution: category(attributions, { en: "Who speaks, by kind", es: "Quién habla, por tipo" }),
    speaker_en: text(
      { en: "Who speaks, in English", es: "Quién habla, en inglés" },
      { empty: { en: "the outlet itself, or not noted", es: "el propio medio, o no se anotó" } },
    ),
    speaker_es: text(
      { en: "Who speaks, in Spanish", es: "Quién habla, en español" },
      { empty: { en: "the outlet itself, or not noted", es: "el propio medio, o no se anotó" } },
    ),
    agrees: boolean({
      en: "Whether it agrees with the cell; if not, the cell is contested",
      es: "Si coincide con la celda; si no, la celda está en disputa",
    }),
    note: text(
      { en: "How it was weighed", es: "Cómo se valoró" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Citation = Row<typeof citations>;
