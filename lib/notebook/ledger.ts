/** The end of a page: every row that something on it rests on, with each source that speaks of it, where links land. */
import { type Words, words } from "../charts/locale.ts";
import { escapeXML } from "../charts/text.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Lang } from "../language.ts";
import type { TableDefinition } from "../table/define.ts";
import { definitions, type Story } from "../tables/index.ts";
import { entryHTML } from "./entry.ts";
import { LABELS } from "./html.ts";
import { lookIn } from "./lookup.ts";
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
