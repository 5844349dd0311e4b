/** Reads a finished SVG into what is drawn, with all that elements take from those around them. */
import type { Element } from "@xmldom/xmldom";
import { LANGUAGES } from "../languages/words.ts";
import { attributesOf, elementsIn, parseSVG, referredBy } from "./elements.ts";
import type { Figure, Shape } from "./figure.ts";
import { boxOf } from "./geometry.ts";
import { readText } from "./lines.ts";
import { outlinesOf } from "./outline.ts";
import { enter, enterRoom, isVisible, moved, OUTSIDE, paintOf, type State } from "./state.ts";
import { apply } from "./transform.ts";
import { viewportOf } from "./viewport.ts";

/**
 * Reads a finished SVG, its text as text.
 *
 * @throws Error if it is no well-formed SVG, or repeats elements without end; RangeError and SyntaxError if a transform
 * or a path in it can't be read.
 */
export function readFigure(svg: string): Figure {
  const root = parseSVG(svg);
  const attribute = attributesOf(root);
  const { width, height } = viewportOf(attribute);
  const said = (name: string) =>
    elementsIn(root)
      .find(({ localName }) => localName === name)
      ?.textContent?.trim() ?? "";
  const chart = Array.from(root.getElementsByTagName("g")).find((group) => group.hasAttribute("data-chart"));
  const [lang] = (attribute("xml:lang") || attribute("lang")).split("-");
  const figure: Figure = {
    chart: chart?.getAttribute("data-chart") ?? "",
    size: chart?.getAttribute("data-variant") ?? "",
    lang: LANGUAGES.find((known) => known === lang) ?? null,
    width,
    height,
    title: said("title"),
    description: said("desc"),
    publishers: readPublishers(said("metadata")),
    texts: [],
    shapes: [],
  };
  walk(root, OUTSIDE, { figure, order: 0, views: 0, repeating: [], repeated: 0 });
  return figure;
}

/** The most elements that a chart may draw by repeating others. */
const MOST_REPEATED = 20_000;

/** What is drawn only where another element refers to it, or not at all. */
const NOT_DRAWN =
  /^(?:title|desc|style|metadata|defs|clipPath|linearGradient|radialGradient|marker|mask|pattern|symbol)$/;

interface Reading {
  figure: Figure;
  order: number;
  views: number;
  /** What is being repeated by a `<use>`, from the outermost in. */
  repeating: Element[];
  repeated: number;
}

function walk(element: Element, outer: State, reading: Reading): void {
  const name = element.localName ?? "";
  if (NOT_DRAWN.test(name) && reading.repeating.at(-1) !== element) return;
  const entered = enter(element, outer);
  const state = name === "svg" || name === "symbol" ? enterRoom(element, entered) : entered;
  // Each item of a group of views is a <g> without a name, right inside the group's own
  if (/\bmark-group role-(?:frame|scope)/.test(roleOfParent(element))) state.view = ++reading.views;
  if (state.gone) return;
  if (name === "use") repeat(element, state, reading);
  else if (name === "text") reading.figure.texts.push(...readText(element, state, reading.order++));
  else {
    const shape = readShape(element, state, reading.order++);
    if (shape) reading.figure.shapes.push(shape);
    for (const child of elementsIn(element)) walk(child, state, reading);
  }
}

/** Draws what a `<use>` repeats. What repeats itself is not drawn again. */
function repeat(use: Element, state: State, reading: Reading): void {
  const attribute = attributesOf(use);
  const target = referredBy(use, attribute("href") || attribute("xlink:href"));
  if (!target || reading.repeating.includes(target)) return;
  if (++reading.repeated > MOST_REPEATED) {
    throw new Error(`the chart repeats more than ${MOST_REPEATED} elements by <use>; draw fewer`);
  }
  reading.repeating.push(target);
  walk(target, moved(use, state), reading);
  reading.repeating.pop();
}

function readShape(element: Element, state: State, order: number): Shape | null {
  const { matrix, room, style, part, role, view, hidden, clip, kind, label, key } = state;
  const name = element.localName ?? "";
  const outlines = outlinesOf(name, attributesOf(element), room).map((outline) =>
    outline.map((point) => apply(matrix, point)),
  );
  const fill = name === "line" ? null : paintOf(state, "fill");
  const stroke = paintOf(state, "stroke");
  const isPainted = fill || stroke || /^url/.test(style.fill);
  if (outlines.length === 0 || !isPainted || !isVisible(state)) return null;
  const box = boxOf(outlines.flat());
  return { part, role, view, hidden, order, box, clip, kind, label, key, outlines, fill, stroke };
}

function roleOfParent({ parentNode }: Element): string {
  return (parentNode as Element | null)?.getAttribute?.("class") ?? "";
}

function readPublishers(metadata: string): string[] {
  try {
    const { sources } = JSON.parse(metadata) as { sources?: { publisher?: unknown }[] };
    return (sources ?? []).flatMap(({ publisher }) => (typeof publisher === "string" ? [publisher] : []));
  } catch {
    return [];
  }
}
