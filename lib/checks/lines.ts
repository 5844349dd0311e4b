/** Reads a `<text>` into lines as they are seen: how far their letters reach, and in what paint. */
import type { Element } from "@xmldom/xmldom";
import type { Corners, Run, TextLine } from "./figure.ts";
import { type Box, boxOf, cornersOf } from "./geometry.ts";
import { type Line, layOut, type Stretch } from "./layout.ts";
import { isVisible, paintOf, type State } from "./state.ts";
import { apply, type Matrix, scaleOf } from "./transform.ts";

/** How far letters reach above and below the baseline, in font sizes: Source Sans 3's l and p. */
const [ASCENT, DESCENT] = [0.72, 0.21];

/**
 * How far below its y a text's baseline lies, in font sizes, by `dominant-baseline`: Source Sans 3 has an x-height of
 * 0.486, an ascent of 1 and a descent of 0.326. Source: how Blink places them (SVGTextLayoutEngineBaseline).
 */
const BASELINES: Readonly<Record<string, number>> = {
  middle: 0.243,
  central: 0.337,
  mathematical: 0.5,
  hanging: 0.8,
  "text-before-edge": 1,
  "text-after-edge": -0.326,
  ideographic: -0.326,
};

/** How much of a line's width its letters lie to the right of its place. */
const ANCHORS: Readonly<Record<string, number>> = { start: 0, middle: -0.5, end: -1 };

/** The lines of a `<text>` that are seen, in the order in which they are read. */
export function readText(element: Element, state: State, order: number): TextLine[] {
  const { part, role, view, hidden, clip, matrix } = state;
  return layOut(element, state).flatMap((line) => {
    const shift = shiftOf(line);
    const set = line.stretches.flatMap((stretch) => toRun(stretch, shift));
    if (set.length === 0) return [];
    const runs = set.map(({ run }) => run);
    const text = runs.map((run) => run.text).join("");
    const corners = placed(boxOf(set.flatMap(({ box }) => cornersOf(box))), matrix);
    const [anchor, box] = [apply(matrix, [line.x, line.y]), boxOf(corners)];
    return [{ part, role, view, hidden, order, box, clip, text, block: order, anchor, corners, runs }];
  });
}

/** How far right of its place a line begins: it is anchored as a whole, as its first word says. */
function shiftOf({ x, stretches }: Line): number {
  const [first, last] = [stretches[0] as Stretch, stretches.at(-1) as Stretch];
  return (ANCHORS[first.state.style["text-anchor"]] ?? 0) * (last.left + last.width - x);
}

/** A piece of text as it is seen, and how far its letters reach; none where nothing is seen of it. */
function toRun({ text, left, baseline, width, state }: Stretch, shift: number): { run: Run; box: Box }[] {
  const { style, matrix, fontSize } = state;
  const fill = paintOf(state, "fill") ?? paintOf(state, "stroke");
  if (!fill || !isVisible(state)) return [];
  const y = baseline + (BASELINES[style["dominant-baseline"]] ?? 0) * fontSize;
  const [from, to] = [left + shift, left + width + shift];
  const box = { left: from, right: to, top: y - ASCENT * fontSize, bottom: y + DESCENT * fontSize };
  const weight = style["font-weight"];
  const bold = /^bold/.test(weight) || Number(weight) > 500;
  return [{ run: { text, size: fontSize * scaleOf(matrix), bold, fill, corners: placed(box, matrix) }, box }];
}

function placed(box: Box, matrix: Matrix): Corners {
  const [a, b, c, d] = cornersOf(box);
  return [apply(matrix, a), apply(matrix, b), apply(matrix, c), apply(matrix, d)];
}
