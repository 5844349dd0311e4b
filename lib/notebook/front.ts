/** The front page: every notebook with its title, its standfirst and its first chart. */
import { words } from "../charts/locale.ts";
import { escapeXML } from "../charts/text.ts";
import { LANGUAGES, type Lang, type Text } from "../language.ts";
import { writeWhole } from "../write.ts";
import { thumbnailHTML } from "./chart.ts";
import { documentHTML } from "./document.ts";
import { fileOf, LABELS, readHTML } from "./html.ts";
import type { Draft } from "./notebook.ts";
import { chartsOf } from "./page.ts";
import { plainProse } from "./prose.ts";

/** What the front page says above the notebooks. */
export interface FrontText {
  title: Text;
  standfirst: Text;
}

/** Writes the front page in one language: notebooks by their place, then by name. */
export async function frontHTML(
  { title, standfirst }: FrontText,
  drafts: readonly Draft[],
  lang: Lang,
): Promise<string> {
  const text = words[lang];
  const sorted = [...drafts].sort((a, b) => (a.place === b.place ? (a.name < b.name ? -1 : 1) : a.place - b.place));
  const cards = await Promise.all(
    sorted.map(async (draft) => {
      const [first] = chartsOf(draft);
      const href = `${draft.name}/${fileOf(lang)}`;
      return (
        `<li>\n<div><h2><a href="${href}">${escapeXML(text(draft.title))}</a></h2>\n` +
        `<p>${escapeXML(plainProse(draft.standfirst[lang], lang))}</p></div>\n${first ? await thumbnailHTML(first, lang) : ""}</li>\n`
      );
    }),
  );
  const [first] = sorted;
  const [cited] = sorted.filter((draft) => chartsOf(draft).some(({ marks }) => marks.some((mark) => mark.length > 0)));
  const read = cited ? readHTML((await cited.story()).sources.objects(), lang) : "";
  const [chart] = first ? chartsOf(first) : [];
  return documentHTML({
    lang,
    title: text(title),
    description: text(standfirst),
    ...(first &&
      chart && { card: { file: `${first.name}/${chart.drawing.name}-wide-${lang}.png`, alt: text(chart.title) } }),
    body:
      `<h1>${escapeXML(text(title))}</h1>\n<div class="standfirst"><p>${escapeXML(text(standfirst))}</p></div>\n` +
      `<ul class="notebooks" aria-label="${text(LABELS.notebooks)}">\n${cards.join("")}</ul>\n${read}`,
  });
}

/** Writes the front page in both languages into a folder, and returns the paths. */
export async function writeFront(front: FrontText, drafts: readonly Draft[], folder = "charts"): Promise<string[]> {
  const pages = await Promise.all(LANGUAGES.map((lang) => frontHTML(front, drafts, lang)));
  return LANGUAGES.map((lang, index) => writeWhole(folder, fileOf(lang), pages[index] ?? ""));
}
