/** The end of a page: every row that something on it rests on, with each source that speaks of it, where links land. */

import { type Words, words } from "../charts/locale.ts";
import { correctedOn } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import { CONTESTED_SIGN } from "../charts/theme.ts";
import { correctionsIn } from "../evidence/corrections.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Lang, Text } from "../language.ts";
import type { Column } from "../table/column.ts";
import type { TableDefinition } from "../table/define.ts";
import { attributions, type Citation } from "../tables/citations.ts";
import type { Correction } from "../tables/corrections.ts";
import { definitions, type Story, type TableName } from "../tables/index.ts";
import { type Source, sourceKinds } from "../tables/sources.ts";
import { LABELS, langOf } from "./html.ts";
import type { Linker } from "./prose.ts";

/** What a page rests on, gathered while it is written. */
export interface Ledger {
  /** Notes the rows and gives the link to them: to the row itself, or to a list where they are several. */
  link: Linker;
  /** Notes the rows of one mark, or of one row of a table, and gives the link to the first, which names the others. */
  mark: (evidence: readonly Evidence[]) => string | undefined;
  /** The keys of all rows noted, in the order of the page. */
  keys: () => readonly string[];
  /** The section in which all links land. */
  html: (story: Story, lang: Lang) => string;
}

/** Opens a ledger for one page. */
export function openLedger(): Ledger {
  const keys = new Set<string>();
  const lists = new Map<string, { id: string; shown: string; keys: string[] }>();
  const others = new Map<string, Set<string>>();
  const note = (evidence: readonly Evidence[]) => {
    const noted = [...new Set(evidence.map(({ key }) => key))];
    for (const key of noted) keys.add(key);
    return noted;
  };
  return {
    link: (evidence, shown) => {
      const noted = note(evidence);
      if (noted.length < 2) return noted[0] && `#${noted[0]}`;
      const name = `${shown} ${noted}`;
      const list = lists.get(name) ?? { id: `figure-${lists.size + 1}`, shown, keys: noted };
      lists.set(name, list);
      return `#${list.id}`;
    },
    mark: (evidence) => {
      const [first, ...rest] = note(evidence);
      if (first && rest.length > 0) others.set(first, new Set([...(others.get(first) ?? []), ...rest]));
      return first && `#${first}`;
    },
    keys: () => [...keys],
    html: (story, lang) => section({ keys: [...keys], lists: [...lists.values()], others }, story, words[lang]),
  };
}

/** A row of a story, with what is needed to show it. */
interface Entry {
  key: string;
  table: TableName;
  row: Record<string, unknown>;
  title: string;
  citations: readonly Citation[];
  corrections: readonly Correction[];
}

interface Gathered {
  keys: readonly string[];
  lists: readonly { id: string; shown: string; keys: readonly string[] }[];
  others: ReadonlyMap<string, ReadonlySet<string>>;
}

function section({ keys, lists, others }: Gathered, story: Story, text: Words): string {
  if (keys.length === 0) return "";
  const look = lookIn(story, text);
  const entries = new Map(keys.map((key) => [key, look.entry(key)]));
  const links = (some: Iterable<string>) =>
    [...some].map((key) => `<a href="#${key}">${escapeXML(entries.get(key)?.title ?? key)}</a>`).join(", ");

  const tables = Object.values(definitions as Record<string, TableDefinition>).map(({ name, title }) => {
    const rows = [...entries.values()].filter(({ table }) => table === name);
    if (rows.length === 0) return "";
    const articles = rows.map((entry) => {
      const rest = others.get(entry.key);
      const more = rest ? `<p class="also">${text(LABELS.also)} ${links(rest)}.</p>\n` : "";
      return entryHTML(entry, look, text, more);
    });
    return `<section>\n<h3>${escapeXML(text(title))}</h3>\n${articles.join("")}</section>\n`;
  });
  const figures = lists.map(
    ({ id, shown, keys }) => `<li id="${id}"><strong>${escapeXML(shown)}</strong>: ${links(keys)}.</li>\n`,
  );
  return [
    `<section class="evidence" aria-labelledby="evidence">\n<h2 id="evidence">${text(LABELS.evidence)}</h2>\n`,
    `<p>${text(LABELS.evidenceLead)}</p>\n`,
    figures.length > 0 &&
      `<section>\n<h3>${text(LABELS.figures)}</h3>\n<ul class="figures">\n${figures.join("")}</ul>\n</section>\n`,
    ...tables,
    "</section>\n",
  ]
    .filter(Boolean)
    .join("");
}

