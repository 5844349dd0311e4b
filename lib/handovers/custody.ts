/** The spells in custody before the handover, and how long each lasted: at least and at most. */
import { years } from "../dates/years.ts";
import { category, date, key, multilingual, number, reference } from "../table/column.ts";
import { defineTable, inOrder } from "../table/define.ts";
import { countries } from "./countries.ts";
import { nothingToAdd, notRead } from "./empty.ts";

export const ended = {
  "handed-over": { en: "Handed over", es: "Entrega" },
  released: { en: "Released", es: "Liberación" },
  escaped: { en: "Escaped", es: "Fuga" },
  expelled: { en: "Expelled", es: "Expulsión" },
  extradited: { en: "Extradited between other countries", es: "Extradición entre otros países" },
} as const;

const unit = { en: "years", es: "años" };
const unknown = {
  en: "its start or its end was not read here",
  es: "su inicio o su fin no figura en lo que se leyó",
};

export const custody = defineTable({
  name: "custody",
  title: { en: "Custody", es: "Detención" },
  row: { en: "one spell in custody before the handover", es: "un periodo de detención antes de la entrega" },
  columns: {
    id: key({ en: "The spell", es: "El periodo" }),
    prisoner: reference("prisoners", { en: "Who was held", es: "Quién estuvo detenido" }, { owner: true }),
    start: date(
      {
        en: "When the spell began: the arrest, or the arrival from another country",
        es: "Cuándo empezó: la captura o la llegada de otro país",
      },
      { empty: notRead },
    ),
    end: date({ en: "When the spell ended", es: "Cuándo terminó" }, { empty: notRead }),
    country: category(countries, { en: "The country that held them", es: "El país que detuvo a la persona" }),
    place: multilingual(
      { en: "Where they were arrested or held", es: "Dónde fue la detención o la reclusión" },
      { empty: notRead },
    ),
    ended_by: category(ended, { en: "How the spell ended", es: "Cómo terminó" }, { empty: notRead }),
    note: multilingual({ en: "What the dates leave out", es: "Lo que las fechas no dicen" }, { empty: nothingToAdd }),
  },
  checks: [inOrder("start", "end")],
  derived: {
    years_min: {
      column: number({ en: "Years held, at least", es: "Años de detención, como mínimo" }, { unit, empty: unknown }),
      formula: {
        en: "calendar years from the latest possible start to the earliest possible end",
        es: "años de calendario desde el inicio más tardío posible hasta el fin más temprano posible",
      },
      from: ["start", "end"],
      derive: ({ start, end }): number | null => (start && end ? years(start, end).min : null),
    },
    years_max: {
      column: number({ en: "Years held, at most", es: "Años de detención, como máximo" }, { unit, empty: unknown }),
      formula: {
        en: "calendar years from the earliest possible start to the latest possible end",
        es: "años de calendario desde el inicio más temprano posible hasta el fin más tardío posible",
      },
      from: ["start", "end"],
      derive: ({ start, end }): number | null => (start && end ? bounded(years(start, end).max) : null),
    },
  },
});

export type { CustodyRow as Custody } from "./row-types.ts";

function bounded(years: number): number | null {
  return Number.isFinite(years) ? years : null;
}
