/** Boxes, depths and insides, on shapes whose numbers can be checked in the head. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import {
  between,
  boxOf,
  commonTo,
  contains,
  cornersOf,
  depth,
  holds,
  insideOf,
  meet,
  middleOf,
  type Point,
  partIn,
  spread,
} from "../../lib/checks/geometry.ts";
import { apply, parseTransform } from "../../lib/checks/transform.ts";

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });
const square = (left: number, top: number, side: number): Point[] => cornersOf(box(left, top, left + side, top + side));
const turned = (shape: readonly Point[], transform: string) =>
  shape.map((point) => apply(parseTransform(transform), point));

const anyNumber = fc.double({ min: -1000, max: 1000, noNaN: true });
const anyPoint = fc.tuple(anyNumber, anyNumber);
const anyBox = fc
  .tuple(anyPoint, anyPoint)
  .map((points) => boxOf(points))
  .filter(({ left, top, right, bottom }) => right - left > 0.01 && bottom - top > 0.01);
const anyAngle = fc.double({ min: -360, max: 360, noNaN: true });

describe("a box", () => {
  it("reaches as far as its points on all four sides", () => {
    expect(
      boxOf([
        [3, 7],
        [-2, 4],
        [5, -1],
      ]),
    ).toEqual(box(-2, -1, 5, 7));
    expect(boxOf([[3, 7]])).toEqual(box(3, 7, 3, 7));
  });

  it("holds all its points, its edges included", () => {
    fc.assert(
      fc.property(fc.array(anyPoint, { minLength: 1 }), (points) => {
        const around = boxOf(points);
        expect(points.every((point) => holds(around, point))).toBe(true);
      }),
    );
  });

  it("holds no point beyond any of its sides", () => {
    const outside: Point[] = [
      [9.9, 15],
      [20.1, 15],
      [15, 9.9],
      [15, 20.1],
    ];
    expect(outside.filter((point) => holds(box(10, 10, 20, 20), point))).toEqual([]);
    expect(holds(box(10, 10, 20, 20), [20, 10])).toBe(true);
  });

  it("has its corners clockwise from the top left, and its middle between them", () => {
    expect(cornersOf(box(1, 2, 5, 8))).toEqual([
      [1, 2],
      [5, 2],
      [5, 8],
      [1, 8],
    ]);
    expect(middleOf(box(1, 2, 5, 8))).toEqual([3, 5]);
  });

  it("has in common with another what lies in both", () => {
    expect(commonTo(box(0, 0, 10, 10), box(4, 6, 20, 30))).toEqual(box(4, 6, 10, 10));
    expect(commonTo(box(4, 6, 20, 30), box(0, 0, 10, 10))).toEqual(box(4, 6, 10, 10));
  });

  it("meets another where they touch or overlap, and not a pixel further", () => {
    const here = box(10, 10, 20, 20);
    const others = [box(20, 0, 30, 30), box(0, 0, 10, 30), box(0, 20, 30, 30), box(0, 0, 30, 10), box(12, 12, 13, 13)];
    expect(others.map((other) => meet(here, other))).toEqual([true, true, true, true, true]);
    const away = [box(21, 0, 30, 30), box(0, 0, 9, 30), box(0, 21, 30, 30), box(0, 0, 30, 9)];
    expect(away.map((other) => meet(here, other))).toEqual([false, false, false, false]);
  });
});

describe("points between two", () => {
  it("lie so far from the first to the second", () => {
    expect(between([10, 20], [30, 60], 0.25)).toEqual([15, 30]);
    expect(between([10, 20], [30, 60], 0)).toEqual([10, 20]);
    expect(between([10, 20], [30, 60], 1)).toEqual([30, 60]);
  });

  it("are spread evenly, half a step from the ends", () => {
    expect(spread([0, 0], [8, 16], 1)).toEqual([[4, 8]]);
    expect(spread([0, 0], [8, 16], 4)).toEqual([
      [1, 2],
      [3, 6],
      [5, 10],
      [7, 14],
    ]);
  });
});

describe("the depth of two shapes in one another", () => {
  it("is the least shift that parts them: two squares of 10 that share 3 by 8 lie 3 deep", () => {
    expect(depth(square(0, 0, 10), square(7, 2, 10))).toBe(3);
    expect(depth(square(0, 0, 10), square(2, 7, 10))).toBe(3);
    expect(depth(square(7, 2, 10), square(0, 0, 10))).toBe(3);
  });

  it("is 0 where they touch, and less where they are apart", () => {
    expect(depth(square(0, 0, 10), square(10, 0, 10))).toBe(0);
    expect(depth(square(0, 0, 10), square(12, 0, 10))).toBe(-2);
    expect(depth(square(0, 0, 10), square(0, 15, 10))).toBe(-5);
  });

  it("is measured along edges that are turned: the boxes of two diagonal strips overlap, the strips do not", () => {
    const strip = cornersOf(box(0, 0, 100, 10));
    const [first, second] = [turned(strip, "rotate(45)"), turned(strip, "translate(0,20) rotate(45)")];
    expect(meet(boxOf(first), boxOf(second))).toBe(true);
    // 20 px further down is 20 × cos 45° = 14.142 px across the strip, which is 10 px wide
    expect(depth(first, second)).toBeCloseTo(10 - 14.142, 3);
    // And at 30°, 20 × cos 30° = 17.321 px
    const steep = [turned(strip, "rotate(30)"), turned(strip, "translate(0,20) rotate(30)")] as const;
    expect(depth(...steep)).toBeCloseTo(10 - 17.321, 3);
  });

  it("is not put off by a point that is there twice", () => {
    const closed = [...square(0, 0, 10), [0, 0] as const];
    expect(depth(closed, square(7, 2, 10))).toBe(3);
    expect(depth(closed, square(12, 0, 10))).toBe(-2);
  });

  it("takes the edges of both shapes: a square beside another's turned edge is parted by that edge alone", () => {
    // The diamond's corners are 10 px from its middle; the square's corner is 8 + 8 = 16 from it, along the diagonal
    const diamond: Point[] = [
      [0, -10],
      [10, 0],
      [0, 10],
      [-10, 0],
    ];
    const away = (16 - 10) / Math.SQRT2;
    expect(depth(diamond, square(8, 8, 10))).toBeCloseTo(-away, 9);
    expect(depth(square(8, 8, 10), diamond)).toBeCloseTo(-away, 9);
  });

  it("is that of a line through a square, and of a line beside it", () => {
    const line = (y: number): Point[] => [
      [-5, y],
      [50, y],
    ];
    expect(depth(line(4), square(0, 0, 10))).toBe(4);
    expect(depth(line(10), square(0, 0, 10))).toBe(0);
    expect(depth(line(12), square(0, 0, 10))).toBe(-2);
  });

  it("is the same either way round, and however both are turned together", () => {
    fc.assert(
      fc.property(anyBox, anyBox, anyAngle, (first, second, angle) => {
        const [a, b] = [cornersOf(first), cornersOf(second)];
        const found = depth(a, b);
        expect(depth(b, a)).toBeCloseTo(found, 6);
        expect(depth(turned(a, `rotate(${angle})`), turned(b, `rotate(${angle})`))).toBeCloseTo(found, 6);
      }),
    );
  });

  it("is more than 0 for upright boxes just where both share a stretch of each axis", () => {
    fc.assert(
      fc.property(anyBox, anyBox, (first, second) => {
        const { left, top, right, bottom } = commonTo(first, second);
        expect(depth(cornersOf(first), cornersOf(second)) > 0).toBe(left < right && top < bottom);
      }),
    );
  });
});

describe("the part of a line inside a shape", () => {
  it("is cut off where the line enters and where it leaves", () => {
    expect(partIn([-10, 5], [30, 5], square(0, 0, 10))).toEqual([
      [0, 5],
      [10, 5],
    ]);
    expect(partIn([5, 30], [5, -10], square(0, 0, 10))).toEqual([
      [5, 10],
      [5, 0],
    ]);
  });

  it("is the whole of a line that lies inside, and the end of one that ends inside", () => {
    expect(partIn([2, 3], [4, 5], square(0, 0, 10))).toEqual([
      [2, 3],
      [4, 5],
    ]);
    expect(partIn([-10, 5], [5, 5], square(0, 0, 10))).toEqual([
      [0, 5],
      [5, 5],
    ]);
  });

  it("is nothing of a line beside, along an edge, past a corner, or short of the shape", () => {
    expect(partIn([-10, 12], [30, 12], square(0, 0, 10))).toBeNull();
    expect(partIn([-10, 10], [30, 10], square(0, 0, 10))).toBeNull();
    expect(partIn([-1, 1], [1, -1], square(0, 0, 10))).toBeNull();
    // From (−2, 1) to (1, −2) the line passes the corner at 0,0
    expect(partIn([-2, 1], [1, -2], square(0, 0, 10))).toBeNull();
    expect(partIn([-10, 5], [-1, 5], square(0, 0, 10))).toBeNull();
  });

  it("is cut off at slanting edges too", () => {
    // A kite whose upper left edge runs from (0,4) to (2,0), and whose lower right one from (6,4) to (2,12)
    const kite: Point[] = [
      [2, 0],
      [6, 4],
      [2, 12],
      [0, 4],
    ];
    expect(partIn([-10, 2], [30, 2], kite)).toEqual([
      [1, 2],
      [4, 2],
    ]);
    expect(partIn([-10, 8], [30, 8], kite)).toEqual([
      [1, 8],
      [4, 8],
    ]);
  });

  it("is the same for a shape that a mirror has turned round", () => {
    const mirrored = turned(square(-10, 0, 10), "scale(-1,1)");
    expect(mirrored[0]).toEqual([10, 0]);
    expect(partIn([-10, 5], [30, 5], mirrored)).toEqual([
      [0, 5],
      [10, 5],
    ]);
  });
});

describe("an outline", () => {
  // An L: a square of 10 without its upper right quarter
  const ell: Point[] = [
    [0, 0],
    [5, 0],
    [5, 5],
    [10, 5],
    [10, 10],
    [0, 10],
  ];

  it("contains the points inside it, and none in its notch or beside it", () => {
    expect([[2, 2] as const, [2, 8] as const, [8, 8] as const].map((point) => contains([ell], point))).toEqual([
      true,
      true,
      true,
    ]);
    const out: Point[] = [
      [8, 2],
      [-1, 8],
      [11, 8],
      [2, -1],
      [2, 11],
    ];
    expect(out.filter((point) => contains([ell], point))).toEqual([]);
  });

  it("has a hole where another goes round the other way, and none where it goes the same way", () => {
    const [outer, inner] = [square(0, 0, 10), square(3, 3, 4)];
    expect(contains([outer, inner.toReversed()], [5, 5])).toBe(false);
    expect(contains([outer, inner], [5, 5])).toBe(true);
    expect(contains([outer, inner.toReversed()], [1, 5])).toBe(true);
  });

  it("contains what is left of a slanting edge by the place of that edge at the point's own height", () => {
    // The long side runs from (2,10) to (12,30): at y = 15 it is at x = 4.5
    const wedge: Point[] = [
      [2, 10],
      [12, 30],
      [2, 30],
    ];
    expect(contains([wedge], [4.4, 15])).toBe(true);
    expect(contains([wedge], [4.6, 15])).toBe(false);
    expect(contains([wedge.toReversed()], [4.4, 15])).toBe(true);
    expect(contains([wedge.toReversed()], [4.6, 15])).toBe(false);
  });

  it("contains a point at the height of a corner, whichever way its edges go on there", () => {
    // At y = 5 the diamond has its corners at 0 and 10, and the hourglass its waist from 4 to 6
    const diamond: Point[] = [
      [5, 0],
      [10, 5],
      [5, 10],
      [0, 5],
    ];
    const hourglass: Point[] = [
      [0, 0],
      [10, 0],
      [6, 5],
      [10, 10],
      [0, 10],
      [4, 5],
    ];
    for (const shape of [diamond, hourglass, diamond.toReversed(), hourglass.toReversed()]) {
      expect([-1, 5, 11].map((x) => contains([shape], [x, 5]))).toEqual([false, true, false]);
    }
    expect([3, 7].map((x) => contains([hourglass], [x, 5]))).toEqual([false, false]);
  });

  it("that is a box contains just what the box holds, wherever both are moved", () => {
    const whole = fc.integer({ min: -50, max: 50 });
    fc.assert(
      fc.property(
        fc.tuple(whole, whole),
        fc.tuple(whole, whole),
        fc.tuple(whole, whole),
        fc.tuple(whole, whole),
        (...drawn) => {
          const [first, second, [x, y], [right, down]] = drawn;
          const around = boxOf([first, second]);
          // Half a pixel off all edges
          const point: Point = [x + 0.5, y + 0.5];
          const moved = ([u, v]: Point): Point => [u + right, v + down];
          expect(contains([cornersOf(around)], point)).toBe(holds(around, point));
          expect(contains([cornersOf(around).map(moved)], moved(point))).toBe(holds(around, point));
        },
      ),
    );
  });
});

describe("a point inside outlines", () => {
  it("is the middle of a square", () => {
    expect(insideOf([square(0, 0, 10)])).toEqual([5, 5]);
  });

  it("lies in the wider arm of a U, not between its arms", () => {
    // Arms from 100 to 102 and from 106 to 110; at y = 5 the wider has its middle at 108
    const arms: Point[] = [
      [100, 0],
      [102, 0],
      [102, 9],
      [106, 9],
      [106, 0],
      [110, 0],
      [110, 10],
      [100, 10],
    ];
    expect(insideOf([arms])).toEqual([108, 5]);
    expect(insideOf([arms.map(([x, y]): Point => [210 - x, y])])).toEqual([102, 5]);
    // And the first of two that are as wide
    expect(insideOf([[...square(0, 0, 2)], [...square(4, 0, 2)]])).toEqual([1, 1]);
  });

  it("lies in the ring of a ring", () => {
    expect(insideOf([square(0, 0, 12), square(3, 3, 6).toReversed()])).toEqual([1.5, 6]);
  });

  it("is the middle of a line, which has no inside", () => {
    expect(
      insideOf([
        [
          [0, 4],
          [10, 4],
        ],
      ]),
    ).toEqual([5, 4]);
  });

  it("is one that they contain", () => {
    const anyTriangle = fc.tuple(anyPoint, anyPoint, anyPoint).filter(([[a, b], [c, d], [e, f]]) => {
      return Math.abs((c - a) * (f - b) - (e - a) * (d - b)) > 1;
    });
    fc.assert(fc.property(anyTriangle, (triangle) => contains([triangle], insideOf([triangle]))));
  });
});