function entryHTML(
  { key, table, row, title, citations, corrections }: Entry,
  look: Look,
  text: Words,
  more: string,
): string {
  const contested = new Set(citations.filter(({ agrees }) => !agrees).flatMap(({ columns }) => columns));
  const values = shownColumns(table, row, text.lang).map(([name, { about }]) => {
    const sign = contested.has(name) ? ` <b class="contested">${CONTESTED_SIGN} ${text(LABELS.contested)}</b>` : "";
    return `<div><dt>${escapeXML(text(about))}</dt><dd>${look.cell(table, name, row[name], text)}${sign}</dd></div>\n`;
  });
  const all = new Set(citations.flatMap(({ columns }) => columns)).size;
  const cited = grouped(citations, ({ source }) => source).map((told) => sourceHTML(told, all, look, text));
  return (
    `<article id="${key}">\n<h4>${escapeXML(title)}${contested.size > 0 ? ` <b class="contested">${CONTESTED_SIGN} ${text(LABELS.contested)}</b>` : ""}</h4>\n` +
    `${more}<dl>\n${values.join("")}</dl>\n` +
    corrections.map((made) => correctionHTML(made, text)).join("") +
    (cited.length > 0 ? `<ul class="citations">\n${cited.join("")}</ul>\n` : `<p>${text(LABELS.uncited)}</p>\n`) +
    "</article>\n"
  );
}

/** A correction of a cell: its day, what the cell said before, and why it was changed. */
function correctionHTML({ date, table, column, was, reason_en, reason_es }: Correction, text: Words): string {
  const about = columnsOf(table as TableName)[column]?.about ?? { en: column, es: column };
  const before = was === null ? "" : ` ${text({ en: "It said", es: "Decía" })} “${was}”.`;
  const reason = text({ en: reason_en, es: reason_es });
  return `<p class="correction"><b>${escapeXML(correctedOn(date, text))}</b> ${sentence(text(about))}${escapeXML(before)} ${sentence(reason)}</p>\n`;
}

/** One source and everything that it says of a row. */
function sourceHTML(told: readonly Citation[], all: number, look: Look, text: Words): string {
  const { publisher, kind, url, published } = look.source(told[0]?.source ?? "");
  const name = escapeXML(publisher);
  const named = url ? `<a href="${escapeXML(url)}" rel="noopener">${name}</a>` : name;
  const about = [text(sourceKinds[kind]), published && text.date(published)].filter(Boolean).join(", ");
  // What differs in nothing but its columns was said once
  const statements = grouped(told, ({ columns: _, ...rest }) => JSON.stringify(rest)).map((same) =>
    statementHTML({ ...(same[0] as Citation), columns: same.flatMap(({ columns }) => columns) }, all, look, text),
  );
  const list =
    statements.length > 1 ? `<ul>\n${statements.map((one) => `<li>${one}</li>\n`).join("")}</ul>` : statements.join("");
  const otherwise = told.some(({ agrees }) => !agrees) ? ' class="otherwise"' : "";
  return `<li${otherwise}><span class="source">${named}</span> (${escapeXML(about)}). ${list}</li>\n`;
}

