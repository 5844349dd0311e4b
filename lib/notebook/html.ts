/** What every page is written with: attributes, file names, and the two languages' words for its parts. */
import { escapeXML } from "../charts/text.ts";
import type { Lang, Text } from "../language.ts";

/** Attributes as they stand in a tag; what is undefined or false is left out. */
export function attributes(values: Record<string, string | boolean | undefined>): string {
  return Object.entries(values)
    .map(([name, value]) =>
      value === undefined || value === false ? "" : value === true ? ` ${name}` : ` ${name}="${escapeXML(value)}"`,
    )
    .join("");
}

/** `lang`, where a text is in another language than the page. */
export function langOf(text: Lang, page: Lang): string {
  return text === page ? "" : ` lang="${text}"`;
}

/** The file of a page in a language. */
export function fileOf(lang: Lang): string {
  return lang === "en" ? "index.html" : "index.es.html";
}

/** The words that pages are furnished with. */
export const LABELS = {
  skip: { en: "Skip to the text", es: "Ir al texto" },
  other: { en: "Español", es: "English" },
  all: { en: "All notebooks", es: "Todos los cuadernos" },
  language: { en: "Language and contents", es: "Idioma y contenido" },
  download: { en: "Download", es: "Descargar" },
  wide: { en: "wide", es: "ancha" },
  narrow: { en: "narrow", es: "angosta" },
  data: { en: "The data behind this chart", es: "Los datos de esta gráfica" },
  rows: { en: "rows", es: "filas" },
  evidence: { en: "The evidence", es: "Las fuentes" },
  evidenceLead: {
    en: "Every row that this page rests on, and each source that speaks of it. What a source says otherwise is kept, and marked.",
    es: "Cada fila en la que se apoya esta página y cada fuente que habla de ella. Lo que una fuente dice en otro sentido se conserva y se señala.",
  },
  figures: { en: "Figures in the text", es: "Cifras del texto" },
  also: { en: "The same mark also rests on", es: "La misma marca se apoya también en" },
  contested: { en: "contested", es: "en disputa" },
  otherwise: { en: "Says otherwise", es: "Dice otra cosa" },
  says: { en: "It says", es: "Dice" },
  on: { en: "On", es: "Sobre" },
  uncited: { en: "No source is cited for this row.", es: "Esta fila no cita ninguna fuente." },
  yes: { en: "yes", es: "sí" },
  no: { en: "no", es: "no" },
  notebooks: { en: "Notebooks", es: "Cuadernos" },
} satisfies Record<string, Text>;
