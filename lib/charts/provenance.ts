/** What a chart says of where it comes from: its source line, the doubt in its notes, and its metadata. */
import type { Evidence } from "../evidence/evidence.ts";
import type { Lang } from "../languages/text.ts";
import { type Words, words } from "./locale.ts";
import { CONTESTED_SIGN } from "./theme.ts";
import { chartWords } from "./words.ts";

/** A row that knows what it rests on. */
export interface Cited {
  evidence?: Evidence | readonly Evidence[] | null;
}

/** What a row rests on, as a list. */
export function evidenceOf(row: unknown): readonly Evidence[] {
  const { evidence } = row as Cited;
  if (!evidence) return [];
  return Array.isArray(evidence) ? evidence : [evidence as Evidence];
}

/** The most publishers that a source line names; the rest are counted. */
const NAMED = 4;

/**
 * The source line: the publishers that the rows rest on, those of most rows first, and how far the reading went. Empty
 * where no row has evidence.
 *
 * @example
 * sourceLine(rows, "en"); // "Sources: The Associated Press, El Universal, Infobae, La Razón de México and 61 others. Latest report read: March 19, 2026."
 */
export function sourceLine(rows: readonly unknown[], lang: Lang): string {
  const counts = new Map<string, number>();
  let read: string | null = null;
  for (const row of rows) {
    const evidence = evidenceOf(row);
    for (const publisher of new Set(evidence.flatMap(({ sources }) => sources.map(({ publisher }) => publisher)))) {
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
    read ??= evidence[0]?.latestReport ?? null;
  }
  const publishers = [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)).map(([publisher]) => publisher);
  if (publishers.length === 0) return "";
  const { list, number } = words[lang];
  const { sources, others } = chartWords[lang];
  const more = publishers.length - NAMED;
  const named = list(more > 1 ? [...publishers.slice(0, NAMED), others(number(more))] : publishers);
  const line = `${sources[publishers.length === 1 ? 0 : 1]}${named}.`;
  return read === null ? line : `${line} ${readUpTo(read, lang)}`;
}

/**
 * The source line of an author's own words: with the word before it and the point after it that every source line has,
 * unless it has them.
 *
 * @example
 * givenSource("City of Oslo, open data", "en"); // "Source: City of Oslo, open data."
 * givenSource("Sources: city and state.", "en"); // "Sources: city and state."
 */
export function givenSource(text: string, lang: Lang): string {
  const line = text.trim();
  if (line === "") return "";
  const headings = chartWords[lang].sources.map((heading) => heading.split(/\s*:/)[0]?.toLowerCase());
  const [, begins] = /^(\p{L}+)\s*:/u.exec(line) ?? [];
  const headed = headings.includes(begins?.toLowerCase());
  return `${headed ? "" : chartWords[lang].sources[0]}${line}${/[\p{L}\p{N})]$/u.test(line) ? "." : ""}`;
}

/**
 * How far the reading went: the day of the latest report that was read, which doesn't claim that all before it was.
 *
 * @example
 * readUpTo("2026-03-19", "es"); // "Nota más reciente de las leídas: 19 de marzo de 2026."
 */
export function readUpTo(day: string, lang: Lang): string {
  return chartWords[lang].latest(words[lang].date(day));
}

/**
 * What a chart owes its reader on doubt, unasked: how many of what it draws are contested, and how many are inexact.
 *
 * @example
 * doubtNotes(drawn, "en"); // ["≠ Sources disagree on 9 of the 49 marks shown."]
 */
export function doubtNotes(drawn: readonly unknown[], lang: Lang): string[] {
  const { number } = words[lang];
  const { contested, inexact } = chartWords[lang];
  const count = (test: (evidence: Evidence) => boolean) => drawn.filter((row) => evidenceOf(row).some(test)).length;
  const [disputed, uncertain] = [count((found) => found.contested), count((found) => found.uncertain)];
  const all = number(drawn.length);
  return [
    ...(disputed > 0 ? [`${CONTESTED_SIGN} ${contested(number(disputed), all)}`] : []),
    ...(uncertain > 0 ? [inexact(number(uncertain), all)] : []),
  ];
}

/** The most corrections that a chart tells one by one; more are counted, and told where the evidence is. */
const TOLD = 2;

/** What a chart owes its reader on corrections, unasked: those of what it draws, with their day and reason. */
export function correctionNotes(drawn: readonly unknown[], lang: Lang): string[] {
  const text = words[lang];
  const all = new Map(drawn.flatMap(evidenceOf).flatMap((row) => row.corrections.map((made) => [made.id, made])));
  const days = [...new Set([...all.values()].map(({ date }) => date))].sort();
  return days.flatMap((day) => {
    const made = [...all.values()].filter(({ date }) => date === day);
    if (made.length <= TOLD) return made.map(({ reason }) => `${correctedOn(day, text)} ${text(reason)}`);
    return [`${correctedOn(day, text)} ${chartWords[lang].corrections(text.count(made.length))}`];
  });
}

/**
 * How a correction begins.
 *
 * @example
 * correctedOn("2026-11-24", es); // "Corregido el 24 de noviembre de 2026:"
 */
export function correctedOn(date: string, { lang, date: write }: Words): string {
  return chartWords[lang].corrected(write(date));
}

/** What the metadata names beside the rows. */
export interface About {
  name: string;
  title: string;
  lang: Lang;
}

/**
 * The chart's provenance as JSON-LD, in PROV-O terms: each row that it draws, the sources of each, and each source
 * once with its publisher and address.
 *
 * @see https://www.w3.org/TR/prov-o/
 */
export function metadata(rows: readonly unknown[], { name, title, lang }: About): string {
  const evidence = new Map(rows.flatMap(evidenceOf).map((found) => [found.key, found]));
  const sources = [
    ...new Map([...evidence.values()].flatMap((found) => found.sources.map((one) => [one.id, one]))).values(),
  ];
  const numbers = new Map(sources.map(({ id }, index) => [id, `_:${index + 1}`]));
  const found = {
    "@context": CONTEXT,
    "@id": `#${name}`,
    "@type": "Entity",
    title,
    lang,
    wasDerivedFrom: Object.fromEntries(
      [...evidence.values()].map(({ key, sources }) => [`#${key}`, { by: sources.map(({ id }) => numbers.get(id)) }]),
    ),
    sources: sources.map(({ id, publisher, url }) => ({
      "@id": numbers.get(id),
      publisher,
      ...(url ? { url } : { id }),
    })),
  };
  return JSON.stringify(found).replace(/[<>&]/g, (character) => `\\u00${character.charCodeAt(0).toString(16)}`);
}

/**
 * Rows and sources are PROV entities; what a source is called follows schema.org. Rows stand under their keys, `by`
 * the sources that they had.
 */
const CONTEXT = {
  "@version": 1.1,
  "@vocab": "http://www.w3.org/ns/prov#",
  schema: "https://schema.org/",
  title: "schema:name",
  lang: "schema:inLanguage",
  id: "schema:identifier",
  publisher: "schema:publisher",
  url: "schema:url",
  sources: "schema:citation",
  wasDerivedFrom: { "@container": "@id" },
  by: { "@id": "hadPrimarySource", "@type": "@id" },
};
