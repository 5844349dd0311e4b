/** The elements of an SVG file: what one says, what stands inside it, and what it refers to. */
import { DOMParser, type Document, type Element, MIME_TYPE, onErrorStopParsing } from "@xmldom/xmldom";

/** Reads an attribute; "" where there is none. */
export type Attributes = (name: string) => string;

/** The root of an SVG file. @throws Error if it is no well-formed SVG. */
export function parseSVG(svg: string): Element {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, MIME_TYPE.XML_TEXT).documentElement;
  if (root?.localName !== "svg") throw new Error("the chart is no SVG: it has no <svg> at its root");
  return root;
}

export function attributesOf(element: Element): Attributes {
  return (name) => element.getAttribute(name) ?? "";
}

export function elementsIn(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

/** The element that is meant by "#id" or "url(#id)", if there is one. */
export function referredBy(element: Element, written: string): Element | undefined {
  const id = /#([^"')]+)/.exec(written)?.[1];
  const document = element.ownerDocument;
  if (!id || !document) return undefined;
  let known = named.get(document);
  if (!known) {
    const all = Array.from(document.getElementsByTagName("*")).filter((one) => one.hasAttribute("id"));
    // Of two with one name, the first is meant
    known = new Map(all.reverse().map((one) => [one.getAttribute("id") ?? "", one]));
    named.set(document, known);
  }
  return known.get(id);
}

/** The elements of each document by their ids: a file is looked through once, and not again for each reference. */
const named = new WeakMap<Document, Map<string, Element>>();
