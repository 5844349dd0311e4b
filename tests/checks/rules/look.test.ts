/** The rule about the headline. */
import { describe, expect, it } from "vitest";
import { draw, said } from "../drawing.ts";

describe("a headline", () => {
  it("is there", () => {
    const svg = draw().replace(/<g data-part="headline">.*?<\/g>/, "");
    expect(said("headline", svg)).toEqual(["headline is missing"]);
  });

  it("has at most two lines on a wide chart and three on a narrow one", () => {
    const headline = ["Caro Quintero was", "held longest of", "all of them"];
    expect(said("headline", { headline, size: "wide" })[0]).toMatch(/takes 3 lines; the most is 2/);
    expect(said("headline", { headline, size: "narrow" })).toEqual([]);
  });

  it("leaves no word alone on its last line", () => {
    expect(said("headline", { headline: ["Mexico handed over 92 prisoners in three", "flights"] })[0]).toMatch(
      /leaves "flights" alone/,
    );
    expect(said("headline", { headline: ["Mexico handed over 92", "prisoners in three flights"] })).toEqual([]);
  });
});
