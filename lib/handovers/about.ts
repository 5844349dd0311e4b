/** What is said of this story as a whole: its name, licence, authors and version. */
import type { TextIn } from "../languages/text.ts";
import type { About } from "../story/about.ts";

export const about: About<TextIn<"en" | "es">> = {
  name: "handover",
  title: {
    en: "Prisoners handed over by Mexico to the United States",
    es: "Presos entregados por México a Estados Unidos",
  },
  description: {
    en:
      "Sourced, tidy tables of the prisoners whom Mexico handed over to the United States on Feb. 27, 2025, " +
      "Aug. 12, 2025, and Jan. 20, 2026: who they are, what they are accused of, how long they had been held, " +
      "and which published source says so of each cell. An accusation is not a finding of guilt.",
    es:
      "Tablas ordenadas y con fuentes sobre los presos que México entregó a Estados Unidos el 27 de febrero de 2025, " +
      "el 12 de agosto de 2025 y el 20 de enero de 2026: quiénes son, de qué se les acusa, cuánto tiempo llevaban " +
      "detenidos y qué fuente publicada lo dice de cada celda. Una acusación no equivale a una condena.",
  },
  front: {
    title: { en: "The prisoners whom Mexico handed over", es: "Los presos que México entregó" },
    standfirst: {
      en: "What published reports say of the people whom Mexico handed over to the United States, with the source of every figure. Most of them were accused in the United States and, in the reports read, had not been convicted there.",
      es: "Lo que dicen las notas publicadas sobre las personas que México entregó a Estados Unidos, con la fuente de cada cifra. La mayoría estaba acusada en Estados Unidos y, según las notas consultadas, no había sido condenada ahí.",
    },
  },
  version: "0.2.0",
  created: "2026-11-24T00:00:00Z",
  keywords: ["mexico", "united-states", "handovers", "prisoners", "custody", "court-cases", "sources"],
  licence: {
    name: "CC-BY-4.0",
    title: "Creative Commons Attribution 4.0 International",
    path: "https://creativecommons.org/licenses/by/4.0/",
  },
  authors: ["The Handover authors"],
};
