/** What a specification is refused for, as it stands beside its rows; and what is no fault. */
import { createRequire } from "node:module";
import { describe, expect, it } from "vitest";
import { CHANNELS, checkSpec, MARKS, type Unit } from "../../lib/charts/check-spec.ts";

const rows = [
  { id: "port", people: 29, "a.b": 1, where: { lat: 19 }, evidence: { key: "x" } },
  { id: "hill", people: 26, opened: "1913" },
];

const bar = (encoding: object, more: object = {}): Unit => ({ mark: "bar", encoding, ...more });
const x = { field: "people", type: "quantitative" };
const peeple = { field: "peeple", type: "quantitative" };
/** The nearest names to "peeple". */
const NEAR = '"peeple"; the nearest are people, where, opened';
const refused = (spec: unknown, message: string) =>
  expect(() => checkSpec(spec as Unit, rows)).toThrow(new RangeError(message));

describe("a field that no row has is refused with its place and the nearest names", () => {
  it.each<[string, object, string]>([
    ["in an encoding", bar({ x: peeple }), "encoding.x: no row has the field"],
    ["in one of several", bar({ x, tooltip: [{ field: "id" }, peeple] }), "encoding.tooltip: no row has the field"],
    ["in a facet of an encoding", bar({ x, row: peeple }), "encoding.row: no row has the field"],
    ["in a sort", bar({ x, y: { field: "id", sort: peeple } }), "encoding.y.sort: no row has the field"],
    [
      "in a condition",
      bar({ x, color: { condition: { test: "datum.people > 2", ...peeple }, value: "red" } }),
      "encoding.color.condition: no row has the field",
    ],
    [
      "in a condition's test",
      bar({ x, color: { condition: [{ test: "datum.id && datum.peeple > 2", value: "blue" }], value: "red" } }),
      "encoding.color.condition: no row has the field",
    ],
    [
      "in an aggregate",
      bar({ x: { field: "id", aggregate: { argmax: "peeple" } } }),
      "encoding.x.aggregate: no row has the field",
    ],
    [
      "in an aggregate's least",
      bar({ x: { field: "id", aggregate: { argmin: "peeple" } } }),
      "encoding.x.aggregate: no row has the field",
    ],
    [
      "within a field",
      bar({ x: { field: "peeple.most" } }),
      'encoding.x: no row has the field "peeple.most"; the nearest',
    ],
    ["in a layer", { layer: [bar({ x }), bar({ x: peeple })] }, "layer[1].encoding.x: no row has the field"],
    [
      "in what layers share",
      { encoding: { y: peeple }, layer: [bar({ x }), bar({ x })] },
      "encoding.y: no row has the field",
    ],
    [
      "in a part of what layers share",
      { encoding: { y: { type: "quantitative" } }, layer: [bar({ x, y: { field: "peeple" } })] },
      "layer[0].encoding.y: no row has the field",
    ],
    ["side by side", { hconcat: [bar({ x }), bar({ x: peeple })] }, "hconcat[1].encoding.x: no row has the field"],
    ["one below the other", { vconcat: [bar({ x: peeple })] }, "vconcat[0].encoding.x: no row has the field"],
    ["in a row of plots", { concat: [bar({ x: peeple })] }, "concat[0].encoding.x: no row has the field"],
    ["in facets", { facet: peeple, spec: bar({ x }) }, "facet: no row has the field"],
    ["in rows of facets", { facet: { row: peeple }, spec: bar({ x }) }, "facet.row: no row has the field"],
    ["in columns of facets", { facet: { column: peeple }, spec: bar({ x }) }, "facet.column: no row has the field"],
    ["inside facets", { facet: { field: "id" }, spec: bar({ x: peeple }) }, "spec.encoding.x: no row has the field"],
    ["in what is repeated", { repeat: ["id", "peeple"], spec: bar({ x }) }, "repeat: no row has the field"],
    [
      "in what is repeated along rows",
      { repeat: { row: ["id"], column: ["peeple"] }, spec: bar({ x }) },
      "repeat: no row has the field",
    ],
  ])("%s", (_, spec, place) => {
    refused(spec, place.includes('"') ? `${place} are people, where, opened` : `${place} ${NEAR}`);
  });

  it.each<[string, object]>([
    ["filter", { filter: "datum.id == 'port' || datum['peeple'] > 2" }],
    ["filter", { filter: peeple }],
    ["filter", { filter: { not: { and: [{ field: "id", equal: "port" }, { or: ["true", "datum.peeple"] }] } } }],
    ["calculate", { calculate: "[1, abs(-datum.peeple)][1] ? 1 : 2", as: "b" }],
    ["aggregate", { aggregate: [{ op: "sum", field: "peeple", as: "b" }], groupby: ["id"] }],
    ["aggregate", { aggregate: [{ op: "count", as: "b" }], groupby: ["peeple"] }],
    ["joinaggregate", { joinaggregate: [{ op: "sum", field: "peeple", as: "b" }] }],
    ["window", { window: [{ op: "sum", field: "people", as: "b" }], sort: [peeple] }],
    ["window", { window: [{ op: "sum", field: "peeple", as: "b" }] }],
    ["bin", { bin: true, field: "peeple", as: "b" }],
    ["timeUnit", { timeUnit: "year", field: "peeple", as: "b" }],
    ["fold", { fold: ["people", "peeple"] }],
    ["flatten", { flatten: ["peeple"] }],
    ["stack", { stack: "peeple", groupby: ["id"], as: "b" }],
    ["impute", { impute: "peeple", key: "id" }],
    ["impute", { impute: "people", key: "peeple" }],
    ["lookup", { lookup: "peeple", from: { data: { values: [] }, key: "id", fields: ["b"] } }],
    ["pivot", { pivot: "peeple", value: "people" }],
    ["pivot", { pivot: "id", value: "peeple" }],
    ["density", { density: "peeple" }],
    ["quantile", { quantile: "peeple" }],
    ["regression", { regression: "peeple", on: "people" }],
    ["regression", { regression: "people", on: "peeple" }],
    ["loess", { loess: "people", on: "peeple" }],
    ["extent", { extent: "peeple", param: "b" }],
  ])("in the transform %s: %j", (kind, transform) => {
    refused(bar({ x }, { transform: [transform] }), `transform[0].${kind}: no row has the field ${NEAR}`);
  });

  it("in the second of two transforms, after the first has taken it away", () => {
    const transform = [
      { aggregate: [{ op: "sum", field: "people", as: "all" }], groupby: ["id"] },
      { filter: "datum.people" },
    ];
    refused(
      bar({ x: { field: "all" } }, { transform }),
      'transform[1].filter: no row has the field "people"; the nearest are all, id',
    );
  });

  it("as what a row rests on is: it never goes into the plot", () => {
    refused(
      bar({ x: { field: "evidence" } }),
      'encoding.x: no row has the field "evidence"; the nearest are id, where, opened',
    );
  });

  it("and where a point means a step, the way to write a point", () => {
    refused(bar({ x: { field: "a.b" } }), 'encoding.x: "a.b" is read as "b" of "a"; write it "a\\\\.b"');
  });

  it("in data of a view's own", () => {
    const rule = { data: { values: [{ at: 10 }] }, mark: "rule", encoding: { x: { field: "add" } } };
    refused({ layer: [bar({ x }), rule] }, 'layer[1].encoding.x: its own data has no field "add"; the nearest are at');
  });
});

