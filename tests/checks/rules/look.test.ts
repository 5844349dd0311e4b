/** The rules about what is seen: size, contrast, colour, edges, overlap, headline, bars. */
import { renderSVG } from "handover/charts";
import { describe, expect, it } from "vitest";
import { axis, bars, draw, find, said, text } from "../drawing.ts";

describe("text size", () => {
  it("is at least 12 px", () => {
    expect(said("text-size", { plot: text("Houston", 0, 40, 'font-size="11.5px"') })).toEqual([
      'text "Houston" is 11.5 px; the least is 12 px',
    ]);
    expect(said("text-size", { plot: text("Houston", 0, 40, 'font-size="12px"') })).toEqual([]);
  });

  it("is measured as it is seen: 16 px at half its size are 8", () => {
    const half = `<g transform="scale(0.5)">${text("Houston", 0, 40, 'font-size="16px"')}</g>`;
    expect(said("text-size", { plot: half })).toEqual(['text "Houston" is 8 px; the least is 12 px']);
    expect(said("text-size", { plot: half.replace("0.5", "0.75") })).toEqual([]);
  });

  it("holds for a chart that Vega-Lite draws with its own sizes", async () => {
    const svg = await renderSVG({
      data: { values: [{ a: "A", b: 28 }] },
      mark: "bar",
      encoding: { x: { field: "a", type: "nominal" }, y: { field: "b", type: "quantitative" } },
    });
    expect(said("text-size", svg)).toContain('text "A" is 10 px; the least is 12 px');
  });
});

describe("contrast", () => {
  it("of text is at least 4.5:1: #777 on white has 4.47", () => {
    expect(said("contrast", { plot: text("Houston", 0, 40, 'font-size="13px" fill="#777777"') })).toEqual([
      'text "Houston" has a contrast of 4.47:1 with what is behind it; the least is 4.5:1',
    ]);
    expect(said("contrast", { plot: text("Houston", 0, 40, 'font-size="13px" fill="#767676"') })).toEqual([]);
  });

  it("may be 3:1 for large text", () => {
    expect(said("contrast", { plot: text("29", 0, 40, 'font-size="24px" fill="#777777"') })).toEqual([]);
    expect(said("contrast", { plot: text("29", 0, 40, 'font-size="19px" font-weight="bold" fill="#777777"') })).toEqual(
      [],
    );
  });

  it("is measured against the mark under the text, and counts opacity", () => {
    const on = (fill: string) =>
      bars([{ y: 30, width: 200, fill, label: "29" }]) + text("Houston", 10, 39, 'font-size="12px" fill="#000000"');
    expect(said("contrast", { plot: on("#000080") })).toHaveLength(1);
    expect(said("contrast", { plot: on("#858585") })).toEqual([]);
    const pale = `<g opacity="0.4">${text("Houston", 0, 40)}</g>`;
    expect(said("contrast", { plot: pale })).toHaveLength(1);
  });

  it("of marks is at least 3:1, by fill or by edge", () => {
    const pale = bars([{ y: 30, width: 50, fill: "#cccccc", label: "Houston: 3" }]);
    expect(said("contrast", { plot: pale })).toEqual([
      'bar "Houston: 3" has a contrast of 1.6:1 with what is behind it; the least is 3:1',
    ]);
    expect(said("contrast", { plot: pale.replace("/>", ' stroke="#5c5c5c"/>') })).toEqual([]);
  });

  it("lets a mark be pale that is hidden from screen readers, for it repeats another", () => {
    const pale = `<g aria-hidden="true">${bars([{ y: 30, width: 50, fill: "#cccccc" }])}</g>`;
    expect(said("contrast", { plot: pale })).toEqual([]);
  });
});

describe("colour-blind distance", () => {
  const two = (first: string, second: string) =>
    bars([
      { y: 10, width: 50, fill: first, label: "Charged: 5" },
      { y: 30, width: 50, fill: second, label: "Convicted: 5" },
    ]);

  it("tells green from orange by name of those who can't", () => {
    expect(said("colour-distance", { plot: two("#54a24b", "#e45756") })).toEqual([
      expect.stringMatching(
        /^the colours #54a24b and #e45756 are \d\.\d apart for readers with (deuter|prot)anopia; the least is 10$/,
      ),
    ]);
  });

  it("passes the colours of the theme", () => {
    expect(said("colour-distance", { plot: two("#3186e9", "#bf4b00") })).toEqual([]);
  });

  it("takes tints of one hue, and one colour at another opacity, for the same category", () => {
    expect(said("colour-distance", { plot: two("#858585", "#8f8f8f") })).toEqual([]);
    expect(said("colour-distance", { plot: two("#bf4b00", "#c4570f") })).toEqual([]);
  });
});

