/** One row as evidence on a page: its values, its corrections, and each source with all that it says of the row. */
import { words } from "../charts/locale.ts";
import { correctedOn } from "../charts/provenance.ts";
import { CONTESTED_SIGN } from "../charts/theme.ts";
import { formatDate } from "../dates/format.ts";
import { type Lang, textIn } from "../languages/text.ts";
import { attributions, type Citation, stances } from "../story/citations.ts";
import type { Correction } from "../story/corrections.ts";
import { cellInWords, columnInWords, rowInWords, toldInWords } from "../story/in-words.ts";
import { columnNames } from "../story/lookup.ts";
import { type Source, sourceKinds } from "../story/sources.ts";
import type { AnyStory } from "../story/story.ts";
import { isEmpty } from "../table/cell.ts";
import { type Hole, type Html, html, isLink, separated } from "./html.ts";
import type { Entry } from "./lookup.ts";
import { pageWords } from "./words.ts";

/** What an entry is written with: the story that it is of, the language, and what stands below its title. */
export interface EntryOptions {
  story: AnyStory;
  lang: Lang;
  more?: Hole;
}

/** An entry of a page's evidence, to which marks and figures link by the key of its row. */
export function entryHTML(entry: Entry, { story, lang, more }: EntryOptions): Html {
  const { key, table, id, row, citations, corrections } = entry;
  const contested = new Set(citations.filter(({ stance }) => stance === "dispute").flatMap(({ columns }) => columns));
  const sign = html` <b class="contested">${CONTESTED_SIGN} ${pageWords[lang].contested}</b>`;
  // The id is the entry's own address
  const filled = columnNames(story.index.table(table)).filter((name) => name !== "id" && !isEmpty(row[name]));
  const values = filled.map((name) => {
    const shown = cellInWords(story, table, name, row[name], lang);
    return html`<div><dt>${columnInWords(story, table, name, lang)}</dt><dd>${shown}${contested.has(name) && sign}</dd></div>\n`;
  });
  const all = new Set(citations.flatMap(({ columns }) => columns)).size;
  const sources = grouped(citations, ({ source }) => source).map((told) => sourceHTML(told, all, story, lang));
  return html`<article id="${key}">
<h4>${rowInWords(story, table, id, lang)}${contested.size > 0 && sign}</h4>
${more}<dl>
${values}</dl>
${corrections.map((made) => correctionHTML(made, story, lang))}${
  sources.length > 0 ? html`<ul class="citations">\n${sources}</ul>\n` : html`<p>${pageWords[lang].uncited}</p>\n`
}</article>
`;
}

/** A correction of a cell: its day, what the cell said before, and why it was changed. */
function correctionHTML({ date, table, column, was, reason }: Correction, story: AnyStory, lang: Lang): Html {
  const before = toldInWords(story, table, column, was, lang);
  const told = [
    html`<b>${correctedOn(date, words[lang])}</b>`,
    sentence(columnInWords(story, table, column, lang)),
    before !== "" && pageWords[lang].was(before),
    sentence(textIn(reason, lang)),
  ];
  return html`<p class="correction">${separated(told)}</p>\n`;
}

/** One source and everything that it says of a row. */
function sourceHTML(told: readonly Citation[], all: number, story: AnyStory, lang: Lang): Html {
  const source = story.index.source(told[0]?.source ?? "");
  const { kind, published, via } = source;
  const about = [
    textIn(sourceKinds[kind], lang),
    published !== null && formatDate(published, lang),
    via !== null && pageWords[lang].carrying(via),
  ];
  // What differs in nothing but what it covers was said once
  const statements = grouped(told, ({ row: _, columns: __, ...rest }) => JSON.stringify(rest)).map((same) => {
    const columns = [...new Set(same.flatMap(({ columns }) => columns))];
    return statementHTML({ ...(same[0] as Citation), columns }, all, story, lang);
  });
  const list =
    statements.length > 1 ? html`<ul>\n${statements.map((one) => html`<li>${one}</li>\n`)}</ul>` : statements;
  const disputed = told.some(({ stance }) => stance === "dispute");
  return html`<li${{ class: disputed && "otherwise" }}>${nameHTML(source, lang)} (${separated(about, ", ")}). ${list}</li>\n`;
}

/** Who published it, with a link where it has an address of the web, and under which title. */
function nameHTML({ publisher, title, url, lang: own }: Source, lang: Lang): Html {
  const named = url !== null && isLink(url) ? html`<a href="${url}" rel="noopener">${publisher}</a>` : publisher;
  const titled = title !== null && html`, <cite${{ lang: langOf(own, lang) }}>${title}</cite>`;
  return html`<span class="source">${named}${titled}</span>`;
}

/** One thing that a source says: where, in which words, who speaks, what it says instead, and of which cells. */
function statementHTML(citation: Citation, all: number, story: AnyStory, lang: Lang): Html {
  const { table, columns, source, says, locator, quote, attribution, speaker, note } = citation;
  const page = pageWords[lang];
  const quoted = { lang: langOf(story.index.source(source).lang, lang) };
  const kind = textIn(attributions[attribution], lang);
  const who = speaker ? `${page.colon(kind)} ${textIn(speaker, lang)}` : kind;
  const [column = ""] = columns;
  const about = columns.map((name) => columnInWords(story, table, name, lang));
  return html`${separated([
    locator && sentence(textIn(locator, lang)),
    quote && html`<q${quoted}>${quote}</q>`,
    html`<span class="who">${sentence(who)}</span>`,
    stanceHTML(citation, lang),
    says && html`<span>${sentence(toldInWords(story, table, column, says, lang))}</span>`,
    columns.length < all &&
      html`<span class="on">${page.colon(page.on)} ${sentence(about.join(page.semicolon))}</span>`,
    note && html`<span class="on">(${textIn(note, lang)})</span>`,
  ])}`;
}

/** How what it says stands to the cell, where that isn't what the cell holds. */
function stanceHTML({ stance, says }: Citation, lang: Lang): Hole {
  const page = pageWords[lang];
  if (stance === "agrees") return says && page.colon(page.says);
  const otherwise = textIn(stances[stance], lang);
  const told = says ? page.colon(otherwise) : `${otherwise}.`;
  return stance === "dispute" ? html`<b class="contested">${CONTESTED_SIGN} ${told}</b>` : html`<b>${told}</b>`;
}

/** A text as a sentence: with a capital, and with one point at its end. */
function sentence(text: string): string {
  const begun = text.charAt(0).toUpperCase() + text.slice(1);
  return /[.!?…]$/.test(begun) ? begun : `${begun}.`;
}

/** The language of a text, where that isn't the page's. */
function langOf(own: string, page: Lang): string | undefined {
  return own === page ? undefined : own;
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
