/** The outlines of SVG's shapes, as points: what a check measures instead of curves. */
import { type SVGCommand, SVGPathData } from "svg-pathdata";
import type { Attributes } from "./elements.ts";
import type { Point } from "./geometry.ts";
import { pixels } from "./length.ts";
import type { Size } from "./viewport.ts";

/** The points that stand for one curve. A circle is four curves. */
const STEPS = 12;

/**
 * The outlines of a shape, in its own coordinates; none for an element that is no shape. A closed one ends where it
 * starts.
 *
 * @param room what percentages are of
 * @throws SyntaxError for path data that is not SVG's; it quotes it.
 */
export function outlinesOf(shape: string, attribute: Attributes, room?: Size): Point[][] {
  const along = (name: string) => pixels(attribute(name), { whole: room?.width }) ?? 0;
  const down = (name: string) => pixels(attribute(name), { whole: room?.height }) ?? 0;
  switch (shape) {
    case "path":
      return flatten(attribute("d"));
    case "rect":
      return flatten(`M${along("x")},${down("y")}h${along("width")}v${down("height")}h${-along("width")}Z`);
    case "line":
      return flatten(`M${along("x1")},${down("y1")}L${along("x2")},${down("y2")}`);
    case "circle":
    case "ellipse": {
      const [rx, ry] = shape === "circle" ? [along("r"), along("r")] : [along("rx"), down("ry")];
      const start = `M${along("cx") - rx},${down("cy")}`;
      return flatten(`${start}a${rx},${ry},0,1,0,${2 * rx},0a${rx},${ry},0,1,0,${-2 * rx},0Z`);
    }
    case "polygon":
    case "polyline":
      return attribute("points").trim() ? flatten(`M${attribute("points")}${shape === "polygon" ? "Z" : ""}`) : [];
    default:
      return [];
  }
}

function flatten(data: string): Point[][] {
  const outlines: Point[][] = [];
  for (const command of commandsOf(data)) {
    if (command.type === SVGPathData.MOVE_TO) {
      outlines.push([[command.x, command.y]]);
      continue;
    }
    const outline = outlines.at(-1) as Point[];
    if (command.type === SVGPathData.LINE_TO) outline.push([command.x, command.y]);
    else if (command.type === SVGPathData.CURVE_TO) {
      const [x, y] = outline.at(-1) as Point;
      for (let step = 1; step <= STEPS; step++) {
        const t = step / STEPS;
        outline.push([
          bezier(t, x, command.x1, command.x2, command.x),
          bezier(t, y, command.y1, command.y2, command.y),
        ]);
      }
    } else {
      const start = outline[0] as Point;
      outline.push(start);
      // A path may go on after its end without a new start
      outlines.push([start]);
    }
  }
  return outlines.filter(({ length }) => length > 1);
}

/** A path's commands, all of them moves, lines, curves and ends, in absolute places. */
function commandsOf(data: string): SVGCommand[] {
  try {
    const { commands } = new SVGPathData(data).toAbs().normalizeHVZ(false).normalizeST().qtToC();
    // An arc that ends where it starts is none, and can't be made a curve
    return new SVGPathData(commands.filter((command, index) => !isNoArc(command, commands[index - 1]))).aToC().commands;
  } catch (error) {
    const shown = data.length > 60 ? `${data.slice(0, 59)}…` : data;
    throw new SyntaxError(`the path "${shown}" can't be read: ${(error as Error).message}`, { cause: error });
  }
}

function isNoArc(command: SVGCommand, before: SVGCommand | undefined): boolean {
  const { x, y } = (before ?? {}) as Partial<Record<"x" | "y", number>>;
  return command.type === SVGPathData.ARC && command.x === x && command.y === y;
}

function bezier(t: number, from: number, first: number, second: number, to: number): number {
  const u = 1 - t;
  return u ** 3 * from + 3 * u * u * t * first + 3 * u * t * t * second + t ** 3 * to;
}
