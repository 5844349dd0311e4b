/** No overlapping text: no text lies on another, under a mark, or with a line through it. */
import type { Figure, Shape, TextLine } from "../figure.ts";
import { boxOf, contains, depth, middleOf, type Point } from "../geometry.ts";
import type { Finding, Rule } from "../rule.ts";
import { nameShape, nameText } from "../say.ts";

/** Letters may touch by this much, in pixels, without being hard to read. */
const TOUCH = 1;

export const overlap: Rule = {
  code: "overlap",
  name: "No overlapping text",
  severity: "error",
  what: "Finds text that lies on other text or under a mark, by the real boxes of its letters, rotated or not, and warns of text that a gridline or an axis rule strikes through.",
  why: "Two labels on one another are two labels that nobody can read.",
  bad: "two labels of 60 px on one line, 40 px apart",
  good: "the same labels 70 px apart, or one above the other",
  *check(figure) {
    const { texts, shapes } = figure;
    for (const [index, first] of texts.entries()) {
      const on = texts.slice(index + 1).find((second) => depth(first.corners, second.corners) > TOUCH);
      if (on) yield { element: nameText(first), what: `lies on ${nameText(on)}`, remedy: MOVE };
    }
    for (const text of texts) {
      const cover = shapes.find((shape) => covers(shape, text));
      if (cover) yield { element: nameText(text), what: `lies under the ${nameShape(cover)}`, remedy: MOVE };
    }
    yield* struckThrough(figure);
  },
};

const MOVE = "Move one of them, label fewer marks, or give the chart more room.";

function covers(shape: Shape, text: TextLine): boolean {
  return shape.order > text.order && liesOver(shape, text);
}

/** Whether a shape takes in the middle of a text and hides, or is hidden by, what is there. */
function liesOver({ fill, outlines }: Shape, { corners }: TextLine): boolean {
  return fill !== null && (fill.alpha ?? 1) > 0.5 && contains(outlines, middleOf(boxOf(corners)));
}

function* struckThrough({ texts, shapes }: Figure): Iterable<Finding> {
  const lines = shapes.filter(({ role, stroke }) => stroke && /role-axis-(?:grid|domain)|mark-rule/.test(role));
  for (const text of texts.filter(({ part }) => part === "plot")) {
    const core = coreOf(text);
    const line = lines.find(
      ({ outlines, order }) =>
        outlines.some((outline) => segments(outline).some((segment) => depth(segment, core) > 0)) &&
        // A mark between the two hides the line, as a bar does under its label
        !shapes.some((shape) => order < shape.order && shape.order < text.order && liesOver(shape, text)),
    );
    if (!line) continue;
    yield {
      element: nameText(text),
      what: `is struck through by the ${nameShape(line)}`,
      remedy: "Move the text off the line, or leave the line out.",
      severity: "warning",
    };
  }
}

/** The inner part of a text, where a line through it would be read as one: not its edges, which lines may touch. */
function coreOf({ corners }: TextLine): Point[] {
  const [x, y] = middleOf(boxOf(corners));
  return corners.map(([left, top]) => [x + (left - x) * 0.7, y + (top - y) * 0.7]);
}

function segments(outline: readonly Point[]): [Point, Point][] {
  return outline.slice(1).map((point, index) => [outline[index] as Point, point]);
}
