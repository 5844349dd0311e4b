/** A drawing as a tree of elements, and the one place where words become XML. */

/** One element, with its attributes in the order in which they are written. */
export interface Element {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  children: readonly (Element | string)[];
}

/** Makes an element. An attribute that is undefined is left out. */
export function element(
  tag: string,
  attributes: Readonly<Record<string, string | number | undefined>> = {},
  ...children: readonly (Element | string)[]
): Element {
  const given = Object.entries(attributes).filter(([, value]) => value !== undefined);
  return { tag, attributes: Object.fromEntries(given.map(([name, value]) => [name, String(value)])), children };
}

/**
 * An element as XML. Whatever its attributes and its text say is read back as the same string by any reader of XML,
 * but for the characters that XML can't hold (see `cleanText`).
 *
 * @example
 * toXML(element("text", { x: 8 }, "R&D")); // '<text x="8">R&amp;D</text>'
 */
export function toXML(node: Element | string): string {
  if (typeof node === "string") return escaped(node, IN_TEXT);
  let open = `<${node.tag}`;
  for (const name in node.attributes) open += ` ${name}="${escaped(node.attributes[name] as string, IN_ATTRIBUTE)}"`;
  if (node.children.length === 0) return `${open}/>`;
  let inside = "";
  for (const child of node.children) inside += toXML(child);
  return `${open}>${inside}</${node.tag}>`;
}

/** All elements of a tree, each before those inside it. */
export function* elementsOf(nodes: readonly (Element | string)[]): Generator<Element> {
  for (const node of nodes) {
    if (typeof node === "string") continue;
    yield node;
    yield* elementsOf(node.children);
  }
}

/**
 * A string without what XML 1.0 can't hold or what lets a text pass for another: control characters, lone
 * surrogates, non-characters and direction overrides each become U+FFFD.
 *
 * @example cleanText("Gulf\u0000 Cartel") // "Gulf\uFFFD Cartel"
 */
export function cleanText(text: string): string {
  return text.replace(UNFIT, "\uFFFD");
}

/** A string as it stands in the text or in a double-quoted attribute of XML and HTML. */
export function escapeXML(text: string): string {
  return escaped(text, /[&<>"]/g);
}

const UNFIT = /(?![\t\n\r])[\p{Cc}\p{Cs}\uFFFE\uFFFF\u202A-\u202E\u2066-\u2069]/gu;
const PLAIN = /^[ !#-%'-;=?-~]*$/;
/** A reader of XML takes some characters for a plain line break, and in an attribute any break for a space. */
const IN_TEXT = /[&<>\r\u2028]/g;
const IN_ATTRIBUTE = /[&<>"\t\n\r\u2028]/g;
const WRITTEN: Readonly<Record<string, string>> = {
  "&": "&amp;",
  "<": "&lt;",
  ">": "&gt;",
  '"': "&quot;",
  "\t": "&#9;",
  "\n": "&#10;",
  "\r": "&#13;",
  "\u2028": "&#8232;",
};

function escaped(text: string, special: RegExp): string {
  return PLAIN.test(text) ? text : cleanText(text).replace(special, (character) => WRITTEN[character] as string);
}
