/** Bars start at zero, by their axis, by a scale that is given, or by the figures of their labels. */
import { renderSVG } from "handover/charts";
import { describe, expect, it } from "vitest";
import type { CheckContext } from "../../../lib/checks/rule.ts";
import { zeroBaseline } from "../../../lib/checks/rules/zero-baseline.ts";
import { found, marks, plot, sheet } from "../sheet.ts";

/** Lying bars in rows 15 px apart: where each begins, how long it is, and what its label says. */
const lying = (...bars: [x: number, width: number, label?: string][]) =>
  marks(
    bars
      .map(
        ([x, width, label = ""], row) =>
          `<rect x="${x}" y="${row * 15}" width="${width}" height="10" aria-label="${label}" aria-roledescription="bar"/>`,
      )
      .join(""),
  );

/** Standing bars 15 px apart: how far from the top each begins, how high it is. */
const standing = (...bars: [y: number, height: number][]) =>
  marks(
    bars
      .map(
        ([y, height], column) =>
          `<rect x="${40 + column * 15}" y="${y}" width="10" height="${height}" aria-roledescription="bar"/>`,
      )
      .join(""),
  );

/** An axis below the plot: each number with the x of its tick. Labels stand half a pixel off. */
const below = (ticks: Record<string, number>) =>
  plot(
    `<g class="role-axis-label">${Object.entries(ticks)
      .map(([text, x]) => `<text x="${x + 0.5}" y="95">${text}</text>`)
      .join("")}</g>`,
  );

/** An axis on the left: each number with the y of its tick. Labels of 10 px stand 3.5 px lower. */
const beside = (ticks: Record<string, number>) =>
  plot(
    `<g class="role-axis-label">${Object.entries(ticks)
      .map(([text, y]) => `<text x="30" y="${y + 3.5}" font-size="10px" text-anchor="end">${text}</text>`)
      .join("")}</g>`,
  );

const zero = (inside: string, context: CheckContext = {}) => found(zeroBaseline, sheet(inside), context);

