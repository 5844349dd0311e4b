/** The sentences, of any country, before the handover or since, with what became of each. */
import { category, date, key, multilingual, number, reference } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { countries } from "./countries.ts";
import { nothingToAdd, notRead } from "./empty.ts";

const sentenceStatus = {
  "in-force": { en: "In force, when last read of", es: "Vigente, según lo último que se leyó" },
  overturned: { en: "Overturned", es: "Anulada" },
  "not-read": { en: "Whether it still stands was not read here", es: "No se leyó aquí si sigue vigente" },
} as const;

export const terms = {
  years: { en: "A number of years", es: "Un número de años" },
  life: { en: "Life", es: "Cadena perpetua" },
  "life-without-parole": { en: "Life without parole", es: "Cadena perpetua sin libertad condicional" },
} as const;

export const sentences = defineTable({
  name: "sentences",
  title: { en: "Sentences", es: "Condenas" },
  row: { en: "one sentence passed on one person", es: "una condena dictada contra una persona" },
  columns: {
    id: key({ en: "The sentence", es: "La condena" }),
    prisoner: reference("prisoners", { en: "Who was sentenced", es: "Quién fue condenado" }, { owner: true }),
    country: category(countries, { en: "The country whose court passed it", es: "El país cuyo tribunal la dictó" }),
    court: reference(
      "courts",
      { en: "The U.S. court that passed it", es: "El tribunal estadounidense que la dictó" },
      { empty: { en: "a court of another country", es: "un tribunal de otro país" } },
    ),
    term: category(terms, { en: "What it is measured in", es: "En qué se mide" }),
    years: number(
      { en: "Its length", es: "Su duración" },
      {
        unit: { en: "years", es: "años" },
        empty: { en: "`term` says that it is no number of years", es: "`term` dice que no es un número de años" },
      },
    ),
    imposed: date({ en: "When it was passed or announced", es: "Cuándo se dictó o se anunció" }, { empty: notRead }),
    status: category(sentenceStatus, {
      en: "What became of it, as last read",
      es: "Qué fue de ella, según lo último que se leyó",
    }),
    status_date: date({ en: "When that came about", es: "Cuándo ocurrió eso" }, { empty: notRead }),
    note: multilingual(
      { en: "The offense, the court, the exact term", es: "El delito, el tribunal, la pena exacta" },
      { empty: nothingToAdd },
    ),
  },
  checks: [
    ({ term, years }) =>
      (term === "years") === (years !== null)
        ? undefined
        : {
            column: "years",
            expected: "a number if term is years, and nothing if it is not",
            remedy: "fill or empty years, or name another term",
          },
    ({ country, court }) =>
      court === null || country === "united-states"
        ? undefined
        : { column: "court", expected: "nothing, since the court is of another country", remedy: "empty it" },
  ],
});

export type { SentencesRow as Sentence } from "./row-types.ts";
