/** The handovers: when, how many people as announced, where to, and on what legal ground. */
import { date, integer, key, list, multilingual } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { offences } from "./charges.ts";
import { cities } from "./cities.ts";
import { nothingToAdd, notRead } from "./empty.ts";

export const handovers = defineTable({
  name: "handovers",
  title: { en: "Handovers", es: "Entregas" },
  row: {
    en: "one handover of prisoners by Mexico to the United States",
    es: "una entrega de presos de México a Estados Unidos",
  },
  columns: {
    id: key({ en: "The handover, named by its day", es: "La entrega, nombrada por su día" }),
    date: date({ en: "The day of the flights", es: "El día de los vuelos" }),
    people: integer(
      { en: "People handed over, as announced", es: "Personas entregadas, según el anuncio" },
      { unit: { en: "people", es: "personas" } },
    ),
    sealed: integer(
      {
        en: "Names that the announcement kept under seal",
        es: "Nombres que el anuncio mantuvo bajo reserva",
      },
      {
        unit: { en: "people", es: "personas" },
        empty: { en: "none was reported here", es: "aquí no se leyó de ninguno" },
      },
    ),
    legal_basis: multilingual(
      { en: "The legal ground that Mexico gave", es: "El fundamento legal que dio México" },
      { empty: notRead },
    ),
    cities: list(
      { en: "Where the flights landed", es: "Dónde aterrizaron los vuelos" },
      { categories: cities, empty: notRead },
    ),
    offences: list(
      {
        en: "What the group as a whole was said to be charged with",
        es: "Los cargos que se dijo que enfrentaba el grupo en su conjunto",
      },
      { categories: offences, empty: notRead },
    ),
    aircraft: integer(
      { en: "Aircraft that carried them", es: "Aeronaves que los llevaron" },
      { unit: { en: "aircraft", es: "aeronaves" }, empty: notRead },
    ),
    note: multilingual(
      { en: "What else is reported of the handover", es: "Qué más se informó de la entrega" },
      { empty: nothingToAdd },
    ),
  },
  checks: [
    ({ id, people }, rows) => {
      const named = namedIn(id, rows("prisoners"));
      if (named <= people) return undefined;
      const expected = `at least ${named} people, since that many rows of prisoners name this handover`;
      return { column: "people", expected, remedy: "correct the number, or the handover of those prisoners" };
    },
  ],
  derived: {
    named: {
      column: integer({
        en: "People handed over that day who are named in this data",
        es: "Personas entregadas ese día que estos datos nombran",
      }),
      formula: {
        en: "the rows of `prisoners` with this handover, counted",
        es: "el número de filas de `prisoners` con esta entrega",
      },
      from: ["id"],
      derive: ({ id }, rows): number => namedIn(id, rows("prisoners")),
    },
    not_in_data: {
      column: integer({
        en: "People announced who are not in this data: under seal, or whose names were not read here",
        es: "Personas anunciadas que no están en estos datos: bajo reserva o cuyos nombres aquí no se leyeron",
      }),
      formula: { en: "`people` less `named`", es: "`people` menos `named`" },
      from: ["id", "people"],
      derive: ({ id, people }, rows): number => people - namedIn(id, rows("prisoners")),
    },
  },
});

export type { HandoversRow as Handover } from "./row-types.ts";

function namedIn(handover: string, prisoners: readonly Record<string, unknown>[]): number {
  return prisoners.filter((prisoner) => prisoner.handover === handover).length;
}
