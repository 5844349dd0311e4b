/** The citations: which source says what of which cell, in which place, and who speaks there. */
import { bilingual, boolean, category, key, list, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

/** Who speaks, from the one who answers for it most to the one who answers for it least. */
export const attributions = {
  official: { en: "An official body, on the record", es: "Una autoridad, con nombre" },
  document: { en: "A document", es: "Un documento" },
  named: { en: "A named person", es: "Una persona con nombre" },
  reporter: { en: "The outlet, in its own words", es: "El medio, con sus palabras" },
  anonymous: { en: "Someone not identified", es: "Alguien sin identificar" },
} as const;

/**
 * How a source stands to a cell. Only a dispute makes the cell contested: a slip is one going by the source itself or by
 * all others, and what was true at its date contradicts nothing that came after.
 */
export const stances = {
  agrees: { en: "Agrees with the cell", es: "Coincide con la celda" },
  dispute: { en: "Says otherwise", es: "Dice otra cosa" },
  misprint: { en: "A slip, going by the other reports", es: "Una errata, a juzgar por las demás notas" },
  superseded: { en: "True at its date, and since overtaken", es: "Cierto en su fecha, superado después" },
} as const;

export const citations = defineTable({
  name: "citations",
  title: { en: "Citations", es: "Citas" },
  row: { en: "one source saying one thing about one row", es: "una fuente que dice una cosa de una fila" },
  key: ["table", "row", "columns", "source", "says", "locator", "attribution", "speaker"],
  cited: false,
  columns: {
    table: key({ en: "The table of the row", es: "La tabla de la fila" }),
    row: text({ en: "The `id` of the row", es: "El `id` de la fila" }),
    columns: list(
      {
        en: "The columns that it speaks of; a text in two languages is one",
        es: "Las columnas de las que habla; un texto en dos idiomas es una sola",
      },
      { empty: { en: "not allowed", es: "no se permite" } },
    ),
    source: reference("sources", { en: "The source", es: "La fuente" }),
    says: bilingual(
      {
        en: "What it says, where that is not to the letter what the cell holds; of one column",
        es: "Lo que dice, cuando no es literalmente lo que contiene la celda; de una columna",
      },
      { empty: { en: "it says what the cell holds", es: "dice lo que contiene la celda" } },
    ),
    locator: bilingual(
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
    speaker: bilingual(
      { en: "Who speaks, in words", es: "Quién habla, en palabras" },
      { empty: { en: "the outlet itself, or not noted", es: "el propio medio, o no se anotó" } },
    ),
    stance: category(stances, {
      en: "How it stands to the cell; only a dispute makes the cell contested",
      es: "Cómo se relaciona con la celda; solo una discrepancia la pone en disputa",
    }),
    note: bilingual(
      {
        en: "How it was weighed: the reason, where it does not agree",
        es: "Cómo se valoró: la razón, cuando no coincide",
      },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
  derived: {
    agrees: {
      column: boolean({ en: "Whether it agrees with the cell", es: "Si coincide con la celda" }),
      formula: { en: "`stance` is `agrees`", es: "`stance` es `agrees`" },
      from: ["stance"],
      derive: ({ stance }): boolean => stance === "agrees",
    },
  },
});

export type Citation = Row<typeof citations>;
