/** Prose for people: Markdown whose words are typed by hand and whose figures are computed, and which keeps them apart. */
import MarkdownIt, { type Token } from "markdown-it";
import type { Evidence } from "../evidence/evidence.ts";
import { formatNumber } from "../languages/number.ts";
import type { HeldIn, Lang } from "../languages/text.ts";
import { LANGUAGES } from "../languages/words.ts";
import { type Hole, type Html, html, isLink, noLink, trusted } from "./html.ts";
import { pageWords } from "./words.ts";

/** A passage in one language. */
export interface Prose {
  /** What was typed by hand: the Markdown before, between and after the values. */
  typed: readonly string[];
  values: readonly Value[];
}

/** A passage in each of some languages; where they are one, by itself will do. */
export type ProseText<L extends Lang> = Readonly<Record<L, Prose>> | (HeldIn<L> extends string ? Prose : never);

/** Any passage: by itself, or by language. */
export type AnyProse = Prose | Readonly<Partial<Record<Lang, Prose>>>;

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

/** A passage in one language. A passage by itself is in every language what it is. */
export function proseIn(passage: AnyProse, lang: Lang): Prose {
  if ("typed" in passage) return passage;
  const found = passage[lang];
  if (!found) throw new RangeError(`a passage has no "${lang}"; write it in that language too`);
  return found;
}

/**
 * A passage as HTML. Raw HTML in it is text, images are left out, and a link is http, https, # or a relative path.
 *
 * @throws RangeError for any other link, and for a number whose decimals nobody chose.
 */
export function proseHTML({ typed, values }: Prose, lang: Lang, link: Linker = () => undefined): Html {
  return trusted(markdown[lang].render(sourceOf(typed), { values, lang, link } satisfies Setting));
}

/** The words of a passage on one line, without links or emphasis. */
export function plainProse({ typed, values }: Prose, lang: Lang): string {
  const shown = (content: string) => filled(content, values, (value) => written(value, lang)).join("");
  const blocks = markdown[lang].parse(sourceOf(typed), {}).map(({ content, children }) => {
    if (!children) return shown(content);
    return children.map((token) => (token.type.endsWith("break") ? " " : shown(token.content))).join("");
  });
  // Spaces that keep a figure together stay
  return blocks
    .join(" ")
    .replace(/[ \t\n]+/g, " ")
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

const DIGIT = /\p{N}/u;
/** Each value stands in the Markdown as one private-use character, which Markdown takes for a letter. */
const FIRST = 0xe000;
const RESERVED = /[\uE000-\uF8FF]/;
const MARKS = /([\uE000-\uF8FF])/;

/** What reads and writes the Markdown of each language. */
const markdown = Object.fromEntries(LANGUAGES.map((lang) => [lang, markdownIn(lang)])) as Readonly<
  Record<Lang, ReturnType<typeof markdownIn>>
>;

function markdownIn(lang: Lang) {
  const { quotes } = pageWords[lang];
  const markdown = new MarkdownIt({ html: false, linkify: false, typographer: true, quotes: [...quotes] });
  // Of the typographer only the curly quotes: (c) stays (c)
  markdown.disable(["replacements", "image"]);
  // The page's title is the only heading of the first level
  markdown.core.ruler.push("headings", ({ tokens }) => {
    for (const token of tokens) if (token.tag === "h1") token.tag = "h2";
  });
  // A link may hold values, so that it is read when these are known
  const { normalizeLink } = markdown;
  markdown.normalizeLink = (link) => link;
  markdown.validateLink = () => true;
  Object.assign(markdown.renderer.rules, rulesWith(normalizeLink));
  return markdown;
}

/** How the tokens are written that hold what somebody typed or computed. */
function rulesWith(normalizeLink: (link: string) => string): Record<string, Rule> {
  const block: Rule = (tokens, index, _, setting) => String(html`<pre>${code(tokens[index], setting)}</pre>\n`);
  return {
    text: (tokens, index, _, setting) => {
      const before = tokens.slice(0, index);
      const linked = count(before, "link_open") > count(before, "link_close");
      const shown = (value: Value) => valueHTML(value, setting, linked);
      return String(html`${filled(tokens[index]?.content ?? "", setting.values, shown)}`);
    },
    code_inline: (tokens, index, _, setting) => String(code(tokens[index], setting)),
    code_block: block,
    fence: block,
    link_open: (tokens, index, _, { values, lang }) => {
      const typed = String(tokens[index]?.attrGet("href") ?? "");
      const href = filled(typed, values, (value) => written(value, lang)).join("");
      if (!isLink(href)) throw noLink(href);
      return String(html`<a${{ href: normalizeLink(href), rel: /^https?:/i.test(href) && "noopener" }}>`);
    },
  };
}

function count(tokens: readonly { type: string }[], type: string): number {
  return tokens.filter((token) => token.type === type).length;
}

/** A text of the Markdown, in which each value takes the place of its character. */
function filled<Part>(content: string, values: readonly Value[], fill: (value: Value) => Part): (string | Part)[] {
  const place = (character: string) => character.charCodeAt(0) - FIRST;
  const parts = content.split(MARKS);
  return parts.map((part, index) => (index % 2 ? fill(values[place(part)] as Value) : part));
}

function code(token: Token | undefined, { values, lang }: Setting): Html {
  return html`<code>${filled(token?.content ?? "", values, (value) => written(value, lang))}</code>`;
}

function valueHTML(value: Value, { lang, link }: Setting, linked: boolean): Hole {
  const shown = written(value, lang);
  const href = typeof value === "object" && !linked ? link(value.evidence, shown) : undefined;
  return href === undefined ? shown : html`<a class="figure" href="${href}">${shown}</a>`;
}

function written(value: Value, lang: Lang): string {
  const bare = typeof value === "object" ? value.value : value;
  // A short figure, such as a date, isn't broken over two lines
  if (typeof bare === "string") return bare.length <= 14 && DIGIT.test(bare) ? bare.replaceAll(" ", "\u00a0") : bare;
  if (Number.isInteger(bare)) return formatNumber(bare, lang);
  throw new RangeError(`${bare} in prose needs its decimals chosen, as in ${lang}.number(${bare}, { decimals: 1 })`);
}

/** The Markdown of a passage, with a character for each value. */
function sourceOf(typed: readonly string[]): string {
  return undented(typed.map((part, index) => (index ? String.fromCharCode(FIRST + index - 1) : "") + part).join(""));
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
