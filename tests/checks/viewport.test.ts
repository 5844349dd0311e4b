/** How large a file's root is, and where its view box puts what is drawn. */
import { describe, expect, it } from "vitest";
import { apply } from "../../lib/checks/transform.ts";
import { type Size, viewportOf } from "../../lib/checks/viewport.ts";

const view = (attributes: Record<string, string>, outer?: Size) => viewportOf((name) => attributes[name] ?? "", outer);

describe("a viewport", () => {
  it("is as large as its width and height, and takes points as they are without a view box", () => {
    const { width, height, room, matrix } = view({ width: "340px", height: "240" });
    expect([width, height, room]).toEqual([340, 240, { width: 340, height: 240 }]);
    expect(apply(matrix, [3, 7])).toEqual([3, 7]);
  });

  it("scales its view box to its size", () => {
    const { room, matrix } = view({ width: "680", height: "480", viewBox: "0 0 340 240" });
    expect(room).toEqual({ width: 340, height: 240 });
    expect(apply(matrix, [340, 240])).toEqual([680, 480]);
    expect(apply(matrix, [10, 20])).toEqual([20, 40]);
  });

  it("puts the view box's own corner at the top left", () => {
    const { matrix } = view({ width: "200", height: "100", viewBox: "-10,5, 100  50" });
    expect(apply(matrix, [-10, 5])).toEqual([0, 0]);
    expect(apply(matrix, [40, 30])).toEqual([100, 50]);
  });

  it("fits a view box of other proportions into its middle", () => {
    // 100 by 100 in 300 by 200 is drawn twice as large, with 50 px free on the left
    const wide = view({ width: "300", height: "200", viewBox: "0 0 100 100" });
    expect(apply(wide.matrix, [0, 0])).toEqual([50, 0]);
    expect(apply(wide.matrix, [100, 100])).toEqual([250, 200]);
    // And in 200 by 300 with 50 px free above
    const high = view({ width: "200", height: "300", viewBox: "10 20 100 100" });
    expect(apply(high.matrix, [10, 20])).toEqual([0, 50]);
  });

  it("has the view box's proportions where one side isn't given, and its size where none is", () => {
    expect(view({ width: "680", viewBox: "0 0 340 240" })).toMatchObject({ width: 680, height: 480 });
    expect(view({ height: "480", viewBox: "0 0 340 240" })).toMatchObject({ width: 680, height: 480 });
    expect(view({ viewBox: "0 0 340 240" })).toMatchObject({ width: 340, height: 240 });
    expect(view({ width: "100%", viewBox: "0 0 340 240" })).toMatchObject({ width: 340, height: 240 });
    expect(view({})).toMatchObject({ width: 0, height: 0 });
  });

  it("takes points as they are where its view box is empty", () => {
    for (const viewBox of ["0 0 0 240", "0 0 340 0", "0 0 -1 240", "none"]) {
      expect(view({ width: "340", height: "240", viewBox }).matrix, viewBox).toEqual([1, 0, 0, 1, 0, 0]);
    }
  });

  it("is as large as what it stands in, or a part of it, where it says nothing else", () => {
    const outer = { width: 200, height: 100 };
    expect(view({}, outer)).toMatchObject(outer);
    expect(view({ width: "50%", height: "10%" }, outer)).toMatchObject({ width: 100, height: 10 });
    expect(apply(view({ viewBox: "0 0 20 10" }, outer).matrix, [2, 3])).toEqual([20, 30]);
  });
});
