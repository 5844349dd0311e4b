/** The outlines of SVG's shapes, as points: what a check measures instead of curves. */
import { type SVGCommand, SVGPathData } from "svg-pathdata";
import type { Point } from "./geometry.ts";

/** The points that stand for one curve. */
const STEPS = 12;

/**
 * The outlines of a shape, in its own coordinates; none for an element that is no shape.
 *
 * @param attribute reads an attribute of the element; "" where it has none
 * @throws SyntaxError for path data that is not SVG's.
 */
export function outlinesOf(shape: string, attribute: (name: string) => string): Point[][] {
  const number = (name: string) => Number.parseFloat(attribute(name)) || 0;
  switch (shape) {
    case "path":
      return flatten(attribute("d"));
    case "rect": {
      const [x, y, width, height] = [number("x"), number("y"), number("width"), number("height")];
      return flatten(`M${x},${y}h${width}v${height}h${-width}Z`);
    }
    case "line":
      return flatten(`M${number("x1")},${number("y1")}L${number("x2")},${number("y2")}`);
    case "circle":
    case "ellipse": {
      const [rx, ry] = shape === "circle" ? [number("r"), number("r")] : [number("rx"), number("ry")];
      const start = `M${number("cx") - rx},${number("cy")}`;
      return flatten(`${start}a${rx},${ry},0,1,0,${2 * rx},0a${rx},${ry},0,1,0,${-2 * rx},0Z`);
    }
    case "polygon":
    case "polyline":
      return flatten(`M${attribute("points")}${shape === "polygon" ? "Z" : ""}`);
    default:
      return [];
  }
}

function flatten(data: string): Point[][] {
  if (data.trim() === "") return [];
  const { commands } = new SVGPathData(data).toAbs().normalizeHVZ(false).normalizeST().qtToC().aToC();
  const outlines: Point[][] = [];
  for (const command of commands as SVGCommand[]) {
    const outline = outlines.at(-1);
    if (command.type === SVGPathData.MOVE_TO) outlines.push([[command.x, command.y]]);
    else if (command.type === SVGPathData.LINE_TO) outline?.push([command.x, command.y]);
    else if (command.type === SVGPathData.CURVE_TO) {
      const [x, y] = outline?.at(-1) ?? [0, 0];
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS;
        outline?.push([
          bezier(t, x, command.x1, command.x2, command.x),
          bezier(t, y, command.y1, command.y2, command.y),
        ]);
      }
    } else if (command.type === SVGPathData.CLOSE_PATH && outline?.[0]) {
      // A path may go on after its end without a new start
      outlines.push([outline[0]]);
    }
  }
  return outlines.filter(({ length }) => length > 1);
}

function bezier(t: number, from: number, first: number, second: number, to: number): number {
  const u = 1 - t;
  return u ** 3 * from + 3 * u * u * t * first + 3 * u * t * t * second + t ** 3 * to;
}
