/** Reads a drawn chart as any reader of XML does, for tests to look into. */
import { type Element, MIME_TYPE, onErrorStopParsing, DOMParser as XMLReader } from "@xmldom/xmldom";

/** One mark, as those find it who read the file. */
export interface DrawnMark {
  key: string | null;
  label: string | null;
  /** Where it leads, by the link around it. */
  link: string | null;
}

/** The root of an SVG. @throws Error where it is not well-formed. */
export function rootOf(svg: string): Element {
  const root = new XMLReader({ onError: onErrorStopParsing }).parseFromString(svg, MIME_TYPE.XML_TEXT).documentElement;
  if (!root) throw new Error("there is no root");
  return root;
}

/** All elements of a chart, or those of one name. */
export function elementsIn(svg: string, tag = "*"): Element[] {
  return Array.from(rootOf(svg).getElementsByTagName(tag));
}

/** The marks of a chart, in the order of drawing: what stands right inside a group of marks, in a link or not. */
export function marksIn(svg: string): DrawnMark[] {
  return elementsIn(svg).flatMap((shape) => {
    const around = shape.parentNode as Element;
    const link = around.tagName === "a" ? around : undefined;
    const group = (link ? around.parentNode : around) as Element;
    const isMark = /\bmark-(?!group)\w+ role-mark\b/.test(group.getAttribute?.("class") ?? "");
    if (!isMark || shape.tagName === "a" || shape.tagName === "tspan") return [];
    return [
      {
        key: shape.getAttribute("data-evidence") ?? link?.getAttribute("data-evidence") ?? null,
        label: shape.getAttribute("aria-label"),
        link: link?.getAttribute("href") ?? link?.getAttribute("xlink:href") ?? null,
      },
    ];
  });
}