function statementHTML(citation: Citation, all: number, look: Look, text: Words): string {
  const { table, columns, says, locator, quote, attribution, agrees, note } = citation;
  const { lang } = text;
  const source = look.source(citation.source);
  const speaker = lang === "es" ? citation.speaker_es : citation.speaker_en;
  const who = [text(attributions[attribution]), speaker].filter(Boolean).join(": ");
  // A label says more after a colon, which the values above have said already
  const about = columns.map((name) =>
    text(columnsOf(table as TableName)[name]?.about ?? { en: name, es: name }).replace(/:.*/, ""),
  );
  const said = agrees
    ? says && `${text(LABELS.says)}:`
    : `<b class="contested">${CONTESTED_SIGN} ${text(LABELS.otherwise)}${says ? ":" : "."}</b>`;
  return [
    locator && sentence(place(locator, lang)),
    quote && `<q${langOf(source.lang, lang)}>${escapeXML(quote)}</q>`,
    `<span class="who">${sentence(who)}</span>`,
    said,
    says && `<span${langOf("en", lang)}>${sentence(says)}</span>`,
    columns.length < all && `<span class="on">${text(LABELS.on)}: ${sentence(about.join("; "))}</span>`,
    note && `<span class="on"${langOf("en", lang)}>(${escapeXML(note)})</span>`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** A text as a sentence of HTML: with a capital, and with one point at its end. */
function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return escapeXML(/[.!?…]$/.test(begun) ? begun : `${begun}.`);
}

/** Items that share a key, in the order in which each key comes first. */
function grouped<Item>(items: readonly Item[], keyOf: (item: Item) => string): Item[][] {
  const groups = new Map<string, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return [...groups.values()];
}

/** What an entry is looked up with. */
type Look = ReturnType<typeof lookIn>;

function lookIn(story: Story, text: Words) {
  const rows = new Map<TableName, Map<unknown, Record<string, unknown>>>();
  const rowOf = (table: TableName, id: string) => {
    let known = rows.get(table);
    if (!known) {
      known = new Map((story[table].objects() as Record<string, unknown>[]).map((row) => [row.id, row]));
      rows.set(table, known);
    }
    return known.get(id);
  };
  const sources = new Map(story.sources.objects().map((source) => [source.id, source]));
  const correctionsOf = correctionsIn(story);
  const citations = new Map<string, Citation[]>();
  for (const told of grouped(story.citations.objects(), ({ table, row }) => `${table}/${row}`)) {
    const [{ table, row } = { table: "", row: "" }] = told;
    citations.set(`${table}/${row}`, told);
  }

  /** What people call a row: its own name, or that of the row it refers to; and of many, its date or its kind. */
  const nameOf = (table: TableName, row: Record<string, unknown>): string => {
    if (typeof row.name === "string") return row.name;
    const columns = Object.entries(columnsOf(table)).filter(([name]) => typeof row[name] === "string");
    const [whom] = columns.flatMap(([name, { references }]) => {
      const referred = references && rowOf(references as TableName, row[name] as string);
      return typeof referred === "object" && typeof referred.name === "string" ? [referred.name] : [];
    });
    const cell = ([name, column]: [string, Column]) => cellText(column, row[name], text, String);
    const [date] = columns.filter(([, { type }]) => type === "date").map(cell);
    const [kind] = columns.filter(([, { categories }]) => categories).map(cell);
    return [whom, date ?? kind].filter(Boolean).join(", ") || String(row.id);
  };

  return {
    source: (id: string): Source => sources.get(id) as Source,
    entry: (key: string): Entry => {
      const [table, id] = split(key);
      const row = Object.hasOwn(definitions, table) ? rowOf(table, id) : undefined;
      if (!row)
        throw new RangeError(`"${key}" is evidence, but the story has no such row; give notebook() the story it is of`);
      return {
        key,
        table,
        row,
        title: nameOf(table, row),
        citations: citations.get(key) ?? [],
        corrections: correctionsOf(table, id),
      };
    },
    cell: (table: TableName, name: string, value: unknown, text: Words): string => {
      const column = columnsOf(table)[name] as Column;
      const written = [value].flat().map((one) =>
        cellText(column, one, text, (id) => {
          const referred = rowOf(column.references as TableName, id);
          return referred ? nameOf(column.references as TableName, referred) : id;
        }),
      );
      const shown = escapeXML(written.join("; "));
      return isFreeText(name, column) && text.lang !== "en" && !name.endsWith("_es")
        ? `<span lang="en">${shown}</span>`
        : shown;
    },
  };
}

function split(key: string): [TableName, string] {
  const at = key.indexOf("/");
  return [key.slice(0, at) as TableName, key.slice(at + 1)];
}

function columnsOf(table: TableName): Record<string, Column> {
  const { columns, derived } = definitions[table] as TableDefinition;
  return { ...columns, ...Object.fromEntries(Object.entries(derived).map(([name, { column }]) => [name, column])) };
}

/** The columns that say something in this language; the id is the entry's own address. */
function shownColumns(table: TableName, row: Record<string, unknown>, lang: Lang): [string, Column][] {
  const other = lang === "en" ? "_es" : "_en";
  return Object.entries(columnsOf(table)).filter(([name]) => {
    const value = row[name];
    const empty = value === null || value === undefined || (Array.isArray(value) && value.length === 0);
    return name !== "id" && !name.endsWith(other) && !empty;
  });
}

function cellText(column: Column, value: unknown, text: Words, nameOf: (id: string) => string): string {
  const { type, categories, references, unit } = column;
  const category = categories?.[String(value)];
  if (category) return text(category);
  if (references) return nameOf(String(value));
  if (typeof value === "boolean") return text(value ? LABELS.yes : LABELS.no);
  if (type === "date") return text.date(String(value));
  if (typeof value !== "number") return String(value);
  const number = text.number(value, { decimals: Number.isInteger(value) ? 0 : 2 });
  return unit ? `${number} ${text(unit)}` : number;
}

/** Notes are written in English only; names and the like are in no language. */
function isFreeText(name: string, { type, categories, references, pattern }: Column): boolean {
  return type === "string" && !categories && !references && !pattern && name !== "name" && name !== "currency";
}

/** Places in a source are noted in English; the commonest are said in Spanish. */
function place(locator: string, lang: Lang): string {
  if (lang === "en") return locator;
  return locator.replace(PLACES, (word) => PLACES_ES[word.toLowerCase() as keyof typeof PLACES_ES]);
}

const PLACES_ES = {
  paragraphs: "párrafos",
  paragraph: "párrafo",
  headline: "titular",
  title: "título",
  caption: "pie de foto",
  table: "tabla",
  page: "página",
} satisfies Record<string, Text[Lang]>;
const PLACES = new RegExp(`\\b(${Object.keys(PLACES_ES).join("|")})\\b`, "gi");
