/** The events around the handovers: tariffs, designations, letters, requests, visits, and what people said of them. */
import { category, date, key, multilingual, reference } from "../table/column.ts";
import { defineTable } from "../table/define.ts";
import { notRead } from "./empty.ts";

export const eventKinds = {
  tariff: { en: "Tariff", es: "Arancel" },
  designation: { en: "Designation", es: "Designación" },
  visit: { en: "Visit", es: "Visita" },
  letter: { en: "Letter", es: "Carta" },
  request: { en: "Request", es: "Solicitud" },
  "wanted-list": { en: "Wanted list", es: "Lista de buscados" },
  policy: { en: "Policy", es: "Medida de gobierno" },
  statement: { en: "Statement", es: "Declaración" },
  ruling: { en: "Court ruling", es: "Resolución judicial" },
  crime: { en: "Crime", es: "Delito" },
  report: { en: "Report", es: "Información" },
} as const;

export const events = defineTable({
  name: "events",
  title: { en: "Events", es: "Acontecimientos" },
  row: { en: "one fact of the context", es: "un hecho del contexto" },
  label: "what",
  columns: {
    id: key({ en: "The event", es: "El acontecimiento" }),
    date: date({ en: "When it happened", es: "Cuándo ocurrió" }, { empty: notRead }),
    kind: category(eventKinds, { en: "The kind of event", es: "El tipo de acontecimiento" }),
    what: multilingual({ en: "What happened", es: "Qué ocurrió" }),
    prisoner: reference(
      "prisoners",
      { en: "The prisoner whom it is about", es: "El preso del que trata" },
      { empty: { en: "it is not about one prisoner", es: "no trata de un preso en particular" } },
    ),
  },
});

export type { EventsRow as Event } from "./row-types.ts";
