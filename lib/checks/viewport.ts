/** The room that an `<svg>` or a `<symbol>` gives to what is in it. */
import type { Attributes } from "./elements.ts";
import { pixels } from "./length.ts";
import type { Matrix } from "./transform.ts";

export interface Size {
  width: number;
  height: number;
}

export interface Viewport extends Size {
  /** Takes what is in it to where the element itself stands. */
  matrix: Matrix;
  /** How large it is to what is in it: what "100%" is there. */
  room: Size;
}

/**
 * Reads `width`, `height` and `viewBox`. What the view box shows is fitted in, and stands in the middle where its
 * proportions are others, as with `preserveAspectRatio`'s default.
 *
 * @param outer what percentages are of; left out, as for a file's root, they are no size
 */
export function viewportOf(attribute: Attributes, outer?: Size): Viewport {
  const [left = 0, top = 0, wide = 0, high = 0] = attribute("viewBox")
    .split(/[\s,]+/)
    .map(Number);
  const given = {
    width: pixels(attribute("width"), { whole: outer?.width }) ?? outer?.width,
    height: pixels(attribute("height"), { whole: outer?.height }) ?? outer?.height,
  };
  if (!(wide > 0 && high > 0)) {
    const size = { width: given.width ?? 0, height: given.height ?? 0 };
    return { ...size, room: size, matrix: [1, 0, 0, 1, 0, 0] };
  }
  const width = given.width ?? wide * ((given.height ?? high) / high);
  const height = given.height ?? high * (width / wide);
  const scale = Math.min(width / wide, height / high);
  const [x, y] = [(width - wide * scale) / 2 - left * scale, (height - high * scale) / 2 - top * scale];
  return { width, height, room: { width: wide, height: high }, matrix: [scale, 0, 0, scale, x, y] };
}
