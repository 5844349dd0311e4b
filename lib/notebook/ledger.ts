/** The end of a page: every row that something on it rests on, with each source that speaks of it, where links land. */
import type { Evidence } from "../evidence/evidence.ts";
import { type Lang, textIn } from "../languages/text.ts";
import { rowInWords } from "../story/in-words.ts";
import type { AnyStory } from "../story/story.ts";
import type { TableDefinition } from "../table/define.ts";
import { entryHTML } from "./entry.ts";
import { type Hole, type Html, html, separated } from "./html.ts";
import { type Entry, entryOf } from "./lookup.ts";
import type { Linker } from "./prose.ts";
import type { NotebookValue } from "./value.ts";
import { pageWords } from "./words.ts";

/** What a page rests on, gathered while it is written. */
export interface Ledger {
  /** Notes the rows and gives the link to them: to the row itself, or to a list where they are several. */
  link: Linker;
  /** Notes the rows of one mark, or of one row of a table, and gives the link to the first, which names the others. */
  mark: (evidence: readonly Evidence[]) => string | undefined;
  /** All rows noted, in the order of the page. */
  entries: () => readonly Entry[];
  /** The section in which all links land; nothing where no row was noted. */
  html: (lang: Lang) => Html | undefined;
}

/** Opens a ledger for one page. It refuses evidence that the notebook's story doesn't have. */
export function openLedger({ name, story }: Pick<NotebookValue, "name" | "story">): Ledger {
  const entries = new Map<string, Entry>();
  const lists = new Map<string, List>();
  const others = new Map<string, Set<string>>();
  const note = (evidence: readonly Evidence[]) => {
    for (const found of evidence) entries.set(found.key, entryIn(story, found, name));
    return [...new Set(evidence.map(({ key }) => key))];
  };
  return {
    link: (evidence, shown) => {
      const noted = note(evidence);
      if (noted.length < 2) return noted[0] === undefined ? undefined : `#${noted[0]}`;
      const own = JSON.stringify([shown, noted]);
      const list = lists.get(own) ?? { id: `figure-${lists.size + 1}`, shown, keys: noted };
      lists.set(own, list);
      return `#${list.id}`;
    },
    mark: (evidence) => {
      const [first, ...rest] = note(evidence);
      if (first === undefined) return undefined;
      if (rest.length > 0) others.set(first, new Set([...(others.get(first) ?? []), ...rest]));
      return `#${first}`;
    },
    entries: () => [...entries.values()],
    html: (lang) => (story ? section({ entries, lists: [...lists.values()], others }, story, lang) : undefined),
  };
}

/** A figure of the text that rests on several rows. */
interface List {
  id: string;
  shown: string;
  keys: readonly string[];
}

interface Gathered {
  entries: ReadonlyMap<string, Entry>;
  lists: readonly List[];
  /** By the first row of a mark, the others that it rests on. */
  others: ReadonlyMap<string, ReadonlySet<string>>;
}

function entryIn(story: AnyStory | null, evidence: Evidence, notebook: string): Entry {
  const { key } = evidence;
  if (story === null) {
    throw new RangeError(
      `"${key}" is evidence in the notebook "${notebook}", which has no story; give it the one that the row is of, as in notebook("${notebook}", { story, … })`,
    );
  }
  try {
    return entryOf(story, evidence);
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
    throw new RangeError(
      `"${key}" is evidence in the notebook "${notebook}", whose story doesn't have it: ${error.message}. Give notebook() the story that the row is of`,
      { cause: error },
    );
  }
}

function section({ entries, lists, others }: Gathered, story: AnyStory, lang: Lang): Html | undefined {
  if (entries.size === 0) return undefined;
  const words = pageWords[lang];
  const links = (keys: Iterable<string>): Hole[] => {
    const linked = Array.from(keys, (key) => {
      const { table, id } = entries.get(key) as Entry;
      return html`<a href="#${key}">${rowInWords(story, table, id, lang)}</a>`;
    });
    return separated(linked, ", ");
  };
  const tables = Object.values<TableDefinition>(story.definitions).map(({ name, title }) => {
    const articles = [...entries.values()]
      .filter(({ table }) => table === name)
      .map((entry) => {
        const rest = others.get(entry.key);
        const more = rest && html`<p class="also">${words.also} ${links(rest)}.</p>\n`;
        return entryHTML(entry, { story, lang, more });
      });
    return articles.length > 0 && html`<section>\n<h3>${textIn(title, lang)}</h3>\n${articles}</section>\n`;
  });
  const figures = lists.map(
    ({ id, shown, keys }) => html`<li id="${id}"><strong>${shown}</strong>${words.colon("")} ${links(keys)}.</li>\n`,
  );
  return html`<section class="evidence" aria-labelledby="evidence">
<h2 id="evidence">${words.evidence}</h2>
<p>${words.evidenceLead}</p>
${
  figures.length > 0 && html`<section>\n<h3>${words.figures}</h3>\n<ul class="figures">\n${figures}</ul>\n</section>\n`
}${tables}</section>
`;
}
