/** In how many columns a legend fits. */
import { textWidth } from "handover/charts";
import { describe, expect, it } from "vitest";
import { legendColumns } from "../../lib/charts/legend.ts";

const rows = ["Gulf Cartel", "Northeast Cartel", "Sinaloa Cartel", "Sinaloa Cartel"].map((name) => ({ name, id: 1 }));
const by = (color: object) => ({ mark: "bar", encoding: { color } });
/** Three names of 11, 16 and 14 letters, each with 30 px for its symbol. */
const widths = rows.slice(0, 3).map(({ name }) => textWidth(name, { size: 13 }) + 30);
const all = widths.reduce((sum, width) => sum + width);
const widest = Math.max(...widths);

describe("a legend", () => {
  it("stays in one row where its names fit into it, each counted once", () => {
    expect(legendColumns(by({ field: "name", type: "nominal" }), rows, all)).toBeUndefined();
  });

  it("has as many columns as its widest name leaves room for, and at least one", () => {
    const columns = (width: number) => legendColumns(by({ field: "name" }), rows, width);
    expect([all - 0.5, 2 * widest, 2 * widest - 0.5, widest / 2].map(columns)).toEqual([2, 2, 1, 1]);
  });

  it.each([
    ["none", { field: "name", legend: null }],
    ["a scale", { field: "name", type: "quantitative" }],
    ["times", { field: "name", type: "temporal" }],
    ["a value", { value: "red" }],
    ["a field that is repeated", { field: { repeat: "layer" } }],
  ])("of %s is left as it is", (_, color) => {
    expect(legendColumns(by(color), rows, 10)).toBeUndefined();
  });

  it.each(["color", "fill", "stroke", "shape", "strokeDash"])("is looked for in the channel %s", (channel) => {
    expect(legendColumns({ encoding: { [channel]: { field: "name" } } }, rows, 10)).toBe(1);
  });

  it("is looked for in layers, in what they share and in facets; the narrowest counts", () => {
    expect(legendColumns({ layer: [{}, by({ field: "name" })] }, rows, 10)).toBe(1);
    expect(legendColumns({ facet: {}, spec: by({ field: "name" }) }, rows, 10)).toBe(1);
    const both = { encoding: { color: { field: "name" }, shape: { field: "id" } } };
    expect(legendColumns(both, rows, 2 * widest)).toBe(2);
    expect(legendColumns({ encoding: { x: { field: "name" } } }, rows, 10)).toBeUndefined();
  });
});
