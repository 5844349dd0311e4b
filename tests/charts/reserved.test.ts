/** No name reaches what all objects of the process share. */
import type { TopLevelSpec } from "vega-lite";
import { afterEach, describe, expect, test } from "vitest";
import { renderSVG } from "../../lib/charts/index.ts";
import { guarded } from "../../lib/charts/reserved.ts";

const rows = {
  values: [
    { a: 1, b: 0, job: "clerk" },
    { a: 2, b: 1, job: "smith" },
  ],
};
const bars = { data: rows, mark: "bar", encoding: { x: { field: "a", type: "quantitative" }, y: { field: "job" } } };
const draw = (more: object) => renderSVG({ ...bars, ...more } as unknown as TopLevelSpec);

/** What has been added to what all objects share. */
const strays = () => [Object.prototype, Object, Object.prototype.toString].flatMap((shared) => Object.keys(shared));

afterEach(async () => {
  expect(strays()).toEqual([]);
  expect(await draw({})).toContain("clerk");
});

describe("a name that every object has is refused, by name and place", () => {
  const fold = (name: string) => [{ fold: [name], as: ["k", "v"] }];
  const said = (place: string, name: string, found = name) =>
    `${place} ${JSON.stringify(name)}: no field, group or parameter can be called ${found}, which every JavaScript object has; call it otherwise`;

  test.each<[string, object, string]>([
    [
      "folded, and then a group of what is filled in",
      { transform: [...fold("__proto__"), { impute: "v", key: "b", keyvals: [0, 1], groupby: ["k"] }] },
      said("transform[0].fold[0]", "__proto__"),
    ],
    ["folded, as constructor", { transform: fold("constructor") }, said("transform[0].fold[0]", "constructor")],
    ["folded, as prototype", { transform: fold("prototype") }, said("transform[0].fold[0]", "prototype")],
    [
      "spelt with a backslash",
      { transform: fold("__pro\\to__") },
      said("transform[0].fold[0]", "__pro\\to__", "__proto__"),
    ],
    ["a field", { encoding: { x: { field: "__proto__" } } }, said("encoding.x.field", "__proto__")],
    [
      "on a path",
      { encoding: { x: { field: "a.__proto__.b" } } },
      said("encoding.x.field", "a.__proto__.b", "__proto__"),
    ],
    [
      "in brackets",
      { encoding: { x: { field: "a['constructor']" } } },
      said("encoding.x.field", "a['constructor']", "constructor"),
    ],
    [
      "in an array's brackets",
      { encoding: { x: { field: 'a["prototype"][0]' } } },
      said("encoding.x.field", 'a["prototype"][0]', "prototype"),
    ],
    [
      "what a sum is called",
      { transform: [{ calculate: "1", as: "__proto__" }] },
      said("transform[0].as", "__proto__"),
    ],
    [
      "what a fold is called",
      { transform: [{ fold: ["a"], as: ["__proto__", "v"] }] },
      said("transform[0].as[0]", "__proto__"),
    ],
    [
      "a group",
      { transform: [{ window: [], groupby: ["constructor"] }] },
      said("transform[0].groupby[0]", "constructor"),
    ],
    ["a pivot", { transform: [{ pivot: "job", value: "constructor" }] }, said("transform[0].value", "constructor")],
    ["a parameter", { params: [{ name: "constructor", value: 1 }] }, said("params[0].name", "constructor")],
    [
      "a parameter asked for",
      { transform: [{ filter: { param: "__proto__" } }] },
      said("transform[0].filter.param", "__proto__"),
    ],
    ["a view", { name: "prototype" }, said("name", "prototype")],
    ["repeated", { repeat: { row: ["constructor"] }, spec: bars }, said("repeat.row[0]", "constructor")],
    [
      "in a layer",
      { layer: [{ ...bars, encoding: { x: { field: "toString" } } }] },
      said("layer[0].encoding.x.field", "toString"),
    ],
    ["a key of the settings", { config: JSON.parse('{"__proto__":{"x":1}}') }, said("config.__proto__", "__proto__")],
    [
      "a key of a row",
      { data: { values: [{ a: 1 }, JSON.parse('{"__proto__":1}')] } },
      said("data.values[1].__proto__", "__proto__"),
    ],
    [
      "a key inside a row",
      { data: { values: [{ a: { constructor: 1 } }] } },
      said("data.values[0].a.constructor", "constructor"),
    ],
    ["a table", JSON.parse('{"datasets":{"__proto__":[{"a":1}]}}'), said("datasets.__proto__", "__proto__")],
  ])("%s", async (_, more, message) => {
    await expect(draw(more)).rejects.toThrow(new Error(message));
  });
});