describe("a field that a transform makes is known after it", () => {
  it.each<[object, string[]]>([
    [{ calculate: "1", as: "b" }, ["b", "people"]],
    [{ aggregate: [{ op: "sum", field: "people", as: "b" }], groupby: ["id"] }, ["b", "id"]],
    [{ aggregate: [{ op: "sum", field: "people" }] }, ["sum_people"]],
    [{ joinaggregate: [{ op: "count", as: "b" }], groupby: ["id"] }, ["b", "people"]],
    [{ window: [{ op: "rank", as: "b" }], sort: [{ field: "people" }] }, ["b", "people"]],
    [{ bin: true, field: "people", as: "b" }, ["b", "b_end"]],
    [{ bin: true, field: "people", as: ["from", "to"] }, ["from", "to"]],
    [{ timeUnit: "year", field: "opened", as: "b" }, ["b", "opened"]],
    [{ fold: ["people", "id"] }, ["key", "value", "people"]],
    [{ fold: ["people", "id"], as: ["k", "v"] }, ["k", "v"]],
    [{ flatten: ["where"], as: ["b"] }, ["b", "id"]],
    [{ flatten: ["where"] }, ["where", "id"]],
    [{ stack: "people", groupby: ["id"], as: ["from", "to"] }, ["from", "to"]],
    [{ stack: "people", groupby: [], as: "b" }, ["b", "b_end"]],
    [{ lookup: "id", from: { data: { values: [] }, key: "id", fields: ["b", "c"] } }, ["b", "c", "id"]],
    [{ lookup: "id", from: { data: { values: [] }, key: "id" }, as: "b" }, ["b.c", "id"]],
    [{ pivot: "id", value: "people" }, ["port", "anything"]],
    [{ density: "people" }, ["value", "density"]],
    [{ density: "people", groupby: ["id"], as: ["b", "c"] }, ["b", "c", "id"]],
    [{ quantile: "people" }, ["prob", "value"]],
    [{ regression: "people", on: "opened" }, ["people", "opened"]],
    [{ regression: "people", on: "opened", as: ["b", "c"], params: true }, ["b", "c", "coef", "rSquared"]],
    [{ regression: "people", on: "opened", extent: [1, 2] }, ["people"]],
    [{ loess: "people", on: "opened", groupby: ["id"] }, ["people", "opened", "id"]],
    [{ filter: "datum.people > 1" }, ["people"]],
    [{ impute: "people", key: "id", value: 0 }, ["people", "id"]],
    [{ extent: "people", param: "b" }, ["people"]],
    [{ sample: 1 }, ["people"]],
    [{ somethingNew: true }, ["anything"]],
  ])("%j: %j", (transform, fields) => {
    for (const field of fields) {
      expect(() => checkSpec(bar({ x: { field } }, { transform: [transform] }), rows)).not.toThrow();
    }
  });

  it.each<[object, string]>([
    [{ aggregate: [{ op: "sum", field: "people", as: "b" }], groupby: ["id"] }, "people"],
    [{ density: "people" }, "people"],
    [{ quantile: "people" }, "people"],
    [{ regression: "people", on: "opened" }, "id"],
    [{ loess: "people", on: "opened" }, "id"],
  ])("and what it leaves behind is not: %j, %s", (transform, field) => {
    expect(() => checkSpec(bar({ x: { field } }, { transform: [transform] }), rows)).toThrow(
      `no row has the field "${field}"`,
    );
  });

  it("in the views within it, and not beside it", () => {
    const made = { transform: [{ calculate: "1", as: "b" }] };
    const within = { ...made, encoding: { y: { field: "b" } }, layer: [bar({ x: { field: "b" } })] };
    expect(() => checkSpec(within, rows)).not.toThrow();
    expect(() => checkSpec({ layer: [bar({ x: { field: "b" } }, made), bar({ x })] }, rows)).not.toThrow();
    expect(() => checkSpec({ layer: [bar({ x }, made), bar({ x: { field: "b" } })] }, rows)).toThrow(
      "layer[1].encoding.x",
    );
    expect(() =>
      checkSpec({ repeat: ["b"], spec: bar({ x: { field: { repeat: "repeat" } } }, made) }, rows),
    ).not.toThrow();
  });
});

