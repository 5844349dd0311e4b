/** Colours that tell categories apart are at least 10 apart, also for colour-blind readers. */
import { describe, expect, it } from "vitest";
import { colourDistance } from "../../../lib/checks/rules/colour-distance.ts";
import { found, marks, plot, sheet } from "../sheet.ts";

const dots = (...colours: string[]) =>
  marks(
    colours
      .map(
        (colour, index) =>
          `<circle cx="${10 + index * 20}" cy="10" r="8" ${colour.includes("=") ? colour : `fill="${colour}"`}/>`,
      )
      .join(""),
  );
const distances = (...colours: string[]) => found(colourDistance, sheet(dots(...colours)));

describe("two colours", () => {
  // With #54a24b, a green, #b65c56 is 9.98 apart for readers with deuteranopia, and #bf5856 10.01
  it("are found under 10, and not over", () => {
    expect(distances("#54a24b", "#b65c56")).toEqual([
      "the colours #54a24b and #b65c56 are 9.9 apart for readers with deuteranopia; the least is 10",
    ]);
    expect(distances("#54a24b", "#bf5856")).toEqual([]);
  });

  it("are measured as each of three sights has them, and told of the worst", () => {
    expect(distances("#008000", "#808000")).toEqual([
      "the colours #008000 and #808000 are 6.2 apart for readers with protanopia; the least is 10",
    ]);
    expect(distances("#008000", "#905000")).toEqual([
      "the colours #008000 and #905000 are 3.4 apart for readers with deuteranopia; the least is 10",
    ]);
    expect(distances("#00a0a0", "#40a040")).toEqual([
      "the colours #00a0a0 and #40a040 are 7.8 apart for readers with tritanopia; the least is 10",
    ]);
  });

  it("are those of the examples: Vega's green and red are 5 apart, the theme's blue and orange 55", () => {
    expect(distances("#54a24b", "#e45756")).toEqual([expect.stringContaining("are 5.2 apart")]);
    expect(distances("#3186e9", "#bf4b00")).toEqual([]);
  });

  it("are each pair of those that are drawn, once", () => {
    const [green, olive, brown] = ["#008000", "#808000", "#905000"];
    expect(distances(green, olive, green, brown, olive).map((finding) => finding.slice(12, 31))).toEqual([
      "#008000 and #808000",
      "#008000 and #905000",
    ]);
  });

  it("may be tints of one hue, which are no categories: 12 degrees is no longer one", () => {
    // #bf4b00 has a hue of 43.7°, #bf6000 54.0° and #bf6400 56.3°
    expect(distances("#bf4b00", "#bf6000")).toEqual([]);
    expect(distances("#bf4b00", "#bf6400")).toHaveLength(1);
    // #c25485 at 354.7° is as near to #cd597c at 3.6° as the circle goes; #c25486 at 354.2° and #cf5975 at 7.8° are 13.7° apart
    expect(distances("#c25485", "#cd597c")).toEqual([]);
    expect(distances("#c25486", "#cf5975")).toHaveLength(1);
  });

  it("may be greys, whatever hue is left in them, but not a grey and a colour", () => {
    // The chroma of #78818b is 0.0186, and that of #77818d 0.0218
    expect(distances("#7f7f7f", "#8a8a8a")).toEqual([]);
    expect(distances("#7f7f7f", "#78818b")).toEqual([]);
    expect(distances("#7f7f7f", "#77818d")).toHaveLength(1);
    expect(distances("#77818d", "#7f7f7f")).toHaveLength(1);
  });

  it("are told apart before opacity makes tints of them", () => {
    expect(distances('fill="#008000"', 'fill="#008000" opacity="0.5"')).toEqual([]);
    expect(distances('fill="#008000"', 'fill="#808000" opacity="0.5"')).toHaveLength(1);
  });

  it("are those of fills, or of edges where there is no fill", () => {
    expect(distances('fill="none" stroke="#008000"', 'fill="none" stroke="#808000"')).toHaveLength(1);
    expect(distances('fill="#008000" stroke="#808000"', 'fill="#008000" stroke="#905000"')).toEqual([]);
    expect(distances('fill="url(#stripes)"', "#008000")).toEqual([]);
  });

  it("are those of marks: neither of an axis nor of the ground", () => {
    expect(
      found(
        colourDistance,
        sheet(plot('<rect width="9" height="9" fill="#008000"/><rect width="9" height="9" fill="#808000"/>')),
      ),
    ).toEqual([]);
  });
});

describe("many colours", () => {
  it("are categories up to eight, and a scale from nine on", () => {
    const greys = ["#000000", "#202020", "#404040", "#606060", "#808080", "#a0a0a0"];
    expect(distances("#008000", "#808000", ...greys)).toHaveLength(1);
    expect(distances("#008000", "#808000", ...greys, "#c0c0c0")).toEqual([]);
  });
});