describe("lying bars", () => {
  it("stand at the zero of the axis below them", () => {
    expect(zero(lying([20, 58], [20, 52], [20, 74]) + below({ 0: 20, 20: 60, 40: 100 }))).toEqual([]);
  });

  it("are found where their scale starts at another number", () => {
    expect(zero(lying([20, 40], [20, 10], [20, 120]) + below({ 25: 20, 30: 70, 35: 120 }))).toEqual([
      "bars start at 25 of the axis, not at zero",
    ]);
    expect(zero(lying([20, 40], [20, 10]) + below({ "0.5": 20, "1.5": 120 }))).toEqual([
      "bars start at 0.5 of the axis, not at zero",
    ]);
  });

  it("may be two pixels off zero, and no more, on either side", () => {
    const at = (x: number) => zero(lying([x, 40], [x, 60]) + below({ 0: 20, 50: 120 }));
    expect(at(18)).toEqual([]);
    expect(at(22)).toEqual([]);
    expect(at(22.2)).toEqual(["bars start at 1.1 of the axis, not at zero"]);
    expect(at(17.8)).toEqual(["bars start at -1.1 of the axis, not at zero"]);
    // 12 px are 6 of the axis, of which 100 px are 50
    expect(at(32)).toEqual(["bars start at 6 of the axis, not at zero"]);
  });

  it("are told the number in three digits", () => {
    // 10 px of 30 for 100: 33.333…
    expect(zero(lying([30, 40], [30, 60]) + below({ 0: 20, 100: 50 }))).toEqual([
      "bars start at 33.3 of the axis, not at zero",
    ]);
  });

  it("may run to the left of zero, or both ways", () => {
    const axis = below({ "-50": 20, "0": 70, "50": 120 });
    expect(zero(lying([70, 20], [40, 30], [60, 10]) + axis)).toEqual([]);
    expect(zero(lying([40, 30], [60, 10]) + axis)).toEqual([]);
    expect(zero(lying([30, 10], [30, 50]) + axis)).toEqual(["bars start at -40 of the axis, not at zero"]);
  });

  it("may be all as long, on whichever side of zero", () => {
    expect(zero(lying([20, 50], [20, 50]) + below({ "-50": 20, "0": 70 }))).toEqual([]);
    expect(zero(lying([20, 50], [20, 50]) + below({ 0: 20, 50: 70 }))).toEqual([]);
    expect(zero(lying([20, 50], [20, 50]) + below({ 10: 20, 60: 70 }))).toEqual([
      "bars start at 10 of the axis, not at zero",
    ]);
  });

  it("may be stacked", () => {
    const stacked = (from: number) =>
      marks(
        [0, 20]
          .flatMap((y) => [
            `<rect x="${from}" y="${y}" width="${30 + y}" height="10" aria-roledescription="bar"/>`,
            `<rect x="${from + 30 + y}" y="${y}" width="25" height="10" aria-roledescription="bar"/>`,
          ])
          .join(""),
      );
    expect(zero(stacked(20) + below({ 0: 20, 50: 120 }))).toEqual([]);
    expect(zero(stacked(40) + below({ 0: 20, 50: 120 }))).toEqual(["bars start at 10 of the axis, not at zero"]);
  });

  it("stand on no axis whose steps are uneven, as those of a logarithmic one are", () => {
    const bars = lying([20, 40], [20, 60]);
    expect(zero(bars + below({ 1: 20, 10: 70, 100: 120 }))).toEqual(["bars stand on an axis whose steps are uneven"]);
    // Even within two pixels: 50 would be at 70
    expect(zero(bars + below({ 0: 20, 50: 72, 100: 120 }))).toEqual([]);
    expect(zero(bars + below({ 0: 20, 50: 68, 100: 120 }))).toEqual([]);
    expect(zero(bars + below({ 0: 20, 50: 72.2, 100: 120 }))).toEqual(["bars stand on an axis whose steps are uneven"]);
    expect(zero(bars + below({ 0: 20, 50: 67.8, 100: 120 }))).toEqual(["bars stand on an axis whose steps are uneven"]);
  });

  it("are spells on an axis of years or months, which has no zero", () => {
    expect(zero(lying([20, 40], [20, 60]) + below({ 2010: 20, 2020: 120 }))).toEqual([]);
    expect(zero(lying([20, 40], [20, 60]) + below({ "Jan 1": 20, "Feb 1": 120 }))).toEqual([]);
    expect(zero(lying([20, 40], [20, 60]) + below({ "2,010": 20, "2,020": 120 }))).toHaveLength(1);
  });
});

describe("standing bars", () => {
  it("stand at the zero of the axis beside them", () => {
    const axis = beside({ 0: 80, 20: 40, 40: 0 });
    expect(zero(standing([40, 40], [20, 60]) + axis)).toEqual([]);
    expect(zero(standing([40, 30], [20, 50]) + axis)).toEqual(["bars start at 5 of the axis, not at zero"]);
    // Those that hang from zero
    expect(zero(standing([20, 30], [20, 50]) + beside({ 0: 20, "-20": 60 }))).toEqual([]);
  });

  it("may be two pixels off", () => {
    const at = (foot: number) => zero(standing([40, foot - 40], [20, foot - 20]) + beside({ 0: 80, 40: 0 }));
    expect(at(82)).toEqual([]);
    expect(at(78)).toEqual([]);
    expect(at(82.2)).toHaveLength(1);
    expect(at(77.8)).toHaveLength(1);
  });
});

describe("a single bar", () => {
  it("is held to the one axis that has numbers", () => {
    expect(zero(lying([20, 62]) + below({ 0: 20, 50: 70 }))).toEqual([]);
    expect(zero(lying([20, 12]) + below({ 50: 20, 60: 30 }))).toEqual(["bars start at 50 of the axis, not at zero"]);
    expect(zero(standing([30, 50]) + beside({ 50: 80, 60: 40 }))).toEqual([
      "bars start at 50 of the axis, not at zero",
    ]);
  });

  it("is let through where both have some, or none has", () => {
    expect(zero(lying([20, 12]) + below({ 50: 20, 60: 30 }) + beside({ 50: 80, 60: 40 }))).toEqual([]);
    expect(zero(lying([20, 12, "5 people"]))).toEqual([]);
    expect(zero(lying([20, 12]) + below({ 50: 20 }))).toEqual([]);
  });

  it("is held to the scale that the context gives", () => {
    const scales: CheckContext["scales"] = { x: { type: "linear", domain: [25, 40] } };
    expect(zero(lying([20, 12]), { scales })).toEqual(["bars stand on a scale from 25 to 40, which has no zero"]);
  });
});

