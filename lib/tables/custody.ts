/** The spells in custody before the handover, and how long each lasted: at least and at most. */
import { years } from "../dates/years.ts";
import { category, date, key, number, reference, text } from "../table/column.ts";
import { defineTable, inOrder, type Row } from "../table/define.ts";
import { countries } from "./countries.ts";

export const ended = {
  "handed-over": { en: "Handed over", es: "Entregado" },
  released: { en: "Released", es: "Liberado" },
  escaped: { en: "Escaped", es: "Se fugó" },
  expelled: { en: "Expelled", es: "Expulsado" },
  extradited: { en: "Extradited between other countries", es: "Extraditado entre otros países" },
} as const;

const unit = { en: "years", es: "años" };
const unknown = { en: "not known: a start or an end is missing", es: "no se sabe: falta el inicio o el fin" };

export const custody = defineTable({
  name: "custody",
  title: { en: "Custody", es: "Detención" },
  row: { en: "one spell in custody before the handover", es: "un periodo de detención antes de la entrega" },
  columns: {
    id: key({ en: "The spell", es: "El periodo" }),
    prisoner: reference("prisoners", { en: "Who was held", es: "Quién estuvo detenido" }),
    start: date(
      {
        en: "When the spell began: the arrest, or the arrival from another country",
        es: "Cuándo empezó: la captura o la llegada de otro país",
      },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    end: date(
      { en: "When the spell ended", es: "Cuándo terminó" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    country: category(countries, { en: "The country that held them", es: "El país que lo detuvo" }),
    place: text(
      { en: "Where they were arrested or held", es: "Dónde fue detenido o recluido" },
      { empty: { en: "no source gives it", es: "ninguna fuente lo da" } },
    ),
    ended_by: category(
      ended,
      { en: "How the spell ended", es: "Cómo terminó" },
      {
        empty: { en: "no source says how", es: "ninguna fuente dice cómo" },
      },
    ),
    note: text(
      { en: "What the dates leave out", es: "Lo que las fechas no dicen" },
      { empty: { en: "nothing to add", es: "nada que añadir" } },
    ),
  },
  checks: [inOrder("start", "end")],
  derived: {
    years_min: {
      column: number({ en: "Years held, at least", es: "Años detenido, como mínimo" }, { unit, empty: unknown }),
      formula: {
        en: "calendar years from the latest possible start to the earliest possible end",
        es: "años de calendario desde el inicio más tardío posible hasta el fin más temprano posible",
      },
      from: ["start", "end"],
      derive: ({ start, end }): number | null => (start && end ? years(start, end).min : null),
    },
    years_max: {
      column: number({ en: "Years held, at most", es: "Años detenido, como máximo" }, { unit, empty: unknown }),
      formula: {
        en: "calendar years from the earliest possible start to the latest possible end",
        es: "años de calendario desde el inicio más temprano posible hasta el fin más tardío posible",
      },
      from: ["start", "end"],
      derive: ({ start, end }): number | null => (start && end ? bounded(years(start, end).max) : null),
    },
  },
});

export type Custody = Row<typeof custody>;

function bounded(years: number): number | null {
  return Number.isFinite(years) ? years : null;
}
