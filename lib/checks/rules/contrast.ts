/** Contrast: text and marks stand out from what lies behind them. */
import { type Rgb, wcagContrast } from "culori";
import { blocksOf, isMark, pointsOf, type Run, type Shape } from "../figure.ts";
import { boxOf, insideOf, meet, type Point } from "../geometry.ts";
import { behind, over } from "../paint.ts";
import type { Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** WCAG 2.2, 1.4.3 (AA): text, and large text; 1.4.11: what a graphic is read by. */
const [TEXT, LARGE_TEXT, MARK] = [4.5, 3, 3];

/** The least sizes of large text in pixels: WCAG's 18 points, and 14 in bold. */
const [LARGE, LARGE_BOLD] = [24, 18.66];

export const contrast: Rule = {
  code: "contrast",
  name: "Contrast",
  severity: "error",
  what: `Measures each text (${TEXT}:1, large text ${LARGE_TEXT}:1), letter by letter, and each mark (${MARK}:1) against what lies behind it, opacity counted. A mark may stand out by its fill or by its edge; one hidden from screen readers repeats another, and may be pale. What is filled with a gradient or a pattern is not measured.`,
  why: "Pale text and pale marks vanish in sunlight, on a projector, in print, and for readers with low vision.",
  bad: "a label in #b0b0b0 on white (2.1:1), or a bar at `opacity: 0.3` that no other mark repeats",
  good: "a label in #5c5c5c on white (6.6:1), or a pale bar with an edge of its full colour",
  *check({ texts, shapes }) {
    for (const lines of blocksOf(texts)) {
      const measured = lines.flatMap((line) =>
        line.runs.map((run) => ({ line, least: leastOf(run), found: textContrast(run, line.order, shapes) })),
      );
      const [worst] = measured.filter(({ found, least }) => found < least).sort((a, b) => a.found - b.found);
      if (worst) yield { element: nameText(worst.line), what: tooPale(worst.found, worst.least), remedy: MEND_TEXT };
    }
    for (const mark of shapes.filter((shape) => isMark(shape) && !shape.hidden)) {
      const found = markContrast(mark, shapes);
      if (found < MARK) yield { element: nameShape(mark), what: tooPale(found, MARK), remedy: MEND_MARK };
    }
  },
};

const MEND_TEXT = "Darken it, or lighten it on a dark ground; raise its opacity; or move it to where it stands out.";
const MEND_MARK = "Darken it, raise its opacity, or give it an edge of a darker colour.";

/** The ratio is rounded down, so that 4.497 doesn't read as enough. */
function tooPale(found: number, least: number): string {
  return `has a contrast of ${Math.floor(found * 100) / 100}:1 with what is behind it; the least is ${least}:1`;
}

function leastOf({ size, bold }: Run): number {
  return size >= (bold ? LARGE_BOLD : LARGE) ? LARGE_TEXT : TEXT;
}

/** The least contrast of a text's letters, of which some may lie on a mark. */
function textContrast(run: Run, order: number, shapes: readonly Shape[]): number {
  const box = boxOf(run.corners);
  const near = shapes.filter((shape) => meet(shape.box, box));
  const grounds = new Set(pointsOf(run).map((point) => behind(near, point, order)));
  return Math.min(...Array.from(grounds, (ground) => contrastOn(ground, run.fill)));
}

/** The contrast of a mark by its fill or by its edge; that of a gradient or a pattern is not known, and taken for enough. */
function markContrast({ fill, stroke, outlines, order }: Shape, shapes: readonly Shape[]): number {
  if (!fill && !stroke) return Number.POSITIVE_INFINITY;
  const edge = outlines[0]?.[0] as Point;
  return Math.max(
    fill ? contrastOn(behind(shapes, insideOf(outlines), order), fill) : 1,
    stroke ? contrastOn(behind(shapes, edge, order), stroke) : 1,
  );
}

function contrastOn(ground: Rgb, color: Rgb): number {
  return wcagContrast(over(color, ground), ground);
}
