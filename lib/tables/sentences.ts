/** The sentences passed before the handover, in Mexico or elsewhere. A U.S. sentence since is a row of `proceedings`. */
import { category, date, key, number, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";
import { countries } from "./countries.ts";

export const sentenceStatus = {
  "in-force": { en: "In force", es: "Vigente" },
  overturned: { en: "Overturned", es: "Anulada" },
  unknown: { en: "No source says whether it still stood", es: "Ninguna fuente dice si seguía vigente" },
} as const;

export const sentences = defineTable({
  name: "sentences",
  title: { en: "Sentences", es: "Condenas" },
  row: { en: "one sentence passed before the handover", es: "una condena dictada antes de la entrega" },
  columns: {
    id: key({ en: "The sentence", es: "La condena" }),
    prisoner: reference("prisoners", { en: "Who was sentenced", es: "Quién fue condenado" }),
    country: category(countries, { en: "The country whose court passed it", es: "El país cuyo tribunal la dictó" }),
    years: number(
      { en: "Its length", es: "Su duración" },
      { unit: { en: "years", es: "años" }, empty: { en: "no source gives it", es: "ninguna fuente la da" } },
    ),
    imposed: date(
      { en: "When it was passed or announced", es: "Cuándo se dictó o se anunció" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    status: category(sentenceStatus, { en: "Whether it stood at the handover", es: "Si seguía vigente en la entrega" }),
    note: text(
      { en: "The offense, the court, the exact term", es: "El delito, el tribunal, el plazo exacto" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Sentence = Row<typeof sentences>;
