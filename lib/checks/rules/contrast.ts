/** Contrast: text and marks stand out from what lies behind them. */
import { type Rgb, wcagContrast } from "culori";
import { blocksOf, type Figure, isMark, type Shape, type TextLine } from "../figure.ts";
import { middleOf, type Point } from "../geometry.ts";
import { behind, over } from "../paint.ts";
import type { Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** WCAG 2.2, 1.4.3 (AA): text; large text, which is 24 px, or 18.66 px in bold. 1.4.11: what a graphic is read by. */
const [TEXT, LARGE_TEXT, MARK] = [4.5, 3, 3];

export const contrast: Rule = {
  code: "contrast",
  name: "Contrast",
  severity: "error",
  what: `Measures each text (${TEXT}:1, large text ${LARGE_TEXT}:1) and each mark (${MARK}:1) against what lies behind it, opacity counted. A mark may stand out by its fill or by its edge; one hidden from screen readers repeats another, and may be pale.`,
  why: "Pale text and pale marks vanish in sunlight, on a projector, in print, and for readers with low vision.",
  bad: "a label in #b0b0b0 on white (2.2:1), or a bar at `opacity: 0.3` that no other mark repeats",
  good: "a label in #5c5c5c on white (6.7:1), or a pale bar with an edge of its full colour",
  *check(figure) {
    for (const lines of blocksOf(figure.texts)) {
      const [line] = lines as [TextLine];
      const least = isLarge(line) ? LARGE_TEXT : TEXT;
      const found = Math.min(...lines.map((each) => textContrast(each, figure)));
      if (found < least) yield tooPale(nameText(line), found, least);
    }
    for (const mark of figure.shapes.filter((shape) => isMark(shape) && !shape.hidden)) {
      const found = markContrast(mark, figure);
      if (found < MARK) yield tooPale(nameShape(mark), found, MARK);
    }
  },
};

function tooPale(element: string, found: number, least: number) {
  return {
    element,
    // Rounded down, so that 4.497 doesn't read as enough
    what: `has a contrast of ${Math.floor(found * 100) / 100}:1 with what is behind it; the least is ${least}:1`,
    remedy: "Darken it, raise its opacity, give it an edge, or move it to a place where it stands out.",
  };
}

function isLarge({ size, bold }: TextLine): boolean {
  return size >= 24 || (bold && size >= 18.66);
}

/** The least contrast along a text, which may lie half on a mark. */
function textContrast({ corners, fill, order }: TextLine, { shapes }: Figure): number {
  const [topLeft, topRight, , bottomLeft] = corners as [Point, Point, Point, Point];
  const at = (along: number): Point => [
    (topLeft[0] + bottomLeft[0]) / 2 + along * (topRight[0] - topLeft[0]),
    (topLeft[1] + bottomLeft[1]) / 2 + along * (topRight[1] - topLeft[1]),
  ];
  return Math.min(...[0.05, 0.25, 0.5, 0.75, 0.95].map((along) => seen(fill, behind(shapes, at(along), order))));
}

function markContrast({ box, fill, stroke, outlines, order }: Shape, { shapes }: Figure): number {
  const edge = outlines[0]?.[0] as Point;
  const inside = seen(fill, behind(shapes, middleOf(box), order));
  return Math.max(inside, seen(stroke, behind(shapes, edge, order)));
}

function seen(color: Rgb | null, ground: Rgb): number {
  return color ? wcagContrast(over(color, ground), ground) : 1;
}
