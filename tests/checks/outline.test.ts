/** Shapes of each kind, and paths with every command, as points. */
import { describe, expect, it } from "vitest";
import { boxOf, type Point } from "../../lib/checks/geometry.ts";
import { outlinesOf } from "../../lib/checks/outline.ts";

const outlines = (shape: string, attributes: Record<string, string>, room = { width: 200, height: 100 }) =>
  outlinesOf(shape, (name) => attributes[name] ?? "", room);
const path = (d: string) => outlines("path", { d });

/** How far an outline reaches, in whole hundredths of a pixel. */
const reach = (shapes: readonly (readonly Point[])[]) => {
  const { left, top, right, bottom } = boxOf(shapes.flat());
  return [left, top, right, bottom].map((edge) => Math.round(edge * 100) / 100 + 0);
};

describe("a shape", () => {
  it("is a rectangle by its corners, back to the first", () => {
    expect(outlines("rect", { x: "10", y: "20", width: "30", height: "5" })).toEqual([
      [
        [10, 20],
        [40, 20],
        [40, 25],
        [10, 25],
        [10, 20],
      ],
    ]);
    expect(reach(outlines("rect", { width: "30", height: "5" }))).toEqual([0, 0, 30, 5]);
  });

  it("is as large as its percentages of the room", () => {
    expect(reach(outlines("rect", { x: "10%", y: "10%", width: "50%", height: "50%" }))).toEqual([20, 10, 120, 60]);
    expect(reach(outlines("line", { x1: "10%", y1: "10%", x2: "50%", y2: "50%" }))).toEqual([20, 10, 100, 50]);
    expect(reach(outlines("ellipse", { cx: "50%", cy: "50%", rx: "10%", ry: "10%" }))).toEqual([80, 40, 120, 60]);
    // Without a room, half of it is nothing
    expect(reach(outlinesOf("rect", (name) => (name === "width" ? "50%" : "5")))).toEqual([5, 5, 5, 10]);
  });

  it("is a line from end to end", () => {
    expect(outlines("line", { x1: "1", y1: "2", x2: "3", y2: "4" })).toEqual([
      [
        [1, 2],
        [3, 4],
      ],
    ]);
    expect(outlines("line", { x2: "200" })).toEqual([
      [
        [0, 0],
        [200, 0],
      ],
    ]);
  });

  it("is a circle all of whose points are as far from its middle", () => {
    const [circle = []] = outlines("circle", { cx: "50", cy: "40", r: "10" });
    expect(reach([circle])).toEqual([40, 30, 60, 50]);
    // Four curves of twelve points, from the left and back
    expect(circle).toHaveLength(1 + 4 * 12 + 1);
    for (const [x, y] of circle) expect(Math.hypot(x - 50, y - 40)).toBeCloseTo(10, 1);
    expect(reach(outlines("circle", { r: "5" }))).toEqual([-5, -5, 5, 5]);
  });

  it("is an ellipse with two radii", () => {
    expect(reach(outlines("ellipse", { cx: "50", cy: "40", rx: "10", ry: "4" }))).toEqual([40, 36, 60, 44]);
  });

  it("is a point that stays where it is for a circle of no size", () => {
    expect(reach(outlines("circle", { cx: "50", cy: "40", r: "0" }))).toEqual([50, 40, 50, 40]);
  });

  it("is a polygon, which goes back to its first point, or a polyline, which doesn't", () => {
    expect(outlines("polygon", { points: "0,0 10,0 10,5" })).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 5],
        [0, 0],
      ],
    ]);
    expect(outlines("polyline", { points: "0 0,10 0,10 5" })).toEqual([
      [
        [0, 0],
        [10, 0],
        [10, 5],
      ],
    ]);
    expect(outlines("polygon", {})).toEqual([]);
    expect(outlines("polyline", { points: " " })).toEqual([]);
  });

  it("is none for an element that is no shape", () => {
    expect(["g", "text", "image", "svg"].map((name) => outlines(name, { x: "1", width: "5", d: "M0,0L1,1" }))).toEqual([
      [],
      [],
      [],
      [],
    ]);
  });
});

