/** The colours of a figure as they are seen: with their opacity, on what lies behind them. */
import { blend, converter, parse, type Rgb } from "culori";
import type { Shape } from "./figure.ts";
import { contains, type Point } from "./geometry.ts";

const toRgb = converter("rgb");
const PAPER: Rgb = { mode: "rgb", r: 1, g: 1, b: 1 };

/** A colour as SVG writes it, times an opacity; null for none, for a gradient, and for what can't be seen. */
export function readPaint(written: string, opacity: number): Rgb | null {
  const color = toRgb(parse(written === "currentColor" ? "black" : written));
  const alpha = (color?.alpha ?? 1) * opacity;
  return color && alpha > 0 ? { ...color, alpha } : null;
}

/** What one sees of a colour on an opaque one. */
export function over(color: Rgb, ground: Rgb): Rgb {
  return toRgb(blend([ground, color]));
}

/** What lies behind an element at a point: all that was filled before it, on white paper. */
export function behind(shapes: readonly Shape[], point: Point, order: number): Rgb {
  return shapes
    .filter((shape) => shape.order < order && shape.fill && isAt(shape, point))
    .reduce((ground, { fill }) => over(fill as Rgb, ground), PAPER);
}

function isAt({ box, outlines }: Shape, point: Point): boolean {
  const [x, y] = point;
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom && contains(outlines, point);
}