describe("no fault", () => {
  it.each<[string, object]>([
    ["a field within a field", bar({ x: { field: "where.lat" }, y: { field: "where['lat']" } })],
    ["a point in a name, as points are written", bar({ x: { field: "a\\.b" } })],
    ["a count of all", bar({ x: { aggregate: "count" }, y: { aggregate: "count", field: "*" } })],
    ["a value, a datum", bar({ x, color: { value: "red" }, y: { datum: 3 } })],
    ["a sort by another channel, or by a list", bar({ x: { ...x, sort: "-y" }, y: { field: "id", sort: ["hill"] } })],
    ["a sort by an encoding", bar({ x: { field: "id", sort: { encoding: "y" } } })],
    ["all of a row in a tooltip", bar({ x, tooltip: { content: "data" } })],
    ["an axis that is left out", bar({ x: null })],
    [
      "names of Vega-Lite's own, where it groups rows",
      bar({
        x: { ...x, aggregate: "sum" },
        color: { condition: { test: "datum.sum_people > 2", value: "red" }, value: "blue" },
      }),
    ],
    ["a test of a parameter", bar({ x, color: { condition: { param: "brush", value: "red" }, value: "blue" } })],
    ["an expression that Vega refuses itself", bar({ x }, { transform: [{ filter: "datum.peeple >" }] })],
    ["a name worked out", bar({ x }, { transform: [{ filter: "datum[datum.id] > 2" }] })],
    ["a member of something else", bar({ x }, { transform: [{ filter: "data.peeple || event.peeple" }] })],
    ["plain values", { data: { values: [1, 2] }, mark: "rule", encoding: { x: { field: "data" } } }],
    [
      "a sequence",
      { data: { sequence: { start: 0, stop: 9, as: "b" } }, mark: "rule", encoding: { x: { field: "b" } } },
    ],
    [
      "a sequence without a name",
      { data: { sequence: { start: 0, stop: 9 } }, mark: "rule", encoding: { x: { field: "data" } } },
    ],
    [
      "data that only Vega-Lite reads",
      { data: { values: "a,b\n1,2", format: { type: "csv" } }, ...bar({ x: { field: "b" } }) },
    ],
    ["a map", { data: { values: [{}], format: { type: "topojson", feature: "b" } }, ...bar({ x: { field: "b" } }) }],
    [
      "data by name",
      { datasets: { own: [{ b: 1 }] }, layer: [{ data: { name: "own" }, ...bar({ x: { field: "b" } }) }] },
    ],
    ["data by a name that isn't known", { data: { name: "own" }, ...bar({ x: { field: "b" } }) }],
    ["no data at all", { data: null, mark: "rule", encoding: { x: { datum: 1 } } }],
    [
      "what is shared with a view that has data of its own",
      {
        encoding: { y: { field: "id" } },
        layer: [bar({ x }), { data: { values: [{ at: 1 }] }, mark: "rule", encoding: { x: { field: "at" } } }],
      },
    ],
  ])("%s", (_, spec) => {
    expect(() => checkSpec(spec as Unit, rows)).not.toThrow();
  });

  it("is a field that one row has and another hasn't", () => {
    expect(() => checkSpec(bar({ x: { field: "opened" } }), rows)).not.toThrow();
  });
});