describe("rows can't be grouped by such a word, where Vega keeps groups in plain objects", () => {
  const named = (job: string) => ({
    data: {
      values: [
        { a: 1, b: 0, job },
        { a: 2, b: 1, job: "smith" },
      ],
    },
  });
  const refused = (job: string) =>
    `job "${job}": no group can have this name, which every JavaScript object has; write it otherwise`;

  test.each<[string, object]>([
    ["filled in", { transform: [{ impute: "a", key: "b", groupby: ["job"] }] }],
    ["filled in, as the key", { transform: [{ impute: "a", key: "job" }] }],
    ["ranked", { transform: [{ window: [{ op: "rank", as: "r" }], groupby: ["job"] }] }],
    ["smoothed", { transform: [{ density: "a", groupby: ["job"] }] }],
    ["fitted", { transform: [{ regression: "a", on: "b", groupby: ["job"] }] }],
    ["fitted in places", { transform: [{ loess: "a", on: "b", groupby: ["job"] }] }],
    ["cut into quantiles", { transform: [{ quantile: "a", groupby: ["job"] }] }],
    ["turned into columns", { transform: [{ pivot: "job", value: "a" }] }],
    [
      "areas on top of each other",
      {
        mark: "area",
        encoding: {
          x: { field: "b", type: "quantitative" },
          y: { field: "a", type: "quantitative" },
          color: { field: "job" },
        },
      },
    ],
  ])("%s", async (_, more) => {
    for (const job of ["constructor", "__proto__"]) {
      await expect(draw({ ...named(job), ...more })).rejects.toThrow(refused(job));
    }
  });

  test.each<[string, object]>([
    ["a line each", { mark: "line", encoding: { ...bars.encoding, color: { field: "job" } } }],
    ["a facet each", { encoding: { x: { field: "a", type: "quantitative" }, row: { field: "job" } } }],
    ["looked up", { transform: [{ lookup: "job", from: { data: rows, key: "job", fields: ["a"] }, as: "other" }] }],
  ])("%s, by __proto__ alone", async (_, more) => {
    await expect(draw({ ...named("__proto__"), ...more })).rejects.toThrow(refused("__proto__"));
    expect(await draw({ ...named("constructor"), ...more })).toContain("constructor");
  });

  test("but a builder is a constructor in Spanish, and may be drawn, counted, stacked and coloured", async () => {
    const count = { x: { aggregate: "count" }, y: { field: "job" } };
    const stack = { x: { field: "a", type: "quantitative", aggregate: "sum" }, color: { field: "job" } };
    for (const encoding of [bars.encoding, count, stack]) {
      const svg = await draw({ ...named("constructor"), encoding });
      const other = await draw({ ...named("konstructor"), encoding });
      expect(svg.match(/aria-label="[^"]*"/g)?.sort()).toEqual(
        other
          .replaceAll("konstructor", "constructor")
          .match(/aria-label="[^"]*"/g)
          ?.sort(),
      );
    }
    const two = { transform: [{ window: [{ op: "rank", as: "r" }], groupby: ["job", "b"] }] };
    expect(await draw({ ...named("constructor"), ...two })).toContain("constructor");
  });
});

describe("such a word may stand as", () => {
  test.each<[string, object]>([
    ["the order of bars", { encoding: { ...bars.encoding, y: { field: "job", sort: ["prototype", "smith"] } } }],
    ["a value of a filter", { transform: [{ filter: { field: "job", oneOf: ["prototype", "clerk"] } }] }],
    ["a row's field and name", { data: { values: [{ a: 1, job: "clerk", field: "prototype", name: "constructor" }] } }],
    ["a note of the author's", { usermeta: { name: "constructor" } }],
    ["part of a longer name", { transform: [{ calculate: "1", as: "constructor_of" }] }],
  ])("%s", async (_, more) => expect(await draw(more)).toContain("clerk"));
});

describe("what no check can see coming", () => {
  test("is taken back, and said: a name that an expression puts together", async () => {
    const transform = [
      { calculate: "'__pro' + 'to__'", as: "k" },
      { impute: "a", key: "b", keyvals: [0, 1, 2], groupby: ["k"] },
    ];
    await expect(draw({ transform })).rejects.toThrow(
      "an expression makes a field or a group of a name which every JavaScript object has, such as __proto__; use another",
    );
  });

  test("is taken back even where the drawing fails because of it", () => {
    const run = () => {
      Object.assign(Object.prototype, { stray: 1 });
      Object.assign(Object.prototype.toString, { stray: 1 });
      throw new Error("g.push is not a function");
    };
    expect(() => guarded(run)).toThrow("an expression makes a field or a group of a name");
  });

  test("is only what was written now: what was there before stays", () => {
    Object.assign(Object, { before: 1 });
    try {
      expect(guarded(() => 7)).toBe(7);
      expect(Object.keys(Object)).toEqual(["before"]);
    } finally {
      Reflect.deleteProperty(Object, "before");
    }
  });
});