describe("a path", () => {
  it("moves and draws lines, from where it is where the letter is small", () => {
    const drawn: Point[] = [
      [1, 2],
      [11, 2],
      [11, 7],
      [6, 7],
      [6, 3],
    ];
    expect(path("M1,2L11,2L11,7L6,7L6,3")).toEqual([drawn]);
    expect(path("M1,2H11V7H6V3")).toEqual([drawn]);
    expect(path("m1,2h10v5h-5v-4")).toEqual([drawn]);
    expect(path("m1 2l10 0l0 5l-5 0l0-4")).toEqual([drawn]);
    // What follows a move without a letter is a line
    expect(path("M1 2 11 2 11 7 6 7 6 3")).toEqual([drawn]);
  });

  it("closes where it started, and goes on from there", () => {
    expect(path("M1,2h10v5z")).toEqual([
      [
        [1, 2],
        [11, 2],
        [11, 7],
        [1, 2],
      ],
    ]);
    expect(path("M1,2h10v5z l0,9")).toEqual([
      [
        [1, 2],
        [11, 2],
        [11, 7],
        [1, 2],
      ],
      [
        [1, 2],
        [1, 11],
      ],
    ]);
  });

  it("is several outlines where it moves again, and none where it only moves", () => {
    expect(path("M0,0h5 M10,0h5")).toEqual([
      [
        [0, 0],
        [5, 0],
      ],
      [
        [10, 0],
        [15, 0],
      ],
    ]);
    expect(path("M0,0h5 m1,1")).toHaveLength(1);
    expect(path("M5,5")).toEqual([]);
    expect(path("")).toEqual([]);
    expect(path(" \n ")).toEqual([]);
  });

  it("bends by two handles: half way, each end counts for an eighth and each handle for three", () => {
    const [curve = []] = path("M0,0C0,8,16,8,16,0");
    expect(curve).toHaveLength(13);
    // x = (3·0 + 3·16 + 16) / 8 = 8, y = (3·8 + 3·8) / 8 = 6
    expect(curve[6]).toEqual([8, 6]);
    expect(curve.at(-1)).toEqual([16, 0]);
    // A quarter of the way: weights 27, 27, 9 and 1 of 64
    expect(curve[3]).toEqual([(9 * 16 + 16) / 64, (27 * 8 + 9 * 8) / 64]);
    expect(path("m0,0c0,8,16,8,16,0")).toEqual([curve]);
  });

  it("bends on smoothly, with the last handle mirrored", () => {
    expect(path("M0,0C0,8,16,8,16,0S32,-8,32,0")).toEqual(path("M0,0C0,8,16,8,16,0C16,-8,32,-8,32,0"));
    expect(path("M0,0c0,8,16,8,16,0s16,-8,16,0")).toEqual(path("M0,0C0,8,16,8,16,0C16,-8,32,-8,32,0"));
  });

  it("bends by one handle: half way, each end counts for a quarter and the handle for a half", () => {
    const [curve = []] = path("M0,0Q8,8,16,0");
    expect(curve[6]?.map((number) => Math.round(number * 1e6) / 1e6)).toEqual([8, 4]);
    expect(path("m0,0q8,8,16,0")).toEqual([curve]);
    expect(reach(path("M0,0Q8,8,16,0T32,0"))).toEqual([0, -4, 32, 4]);
    expect(reach(path("m0,0q8,8,16,0t16,0"))).toEqual([0, -4, 32, 4]);
  });

  it("runs along an arc, by its shorter or longer way, on its one or other side", () => {
    // Half a circle of 5 over the line from 0 to 10, and under it
    expect(reach(path("M0,0A5,5,0,0,1,10,0"))).toEqual([0, -5, 10, 0]);
    expect(reach(path("M0,0A5,5,0,0,0,10,0"))).toEqual([0, 0, 10, 5]);
    expect(reach(path("m0,0a5,5,0,0,1,10,0"))).toEqual([0, -5, 10, 0]);
    // A quarter and three quarters of a circle about 10,0
    expect(reach(path("M0,0A10,10,0,0,1,10,-10"))).toEqual([0, -10, 10, 0]);
    expect(reach(path("M0,0A10,10,0,1,0,10,-10"))).toEqual([0, -10, 20, 10]);
    // Twice as wide as high, turned by a right angle
    expect(reach(path("M0,0A10,5,90,0,1,10,0"))).toEqual([0, -10, 10, 0]);
  });

  it("takes an arc without radius for a line, and one that ends where it starts for none", () => {
    expect(path("M0,0A0,5,0,0,1,10,0")).toEqual([
      [
        [0, 0],
        [10, 0],
      ],
    ]);
    expect(path("M3,4A5,5,0,0,1,3,4L10,4")).toEqual([
      [
        [3, 4],
        [10, 4],
      ],
    ]);
    // As a slice of nothing in a pie is written
    expect(path("M3,4a5,5,0,0,1,0,0Z")).toEqual([
      [
        [3, 4],
        [3, 4],
      ],
    ]);
    // Here only one of both places is the same, and here the arc comes after an end
    expect(reach(path("M0,0A5,5,0,0,1,0,10"))).toEqual([0, 0, 5, 10]);
    expect(reach(path("M0,0A5,5,0,0,1,10,0"))).toEqual([0, -5, 10, 0]);
    expect(reach(path("M0,0v5zA5,5,0,0,1,10,0"))).toEqual([0, -5, 10, 5]);
    // A curve may end where it starts, and be a loop: half way, it is 3/8 of 16 high, twice
    expect(reach(path("M0,0C-16,16,16,16,0,0")).at(-1)).toBe(12);
  });

  it("is refused with its words where it is no path", () => {
    expect(() => path("M0,0 and so on")).toThrow(/^the path "M0,0 and so on" can't be read: /);
    expect(() => path("L5,5")).toThrow(SyntaxError);
    expect(() => path("L5,5")).toThrow(expect.objectContaining({ cause: expect.any(Error) }));
    // 60 characters are shown whole
    expect(() => path(`M0,0${"L1,1".repeat(13)}L1LL`)).toThrow(/^the path "M0,0(L1,1){13}L1LL" can't/);
    expect(() => path(`M0,0${"L1,1".repeat(20)}L5`)).toThrow(/^the path "M0,0(L1,1){13}L1,…" can't be read: /);
  });
});
