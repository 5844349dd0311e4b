/** The counts: how many people of a handover a source puts in one court or one city, where it gives no names. */
import { category, integer, key, reference } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { cities } from "./cities.ts";

export const counts = defineTable({
  name: "counts",
  title: { en: "Counts", es: "Recuentos" },
  row: {
    en: "one count of a handover’s people in one court or one landing city, as sources give it",
    es: "un recuento de las personas de una entrega en un tribunal o una ciudad de llegada, según las fuentes",
  },
  columns: {
    id: key({ en: "The count", es: "El recuento" }),
    handover: reference("handovers", { en: "The handover", es: "La entrega" }),
    court: reference(
      "courts",
      {
        en: "The court in which they were said to be charged",
        es: "El tribunal en el que se dijo que enfrentan cargos",
      },
      { empty: { en: "the count is of a city", es: "el recuento es de una ciudad" } },
    ),
    city: category(
      cities,
      { en: "The city in which they were said to have landed", es: "La ciudad en la que se dijo que aterrizaron" },
      { empty: { en: "the count is of a court", es: "el recuento es de un tribunal" } },
    ),
    people: integer({ en: "How many people", es: "Cuántas personas" }, { unit: { en: "people", es: "personas" } }),
  },
  checks: [
    ({ court, city }) =>
      (court === null) !== (city === null)
        ? undefined
        : { column: "court", expected: "either a court or a city", remedy: "fill one of the two, and empty the other" },
  ],
});

export type { CountsRow as Count } from "./row-types.ts";
