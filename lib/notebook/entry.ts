/** One row as evidence on a page: its values, its corrections, and each source with all that it says of the row. */
import type { Words } from "../charts/locale.ts";
import { correctedOn } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import { CONTESTED_SIGN } from "../charts/theme.ts";
import type { Lang, Text } from "../language.ts";
import { attributions, type Citation } from "../tables/citations.ts";
import type { Correction } from "../tables/corrections.ts";
import type { TableName } from "../tables/index.ts";
import { sourceKinds } from "../tables/sources.ts";
import { LABELS, langOf } from "./html.ts";
import { columnsOf, type Entry, grouped, type Look, shownColumns } from "./lookup.ts";

export function entryHTML(
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