describe("clipping", () => {
  it("is a text that crosses the figure's edge", () => {
    expect(said("clipped", { plot: text("Houston", 300, 40) })).toEqual([
      'text "Houston" is cut off at the figure\'s right',
    ]);
    expect(said("clipped", { plot: text("Houston", 200, 40) })).toEqual([]);
  });

  it("is a warning where the text only runs into the margin", () => {
    expect(find("clipped", { plot: text("31.0", 287, 40) })).toMatchObject([
      { severity: "warning", what: "runs into the margin of 12 px at the right" },
    ]);
  });

  it("is a mark that crosses the figure's edge, wherever transforms have put it", () => {
    const bar = bars([{ y: 30, width: 100, label: "Houston" }]);
    expect(said("clipped", { plot: `<g transform="translate(240,0)">${bar}</g>` })).toEqual([
      'bar "Houston" is cut off at the figure\'s right',
    ]);
    expect(said("clipped", { plot: `<g transform="translate(240,0) scale(0.5)">${bar}</g>` })).toEqual([]);
  });

  it("is a mark that its plot cuts off", () => {
    const clip = '<defs><clipPath id="clip0"><rect x="0" y="0" width="60" height="100"/></clipPath></defs>';
    const marks = `<g clip-path="url(#clip0)">${bars([{ y: 30, width: 100, label: "Houston" }])}</g>`;
    expect(said("clipped", { plot: clip + marks })).toEqual(['bar "Houston" is cut off at its plot\'s right']);
    expect(said("clipped", { plot: clip.replace('"60"', '"120"') + marks })).toEqual([]);
  });

  it("is a warning where an ellipsis stands for the end of a label", () => {
    expect(find("clipped", { plot: text("Rafael Caro Q…", 0, 40) })).toMatchObject([
      { severity: "warning", what: "is cut short" },
    ]);
  });
});

describe("overlap", () => {
  it("is a text on another", () => {
    expect(said("overlap", { plot: text("Houston", 0, 40) + text("Chicago", 20, 40) })).toEqual([
      'text "Houston" lies on text "Chicago"',
    ]);
    expect(said("overlap", { plot: text("Houston", 0, 40) + text("Chicago", 60, 40) })).toEqual([]);
  });

  it("is measured along rotated text, whose upright boxes may overlap", () => {
    const rotated = (x: number) =>
      text("Felipe Ángeles", x, 100).replace(`translate(${x},100)`, `translate(${x},100) rotate(-45)`);
    expect(said("overlap", { plot: rotated(40) + rotated(70) })).toEqual([]);
    expect(said("overlap", { plot: rotated(40) + rotated(46) })).toHaveLength(1);
  });

  it("is a text under a mark that was drawn later", () => {
    const bar = bars([{ y: 30, width: 100, label: "29" }]);
    expect(said("overlap", { plot: text("Houston", 10, 39) + bar })).toEqual([
      'text "Houston" lies under the bar "29"',
    ]);
    expect(said("overlap", { plot: bar + text("Houston", 10, 39) })).toEqual([]);
  });

  it("is a warning where a gridline strikes a text through", () => {
    const grid = (y: number) =>
      `<g class="mark-rule role-axis-grid"><line x2="200" transform="translate(0,${y})" stroke="#d9d9d9"/></g>`;
    expect(find("overlap", { plot: grid(36) + text("Houston", 10, 40) })).toMatchObject([{ severity: "warning" }]);
    expect(find("overlap", { plot: grid(48) + text("Houston", 10, 40) })).toEqual([]);
  });
});

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

