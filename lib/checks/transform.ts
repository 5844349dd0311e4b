/** SVG's transforms: what the attribute says, one inside another, and what becomes of a point. */
import type { Point } from "./geometry.ts";

/** An affine transform, as in SVG's `matrix(a b c d e f)`. */
export type Matrix = readonly [a: number, b: number, c: number, d: number, e: number, f: number];

export const IDENTITY: Matrix = [1, 0, 0, 1, 0, 0];

/** The transform that does `inner` first, then `outer`. */
export function multiply([a, b, c, d, e, f]: Matrix, inner: Matrix): Matrix {
  const [k, l, m, n, o, p] = inner;
  return [a * k + c * l, b * k + d * l, a * m + c * n, b * m + d * n, a * o + c * p + e, b * o + d * p + f];
}

export function apply([a, b, c, d, e, f]: Matrix, [x, y]: Point): Point {
  return [a * x + c * y + e, b * x + d * y + f];
}

/** How many times larger a transform makes things: the side of the square that it makes of one, by its area. */
export function scaleOf([a, b, c, d]: Matrix): number {
  return Math.sqrt(Math.abs(a * d - b * c));
}

/**
 * Reads SVG's `transform` attribute.
 *
 * @throws RangeError for what is no transform of SVG, or has not the numbers that it takes.
 * @example parseTransform("translate(10,20) scale(2)") // [2, 0, 0, 2, 10, 20]
 */
export function parseTransform(written: string): Matrix {
  let matrix = IDENTITY;
  for (const [whole, name = "", inside = ""] of written.matchAll(/(\w+)\s*\(([^)]*)\)/g)) {
    const numbers = (inside.match(NUMBER) ?? []).map(Number);
    if (!TAKES.get(name)?.includes(numbers.length)) {
      const known = Array.from(TAKES, ([name, counts]) => `${name} (${counts.join(" or ")})`).join(", ");
      throw new RangeError(`"${whole}" is no transform of SVG; there are, each with so many numbers, ${known}`);
    }
    matrix = multiply(matrix, toMatrix(name, numbers));
  }
  return matrix;
}

const NUMBER = /[-+]?(?:\d+\.?\d*|\.\d+)(?:e[-+]?\d+)?/gi;

/** How many numbers each transform takes. */
const TAKES = new Map([
  ["translate", [1, 2]],
  ["scale", [1, 2]],
  ["rotate", [1, 3]],
  ["skewX", [1]],
  ["skewY", [1]],
  ["matrix", [6]],
]);

function toMatrix(name: string, numbers: readonly number[]): Matrix {
  const [first = 0, second, third = 0] = numbers;
  if (name === "matrix") return numbers as unknown as Matrix;
  if (name === "translate") return [1, 0, 0, 1, first, second ?? 0];
  if (name === "scale") return [first, 0, 0, second ?? first, 0, 0];
  const angle = (first * Math.PI) / 180;
  if (name === "skewX") return [1, 0, Math.tan(angle), 1, 0, 0];
  if (name === "skewY") return [1, Math.tan(angle), 0, 1, 0, 0];
  const [sin, cos] = [Math.sin(angle), Math.cos(angle)];
  const [x, y] = [second ?? 0, third];
  return [cos, sin, -sin, cos, x - cos * x + sin * y, y - sin * x - cos * y];
}
