/** The text in an SVG that Vega or the frame has written: found, read, and made fit for XML. */

/** One `<text>` element. */
export interface TextElement {
  /** Its attributes, still escaped. */
  attributes: Map<string, string>;
  /** Its lines, unescaped, each with its baseline in pixels below the element's own. */
  lines: { text: string; y: number }[];
}

/**
 * A string without what XML 1.0 can't hold or what lets a text pass for another: control characters, lone
 * surrogates, non-characters and direction overrides each become U+FFFD.
 *
 * @example cleanText("Gulf\u0000 Cartel") // "Gulf\uFFFD Cartel"
 */
export function cleanText(text: string): string {
  return text.replace(unfit, "\uFFFD");
}

/** A string as it stands in XML text or in a double-quoted attribute. */
export function escapeXML(text: string): string {
  return cleanText(text).replace(/[&<>"]/g, (character) => entities[character] as string);
}

/** Replaces each `<text>` element of an SVG by what `replace` makes of it; `null` leaves it as it is. */
export function mapText(svg: string, replace: (element: TextElement) => string | null): string {
  return svg.replace(/<text ([^>]*?)(?:\/>|>(.*?)<\/text>)/gs, (whole, attributes: string, content = "") => {
    return replace({ attributes: readAttributes(attributes), lines: readLines(content) }) ?? whole;
  });
}

const unfit = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;
const entities: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

function readAttributes(written: string): Map<string, string> {
  return new Map(Array.from(written.matchAll(/([\w:-]+)="([^"]*)"/g), ([, name, value]) => [name ?? "", value ?? ""]));
}

/** A line is the whole content, or a `<tspan>` that steps down from the one before by `dy`. */
function readLines(content: string): TextElement["lines"] {
  if (!content.startsWith("<tspan")) return [{ text: plainText(content), y: 0 }];
  let y = 0;
  return Array.from(content.matchAll(/<tspan([^>]*?)(?:\/>|>(.*?)<\/tspan>)/gs), ([, attributes = "", text = ""]) => {
    y += Number(readAttributes(attributes).get("dy") ?? 0);
    return { text: plainText(text), y };
  });
}

function plainText(text: string): string {
  return text.replace(/&(amp|lt|gt|quot);/g, (_, name: string) => ({ amp: "&", lt: "<", gt: ">" })[name] ?? '"');
}
