/** Turns any Vega-Lite specification with inline data into one SVG file that looks the same everywhere. */
import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import type { Lang } from "../languages/text.ts";
import { type DrawOptions, draw } from "./draw.ts";
import type { Face } from "./fonts.ts";
import { textsIn } from "./lettering.ts";
import { shapeText } from "./measure.ts";
import { outlined } from "./outlines.ts";
import { knownLanguage } from "./safe.ts";
import type { Drawing } from "./scene.ts";
import { fontFaceRule } from "./subset.ts";
import { type Element, element, elementsOf, toXML } from "./xml.ts";

export interface RenderOptions extends DrawOptions, DocumentOptions {}

/** What an SVG file says of itself, and how its text is kept. */
export interface DocumentOptions {
  /** The file's name for a reader who can't see it. */
  title?: string;
  /** What such a reader should know. */
  description?: string;
  lang?: Lang;
  /** Draws text as shapes instead of embedding its font: for print, and for `renderPNG`. */
  outlines?: boolean;
  /**
   * Gives a part of an HTML page instead of a file: in the page's font and language, without a `<title>`, which a
   * browser shows as a tooltip over the whole chart, and named by attributes instead.
   */
  inline?: boolean | InPage;
  /** Receives what couldn't be drawn as it was written. */
  warn?: (message: string) => void;
}

/** What the page around a chart sets on its `<svg>`. */
export interface InPage {
  class?: string;
  /**
   * A picture, of which a screen reader says name and description, or a group, whose marks it says too. Left out, it
   * is a group where there are links, which could not be reached in a picture.
   */
  role?: "img" | "group";
}

/**
 * Renders a Vega-Lite specification as an SVG file. The same specification gives the same bytes, in any time zone
 * and in any order of rendering. Title and description are the specification's own where they are not given.
 *
 * @throws {Error} if the specification would load something, asks for the time of day, uses a name that every
 * JavaScript object has, or isn't valid Vega-Lite
 * @throws RangeError for a language that the engine has no words for
 * @example await renderSVG({ data: { values: [{ a: 1 }] }, mark: "bar", encoding: { x: { field: "a" } } })
 */
export async function renderSVG(spec: TopLevelSpec, options: RenderOptions = {}): Promise<string> {
  if (options.lang !== undefined) knownLanguage(options.lang);
  const drawing = draw(spec, options);
  const { title = titleOf(spec), description = spec.description } = options;
  return svgDocument(drawing, { ...options, ...(title && { title }), ...(description && { description }) });
}

/**
 * Makes an SVG file of what has been drawn, or a part of a page: its accessible name, its language, and its text either
 * with the used glyphs embedded or as outlines.
 */
export async function svgDocument({ content, width, height }: Drawing, options: DocumentOptions = {}): Promise<string> {
  const { title, description, lang = "en", outlines = false, inline = false, warn } = options;
  const key = createHash("sha256").update(content.map(toXML).join("")).digest("hex").slice(0, 8);
  const used = readGlyphs(content, warn);
  const family = `chart-${key}`;
  const rules = outlines || inline ? [] : await Promise.all(Array.from(used, (face) => fontFaceRule(family, ...face)));

  const tags = new Set(Array.from(elementsOf(content), ({ tag }) => tag));
  const ids = { title: title ? `title-${key}` : undefined, description: description ? `desc-${key}` : undefined };
  const size = { width, height, viewBox: `0 0 ${width} ${height}` };
  const { role = tags.has("a") ? "group" : "img", ...style } = typeof inline === "object" ? inline : {};
  const labels = [ids.title, ids.description].filter((id) => id !== undefined).join(" ") || undefined;
  const named = inline
    ? { role, "aria-label": title || undefined, "aria-describedby": ids.description, ...size }
    : { ...NAMESPACES, ...size, role, "aria-labelledby": labels, "xml:lang": lang };
  const font = outlines ? {} : { ...PLAIN_TEXT, "font-family": inline ? undefined : `${family}, ${FALLBACK}` };
  const parts = [
    ...(title && !inline ? [element("title", { id: ids.title }, title)] : []),
    ...(description ? [element("desc", { id: ids.description }, description)] : []),
    ...(rules.length > 0 ? [element("style", {}, rules.join(""))] : []),
    ...(tags.has("defs") ? content.map((part) => prefixed(part, key)) : content),
  ];
  const attributes = { ...style, ...named, ...font };
  return `${toXML(element("svg", attributes, ...(outlines ? parts.map((part) => outlined(part)) : parts)))}\n`;
}

const NAMESPACES = { xmlns: "http://www.w3.org/2000/svg", "xmlns:xlink": "http://www.w3.org/1999/xlink" };
const FALLBACK = "'Source Sans 3', sans-serif";
/** Text as it was measured, whatever the page around the chart sets. */
const PLAIN_TEXT = {
  "font-weight": "normal",
  "font-style": "normal",
  "letter-spacing": 0,
  "word-spacing": 0,
  "text-rendering": "geometricPrecision",
};

/** The characters that a drawing says in each face. What no face has is said once. */
function readGlyphs(content: readonly Element[], warn?: (message: string) => void): Map<Face, Set<string>> {
  const used = new Map<Face, Set<string>>();
  const lacking = new Set<string>();
  for (const { face, lines } of textsIn(content)) {
    const characters = used.get(face) ?? new Set();
    used.set(face, characters);
    for (const { text } of lines) {
      // Shaping may compose an accent typed apart from its letter
      for (const character of text + text.normalize("NFC")) characters.add(character);
      for (const { missing } of shapeText(text, face).glyphs) if (missing) lacking.add(missing);
    }
  }
  for (const character of lacking) warn?.(`The font has no glyph for "${character}"; its width is an estimate`);
  return used;
}

/** Gives clips and gradients names of their own: several charts may stand in one page. */
function prefixed(drawn: Element, key: string): Element {
  const attributes = Object.entries(drawn.attributes).map(([name, value]) => {
    if (name === "id") return [name, `c${key}-${value}`];
    return [name, value.startsWith("url(#") ? value.replace("#", `#c${key}-`) : value];
  });
  const children = drawn.children.map((child) => (typeof child === "string" ? child : prefixed(child, key)));
  return { tag: drawn.tag, attributes: Object.fromEntries(attributes), children };
}

function titleOf({ title }: TopLevelSpec): string | undefined {
  const text = title && typeof title === "object" && "text" in title ? title.text : title;
  return Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : undefined;
}
