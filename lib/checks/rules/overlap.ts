/** No overlapping text: no text lies on another, under a mark, or with a line through it. */
import { type Figure, pointsOf, type Shape, type TextLine } from "../figure.ts";
import { between, depth, meet, middleOf, type Point, partIn, spread } from "../geometry.ts";
import { isFilledAt } from "../paint.ts";
import type { Finding, Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** Letters may touch by this much, in pixels, without being hard to read. */
const TOUCH = 1;

/** The part of a text's height and length, around its middle, where a line through it is read as one: not at its edges. */
const CORE = 0.7;

/** From this opacity on, a mark hides what lies under it. */
const HIDES = 0.5;

/** The points at which a line in a text is looked at, to see what hides it. */
const POINTS = 20;

export const overlap: Rule = {
  code: "overlap",
  name: "No overlapping text",
  severity: "error",
  what: "Finds text that lies on other text by more than a pixel, by the font's own widths, turned or not, and text of which a mark hides a letter. Warns of text that a gridline, an axis or a rule strikes through.",
  why: "Two labels on one another are two labels that nobody can read.",
  bad: "two labels of 60 px on one line, the second of which starts 40 px after the first",
  good: "the same labels, the second of which starts 70 px after the first, or stands below it",
  *check(figure) {
    const { texts, shapes } = figure;
    for (const [index, first] of texts.entries()) {
      const on = texts.find((second, other) => other > index && liesOn(first, second));
      if (on) yield { element: nameText(first), what: `lies on ${nameText(on)}`, remedy: MOVE };
    }
    for (const text of texts) {
      const cover = shapes.find((shape) => shape.order > text.order && meet(shape.box, text.box) && hides(shape, text));
      if (cover) yield { element: nameText(text), what: `lies under the ${nameShape(cover)}`, remedy: DRAW_LATER };
    }
    yield* struckThrough(figure);
  },
};

const MOVE = "Move one of them, label fewer marks, or give the chart more room.";
const DRAW_LATER = "Draw it after the mark, in a colour that stands out on it, or move it off the mark.";

function liesOn(first: TextLine, second: TextLine): boolean {
  return meet(first.box, second.box) && depth(first.corners, second.corners) > TOUCH;
}

/** Whether a shape hides a part of a text, if it lies over it. */
function hides(shape: Shape, { runs }: TextLine): boolean {
  return runs.flatMap(pointsOf).some((point) => isHiddenBy(shape, point));
}

function isHiddenBy(shape: Shape, point: Point): boolean {
  return (shape.fill?.alpha ?? 0) > HIDES && isFilledAt(shape, point);
}

function* struckThrough({ texts, shapes }: Figure): Iterable<Finding> {
  const lines = shapes.filter(({ role, stroke }) => stroke && /role-axis-(?:grid|domain)|mark-rule/.test(role));
  for (const text of texts.filter(({ part }) => part === "plot")) {
    const line = lines.find((line) => meet(line.box, text.box) && strikes(line, text, shapes));
    if (!line) continue;
    yield {
      element: nameText(text),
      what: `is struck through by the ${nameShape(line)}`,
      remedy: "Move the text off the line, or leave the line out.",
      severity: "warning",
    };
  }
}

/** Whether a line goes through a text and is seen there. A mark between the two hides it, as a bar does under its label. */
function strikes(line: Shape, text: TextLine, shapes: readonly Shape[]): boolean {
  const core = text.corners.map((corner) => between(middleOf(text.box), corner, CORE));
  const marks = shapes.filter(({ order, box }) => order > line.order && order < text.order && meet(box, text.box));
  return line.outlines.flatMap(segments).some(([from, to]) => {
    const part = partIn(from, to, core);
    return part && spread(...part, POINTS).some((point) => !marks.some((mark) => isHiddenBy(mark, point)));
  });
}

function segments(outline: readonly Point[]): [Point, Point][] {
  return outline.slice(1).map((point, index) => [outline[index] as Point, point]);
}
