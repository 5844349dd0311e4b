/** The front page: every notebook with its title, its standfirst and its first chart. */
import { type Lang, textIn } from "../languages/text.ts";
import type { AnyStory } from "../story/story.ts";
import { writeWhole } from "../write.ts";
import { thumbnailHTML } from "./chart.ts";
import { documentHTML, fileOf, type PageOptions } from "./document.ts";
import { type Html, html } from "./html.ts";
import { cardOf, chartsOf, readHTML } from "./page.ts";
import { plainProse, proseIn } from "./prose.ts";
import type { NotebookValue } from "./value.ts";
import { pageWords } from "./words.ts";

/**
 * The front page in one language: the notebooks that are in it, by their place, then by name. What it says above them is
 * what the story says of itself; where there is no story, it says what they are.
 *
 * @throws RangeError for two notebooks of one name, of whose files only one could be kept.
 */
export async function frontHTML(
  story: AnyStory | null,
  notebooks: readonly NotebookValue[],
  lang: Lang,
  { foot }: Pick<PageOptions, "foot"> = {},
): Promise<string> {
  const sorted = inOrder(notebooks).filter(({ languages }) => languages.includes(lang));
  const { title, standfirst } = aboutIn(story, lang);
  const cards = await Promise.all(sorted.map((notebook) => cardHTML(notebook, lang)));
  const [first] = sorted;
  const [chart] = first ? chartsOf(first) : [];
  return documentHTML({
    lang,
    foot,
    languages: languagesOf(story, notebooks),
    title,
    ...(standfirst !== undefined && { description: standfirst }),
    ...(first && chart && { card: cardOf(chart, lang, `${first.name}/`) }),
    body: html`<h1>${title}</h1>
${standfirst !== undefined && html`<div class="standfirst"><p>${standfirst}</p></div>\n`}<ul class="notebooks" aria-label="${pageWords[lang].notebooks}">
${cards}</ul>
${story && sorted.some((notebook) => notebook.story) && readHTML(story, lang)}`,
  });
}

/** Writes the front page in each of its languages into a folder, and returns the paths. */
export async function writeFront(
  story: AnyStory | null,
  notebooks: readonly NotebookValue[],
  folder = "charts",
): Promise<string[]> {
  const languages = languagesOf(story, notebooks);
  const pages = await Promise.all(languages.map((lang) => frontHTML(story, notebooks, lang)));
  return languages.map((lang, index) => writeWhole(folder, fileOf(lang, languages), pages[index] ?? ""));
}

/** The languages of a front page: those of the story, or all that its notebooks are in. */
function languagesOf(story: AnyStory | null, notebooks: readonly NotebookValue[]): readonly Lang[] {
  return story?.languages ?? [...new Set(notebooks.flatMap(({ languages }) => languages))];
}

function aboutIn(story: AnyStory | null, lang: Lang): { title: string; standfirst?: string } {
  if (!story) return { title: pageWords[lang].notebooks };
  const { title, description, front = { title, standfirst: description } } = story.about;
  return { title: textIn(front.title, lang), standfirst: textIn(front.standfirst, lang) };
}

function inOrder(notebooks: readonly NotebookValue[]): NotebookValue[] {
  const names = notebooks.map(({ name }) => name);
  const twice = names.find((name, index) => names.indexOf(name) !== index);
  if (twice !== undefined) throw new RangeError(`two notebooks are named "${twice}"; give one of them another name`);
  return notebooks.toSorted((a, b) => (a.place === b.place ? (a.name < b.name ? -1 : 1) : a.place - b.place));
}

async function cardHTML(notebook: NotebookValue, lang: Lang): Promise<Html> {
  const { name, title, standfirst, languages } = notebook;
  const [first] = chartsOf(notebook);
  return html`<li>
<div><h2><a href="${name}/${fileOf(lang, languages)}">${textIn(title, lang)}</a></h2>
<p>${plainProse(proseIn(standfirst, lang), lang)}</p></div>
${first && (await thumbnailHTML(first, lang))}</li>
`;
}