describe("bars without an axis", () => {
  it("are as long as the figures of their labels: 26 and 29 people from 25 on are not", () => {
    expect(zero(lying([20, 10, "Aug: 26 people"], [20, 40, "Feb: 29 people"]))).toEqual([
      "bars are not as long as the figures of their labels",
    ]);
    expect(zero(lying([20, 130, "Aug: 26 people"], [20, 145, "Feb: 29 people"]))).toEqual([]);
  });

  it("are let through where their labels have no figures", () => {
    expect(zero(lying([20, 10, "Aug"], [20, 40, "Feb"]))).toEqual([]);
  });

  it("are held to their labels also where an axis has one number, or the same one twice", () => {
    const bars = lying([20, 10, "26"], [20, 40, "29"]);
    expect(zero(bars + below({ 25: 20 }))).toHaveLength(1);
    expect(
      zero(bars + plot('<g class="role-axis-label"><text x="20" y="95">25</text><text x="90" y="95">25</text></g>')),
    ).toEqual(["bars are not as long as the figures of their labels"]);
  });
});

describe("ranges", () => {
  it("share no line, and need no zero", () => {
    expect(zero(lying([20, 40], [35, 30], [60, 50]) + below({ 25: 20, 35: 120 }))).toEqual([]);
  });

  it("may share one where the context says that they are ranges", () => {
    const bars = lying([20, 40], [20, 10]) + below({ 25: 20, 35: 120 });
    expect(zero(bars, { ranges: true })).toEqual([]);
    expect(zero(bars, { ranges: false })).toHaveLength(1);
  });
});

describe("a scale that the context gives", () => {
  const bars = lying([20, 40], [20, 10]);
  const on = (type: "linear" | "log" | "sqrt" | "symlog" | "pow" | "time" | "utc", ...domain: [number, number]) =>
    zero(bars, { scales: { x: { type, domain } } });

  it("has zero at one end or between", () => {
    expect(on("linear", 0, 40)).toEqual([]);
    expect(on("linear", -40, 0)).toEqual([]);
    expect(on("linear", 40, -10)).toEqual([]);
    expect(on("linear", 1, 40)).toEqual(["bars stand on a scale from 1 to 40, which has no zero"]);
    expect(on("linear", -1, -40)).toEqual(["bars stand on a scale from -40 to -1, which has no zero"]);
  });

  it("is one on which twice the length is twice the amount", () => {
    expect(on("log", 1, 100)).toEqual(["bars stand on a log scale, on which twice the length is not twice the amount"]);
    expect(on("sqrt", 0, 100)).toHaveLength(1);
    expect(on("pow", 0, 100)).toHaveLength(1);
    expect(on("symlog", 0, 100)).toHaveLength(1);
  });

  it("has no zero where it is one of time", () => {
    expect(on("time", 1, 100)).toEqual([]);
    expect(on("utc", 1, 100)).toEqual([]);
  });

  it("is of more weight than the labels of the axis, and than those of the bars", () => {
    const axis = below({ 25: 20, 35: 120 });
    expect(zero(bars + axis, { scales: { x: { type: "linear", domain: [0, 40] } } })).toEqual([]);
    expect(zero(bars + axis, { scales: { y: { type: "linear", domain: [0, 40] } } })).toHaveLength(1);
    expect(zero(lying([20, 10, "26"], [20, 40, "29"]), { scales: { x: { type: "linear", domain: [0, 40] } } })).toEqual(
      [],
    );
  });
});

