/** Reads a `<text>` into lines, each with the box of its letters by the font's real widths. */
import type { Element } from "@xmldom/xmldom";
import { textWidth } from "../charts/measure.ts";
import type { TextLine } from "./figure.ts";
import { apply, scaleOf } from "./geometry.ts";
import { readPaint } from "./paint.ts";
import type { State } from "./read.ts";

/** How far letters reach above and below the baseline, in font sizes: Source Sans 3's l and p. */
const [ASCENT, DESCENT] = [0.72, 0.21];

/** The lines of a `<text>`, in the order in which they are read. */
export function readText(element: Element, state: State, order: number): TextLine[] {
  const { matrix, style, opacity, part, role, view, hidden } = state;
  const size = Number.parseFloat(style["font-size"] ?? "") || 16;
  const weight = style["font-weight"];
  const shift = { start: 0, middle: -0.5, end: -1 }[style["text-anchor"] ?? "start"] ?? 0;
  const fill = readPaint(style.fill ?? "", opacity * Number(style["fill-opacity"] ?? 1));
  const shared = { part, role, view, hidden, order, block: order, fill, size: size * scaleOf(matrix) };
  return linesIn(element, size).map(({ text, x, y }) => {
    const width = textWidth(text, { size, weight, style: style["font-style"] });
    const [left, right] = [x + shift * width, x + (shift + 1) * width];
    const [top, bottom] = [y - ASCENT * size, y + DESCENT * size];
    const corners = [[left, top] as const, [right, top] as const, [right, bottom] as const, [left, bottom] as const];
    return {
      ...shared,
      text,
      bold: /^bold/.test(weight ?? "") || Number(weight) > 500,
      anchor: apply(matrix, [x, y]),
      corners: corners.map((corner) => apply(matrix, corner)),
    };
  });
}

/** The lines of a `<text>`: a `<tspan>` with a place of its own starts one, any other goes on. */
function linesIn(element: Element, size: number): { text: string; x: number; y: number }[] {
  const length = (of: Element, name: string) => {
    const written = of.getAttribute(name) ?? "";
    return (Number.parseFloat(written) || 0) * (written.endsWith("em") ? size : 1);
  };
  let [x, y] = [length(element, "x") + length(element, "dx"), length(element, "y") + length(element, "dy")];
  const lines = [{ text: "", x, y }];
  for (const node of Array.from(element.childNodes)) {
    const span = node.nodeType === node.ELEMENT_NODE ? (node as Element) : null;
    if (span && ["x", "y", "dy"].some((name) => span.hasAttribute(name))) {
      if (span.hasAttribute("x")) x = length(span, "x");
      y = (span.hasAttribute("y") ? length(span, "y") : y) + length(span, "dy");
      lines.push({ text: "", x: x + length(span, "dx"), y });
    }
    const line = lines.at(-1);
    if (line) line.text += node.textContent ?? "";
  }
  return lines
    .map((line) => ({ ...line, text: line.text.replace(/[ \t\r\n]+/g, " ").trim() }))
    .filter(({ text }) => text !== "");
}
