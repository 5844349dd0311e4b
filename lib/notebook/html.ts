/** What every page is written with: attributes, file names, and the two languages' words for its parts. */
import { readUpTo } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import type { Lang, Text } from "../language.ts";
import { latestReport } from "../story/latest.ts";
import type { Source } from "../tables/sources.ts";

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

/** How far the reading of a story went, as a paragraph; nothing for a story whose sources have no dates. */
export function readHTML(sources: Iterable<Pick<Source, "published">>, lang: Lang): string {
  const day = latestReport(sources);
  return day === null ? "" : `<p class="note">${escapeXML(`${readUpTo(day, lang)} ${LABELS.read[lang]}`)}</p>\n`;
}

/** The words that pages are furnished with. */
export const LABELS = {
  skip: { en: "Skip to the text", es: "Ir al texto" },
  other: { en: "Español", es: "English" },
  all: { en: "All notebooks", es: "Todas las páginas" },
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
  says: { en: "It says", es: "Dice" },
  on: { en: "On", es: "Sobre" },
  read: {
    en: "Not every report was read, and what is not here may have been reported elsewhere.",
    es: "No se leyeron todas las notas publicadas: lo que no está aquí puede haberse informado en otra parte.",
  },
  uncited: { en: "This row has no citation.", es: "Esta fila no lleva cita." },
  yes: { en: "yes", es: "sí" },
  no: { en: "no", es: "no" },
  notebooks: { en: "Notebooks", es: "Páginas" },
} satisfies Record<string, Text>;
