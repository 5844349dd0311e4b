/** Transforms of each kind, by where they take a point. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Point } from "../../lib/checks/geometry.ts";
import { apply, IDENTITY, multiply, parseTransform, scaleOf } from "../../lib/checks/transform.ts";

/** Where a transform takes a point, in whole hundredths of a pixel. */
const taken = (transform: string, point: Point) =>
  apply(parseTransform(transform), point).map((number) => Math.round(number * 100) / 100 + 0);

const apart = ([x, y]: Point, [u, v]: Point) => Math.hypot(u - x, v - y);
const anyNumber = fc.double({ min: -100, max: 100, noNaN: true });
const anyPoint = fc.tuple(anyNumber, anyNumber);

describe("a transform", () => {
  it("leaves all where it is if none is written", () => {
    expect(parseTransform("")).toEqual(IDENTITY);
    expect(taken("", [3, 7])).toEqual([3, 7]);
  });

  it("moves right and down; right alone where one number is given", () => {
    expect(taken("translate(10,20)", [3, 7])).toEqual([13, 27]);
    expect(taken("translate(10)", [3, 7])).toEqual([13, 7]);
  });

  it("makes larger in both directions; by one number where one is given", () => {
    expect(taken("scale(2,3)", [3, 7])).toEqual([6, 21]);
    expect(taken("scale(2)", [3, 7])).toEqual([6, 14]);
  });

  it("mirrors where a scale is negative", () => {
    expect(taken("scale(-1,1)", [3, 7])).toEqual([-3, 7]);
    expect(taken("scale(1,-1)", [3, 7])).toEqual([3, -7]);
    expect(taken("scale(-2)", [3, 7])).toEqual([-6, -14]);
  });

  it("turns clockwise on the screen: what lay to the right then lies below", () => {
    expect(taken("rotate(90)", [10, 0])).toEqual([0, 10]);
    expect(taken("rotate(-90)", [10, 0])).toEqual([0, -10]);
    // cos 30° = 0.866, sin 30° = 0.5
    expect(taken("rotate(30)", [10, 0])).toEqual([8.66, 5]);
    expect(taken("rotate(30)", [0, 10])).toEqual([-5, 8.66]);
  });

  it("turns about a point, which stays where it is", () => {
    expect(taken("rotate(90,100,20)", [100, 20])).toEqual([100, 20]);
    expect(taken("rotate(90,100,20)", [110, 20])).toEqual([100, 30]);
    expect(taken("rotate(90,100,20)", [100, 30])).toEqual([90, 20]);
    expect(taken("rotate(180,100,20)", [0, 0])).toEqual([200, 40]);
    expect(taken("rotate(30,100,20)", [110, 20])).toEqual([108.66, 25]);
  });

  it("leans along x by the height, and along y by the length", () => {
    // tan 45° = 1, tan 26.565° = 0.5
    expect(taken("skewX(45)", [3, 7])).toEqual([10, 7]);
    expect(taken("skewY(45)", [3, 7])).toEqual([3, 10]);
    expect(taken("skewX(26.565)", [3, 10])).toEqual([8, 10]);
    expect(taken("skewY(-26.565)", [10, 3])).toEqual([10, -2]);
  });

  it("is its own six numbers as a matrix, column by column", () => {
    expect(parseTransform("matrix(1 2 3 4 5 6)")).toEqual([1, 2, 3, 4, 5, 6]);
    // x = 1·10 + 3·100 + 5, y = 2·10 + 4·100 + 6
    expect(taken("matrix(1 2 3 4 5 6)", [10, 100])).toEqual([315, 426]);
  });

  it("does the last of several first", () => {
    expect(taken("translate(10,20) scale(2)", [3, 7])).toEqual([16, 34]);
    expect(taken("scale(2) translate(10,20)", [3, 7])).toEqual([26, 54]);
    expect(taken("translate(100,0) rotate(90) scale(2,1)", [5, 0])).toEqual([100, 10]);
  });

  it("is read however its numbers are set", () => {
    for (const written of [
      "translate(10,-5)",
      "translate(10 -5)",
      " translate ( 10 , -5 ) ",
      "translate(10-5)",
      "translate(1e1,-.5e1)",
      "translate(+10.0,-5.)",
    ]) {
      expect(taken(written, [0, 0]), written).toEqual([10, -5]);
    }
    expect(taken("translate(.5.5)", [0, 0])).toEqual([0.5, 0.5]);
    expect(taken("translate(1E2)", [0, 0])).toEqual([100, 0]);
    expect(taken("translate(1,2),scale(2)", [1, 1])).toEqual([3, 4]);
  });

  it("is refused where SVG has none of that name, or of so many numbers", () => {
    expect(() => parseTransform("turn(90)")).toThrow(
      new RangeError(
        '"turn(90)" is no transform of SVG; there are, each with so many numbers, translate (1 or 2), scale (1 or 2), ' +
          "rotate (1 or 3), skewX (1), skewY (1), matrix (6)",
      ),
    );
    for (const wrong of ["rotate(90,1)", "translate()", "matrix(1,0,0,1,0)", "scale(1,2,3)", "skewX(1,2)", "skewY()"]) {
      expect(() => parseTransform(wrong), wrong).toThrow(RangeError);
    }
  });
});

describe("transforms in one another", () => {
  it("are one that does the inner first", () => {
    const [outer, inner] = [parseTransform("translate(10,20) rotate(30)"), parseTransform("scale(2,3) skewX(20)")];
    fc.assert(
      fc.property(anyPoint, (point) => {
        const [x, y] = apply(multiply(outer, inner), point);
        const [u, v] = apply(outer, apply(inner, point));
        expect(x).toBeCloseTo(u, 9);
        expect(y).toBeCloseTo(v, 9);
      }),
    );
  });

  it("undo one another as they should", () => {
    expect(taken("rotate(37,5,9) rotate(-37,5,9)", [3, 7])).toEqual([3, 7]);
    expect(taken("skewX(20) skewX(-20)", [3, 7])).toEqual([3, 7]);
    expect(taken("scale(-1,1) scale(-1,1)", [3, 7])).toEqual([3, 7]);
  });
});

describe("a rotation", () => {
  it("keeps all distances, whatever it turns about", () => {
    fc.assert(
      fc.property(anyNumber, anyPoint, anyPoint, anyPoint, (angle, [x, y], first, second) => {
        const turn = parseTransform(`rotate(${angle},${x},${y})`);
        expect(apart(apply(turn, first), apply(turn, second))).toBeCloseTo(apart(first, second), 6);
        expect(apart(apply(turn, first), [x, y])).toBeCloseTo(apart(first, [x, y]), 6);
        expect(scaleOf(turn)).toBeCloseTo(1, 9);
      }),
    );
  });
});

describe("the scale of a transform", () => {
  it("is how many times longer things become, by their area", () => {
    expect(scaleOf(parseTransform("scale(0.5)"))).toBe(0.5);
    // A square of one becomes 2 by 8: as much as a square of 4
    expect(scaleOf(parseTransform("scale(2,8)"))).toBe(4);
    expect(scaleOf(parseTransform("scale(-3,3)"))).toBe(3);
    expect(scaleOf(parseTransform("translate(50,60) rotate(45) scale(2)"))).toBeCloseTo(2, 9);
    expect(scaleOf(parseTransform("matrix(3 4 0 3 0 0)"))).toBe(3);
    expect(scaleOf(parseTransform("matrix(3 4 5 3 0 0)"))).toBeCloseTo(Math.sqrt(11), 9);
    expect(scaleOf(parseTransform("scale(0,1)"))).toBe(0);
  });
});
