/** The rule that the headline fits. */
import { describe, expect, it } from "vitest";
import { draw, find } from "../drawing.ts";

const what = (headline: string[], size: "wide" | "narrow" = "narrow") =>
  find("headline", { headline, size }).map(({ element, what }) => `${element} ${what}`);

describe("a headline", () => {
  it("is there", () => {
    const svg = draw().replace(/<g data-part="headline">.*?<\/g>/, "");
    expect(find("headline", svg)).toMatchObject([{ element: "headline", what: "is missing", severity: "error" }]);
  });

  it("has at most two lines on a wide chart and three on another", () => {
    const two = ["Nine libraries", "were closed"];
    expect([what(two, "wide"), what([...two, "for months"], "narrow")]).toEqual([[], []]);
    expect(what([...two, "for months"], "wide")).toEqual([
      'headline "Nine libraries were closed for months" takes 3 lines; the most is 2',
    ]);
    expect(what([...two, "for months", "on end"], "narrow")[0]).toMatch(/takes 4 lines; the most is 3$/);
    const unsized = (headline: string[]) => find("headline", draw({ headline }).replace('data-variant="narrow"', ""));
    expect([unsized([...two, "for months"]), unsized([...two, "for", "x y"])].map(({ length }) => length)).toEqual([
      0, 1,
    ]);
  });

  it("leaves no word alone on its last line, unless it is the only one", () => {
    expect(what(["Nine libraries were", "closed"])).toEqual([
      'headline "Nine libraries were closed" leaves "closed" alone on its last line',
    ]);
    expect([what(["Nine libraries", "were closed"]), what(["Closed"])]).toEqual([[], []]);
  });
});
