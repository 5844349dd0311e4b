/** The texts of a drawing: what each says, line by line, and in which face and size it is set. */
import { type Face, faceOf } from "./fonts.ts";
import { cleanText, type Element } from "./xml.ts";

/** A text as it is set. */
export interface Lettering {
  face: Face;
  /** Font size in pixels. */
  size: number;
  /** Where the point of the text stands: at its start, middle or end. */
  anchor: string | undefined;
  /** Its lines, each with its baseline in pixels below the text's own. */
  lines: readonly { text: string; y: number }[];
}

/** What texts take from the elements around them, by attribute. */
export type Given = Readonly<Record<string, string>>;

/** The attributes by which text is set. Those that an element has, all texts inside it have. */
export const SETTING = ["font-size", "font-style", "font-variant", "font-weight", "text-anchor"] as const;

/** What an element hands to the texts inside it. */
export function handedOn({ attributes }: Element, given: Given): Given {
  const own = SETTING.filter((name) => attributes[name] !== undefined);
  return own.length > 0
    ? { ...given, ...Object.fromEntries(own.map((name) => [name, attributes[name] ?? ""])) }
    : given;
}

/** Reads a `<text>`. A line is its whole content, or a `<tspan>` that steps down from the one before by `dy`. */
export function letteringOf(text: Element, given: Given): Lettering {
  const set = handedOn(text, given);
  let y = 0;
  const lines = text.children.map((child) => {
    if (typeof child === "string") return { text: cleanText(child), y };
    y += Number(child.attributes.dy ?? 0);
    return { text: cleanText(child.children.join("")), y };
  });
  return {
    face: faceOf(set["font-weight"], set["font-style"]),
    size: Number.parseFloat(set["font-size"] ?? "16"),
    anchor: set["text-anchor"],
    lines,
  };
}

/** All texts of a drawing. */
export function* textsIn(nodes: readonly (Element | string)[], given: Given = {}): Generator<Lettering> {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    if (node.tag === "text") yield letteringOf(node, given);
    else yield* textsIn(node.children, handedOn(node, given));
  }
}
