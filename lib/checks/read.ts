/** Reads a finished SVG into what is drawn, with all that elements take from those around them. */
import { DOMParser, type Element, MIME_TYPE, onErrorStopParsing } from "@xmldom/xmldom";
import type { Drawn, Figure, Part } from "./figure.ts";
import { apply, type Box, boxOf, IDENTITY, type Matrix, multiply, parseTransform } from "./geometry.ts";
import { readText } from "./lines.ts";
import { outlinesOf } from "./outline.ts";
import { readPaint } from "./paint.ts";

/** Reads a finished SVG, its text as text. @throws Error if it is no well-formed SVG. */
export function readFigure(svg: string): Figure {
  const root = new DOMParser({ onError: onErrorStopParsing }).parseFromString(svg, MIME_TYPE.XML_TEXT).documentElement;
  if (root?.localName !== "svg") throw new Error("the chart is no SVG: it has no <svg> at its root");
  const found = (name: string) => root.getElementsByTagName(name).item(0)?.textContent?.trim() ?? "";
  const tagged = Array.from(root.getElementsByTagName("g")).find((group) => group.hasAttribute("data-chart"));
  const lang = root.getAttribute("xml:lang") ?? root.getAttribute("lang");
  const [left = 0, top = 0, viewWidth, viewHeight] = (root.getAttribute("viewBox") ?? "").split(/[\s,]+/).map(Number);
  const width = Number.parseFloat(root.getAttribute("width") ?? "") || (viewWidth ?? 0);
  const height = Number.parseFloat(root.getAttribute("height") ?? "") || (viewHeight ?? 0);
  const scale = viewWidth ? width / viewWidth : 1;
  const figure: Figure = {
    chart: tagged?.getAttribute("data-chart") ?? "",
    size: tagged?.getAttribute("data-variant") ?? "",
    lang: lang === "en" || lang === "es" ? lang : null,
    width,
    height,
    title: found("title"),
    description: found("desc"),
    publishers: readPublishers(found("metadata")),
    texts: [],
    shapes: [],
  };
  walk(root, { ...START, matrix: [scale, 0, 0, scale, -left * scale, -top * scale] }, { figure, views: 0 });
  return figure;
}

/** What an element takes from those around it. */
export interface State extends Omit<Drawn, "order"> {
  matrix: Matrix;
  style: Readonly<Record<string, string>>;
  opacity: number;
  label: string;
  key: string;
  kind: string;
  clip: Box | null;
}

const START: State = {
  part: null,
  role: "",
  view: 0,
  hidden: false,
  matrix: IDENTITY,
  style: { fill: "black", stroke: "none", "font-size": "16px" },
  opacity: 1,
  label: "",
  key: "",
  kind: "",
  clip: null,
};

const INHERITED =
  /^(?:fill|stroke|fill-opacity|stroke-opacity|font-size|font-weight|font-style|text-anchor|visibility|display)$/;
const NOT_DRAWN = /^(?:title|desc|style|metadata|defs|clipPath|linearGradient|radialGradient|mask|pattern|symbol)$/;

interface Reading {
  figure: Figure;
  views: number;
}

function walk(element: Element, outer: State, reading: Reading): void {
  const name = element.localName ?? "";
  if (NOT_DRAWN.test(name)) return;
  const state = enter(element, outer, reading);
  if (state.style.display === "none" || state.style.visibility === "hidden" || state.opacity === 0) return;
  const { figure } = reading;
  if (name === "text") {
    figure.texts.push(...readText(element, state, figure.texts.length + figure.shapes.length));
    return;
  }
  const outlines = outlinesOf(name, (attribute) => element.getAttribute(attribute) ?? "").map((outline) =>
    outline.map((point) => apply(state.matrix, point)),
  );
  const { matrix: _, style, opacity, ...drawn } = state;
  const fill = name === "line" ? null : readPaint(style.fill ?? "", opacity * Number(style["fill-opacity"] ?? 1));
  const stroke = readPaint(style.stroke ?? "", opacity * Number(style["stroke-opacity"] ?? 1));
  const order = figure.texts.length + figure.shapes.length;
  if (outlines.length > 0 && (fill || stroke || /^url/.test(style.fill ?? ""))) {
    figure.shapes.push({ ...drawn, outlines, box: boxOf(outlines.flat()), fill, stroke, order });
  }
  for (const child of elementsIn(element)) walk(child, state, reading);
}

function enter(element: Element, outer: State, reading: Reading): State {
  const attribute = (name: string) => element.getAttribute(name) ?? "";
  const style: Record<string, string> = { ...outer.style };
  for (const { name, value } of Array.from(element.attributes)) if (INHERITED.test(name)) style[name] = value;
  for (const [, name = "", value = ""] of attribute("style").matchAll(/([\w-]+)\s*:\s*([^;]+)/g)) {
    if (INHERITED.test(name)) style[name] = value.trim();
  }
  const role = attribute("class");
  const matrix = multiply(outer.matrix, parseTransform(attribute("transform")));
  const clip = attribute("clip-path") ? clipOf(element, attribute("clip-path"), matrix) : null;
  const opacity = attribute("opacity");
  return {
    part: (attribute("data-part") as Part) || outer.part,
    role: role ? `${outer.role} ${role}`.trim() : outer.role,
    // Each item of a group of views is a <g> without a name, right inside the group's own
    view: /\bmark-group role-(?:frame|scope)/.test(roleOfParent(element)) ? ++reading.views : outer.view,
    hidden: outer.hidden || attribute("aria-hidden") === "true",
    matrix,
    style,
    opacity: outer.opacity * (opacity ? Number(opacity) : 1),
    label: attribute("aria-label") || (element.localName === "g" ? "" : outer.label),
    key: attribute("data-evidence") || outer.key,
    kind: attribute("aria-roledescription") || outer.kind,
    clip: clip ?? outer.clip,
  };
}

function roleOfParent({ parentNode }: Element): string {
  return (parentNode as Element | null)?.getAttribute?.("class") ?? "";
}

function clipOf(element: Element, written: string, matrix: Matrix): Box | null {
  const id = /url\(["']?#([^"')]+)/.exec(written)?.[1];
  const clip = id ? element.ownerDocument?.getElementById(id) : null;
  const points = clip
    ? elementsIn(clip).flatMap((shape) =>
        outlinesOf(shape.localName ?? "", (name) => shape.getAttribute(name) ?? "").flatMap((outline) =>
          outline.map((point) => apply(matrix, point)),
        ),
      )
    : [];
  return points.length > 0 ? boxOf(points) : null;
}

function readPublishers(metadata: string): string[] {
  try {
    const { sources } = JSON.parse(metadata) as { sources?: { publisher?: unknown }[] };
    return (sources ?? []).flatMap(({ publisher }) => (typeof publisher === "string" ? [publisher] : []));
  } catch {
    return [];
  }
}

function elementsIn(element: Element): Element[] {
  return Array.from(element.childNodes).filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}
