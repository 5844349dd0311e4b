/** One row as evidence on a page: its values, its corrections, and each source with all that it says of the row. */
import type { Words } from "../charts/locale.ts";
import { correctedOn } from "../charts/provenance.ts";
import { escapeXML } from "../charts/text.ts";
import { CONTESTED_SIGN } from "../charts/theme.ts";
import { saidValue } from "../evidence/statements.ts";
import type { Text } from "../language.ts";
import { cellsOf, readCell } from "../table/column.ts";
import { attributions, type Citation, stances } from "../tables/citations.ts";
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
  const contested = new Set(citations.filter(({ stance }) => stance === "dispute").flatMap(({ columns }) => columns));
  const values = shownColumns(table, row).map(([name, { about }]) => {
    const sign = contested.has(name) ? ` <b class="contested">${CONTESTED_SIGN} ${text(LABELS.contested)}</b>` : "";
    const shown = escapeXML(look.text(table, name, row[name]));
    return `<div><dt>${escapeXML(text(about))}</dt><dd>${shown}${sign}</dd></div>\n`;
  });
  const all = new Set(citations.flatMap(({ columns }) => columns)).size;
  const cited = grouped(citations, ({ source }) => source).map((told) => sourceHTML(told, all, look, text));
  return (
    `<article id="${key}">\n<h4>${escapeXML(title)}${contested.size > 0 ? ` <b class="contested">${CONTESTED_SIGN} ${text(LABELS.contested)}</b>` : ""}</h4>\n` +
    `${more}<dl>\n${values.join("")}</dl>\n` +
    corrections.map((made) => correctionHTML(made, look, text)).join("") +
    (cited.length > 0 ? `<ul class="citations">\n${cited.join("")}</ul>\n` : `<p>${text(LABELS.uncited)}</p>\n`) +
    "</article>\n"
  );
}

/** A correction of a cell: its day, what the cell said before, and why it was changed. */
function correctionHTML({ date, table, column, was, reason }: Correction, look: Look, text: Words): string {
  const about = columnsOf(table as TableName)[column]?.about ?? { en: column, es: column };
  const said = toldText(table as TableName, column, was, look, text);
  const before = said === "" ? "" : ` ${text({ en: "It said", es: "Decía" })} “${said}”.`;
  return `<p class="correction"><b>${escapeXML(correctedOn(date, text))}</b> ${sentence(text(about))}${escapeXML(before)} ${sentence(text(reason))}</p>\n`;
}

/** One source and everything that it says of a row. */
function sourceHTML(told: readonly Citation[], all: number, look: Look, text: Words): string {
  const { publisher, title, kind, url, published, via, lang } = look.source(told[0]?.source ?? "");
  const name = escapeXML(publisher);
  const named = url ? `<a href="${escapeXML(url)}" rel="noopener">${name}</a>` : name;
  const titled = title ? `, <cite${langOf(lang, text.lang)}>${escapeXML(title)}</cite>` : "";
  const carried = via && text({ en: `carrying a text of ${via}`, es: `reproduce un texto de ${via}` });
  const about = [text(sourceKinds[kind]), published && text.date(published), carried].filter(Boolean).join(", ");
  // What differs in nothing but its columns was said once
  const statements = grouped(told, ({ columns: _, ...rest }) => JSON.stringify(rest)).map((same) =>
    statementHTML({ ...(same[0] as Citation), columns: same.flatMap(({ columns }) => columns) }, all, look, text),
  );
  const list =
    statements.length > 1 ? `<ul>\n${statements.map((one) => `<li>${one}</li>\n`).join("")}</ul>` : statements.join("");
  const otherwise = told.some(({ stance }) => stance === "dispute") ? ' class="otherwise"' : "";
  return `<li${otherwise}><span class="source">${named}${titled}</span> (${escapeXML(about)}). ${list}</li>\n`;
}

function statementHTML(citation: Citation, all: number, look: Look, text: Words): string {
  const { table, columns, says, locator, quote, attribution, speaker, stance, note } = citation;
  const { lang } = text;
  const source = look.source(citation.source);
  const who = [text(attributions[attribution]), speaker && text(speaker)].filter(Boolean).join(": ");
  // A label says more after a colon, which the values above have said already
  const about = columns.map((name) =>
    text(columnsOf(table as TableName)[name]?.about ?? { en: name, es: name }).replace(/:.*/, ""),
  );
  const otherwise = `${text(stances[stance])}${says ? ":" : "."}`;
  const said =
    stance === "agrees"
      ? says && `${text(LABELS.says)}:`
      : stance === "dispute"
        ? `<b class="contested">${CONTESTED_SIGN} ${otherwise}</b>`
        : `<b>${otherwise}</b>`;
  return [
    locator && sentence(text(locator)),
    quote && `<q${langOf(source.lang, lang)}>${escapeXML(quote)}</q>`,
    `<span class="who">${sentence(who)}</span>`,
    said,
    says && `<span>${sentence(toldText(table as TableName, columns[0] ?? "", says, look, text))}</span>`,
    columns.length < all && `<span class="on">${text(LABELS.on)}: ${sentence(about.join("; "))}</span>`,
    note && `<span class="on">(${escapeXML(text(note))})</span>`,
  ]
    .filter(Boolean)
    .join(" ");
}

/** A text as a sentence of HTML: with a capital, and with one point at its end. */
function sentence(words: string): string {
  const begun = words.charAt(0).toUpperCase() + words.slice(1);
  return escapeXML(/[.!?…]$/.test(begun) ? begun : `${begun}.`);
}

/** What was said of a cell, written as the cell would be: a date in words, a category by its label. */
function toldText(table: TableName, name: string, told: Text | null, look: Look, text: Words): string {
  const column = columnsOf(table)[name];
  if (!column || !told) return "";
  // What a cell held before may be told in words, where it is not to be repeated
  const held = "value" in readCell(column, ...cellsOf(column, told));
  return held ? look.text(table, name, saidValue(column, told)) : text(told);
}
