/** Turns any Vega-Lite specification with inline data into one SVG file that looks the same everywhere. */
import { createHash } from "node:crypto";
import type { TopLevelSpec } from "vega-lite";
import { type Drawing, type DrawOptions, draw } from "./draw.ts";
import { type Face, faceOf } from "./fonts.ts";
import { shapeText } from "./measure.ts";
import { outlineText } from "./outlines.ts";
import { fontFaceRule } from "./subset.ts";
import { cleanText, escapeXML, mapText } from "./text.ts";

export interface RenderOptions extends DrawOptions, DocumentOptions {}

/** What an SVG file says of itself, and how its text is kept. */
export interface DocumentOptions {
  /** The file's name for a reader who can't see it. */
  title?: string;
  /** What such a reader should know. */
  description?: string;
  lang?: "en" | "es";
  /** Draws text as shapes instead of embedding its font: for print, and for `renderPNG`. */
  outlines?: boolean;
  /** Receives what couldn't be drawn as it was written. */
  warn?: (message: string) => void;
}

/**
 * Renders a Vega-Lite specification as an SVG file. The same specification gives the same bytes, in any time zone
 * and in any order of rendering. Title and description are the specification's own where they are not given.
 *
 * @throws {Error} if the specification would load something, asks for the time of day, or isn't valid Vega-Lite
 * @example await renderSVG({ data: { values: [{ a: 1 }] }, mark: "bar", encoding: { x: { field: "a" } } })
 */
export async function renderSVG(spec: TopLevelSpec, options: RenderOptions = {}): Promise<string> {
  const drawing = draw(spec, options);
  const { title = titleOf(spec), description = spec.description } = options;
  return svgDocument(drawing, { ...options, ...(title && { title }), ...(description && { description }) });
}

/**
 * Makes an SVG file of what has been drawn: its accessible name, its language, and its text either with the used
 * glyphs embedded or as outlines.
 *
 * @param drawing the inside of the SVG, whose `<text>` elements name no font family, with its size in pixels
 */
export async function svgDocument(drawing: Drawing, options: DocumentOptions = {}): Promise<string> {
  const { title, description, lang = "en", outlines = false, warn } = options;
  const { width, height } = drawing;
  const drawn = cleanText(drawing.svg);
  const key = createHash("sha256").update(drawn).digest("hex").slice(0, 8);
  const used = new Map<Face, Set<string>>();
  const lacking = new Set<string>();
  const body = mapText(prefixIds(drawn, key), (element) => {
    const face = faceOf(element.attributes.get("font-weight"), element.attributes.get("font-style"));
    const characters = used.get(face) ?? new Set();
    used.set(face, characters);
    for (const { text } of element.lines) {
      // Shaping may compose an accent typed apart from its letter
      for (const character of text + text.normalize("NFC")) characters.add(character);
      for (const { missing } of shapeText(text, face).glyphs) if (missing) lacking.add(missing);
    }
    return outlines ? outlineText(element) : null;
  });
  for (const character of lacking) warn?.(`The font has no glyph for "${character}"; its width is an estimate`);

  const family = `chart-${key}`;
  const rules = outlines ? [] : await Promise.all(Array.from(used, (face) => fontFaceRule(family, ...face)));
  const labels = [title && `title-${key}`, description && `desc-${key}`].filter(Boolean).join(" ");
  const root = {
    xmlns: "http://www.w3.org/2000/svg",
    "xmlns:xlink": "http://www.w3.org/1999/xlink",
    width,
    height,
    viewBox: `0 0 ${width} ${height}`,
    role: "img",
    "aria-labelledby": labels || undefined,
    "xml:lang": lang,
    ...(outlines ? {} : { ...plainText, "font-family": `${family}, 'Source Sans 3', sans-serif` }),
  };
  return [
    `<svg${Object.entries(root)
      .map(([name, value]) => (value === undefined ? "" : ` ${name}="${value}"`))
      .join("")}>`,
    title && `<title id="title-${key}">${escapeXML(title)}</title>`,
    description && `<desc id="desc-${key}">${escapeXML(description)}</desc>`,
    rules.length > 0 && `<style>${rules.join("")}</style>`,
    `${body}</svg>\n`,
  ]
    .filter(Boolean)
    .join("");
}

/** Text as it was measured, whatever the page around the chart sets. */
const plainText = {
  "font-weight": "normal",
  "font-style": "normal",
  "letter-spacing": 0,
  "word-spacing": 0,
  "text-rendering": "geometricPrecision",
};

/** Gives clips and gradients names of their own: several charts may stand in one page. */
function prefixIds(svg: string, key: string): string {
  if (!svg.includes("url(#")) return svg;
  return svg.replace(/<[^>]+>/g, (tag) => tag.replace(/ (id="|[\w-]+="url\(#)(?=\w)/g, ` $1c${key}-`));
}

function titleOf({ title }: TopLevelSpec): string | undefined {
  const text = title && typeof title === "object" && "text" in title ? title.text : title;
  return Array.isArray(text) ? text.join(" ") : typeof text === "string" ? text : undefined;
}
