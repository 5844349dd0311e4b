/** The colours of a figure as they are seen: with their opacity, on what lies behind them. */
import { blend, converter, parse, type Rgb } from "culori";
import type { Shape } from "./figure.ts";
import { contains, holds, type Point } from "./geometry.ts";

const toRgb = converter("rgb");
const PAPER: Rgb = { mode: "rgb", r: 1, g: 1, b: 1 };

/** A colour as SVG writes it, times an opacity; null for none, for a gradient or a pattern, and for what can't be seen. */
export function readPaint(written: string, opacity: number): Rgb | null {
  const color = toRgb(parse(written));
  const alpha = (color?.alpha ?? 1) * opacity;
  return color && alpha > 0 ? { ...color, alpha } : null;
}

/** What one sees of a colour on an opaque one. */
export function over(color: Rgb, ground: Rgb): Rgb {
  return color.alpha === 1 ? color : toRgb(blend([ground, color]));
}

/** What lies behind an element at a point: all that was filled before it, on white paper. */
export function behind(shapes: readonly Shape[], point: Point, order: number): Rgb {
  return shapes
    .filter((shape) => shape.order < order && isFilledAt(shape, point))
    .reduce((ground, { fill }) => over(fill as Rgb, ground), PAPER);
}

/** Whether a shape paints a point in a colour: the point lies inside it, and nothing cuts it off there. */
export function isFilledAt({ fill, box, clip, outlines }: Shape, point: Point): boolean {
  return fill !== null && holds(box, point) && (!clip || holds(clip, point)) && contains(outlines, point);
}
