/** The published sources that the tables rest on. */
import { languageNames } from "../language.ts";
import { bilingual, category, date, key, text, WEB_ADDRESS } from "../table/column.ts";
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

const notNoted = { en: "not noted", es: "no se anotó" };

export const sources = defineTable({
  name: "sources",
  title: { en: "Sources", es: "Fuentes" },
  row: { en: "one published source", es: "una fuente publicada" },
  cited: false,
  columns: {
    id: key({ en: "The source", es: "La fuente" }),
    publisher: text({ en: "Who published it", es: "Quién la publicó" }),
    title: text({ en: "Its title", es: "Su título" }, { empty: notNoted }),
    author: text({ en: "Who wrote it", es: "Quién la escribió" }, { empty: notNoted }),
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
    archived: text(
      { en: "Where a copy of it is kept", es: "Dónde se conserva una copia" },
      { pattern: WEB_ADDRESS, empty: notNoted },
    ),
    published: date(
      { en: "When it was published", es: "Cuándo se publicó" },
      { empty: { en: "not evident", es: "no consta" } },
    ),
    read: date({ en: "The day on which it was read", es: "El día en que se leyó" }, { empty: notNoted }),
    lang: category(languageNames, { en: "Its language", es: "Su idioma" }),
    via: text(
      {
        en: "The agency or authority whose text it reprints, named as in `publisher`: the two are one voice",
        es: "La agencia o autoridad cuyo texto reproduce, nombrada como en `publisher`: ambas son una sola voz",
      },
      { empty: { en: "its own text, or not noted", es: "texto propio, o no se anotó" } },
    ),
    note: bilingual(
      { en: "What else there is to know of it", es: "Qué más hay que saber de ella" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
});

export type Source = Row<typeof sources>;
