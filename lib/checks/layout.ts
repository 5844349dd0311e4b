/** Sets a `<text>` in lines, as SVG does: which words stand where, and how wide they are by the font's own widths. */
import type { Element, Node } from "@xmldom/xmldom";
import { textWidth } from "../charts/measure.ts";
import { attributesOf } from "./elements.ts";
import { pixels } from "./length.ts";
import { enter, type State } from "./state.ts";

/** A line, at the place that it is aligned to. */
export interface Line {
  x: number;
  y: number;
  stretches: Stretch[];
}

/** A piece of a line's text, where it begins if the line is aligned to its start. */
export interface Stretch {
  text: string;
  left: number;
  baseline: number;
  width: number;
  state: State;
}

/**
 * The lines of a `<text>`, in its own coordinates: a `<tspan>` with a place of its own starts one, any other goes on.
 * Lines without words are left out.
 */
export function layOut(element: Element, state: State): Line[] {
  const lines: Line[] = [];
  let [penX, penY] = [0, 0];
  for (const { x, y, dx, dy, written, state: own } of piecesIn(element, state)) {
    penX = (x ?? penX) + dx;
    penY = (y ?? penY) + dy;
    if (x !== undefined || y !== undefined || lines.length === 0) lines.push({ x: penX, y: penY, stretches: [] });
    const { stretches } = lines.at(-1) as Line;
    const spaced = written.replace(/[ \t\r\n]+/g, " ");
    // Of spaces that meet, one is drawn; of those that a line begins with, none
    const text = / $/.test(stretches.at(-1)?.text ?? " ") ? spaced.replace(/^ /, "") : spaced;
    if (text === "") continue;
    const width = widthOf(text, own);
    stretches.push({ text, left: penX, baseline: penY, width, state: own });
    penX += width;
  }
  for (const { stretches } of lines) close(stretches);
  return lines.filter(({ stretches }) => stretches.length > 0);
}

/** A step in the reading of a `<text>`: an element's place, or words. */
interface Piece {
  x?: number | undefined;
  y?: number | undefined;
  dx: number;
  dy: number;
  written: string;
  state: State;
}

function* piecesIn(element: Element, state: State): Iterable<Piece> {
  const attribute = attributesOf(element);
  const { fontSize: em, room } = state;
  const along = (name: string) => pixels(attribute(name), { em, whole: room?.width });
  const down = (name: string) => pixels(attribute(name), { em, whole: room?.height });
  yield { x: along("x"), y: down("y"), dx: along("dx") ?? 0, dy: down("dy") ?? 0, written: "", state };
  for (const node of Array.from(element.childNodes)) {
    if (isText(node)) yield { dx: 0, dy: 0, written: node.nodeValue ?? "", state };
    if (!isSpan(node)) continue;
    const inner = enter(node, state);
    if (!inner.gone) yield* piecesIn(node, inner);
  }
}

/** Takes the space away that a line ends with. */
function close(stretches: Stretch[]): void {
  const last = stretches.at(-1);
  if (!last || !/ $/.test(last.text)) return;
  last.text = last.text.replace(/ $/, "");
  last.width = widthOf(last.text, last.state);
  if (last.text === "") stretches.pop();
}

/** The width of a text, the spaces at its ends included. */
function widthOf(text: string, { fontSize: size, style }: State): number {
  const set = { size, weight: style["font-weight"], style: style["font-style"] };
  const space = textWidth("n n", set) - textWidth("nn", set);
  return textWidth(text, set) + (Number(/^ /.test(text)) + Number(/. $/.test(text))) * space;
}

function isText({ nodeType, TEXT_NODE, CDATA_SECTION_NODE }: Node): boolean {
  return nodeType === TEXT_NODE || nodeType === CDATA_SECTION_NODE;
}

function isSpan(node: Node): node is Element {
  return node.nodeType === node.ELEMENT_NODE && /^(?:tspan|a)$/.test((node as Element).localName ?? "");
}
