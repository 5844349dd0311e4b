/** Prose for people: Markdown whose words are typed by hand and whose figures are computed, and which keeps them apart. */
import MarkdownIt, { type Token } from "markdown-it";
import { words } from "../charts/locale.ts";
import { escapeXML } from "../charts/text.ts";
import type { Evidence } from "../evidence/evidence.ts";
import type { Lang } from "../language.ts";

/** A passage in one language. */
export interface Prose {
  /** What was typed by hand: the Markdown before, between and after the values. */
  typed: readonly string[];
  values: readonly Value[];
}

/** A passage in both languages. */
export type ProseText = Readonly<Record<Lang, Prose>>;

/** What may stand in prose as computed. A whole number is written with its thousands apart. */
export type Value = string | number | Figure;

/** A value that shows the rows which it rests on. */
export interface Figure {
  value: string | number;
  evidence: readonly Evidence[];
}

/** Gives the link to the rows that a figure rests on, or nothing where the page doesn't have them. */
export type Linker = (evidence: readonly Evidence[], shown: string) => string | undefined;

/**
 * A passage of Markdown. What is typed in it holds no digit: figures, dates and years come from the tables.
 * A value is shown as it is, never read as Markdown or HTML.
 *
 * @throws RangeError for a digit that was typed by hand, with the words around it.
 * @example
 * prose`They are **${2} brothers**.`.values; // [2]
 */
export function prose(typed: TemplateStringsArray, ...values: Value[]): Prose {
  typed.forEach((part, index) => {
    if (part === undefined) throw new RangeError("a backslash in prose begins no known escape; write \\\\ for itself");
    if (RESERVED.test(part))
      throw new RangeError("prose holds a private-use character, which no font draws; take it out");
    const at = part.search(DIGIT);
    if (at === -1) return;
    // The values beside it are shown as …, so that the words can be found in the notebook
    const passage = typed.slice(0, index).join("…") + (index ? "…" : "");
    const around = `${passage}${part}${typed
      .slice(index + 1)
      .map((next) => `…${next}`)
      .join("")}`;
    throw new RangeError(
      `"${excerpt(around, passage.length + at)}": a digit typed by hand. Compute it from the tables, as in ` +
        'en.number(rows.length) or en.date(row.date); a name that has a digit goes in as a value too, as "MS-13"',
    );
  });
  return { typed, values };
}

/**
 * A value in prose that shows its evidence: on the page it links to the rows that it rests on.
 *
 * @example
 * prose`He was held for ${figure(en.years(28), { evidence: row.evidence })}.`;
 */
export function figure(value: string | number, { evidence }: { evidence: Evidence | readonly Evidence[] }): Figure {
  return { value, evidence: Array.isArray(evidence) ? evidence : [evidence as Evidence] };
}

/**
 * A passage as HTML. Raw HTML in it is text, images are left out, and a link is http, https, # or a relative path.
 *
 * @throws RangeError for any other link, and for a number whose decimals nobody chose.
 */
export function proseHTML({ typed, values }: Prose, lang: Lang, link: Linker = () => undefined): string {
  const source = typed.map((part, index) => (index ? mark(index - 1) : "") + part).join("");
  return markdown.render(undented(source), { values, lang, link } satisfies Setting);
}

/** The words of a passage on one line, without links or emphasis. */
export function plainProse(passage: Prose, lang: Lang): string {
  const text = proseHTML(passage, lang).replace(/<[^>]+>/g, "");
  return text
    .replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? '"')
    .replace(/\s+/g, " ")
    .trim();
}

/** What a passage is rendered with. */
interface Setting {
  values: readonly Value[];
  lang: Lang;
  link: Linker;
}

/** How the Markdown library is told to write one kind of token. */
type Rule = (tokens: Token[], index: number, options: unknown, setting: Setting) => string;

/** What a relative link is read against, to see whether it stays a web address. */
const HERE = "https://page.invalid/";
const DIGIT = /\p{N}/u;
/** Each value stands in the Markdown as one private-use character, which Markdown takes for a letter. */
const FIRST = 0xe000;
const MARK = /[\uE000-\uF8FF]/g;
const RESERVED = /[\uE000-\uF8FF]/;

