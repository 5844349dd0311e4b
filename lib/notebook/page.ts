/** A notebook's page in one language: the story from title to last table, then the evidence. */
import { readUpTo } from "../charts/provenance.ts";
import { type Lang, textIn } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import { chartHTML } from "./chart.ts";
import { documentHTML, fileOf, type PageOptions } from "./document.ts";
import { type Html, html, isLink } from "./html.ts";
import { tableHTML } from "./html-table.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import type { Entry } from "./lookup.ts";
import { plainProse, proseHTML, proseIn } from "./prose.ts";
import type { Block, DrawnChart, NotebookValue } from "./value.ts";
import { pageWords } from "./words.ts";

/**
 * Writes a notebook as one HTML file.
 *
 * @throws RangeError where it rests on a row that its story doesn't have, and for a language that isn't one of its own.
 */
export async function pageHTML(
  notebook: NotebookValue,
  lang: Lang,
  { foot }: Pick<PageOptions, "foot"> = {},
): Promise<string> {
  const { name, title, languages, blocks, story } = notebook;
  if (!languages.includes(lang)) {
    throw new RangeError(`the notebook "${name}" is not in "${lang}"; it is in ${languages.join(", ")}`);
  }
  const ledger = openLedger(notebook);
  const standfirst = proseIn(notebook.standfirst, lang);
  const opening = html`<h1>${textIn(title, lang)}</h1>
<div class="standfirst">
${proseHTML(standfirst, lang, ledger.link)}</div>
`;
  const parts: Html[] = [];
  // One after the other: what is read first is numbered first
  for (const block of blocks) parts.push(await blockHTML(block, lang, ledger));
  const evidence = ledger.html(lang);

  const description = plainProse(standfirst, lang);
  const [first] = chartsOf(notebook);
  return documentHTML({
    lang,
    languages,
    title: textIn(title, lang),
    description,
    ...(first && { card: cardOf(first, lang) }),
    data: dataset(notebook, lang, { description, entries: ledger.entries() }),
    up: { href: `../${fileOf(lang, languages)}`, name: pageWords[lang].all },
    foot,
    body: html`<article class="notebook">
${opening}${parts}${evidence && story && readHTML(story, lang)}</article>
${evidence}`,
  });
}

/** The charts of a notebook, in order. */
export function chartsOf({ blocks }: Pick<NotebookValue, "blocks">): DrawnChart[] {
  return blocks.flatMap((block) => ("chart" in block ? [block.chart] : []));
}

/** The picture of a page for where it is shared: its chart, wide, beside the page or in a folder below it. */
export function cardOf({ drawing, title }: DrawnChart, lang: Lang, folder = ""): { file: string; alt: string } {
  return { file: `${folder}${drawing.name}-wide-${lang}.png`, alt: textIn(title, lang) };
}

/** How far the reading of a story went, as a paragraph; nothing for a story whose sources have no dates. */
export function readHTML({ index }: Pick<AnyStory, "index">, lang: Lang): Html | undefined {
  const day = index.latestReport();
  return day === null ? undefined : html`<p class="note">${readUpTo(day, lang)} ${pageWords[lang].read}</p>\n`;
}

async function blockHTML(block: Block, lang: Lang, ledger: Ledger): Promise<Html> {
  if ("text" in block) {
    return html`<div class="prose">\n${proseHTML(proseIn(block.text, lang), lang, ledger.link)}</div>\n`;
  }
  if ("chart" in block) return chartHTML(block.chart, lang, ledger);
  const { rows, columns, note } = block.table;
  const title = textIn(block.table.title, lang);
  const below = note !== undefined && html`<p class="note">${textIn(note, lang)}</p>\n`;
  return html`<div class="data">
${tableHTML({ caption: title, rows, columns, lang, link: ledger.mark, label: title })}
${below}</div>
`;
}

/** The page's data as schema.org describes a data set: what it is, what it rests on, where its files are. */
function dataset(
  notebook: NotebookValue,
  lang: Lang,
  { description, entries }: { description: string; entries: readonly Entry[] },
): object {
  const { title, story } = notebook;
  const { licence, authors = [] } = story?.about ?? {};
  const charts = chartsOf(notebook);
  const cited = new Set(entries.flatMap(({ citations }) => citations.map(({ source }) => source)));
  const addresses = (story?.tables.sources.objects() ?? []).flatMap(({ id, url }) =>
    url !== null && cited.has(id) && isLink(url) ? [url] : [],
  );
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: textIn(title, lang),
    description,
    inLanguage: lang,
    isAccessibleForFree: true,
    ...(licence && { license: licence.path }),
    ...(authors.length > 0 && { creator: authors.map((name) => ({ name })) }),
    ...(addresses.length > 0 && { isBasedOn: addresses }),
    ...(charts.length > 0 && {
      distribution: charts.map(({ drawing, title }) => ({
        "@type": "DataDownload",
        name: textIn(title, lang),
        encodingFormat: "text/csv",
        contentUrl: `${drawing.name}.csv`,
      })),
    }),
  };
}
