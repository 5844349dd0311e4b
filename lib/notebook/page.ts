/** A notebook's page in one language: the story from title to last table, then the evidence. */
import { words } from "../charts/locale.ts";
import { escapeXML } from "../charts/text.ts";
import type { Lang } from "../language.ts";
import { aboutHandover } from "../package/about.ts";
import type { Story } from "../tables/index.ts";
import { chartHTML } from "./chart.ts";
import { documentHTML } from "./document.ts";
import { fileOf, LABELS, readHTML } from "./html.ts";
import { type Ledger, openLedger } from "./ledger.ts";
import type { Block, Draft } from "./notebook.ts";
import { plainProse, proseHTML } from "./prose.ts";
import { tableHTML } from "./table.ts";

/**
 * Writes a notebook as one HTML file.
 *
 * @throws RangeError where it rests on a row that its story doesn't have.
 */
export async function pageHTML(draft: Draft, lang: Lang): Promise<string> {
  const { title, standfirst, blocks } = draft;
  const text = words[lang];
  const story = await draft.story();
  const ledger = openLedger();
  const opening = `<h1>${escapeXML(text(title))}</h1>\n<div class="standfirst">\n${proseHTML(standfirst[lang], lang, ledger.link)}</div>\n`;
  const parts: string[] = [];
  // One after the other: what is read first is numbered first
  for (const block of blocks) parts.push(await blockHTML(block, lang, ledger));
  const evidence = ledger.html(story, lang);

  const description = plainProse(standfirst[lang], lang);
  const [first] = chartsOf(draft);
  return documentHTML({
    lang,
    title: text(title),
    description,
    ...(first && { card: { file: `${first.drawing.name}-wide-${lang}.png`, alt: text(first.title) } }),
    data: dataset(draft, lang, { description, story, keys: ledger.keys() }),
    up: `<a href="../${fileOf(lang)}">${text(LABELS.all)}</a>`,
    body: `<article class="notebook">\n${opening}${parts.join("")}${evidence && readHTML(story.sources.objects(), lang)}</article>\n${evidence}`,
  });
}

/** The charts of a notebook, in order. */
export function chartsOf({ blocks }: Draft) {
  return blocks.flatMap((block) => ("chart" in block ? [block.chart] : []));
}

async function blockHTML(block: Block, lang: Lang, ledger: Ledger): Promise<string> {
  const text = words[lang];
  if ("text" in block) return `<div class="prose">\n${proseHTML(block.text[lang], lang, ledger.link)}</div>\n`;
  if ("chart" in block) return chartHTML(block.chart, lang, ledger);
  const { title, rows, columns, note } = block.table;
  const caption = escapeXML(text(title));
  const below = note ? `<p class="note">${escapeXML(text(note))}</p>\n` : "";
  return `<div class="data">\n${tableHTML({ caption, rows, columns, text, link: ledger.mark, label: text(title) })}\n${below}</div>\n`;
}

/** The page's data as schema.org describes a data set: what it is, what it rests on, where its files are. */
function dataset(
  draft: Draft,
  lang: Lang,
  { description, story, keys }: { description: string; story: Story; keys: readonly string[] },
): object {
  const rows = new Set(keys);
  const cited = new Set<string>();
  for (const { table, row, source } of story.citations) if (rows.has(`${table}/${row}`)) cited.add(source);
  const sources = story.sources.objects().filter(({ id, url }) => url && cited.has(id));
  const { licence, authors } = aboutHandover();
  return {
    "@context": "https://schema.org",
    "@type": "Dataset",
    name: draft.title[lang],
    description,
    inLanguage: lang,
    isAccessibleForFree: true,
    license: licence.path,
    creator: authors.map((author) => ({ "@type": "Organization", name: author })),
    isBasedOn: sources.map(({ url }) => url),
    distribution: chartsOf(draft).map(({ drawing, title }) => ({
      "@type": "DataDownload",
      name: title[lang],
      encodingFormat: "text/csv",
      contentUrl: `${drawing.name}.csv`,
    })),
  };
}
