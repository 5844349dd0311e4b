/** What a chart says of where it comes from: its source line, the doubt in its notes, and its metadata. */
import type { Evidence } from "../evidence/evidence.ts";
import type { Lang } from "../language.ts";
import { type Words, words } from "./locale.ts";
import { CONTESTED_SIGN } from "./theme.ts";

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
  const more = publishers.length - NAMED;
  const text = words[lang];
  const named =
    more > 1
      ? text.list([...publishers.slice(0, NAMED), text({ en: `${more} others`, es: `${more} más` })])
      : text.list(publishers);
  const heading =
    publishers.length === 1 ? text({ en: "Source", es: "Fuente" }) : text({ en: "Sources", es: "Fuentes" });
  return [`${heading}: ${named}.`, read === null ? "" : readUpTo(read, lang)].filter(Boolean).join(" ");
}

/**
 * How far the reading went: the day of the latest report that was read, which doesn't claim that all before it was.
 *
 * @example
 * readUpTo("2026-03-19", "es"); // "Nota más reciente de las leídas: 19 de marzo de 2026."
 */
export function readUpTo(day: string, lang: Lang): string {
  const text = words[lang];
  return text({
    en: `Latest report read: ${text.date(day)}.`,
    es: `Nota más reciente de las leídas: ${text.date(day)}.`,
  });
}

/** What a chart owes its reader on doubt, unasked: how many of what it draws are contested, and how many are inexact. */
export function doubtNotes(drawn: readonly unknown[], lang: Lang): string[] {
  const text = words[lang];
  const count = (test: (evidence: Evidence) => boolean) => drawn.filter((row) => evidenceOf(row).some(test)).length;
  const contested = count((evidence) => evidence.contested);
  const uncertain = count((evidence) => evidence.uncertain);
  const [of, many] = [text.number(drawn.length), (n: number) => text.number(n)];
  return [
    contested > 0 &&
      text({
        en: `${CONTESTED_SIGN} Sources disagree on ${many(contested)} of the ${of} marks shown.`,
        es: `${CONTESTED_SIGN} Las fuentes discrepan en ${many(contested)} de las ${of} marcas que se muestran.`,
      }),
    uncertain > 0 &&
      text({
        en: `For ${many(uncertain)} of the ${of} marks, the reports read give a date less exactly than to the day.`,
        es: `En ${many(uncertain)} de las ${of} marcas, las notas consultadas no precisan el día de alguna fecha.`,
      }),
  ].filter((note) => note !== false);
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
    const many = text({
      en: `${text.count(made.length)} facts shown here; the data’s list of corrections gives what each was, and why it was changed.`,
      es: `${text.count(made.length)} datos de esta gráfica; la lista de correcciones de los datos dice qué decía cada uno y por qué cambió.`,
    });
    return [`${correctedOn(day, text)} ${many}`];
  });
}

/** How a correction begins: "Corrected Nov. 24, 2026:". */
export function correctedOn(date: string, text: Words): string {
  return text({ en: `Corrected ${text.date(date)}:`, es: `Corregido el ${text.date(date)}:` });
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
