/** The events around the handovers: tariffs, designations, letters, requests, visits, and what people said of them. */
import { category, date, key, reference, text } from "../table/column.ts";
import { defineTable, type Row } from "../table/define.ts";

export const eventKinds = {
  tariff: { en: "Tariff", es: "Arancel" },
  designation: { en: "Designation", es: "Designación" },
  visit: { en: "Visit", es: "Visita" },
  letter: { en: "Letter", es: "Carta" },
  request: { en: "Request", es: "Solicitud" },
  "wanted-list": { en: "Wanted list", es: "Lista de buscados" },
  policy: { en: "Policy", es: "Política" },
  statement: { en: "Statement", es: "Declaración" },
  ruling: { en: "Court ruling", es: "Resolución judicial" },
  crime: { en: "Crime", es: "Delito" },
  report: { en: "Report", es: "Información" },
} as const;

export const events = defineTable({
  name: "events",
  title: { en: "Events", es: "Acontecimientos" },
  row: { en: "one fact of the context", es: "un hecho del contexto" },
  columns: {
    id: key({ en: "The event", es: "El acontecimiento" }),
    date: date(
      { en: "When it happened", es: "Cuándo ocurrió" },
      { empty: { en: "no source dates it", es: "ninguna fuente le da fecha" } },
    ),
    kind: category(eventKinds, { en: "The kind of event", es: "El tipo de acontecimiento" }),
    what_en: text({ en: "What happened, in English", es: "Qué ocurrió, en inglés" }),
    what_es: text({ en: "What happened, in Spanish", es: "Qué ocurrió, en español" }),
    prisoner: reference(
      "prisoners",
      { en: "The prisoner whom it is about", es: "El preso del que trata" },
      { empty: { en: "it is not about one prisoner", es: "no trata de un preso en particular" } },
    ),
  },
});

export type Event = Row<typeof events>;