describe("which marks are held to zero", () => {
  const axis = below({ 25: 20, 35: 120 });
  const kind = (name: string) => zero(lying([20, 40], [20, 10]).replaceAll('"bar"', `"${name}"`) + axis);

  it("are bars, in any language", () => {
    expect(["bar", "barra", "barre"].map((name) => kind(name).length)).toEqual([1, 1, 1]);
    expect(["rect mark", "point", "bar chart", "crossbar"].map(kind)).toEqual([[], [], [], []]);
  });

  it("are those that a screen reader has, and no other", () => {
    expect(zero(`<g aria-hidden="true">${lying([20, 40], [20, 10])}</g>${axis}`)).toEqual([]);
    expect(zero(lying([20, 40], [20, 10]).replace("role-mark", "role-legend") + axis)).toEqual([]);
  });

  it("are those of each view by itself, with its own axis", () => {
    const view = (inside: string) => `<g class="mark-group role-frame"><g>${inside}</g></g>`;
    const bars = lying([20, 40], [20, 10]);
    expect(zero(view(bars + below({ 0: 20, 50: 120 })) + view(bars + axis))).toEqual([
      "bars start at 25 of the axis, not at zero",
    ]);
    expect(zero(view(bars + axis) + view(bars + axis))).toHaveLength(2);
  });
});

describe("areas", () => {
  const area = (...paths: string[]) => marks(paths.map((d) => `<path d="${d}"/>`).join(""), "area");
  const mountain = "M40,60 70,20 100,40 100,80 40,80Z";

  it("are held to the axis beside them", () => {
    expect(zero(area(mountain) + beside({ 0: 80, 20: 40, 40: 0 }))).toEqual([]);
    expect(zero(area(mountain) + beside({ 20: 80, 30: 40, 40: 0 }))).toEqual([
      "areas start at 20 of the axis, not at zero",
    ]);
    expect(zero(area(mountain), { scales: { y: { type: "linear", domain: [20, 40] } } })).toEqual([
      "areas stand on a scale from 20 to 40, which has no zero",
    ]);
  });

  it("may be stacked, and may be bands", () => {
    const stacked = area("M40,60 100,60 100,80 40,80Z", "M40,20 100,30 100,60 40,60Z");
    expect(zero(stacked + beside({ 0: 80, 20: 40 }))).toEqual([]);
    expect(zero(area("M40,60 70,20 100,40 100,70 40,80Z") + beside({ 20: 80, 40: 0 }))).toEqual([]);
  });

  it("are let through without an axis", () => {
    expect(zero(area(mountain))).toEqual([]);
  });
});

describe("a chart that Vega-Lite draws", () => {
  /** A plot alone, as the part of a chart. */
  const inFrame = (svg: string) => svg.replace(/<g/, '<g data-part="plot"');
  const values = [
    { a: "A", b: 28 },
    { a: "B", b: 55 },
    { a: "C", b: 43 },
  ];

  it("is read so: its bars stand on its axis, or are cut off at 20", async () => {
    const drawn = (zero: boolean) =>
      renderSVG({
        data: { values },
        mark: { type: "bar", clip: true },
        encoding: {
          x: { field: "a", type: "nominal" },
          y: { field: "b", type: "quantitative", scale: { zero, domainMin: zero ? 0 : 20 } },
        },
      });
    expect(found(zeroBaseline, inFrame(await drawn(false)))).toEqual(["bars start at 20 of the axis, not at zero"]);
    expect(found(zeroBaseline, inFrame(await drawn(true)))).toEqual([]);
  });

  it("may stack its bars", async () => {
    const stacked = await renderSVG({
      data: { values: ["x", "y"].flatMap((of) => [1, 2, 3].map((a) => ({ a, of, b: a * 2 }))) },
      mark: "bar",
      encoding: {
        y: { field: "a", type: "nominal" },
        x: { field: "b", type: "quantitative", stack: "zero" },
        color: { field: "of" },
      },
    });
    expect(found(zeroBaseline, inFrame(stacked))).toEqual([]);
  });

  it("may be of areas, which are held to zero as well", async () => {
    const drawn = (domainMin: number) =>
      renderSVG({
        data: { values: values.map(({ b }, index) => ({ a: index, b })) },
        mark: { type: "area", clip: true },
        encoding: {
          x: { field: "a", type: "quantitative" },
          y: { field: "b", type: "quantitative", scale: { zero: false, domainMin }, stack: null },
        },
      });
    expect(found(zeroBaseline, inFrame(await drawn(0)))).toEqual([]);
    expect(found(zeroBaseline, inFrame(await drawn(20)))).toEqual(["areas start at 20 of the axis, not at zero"]);
  });
});
