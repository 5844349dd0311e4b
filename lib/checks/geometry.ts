/** Places in a figure: points, the transforms that move them, and convex shapes that may or may not touch. */

export type Point = readonly [x: number, y: number];

/** An affine transform, as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [k, l, m, n, o, p] = inner;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** By how much a transform makes things larger or smaller. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/**
 * Reads SVG's `transform` attribute.
 *
 * @example parseTransform("translate(10,20) scale(2)") // [2, 0, 0, 2, 10, 20]
 */
export function parseTransform(written: string): Matrix {
  let matrix = IDENTITY;
  for (const [, name = "", inside = ""] of written.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = inside.split(/[\s,]+/).flatMap((number) => (number === "" ? [] : [Number(number)]));
    matrix = multiply(matrix, toMatrix(name, numbers));
  }
  return matrix;
}

function toMatrix(name: string, numbers: number[]): Matrix {
  const [first = 0, second, third = 0] = numbers;
  const angle = (first * Math.PI) / 180;
  if (name === "translate") return [1, 0, 0, 1, first, second ?? 0];
  if (name === "scale") return [first, 0, 0, second ?? first, 0, 0];
  if (name === "skewX") return [1, 0, Math.tan(angle), 1, 0, 0];
  if (name === "skewY") return [1, Math.tan(angle), 0, 1, 0, 0];
  if (name === "matrix" && numbers.length === 6) return numbers as unknown as Matrix;
  if (name !== "rotate") throw new RangeError(`"${name}(${numbers})" is no transform of SVG`);
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [second ?? 0, third];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}

export function boxOf(points: readonly Point[]): Box {
  const xs = points.map(([x]) => x);
  const ys = points.map(([, y]) => y);
  return { left: Math.min(...xs), top: Math.min(...ys), right: Math.max(...xs), bottom: Math.max(...ys) };
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/**
 * How deep two convex shapes lie in one another, in pixels; 0 or less where they are apart. A line is a shape of two
 * points. Both are projected on the normals of all their edges, and apart in one is apart (separating axis theorem).
 */
export function depth(first: readonly Point[], second: readonly Point[]): number {
  let least = Number.POSITIVE_INFINITY;
  for (const [nx, ny] of [...normals(first), ...normals(second)]) {
    const project = ([x, y]: Point) => x * nx + y * ny;
    const [a, b] = [first.map(project), second.map(project)];
    least = Math.min(least, Math.max(...a) - Math.min(...b), Math.max(...b) - Math.min(...a));
  }
  return least;
}

function normals(shape: readonly Point[]): Point[] {
  return shape.flatMap(([x, y], index) => {
    const [u, v] = shape[(index + 1) % shape.length] as Point;
    const length = Math.hypot(u - x, v - y);
    return length > 0 ? [[(y - v) / length, (u - x) / length] as const] : [];
  });
}

/** Whether a point lies inside outlines, taken together: an odd number of their edges lie to its right. */
export function contains(outlines: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let inside = false;
  for (const outline of outlines) {
    outline.forEach(([x1, y1], index) => {
      const [x2, y2] = outline[(index + 1) % outline.length] as Point;
      if (y1 > y !== y2 > y && x < ((x2 - x1) * (y - y1)) / (y2 - y1) + x1) inside = !inside;
    });
  }
  return inside;
}