describe("bars", () => {
  const people = (widths: number[]) =>
    bars(
      widths.map((width, index) => ({
        y: index * 20,
        width,
        label: `${["Feb", "Aug", "Jan"][index]}: ${[29, 26, 37][index]} people`,
      })),
    );

  it("start at the zero of their axis", () => {
    expect(said("zero-baseline", { plot: people([40, 10, 120]) + axis({ "25": 0, "30": 50, "35": 100 }) })).toEqual([
      "bars start at 25 of the axis, not at zero",
    ]);
    expect(said("zero-baseline", { plot: people([145, 130, 185]) + axis({ "0": 0, "20": 100 }) })).toEqual([]);
  });

  it("have the lengths of their figures where there is no axis", () => {
    expect(said("zero-baseline", { plot: people([40, 10, 120]) })).toEqual([
      "bars are not as long as the figures of their labels",
    ]);
    expect(said("zero-baseline", { plot: people([145, 130, 185]) })).toEqual([]);
  });

  it("stand on no logarithmic axis", () => {
    expect(
      said("zero-baseline", { plot: people([40, 10, 120]) + axis({ "1": 0, "10": 50, "100": 100 }) }),
    ).toHaveLength(1);
  });

  it("may be ranges: with no line in common, or where the context says so", () => {
    const spells = bars([
      { x: 10, y: 0, width: 50, label: "2013 to 2025" },
      { x: 35, y: 20, width: 30, label: "2017 to 2026" },
      { x: 60, y: 40, width: 55, label: "2020 to 2026" },
    ]);
    expect(said("zero-baseline", { plot: spells + axis({ "2010": 0, "2020": 60 }) })).toEqual([]);
    expect(said("zero-baseline", { plot: people([40, 10, 120]) }, { ranges: true })).toEqual([]);
    // All three ended with the handover of 27 February 2025
    const ended = bars([40, 65, 90].map((x, index) => ({ x, y: index * 20, width: 120 - x, label: "a spell" })));
    expect(said("zero-baseline", { plot: ended + axis({ "2010": 0, "2020": 80 }) })).toEqual([]);
  });

  it("are held to the scale that the context gives", () => {
    const plot = people([145, 130, 185]);
    expect(said("zero-baseline", { plot }, { scales: { x: { type: "linear", domain: [25, 40] } } })).toHaveLength(1);
    expect(said("zero-baseline", { plot }, { scales: { x: { type: "linear", domain: [0, 40] } } })).toEqual([]);
  });

  it("are found so in a chart that Vega-Lite draws, standing and stacked", async () => {
    const drawn = (zero: boolean) =>
      renderSVG({
        data: {
          values: [
            { a: "A", b: 28 },
            { a: "B", b: 55 },
            { a: "C", b: 43 },
          ],
        },
        mark: { type: "bar", clip: true },
        encoding: {
          x: { field: "a", type: "nominal" },
          y: { field: "b", type: "quantitative", scale: { zero, domainMin: zero ? 0 : 20 } },
        },
      });
    expect(said("zero-baseline", inFrame(await drawn(false)))).toEqual(["bars start at 20 of the axis, not at zero"]);
    expect(said("zero-baseline", inFrame(await drawn(true)))).toEqual([]);
    const stacked = await renderSVG({
      data: { values: ["x", "y"].flatMap((of) => [1, 2, 3].map((a) => ({ a, of, b: a * 2 }))) },
      mark: "bar",
      encoding: {
        y: { field: "a", type: "nominal" },
        x: { field: "b", type: "quantitative", stack: "zero" },
        color: { field: "of" },
      },
    });
    expect(said("zero-baseline", inFrame(stacked))).toEqual([]);
  });

  it("are held to it as areas are", async () => {
    const drawn = (domainMin: number) =>
      renderSVG({
        data: {
          values: [
            { a: 1, b: 28 },
            { a: 2, b: 55 },
            { a: 3, b: 43 },
          ],
        },
        mark: { type: "area", clip: true },
        encoding: {
          x: { field: "a", type: "quantitative" },
          y: { field: "b", type: "quantitative", scale: { zero: false, domainMin }, stack: null },
        },
      });
    expect(said("zero-baseline", inFrame(await drawn(0)))).toEqual([]);
    expect(said("zero-baseline", inFrame(await drawn(20)))).toHaveLength(1);
  });
});

/** A plot alone, as the part of a chart. */
function inFrame(svg: string): string {
  return svg.replace(/<g/, '<g data-part="plot"');
}
