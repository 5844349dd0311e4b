/** How many marks a plot has of its rows. */
import type { TopLevelSpec } from "vega-lite";
import { expect, it } from "vitest";
import { draw } from "../../lib/charts/draw.ts";

const values = [
  { kind: "a", n: 1 },
  { kind: "b", n: 2 },
  { kind: "b", n: null },
];
const n = { field: "n", type: "quantitative" };
const kind = { field: "kind", type: "nominal" };
const rule = {
  data: { values: [{ at: 1 }, { at: 2 }] },
  mark: "rule",
  encoding: { x: { field: "at", type: "quantitative" } },
};

it.each<[string, number, object]>([
  ["a bar a row that has a number", 2, { mark: "bar", encoding: { x: n, y: kind } }],
  ["a text a row", 3, { mark: "text", encoding: { text: kind } }],
  ["a point of a line where there is a number", 2, { mark: "line", encoding: { x: kind, y: n } }],
  ["a bar a sum", 2, { mark: "bar", encoding: { x: { ...n, aggregate: "sum" }, y: kind } }],
  ["those of every layer", 4, { encoding: { x: n, y: kind }, layer: [{ mark: "bar" }, { mark: "point" }] }],
  ["those of every facet", 2, { facet: { row: kind }, spec: { mark: "bar", encoding: { x: n } } }],
  ["those of lines by kind", 2, { mark: "line", encoding: { x: kind, y: n, color: kind } }],
  ["those of plots side by side", 5, { hconcat: [{ mark: "bar", encoding: { x: n } }, { mark: "text" }] }],
  ["no rules of the chart's own", 2, { layer: [{ mark: "bar", encoding: { x: n } }, rule] }],
  ["none of its own alone", 0, { layer: [rule] }],
  ["none where all is filtered away", 0, { transform: [{ filter: "datum.n > 9" }], mark: "bar", encoding: { x: n } }],
])("counts %s: %d", (_, count, spec) => {
  const plot = draw({ data: { name: "rows", values }, ...spec } as TopLevelSpec);
  expect(plot.marksOf("rows")).toBe(count);
  expect(plot.marksOf("others")).toBe(0);
});
