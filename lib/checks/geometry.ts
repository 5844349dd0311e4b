/** Shapes in the plane of a figure: how far they reach, how deep they lie in one another, and what they hold. */

/** A place in pixels, right and down from the top left corner. */
export type Point = readonly [x: number, y: number];

/** An upright rectangle. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** The least box that holds some points; at least one of them. */
export function boxOf(points: Iterable<Point>): Box {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [x, y] of points) {
    [left, right] = [Math.min(left, x), Math.max(right, x)];
    [top, bottom] = [Math.min(top, y), Math.max(bottom, y)];
  }
  return { left, top, right, bottom };
}

/** The corners of a box, clockwise from the top left. */
export function cornersOf({ left, top, right, bottom }: Box): [Point, Point, Point, Point] {
  return [
    [left, top],
    [right, top],
    [right, bottom],
    [left, bottom],
  ];
}

export function middleOf({ left, top, right, bottom }: Box): Point {
  return [(left + right) / 2, (top + bottom) / 2];
}

/** The point that lies a part of the way from one to another. */
export function between([x, y]: Point, [u, v]: Point, part: number): Point {
  return [x + (u - x) * part, y + (v - y) * part];
}

/** So many points between two, evenly spread: one stands in the middle, two at the quarters. */
export function spread(from: Point, to: Point, count: number): Point[] {
  return Array.from({ length: count }, (_, index) => between(from, to, (index + 0.5) / count));
}

/** What two boxes have in common. Where it is nothing, the box is turned inside out, and holds no point. */
export function commonTo(first: Box, second: Box): Box {
  return {
    left: Math.max(first.left, second.left),
    top: Math.max(first.top, second.top),
    right: Math.min(first.right, second.right),
    bottom: Math.min(first.bottom, second.bottom),
  };
}

/** Whether two boxes have a point in common, be it of their edges. */
export function meet(first: Box, second: Box): boolean {
  const { left, top, right, bottom } = commonTo(first, second);
  return left <= right && top <= bottom;
}

export function holds({ left, top, right, bottom }: Box, [x, y]: Point): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
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

/** The part of a line from one point to another that lies inside a convex shape; null where none does. */
export function partIn(from: Point, to: Point, shape: readonly Point[]): [Point, Point] | null {
  const middle = middleOf(boxOf(shape));
  let [start, end] = [0, 1];
  for (const [index, [x, y]] of shape.entries()) {
    const [u, v] = shape[(index + 1) % shape.length] as Point;
    const side = (point: Point) => (u - x) * (point[1] - y) - (v - y) * (point[0] - x);
    const [before, after] = [side(from), side(to)].map((distance) => distance * side(middle)) as [number, number];
    if (before <= 0 && after <= 0) return null;
    if (before < 0) start = Math.max(start, before / (before - after));
    if (after < 0) end = Math.min(end, before / (before - after));
  }
  return start < end ? [between(from, to, start), between(from, to, end)] : null;
}

/** Whether a point lies inside outlines as SVG fills them: they go round it, more often one way than the other. */
export function contains(outlines: readonly (readonly Point[])[], [x, y]: Point): boolean {
  let turns = 0;
  for (const { at, down } of outlines.flatMap((outline) => crossings(outline, y))) if (x < at) turns += down ? 1 : -1;
  return turns !== 0;
}

/** A point well inside outlines, at half their height: where they are widest. The middle of what has no inside. */
export function insideOf(outlines: readonly (readonly Point[])[]): Point {
  const [middle, y] = middleOf(boxOf(outlines.flat()));
  const places = outlines.flatMap((outline) => crossings(outline, y).map(({ at }) => at)).sort((a, b) => a - b);
  let [x, widest] = [middle, 0];
  for (const [index, to] of places.entries()) {
    const from = places[index - 1] ?? to;
    if (to - from <= widest || !contains(outlines, [(from + to) / 2, y])) continue;
    [x, widest] = [(from + to) / 2, to - from];
  }
  return [x, y];
}

/** Where the edges of an outline cross a height, and whether on their way down. The last leads back to the first point. */
function crossings(outline: readonly Point[], y: number): { at: number; down: boolean }[] {
  const found: { at: number; down: boolean }[] = [];
  let [x1, y1] = outline.at(-1) as Point;
  for (const [x2, y2] of outline) {
    if (y1 > y !== y2 > y) found.push({ at: ((x2 - x1) * (y - y1)) / (y2 - y1) + x1, down: y2 > y1 });
    [x1, y1] = [x2, y2];
  }
  return found;
}
