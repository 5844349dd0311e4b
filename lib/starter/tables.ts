/** The tables of this story: what each column holds, in both languages, and the tables themselves, checked on opening. */
import {
  category,
  citationsTable,
  correctionsTable,
  date,
  defineTable,
  evidenceIn,
  inOrder,
  integer,
  key,
  open,
  type Row,
  sourcesTable,
  text,
} from "handover";

export const reasons = {
  funding: { en: "Lack of funds", es: "Falta de fondos" },
  repairs: { en: "Repairs", es: "Reparaciones" },
  merger: { en: "Merged with another", es: "Fusión con otra" },
} as const;

/** Replace this table with yours: one file in data/, one row a thing, one column a fact. */
export const closuresTable = defineTable({
  name: "closures",
  title: { en: "Closures", es: "Cierres" },
  row: { en: "one public library that closed", es: "una biblioteca pública que cerró" },
  columns: {
    id: key({ en: "The library", es: "La biblioteca" }),
    library: text({ en: "Its name", es: "Su nombre" }),
    opened: date({ en: "When it opened", es: "Cuándo abrió" }, { empty: { en: "not read", es: "no se leyó" } }),
    closed: date({ en: "When it closed", es: "Cuándo cerró" }),
    reason: category(reasons, { en: "Why, as the city put it", es: "Por qué, según la ciudad" }),
    readers: integer(
      { en: "Readers with a card", es: "Lectores con credencial" },
      { unit: { en: "people", es: "personas" }, empty: { en: "not read", es: "no se leyó" } },
    ),
  },
  checks: [inOrder("opened", "closed")],
});

export type Closure = Row<typeof closuresTable>;

/** Every table that `data/` holds a file of. Those of sources, citations and corrections are the same in every story. */
export const definitions = {
  closures: closuresTable,
  sources: sourcesTable,
  citations: citationsTable,
  corrections: correctionsTable,
};

const story = open(new URL("data/", import.meta.url), definitions);

export const { closures, sources, citations, corrections } = story;

/** What a row rests on: the column `evidence` of a chart's rows. */
export const evidence = evidenceIn(story, definitions);