const mark = (index: number) => String.fromCharCode(FIRST + index);
const valueAt = (mark: string, { values }: Setting) => values[mark.charCodeAt(0) - FIRST] as Value;

const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true });
// Of the typographer only the curly quotes: (c) stays (c)
markdown.disable(["replacements", "image"]);
const { normalizeLink } = markdown;
markdown.normalizeLink = (link) => link;
markdown.validateLink = () => true;

/** Every passage is rendered with its setting, which the library's types leave open. */
const rules = markdown.renderer.rules as unknown as Record<string, Rule>;
rules.text = (tokens, index, _, setting: Setting) => {
  const before = tokens.slice(0, index);
  const linked = count(before, "link_open") > count(before, "link_close");
  return filled(tokens[index]?.content ?? "", (mark) => valueHTML(valueAt(mark, setting), setting, linked));
};
rules.code_inline = (tokens, index, _, setting: Setting) => code(tokens[index]?.content ?? "", setting);
rules.code_block = rules.fence = (tokens, index, _, setting: Setting) =>
  `<pre>${code(tokens[index]?.content ?? "", setting)}</pre>\n`;
rules.link_open = (tokens, index, _, setting: Setting) => {
  const typed = String(tokens[index]?.attrGet("href") ?? "");
  const href = typed.replace(MARK, (mark) => written(valueAt(mark, setting), setting.lang));
  if (!URL.canParse(href, HERE) || !["http:", "https:"].includes(new URL(href, HERE).protocol)) {
    throw new RangeError(
      `"${href}" is no link for a page; write one that begins with http://, https:// or #, or a path`,
    );
  }
  const out = /^https?:/i.test(href) ? ' rel="noopener"' : "";
  return `<a href="${escapeXML(normalizeLink(href))}"${out}>`;
};
// The page's title is the only heading of the first level
rules.heading_open = rules.heading_close = (tokens, index) => {
  const { tag = "h2", nesting = 1 } = tokens[index] ?? {};
  return `<${nesting < 0 ? "/" : ""}${tag === "h1" ? "h2" : tag}>${nesting < 0 ? "\n" : ""}`;
};

function count(tokens: readonly { type: string }[], type: string): number {
  return tokens.filter((token) => token.type === type).length;
}

function filled(content: string, fill: (mark: string) => string): string {
  return content
    .split(/([\uE000-\uF8FF])/)
    .map((part, index) => (index % 2 ? fill(part) : escapeXML(part)))
    .join("");
}

function code(content: string, setting: Setting): string {
  return `<code>${filled(content, (mark) => escapeXML(written(valueAt(mark, setting), setting.lang)))}</code>`;
}

function valueHTML(value: Value, { lang, link }: Setting, linked: boolean): string {
  const shown = written(value, lang);
  const href = typeof value === "object" && !linked ? link(value.evidence, shown) : undefined;
  return href ? `<a class="figure" href="${escapeXML(href)}">${escapeXML(shown)}</a>` : escapeXML(shown);
}

function written(value: Value, lang: Lang): string {
  const bare = typeof value === "object" ? value.value : value;
  // A short figure, such as a date, isn't broken over two lines
  if (typeof bare === "string") return bare.length <= 14 && DIGIT.test(bare) ? bare.replaceAll(" ", "\u00a0") : bare;
  if (Number.isInteger(bare)) return words[lang].number(bare);
  throw new RangeError(`${bare} in prose needs its decimals chosen, as in ${lang}.number(${bare}, { decimals: 1 })`);
}

/** Takes out the indentation that the lines share, so that prose can stand indented in a notebook. */
function undented(source: string): string {
  const lines = source.split("\n");
  const indents = lines
    .slice(1)
    .filter((line) => line.trim())
    .map((line) => line.search(/\S/));
  const shared = Math.min(...indents);
  return Number.isFinite(shared) ? [lines[0], ...lines.slice(1).map((line) => line.slice(shared))].join("\n") : source;
}

/** Some words on either side of a place in a text. */
function excerpt(text: string, at: number): string {
  const before = text.slice(0, at).split(/\s+/).slice(-4).join(" ");
  const after = text.slice(at).split(/\s+/).slice(0, 4).join(" ");
  return (before + after).trim();
}
