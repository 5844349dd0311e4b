/** The published sources that the tables rest on. */
import { category, date, key, text, WEB_ADDRESS } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

/** From the nearest to the facts to the furthest. Aggregators and reposts are weak: they tell what others told. */
export const sourceKinds = {
  official: { en: "Official", es: "Oficial" },
  wire: { en: "News agency", es: "Agencia de noticias" },
  national: { en: "National outlet", es: "Medio nacional" },
  local: { en: "Local or regional outlet", es: "Medio local o regional" },
  specialist: { en: "Specialist outlet", es: "Medio especializado" },
  reference: { en: "Reference work", es: "Obra de consulta" },
  aggregator: { en: "Aggregator", es: "Agregador" },
  repost: { en: "Repost", es: "Copia en otro sitio" },
} as const;

export const languages = { en: { en: "English", es: "inglés" }, es: { en: "Spanish", es: "español" } } as const;

export const sources = defineTable({
  name: "sources",
  title: { en: "Sources", es: "Fuentes" },
  row: { en: "one published source", es: "una fuente publicada" },
  cited: false,
  columns: {
    id: key({ en: "The source", es: "La fuente" }),
    publisher: text({ en: "Who published it", es: "Quién la publicó" }),
    kind: category(
      sourceKinds,
      { en: "The kind of publisher", es: "El tipo de medio" },
      {
        ordered: Object.keys(sourceKinds) as (keyof typeof sourceKinds)[],
      },
    ),
    url: text(
      { en: "Where it can be read", es: "Dónde puede leerse" },
      { pattern: WEB_ADDRESS, empty: { en: "it has no fixed web address", es: "no tiene dirección web fija" } },
    ),
    published: date(
      { en: "When it was published", es: "Cuándo se publicó" },
      { empty: { en: "not evident", es: "no consta" } },
    ),
    lang: category(languages, { en: "Its language", es: "Su idioma" }),
    note: text(
      { en: "What it carries or copies", es: "Qué reproduce o copia" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Source = Row<typeof sources>;