describe("marks and channels that don't exist are refused with the nearest", () => {
  it.each<[object, string]>([
    [{ mark: "bars", encoding: { x } }, 'there is no mark "bars"; the nearest are bar,'],
    [{ mark: { type: "lines" }, encoding: { x } }, 'there is no mark "lines"; the nearest are line,'],
    [{ mark: { colour: "red" } }, 'there is no mark "undefined"; the nearest are'],
    [{ layer: [bar({ x }), { mark: "dot" }] }, 'layer[1]: there is no mark "dot"; the nearest are'],
    [{ facet: { field: "id" }, spec: { mark: "dot" } }, 'spec: there is no mark "dot"; the nearest are'],
    [bar({ colour: x }), 'encoding has no channel "colour"; the nearest are color, column, order'],
    [{ layer: [bar({ X: x })] }, 'layer[0].encoding has no channel "X"; the nearest are x, x2'],
    [{ encoding: { x } }, 'the specification has no mark; give it one, as in mark: "bar", or layers'],
    [{ layer: [{}] }, 'layer[0].has no mark; give it one, as in mark: "bar", or layers'],
  ])("%j", (spec, message) => {
    expect(() => checkSpec(spec as Unit, rows)).toThrow(message);
  });

  it("all of Vega-Lite's are known", () => {
    const { definitions } = createRequire(import.meta.url)("vega-lite/vega-lite-schema.json");
    const composite = ["BoxPlot", "ErrorBar", "ErrorBand"].map((name) => definitions[name].const);
    expect([...MARKS].sort()).toEqual([...definitions.Mark.enum, ...composite].sort());
    expect([...CHANNELS].sort()).toEqual(Object.keys(definitions.FacetedEncoding.properties).sort());
  });

  it("and so are its transforms", () => {
    const { definitions } = createRequire(import.meta.url)("vega-lite/vega-lite-schema.json");
    for (const { $ref } of definitions.Transform.anyOf) {
      const [key] = definitions[$ref.split("/").at(-1)].required.filter(
        (name: string) => !["as", "field", "groupby", "value"].includes(name),
      );
      const transform = { [key]: "none", field: "none" };
      if (["sample"].includes(key)) continue;
      // A transform that isn't known makes anything be known after it
      expect(() => checkSpec(bar({ x: { field: "none" } }, { transform: [transform] }), rows), key).toThrow(
        /no row has the field "none"/,
      );
    }
  });
});

describe("what the frame decides is refused, and not dropped without a word", () => {
  it.each<[object, string]>([
    [{ config: { font: "Arial" } }, "config.font"],
    [{ config: { axis: { labelFont: "Arial" } } }, "config.axis.labelFont"],
    [{ mark: { type: "text", font: "Arial" } }, "mark.font"],
    [{ encoding: { x: { ...x, axis: { titleFont: "Arial" } } } }, "encoding.x.axis.titleFont"],
    [{ title: { text: "A", subtitleFont: "Arial" } }, "title.subtitleFont"],
    [{ layer: [{ mark: { type: "text", font: "Arial" } }] }, "layer[0].mark.font"],
  ])("a font: %j", (more, place) => {
    refused({ ...bar({ x }), ...more }, `${place} "Arial": all text of a chart is in its one font; leave it out`);
  });

  it.each<[object, string]>([
    [{ background: "#eee" }, "background"],
    [{ config: { background: "#eee" } }, "config.background"],
  ])("a ground: %j", (more, place) => {
    refused(
      { ...bar({ x }), ...more },
      `${place} "#eee": the ground of a chart is its frame's; leave it out, or give the plot alone one, as in view: { fill: "#eeeeee" }`,
    );
  });

  it("but rows may have a field of that name, and a plot a ground", () => {
    const own = { data: { values: [{ font: "Arial" }] }, mark: "text", encoding: { text: { field: "font" } } };
    expect(() => checkSpec({ layer: [bar({ x }), own], view: { fill: "#eee" } }, rows)).not.toThrow();
    expect(() => checkSpec(bar({ x }, { config: { font: undefined, background: undefined } }), rows)).not.toThrow();
  });
});
