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
 * The source line: the publishers that the rows rest on, those of most rows first, and the day of the latest source.
 * Empty where no row has evidence.
 *
 * @example
 * sourceLine(rows, "en"); // "Sources: The Associated Press, El Universal, Infobae, La Razón de México and 61 others. Data as of 9 Mar 2026."
 */
export function sourceLine(rows: readonly unknown[], lang: Lang): string {
  const counts = new Map<string, number>();
  let latest = "";
  for (const row of rows) {
    const sources = evidenceOf(row).flatMap((evidence) => evidence.sources);
    for (const publisher of new Set(sources.map(({ publisher }) => publisher))) {
      counts.set(publisher, (counts.get(publisher) ?? 0) + 1);
    }
    for (const { published } of sources) if (published && published > latest) latest = published;
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
  const asOf = latest ? text({ en: ` Data as of ${text.date(latest)}.`, es: ` Datos al ${text.date(latest)}.` }) : "";
  return `${heading}: ${named}.${asOf}`;
}

/** What a chart owes its reader on doubt, unasked: how many of its rows are contested, and how many are inexact. */
export function doubtNotes(rows: readonly unknown[], lang: Lang): string[] {
  const text = words[lang];
  const count = (test: (evidence: Evidence) => boolean) => rows.filter((row) => evidenceOf(row).some(test)).length;
  const contested = count((evidence) => evidence.contested);
  const uncertain = count((evidence) => evidence.uncertain);
  const [of, many] = [text.number(rows.length), (n: number) => text.number(n)];
  return [
    contested > 0 &&
      text({
        en: `${CONTESTED_SIGN} Sources disagree on ${many(contested)} of the ${of} shown.`,
        es: `${CONTESTED_SIGN} Las fuentes discrepan en ${many(contested)} de los ${of} que se muestran.`,
      }),
    uncertain > 0 &&
      text({
        en: `For ${many(uncertain)}, a date is not known to the day.`,
        es: `En ${many(uncertain)}, no se conoce el día exacto de una fecha.`,
      }),
  ].filter((note) => note !== false);
}

/** What a chart owes its reader on corrections, unasked: each one of a row that it draws, with its day and reason. */
export function correctionNotes(rows: readonly unknown[], lang: Lang): string[] {
  const text = words[lang];
  const all = new Map(rows.flatMap(evidenceOf).flatMap((row) => row.corrections.map((made) => [made.id, made])));
  return [...all.values()]
    .sort((a, b) => (a.date < b.date ? -1 : 1))
    .map(({ date, reason_en, reason_es }) => `${correctedOn(date, text)} ${text({ en: reason_en, es: reason_es })}`);
}

/** How a correction begins: "Corrected 24 Nov 2026:". */
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
