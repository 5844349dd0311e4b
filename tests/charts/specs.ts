/** Charts of every kind that Vega-Lite draws, small enough to check by eye: what `renderSVG` is tested with. */
import type { TopLevelSpec } from "vega-lite";

const people = [
  {
    name: "Rafael Caro Quintero",
    group: "Guadalajara",
    start: "1985-04-05",
    end: "2013-08-09",
    years: 28.3,
    reward: 20,
  },
  { name: "Miguel Ángel Treviño", group: "Zetas", start: "2013-07-15", end: "2025-02-27", years: 11.6, reward: 5 },
  { name: "Omar Treviño Morales", group: "Zetas", start: "2015-03-04", end: "2025-02-27", years: 10, reward: 5 },
  { name: "Antonio Oseguera", group: "CJNG", start: "2022-12-20", end: "2025-02-27", years: 2.2, reward: 0 },
  { name: "Vicente Carrillo Fuentes", group: "Juárez", start: "2014-10-09", end: "2025-02-27", years: 10.4, reward: 5 },
  { name: "José Ángel Canobbio", group: "Sinaloa", start: "2025-02-19", end: "2025-02-27", years: 0, reward: 0 },
];
const months = Array.from({ length: 36 }, (_, i) => ({
  month: new Date(Date.UTC(2022, i, 1)).toISOString().slice(0, 10),
  when: `${new Date(Date.UTC(2022, i, 1, 22, 30)).toISOString().slice(0, 16)}`,
  value: 50 + Math.round(30 * Math.sin(i / 3)) + (i % 5),
  low: 40 + (i % 7),
  high: 70 + (i % 11),
  city: ["Ciudad Juárez", "Culiacán", "León"][i % 3],
}));
const points = Array.from({ length: 120 }, (_, i) => ({
  x: (i * 37) % 101,
  y: ((i * 53) % 89) + ((i * 37) % 101) / 2,
  size: (i * 7) % 23,
  kind: "ABCD"[i % 4],
}));
const arcs = [
  {
    type: "Topology",
    arcs: [
      [
        [0, 0],
        [40, 0],
        [0, 30],
      ],
      [
        [40, 30],
        [-40, 0],
        [0, -30],
      ],
      [
        [40, 0],
        [40, 0],
        [0, 30],
        [-40, 0],
      ],
    ],
    transform: { scale: [1, 1], translate: [-110, 10] },
    objects: {
      states: {
        type: "GeometryCollection",
        geometries: [
          { type: "Polygon", arcs: [[0, 1]], id: 1, properties: { name: "Sinaloa" } },
          { type: "Polygon", arcs: [[0, -3]], id: 2, properties: { name: "Jalisco" } },
        ],
      },
    },
  },
];
const q = (field: string) => ({ field, type: "quantitative" });
const n = (field: string) => ({ field, type: "nominal" });
const t = (field: string, rest = {}) => ({ field, type: "temporal", ...rest });
const P = { values: people };
const M = { values: months };
const S = { values: points };

const all: Record<string, object> = {
  bars: { data: P, mark: "bar", encoding: { x: q("years"), y: { ...n("name"), sort: "-x", title: null } } },
  "bars, stacked": {
    data: M,
    mark: "bar",
    encoding: { x: t("month", { timeUnit: "year" }), y: { ...q("value"), aggregate: "sum" }, color: n("city") },
  },
  "bars, normalised": {
    data: S,
    mark: "bar",
    encoding: { x: n("kind"), y: { aggregate: "count", stack: "normalize" }, color: { ...q("size"), bin: true } },
  },
  "bars, grouped": {
    data: M,
    mark: "bar",
    encoding: {
      x: t("month", { timeUnit: "quarter" }),
      xOffset: n("city"),
      y: { ...q("value"), aggregate: "mean" },
      color: n("city"),
    },
  },
  "bars, rounded, with a gradient": {
    data: P,
    mark: {
      type: "bar",
      cornerRadiusEnd: 6,
      color: {
        gradient: "linear",
        x1: 0,
        x2: 1,
        y1: 0,
        y2: 0,
        stops: [
          { offset: 0, color: "#fff" },
          { offset: 1, color: "#900" },
        ],
      },
    },
    encoding: { x: q("years"), y: n("name") },
  },
  histogram: { data: S, mark: "bar", encoding: { x: { ...q("x"), bin: { maxbins: 12 } }, y: { aggregate: "count" } } },
  "spells, with fading ends": {
    data: P,
    mark: "bar",
    encoding: {
      x: t("start"),
      x2: { field: "end" },
      y: n("name"),
      fillOpacity: { condition: { test: "datum.years < 5", value: 0.4 }, value: 1 },
    },
  },
  line: {
    data: M,
    mark: { type: "line", point: true, interpolate: "monotone" },
    encoding: { x: t("month"), y: q("value") },
  },
  "lines, with dashes": {
    data: M,
    mark: "line",
    encoding: { x: t("when"), y: q("value"), strokeDash: n("city"), color: n("city") },
  },
  "trail, weekdays": {
    data: M,
    mark: "trail",
    encoding: { x: t("month", { timeUnit: "monthdate" }), y: q("value"), size: q("high") },
  },
  area: {
    data: M,
    mark: { type: "area", line: true },
    encoding: { x: t("month", { axis: { format: "%B %Y", labelAngle: -30 } }), y: q("value") },
  },
  "stream of areas": {
    data: M,
    mark: "area",
    encoding: {
      x: t("month", { timeUnit: "yearmonth" }),
      y: { ...q("value"), stack: "center", axis: null },
      color: n("city"),
    },
  },
  points: {
    data: S,
    mark: "point",
    encoding: { x: q("x"), y: q("y"), color: n("kind"), shape: n("kind"), size: q("size") },
  },
  "circles, on a log scale": {
    data: S,
    mark: "circle",
    encoding: {
      x: { ...q("x"), scale: { type: "symlog" } },
      y: { ...q("y"), scale: { type: "sqrt" } },
      opacity: q("size"),
    },
  },
  squares: {
    data: S,
    mark: { type: "square", tooltip: true },
    encoding: { x: n("kind"), y: q("y"), color: { ...q("size"), scale: { scheme: "viridis" } } },
  },
  ticks: { data: S, mark: "tick", encoding: { x: q("x"), y: n("kind") } },
  heatmap: {
    data: M,
    mark: "rect",
    encoding: { x: t("month", { timeUnit: "month" }), y: t("month", { timeUnit: "year" }), color: q("value") },
  },
  "rules and text": {
    data: P,
    layer: [
      { mark: "rule", encoding: { y: n("name"), x: t("start"), x2: { field: "end" } } },
      {
        mark: { type: "text", align: "left", dx: 4, lineBreak: " " },
        encoding: { y: n("name"), x: t("end"), text: n("name") },
      },
    ],
  },
  "text, on dates": {
    data: M,
    mark: "text",
    encoding: {
      x: t("when", { timeUnit: "hours" }),
      y: n("city"),
      text: t("when", { aggregate: "max", format: "%d %b %H:%M" }),
    },
  },
  "text, cut off": { data: P, mark: { type: "text", limit: 80 }, encoding: { y: n("name"), text: n("name") } },
  pie: {
    data: P,
    layer: [
      { mark: { type: "arc", innerRadius: 40 } },
      { mark: { type: "text", radius: 120 }, encoding: { text: n("group") } },
    ],
    encoding: { theta: { ...q("reward"), stack: true }, color: n("group") },
  },
  boxplot: { data: S, mark: "boxplot", encoding: { x: n("kind"), y: q("y") } },
  "error band, bootstrapped": {
    data: M,
    layer: [
      { mark: { type: "errorband", extent: "ci" }, encoding: { y: q("value") } },
      { mark: "line", encoding: { y: { ...q("value"), aggregate: "mean" } } },
    ],
    encoding: { x: t("month", { timeUnit: "quarter" }) },
  },
  "error bars": {
    data: S,
    mark: { type: "errorbar", extent: "stdev", ticks: true },
    encoding: { y: n("kind"), x: q("y") },
  },
  map: {
    data: { values: arcs[0], format: { type: "topojson", feature: "states" } },
    mark: { type: "geoshape", stroke: "white" },
    projection: { type: "mercator" },
    encoding: { color: n("properties.name") },
  },
  "map with a globe": {
    layer: [
      { data: { sphere: true }, mark: { type: "geoshape", fill: "#eef" } },
      { data: { graticule: { step: [30, 30] } }, mark: { type: "geoshape", filled: false } },
      {
        data: { values: [{ lon: -99.1, lat: 19.4, city: "Ciudad de México" }] },
        mark: { type: "text", dy: -8 },
        encoding: { longitude: q("lon"), latitude: q("lat"), text: n("city") },
      },
    ],
    projection: { type: "orthographic", rotate: [90, -20, 0] },
  },
  facets: {
    data: S,
    mark: "point",
    encoding: { x: q("x"), y: q("y"), facet: { ...n("kind"), columns: 2 } },
    width: 100,
    height: 80,
  },
  "rows and columns": {
    data: M,
    mark: "bar",
    encoding: {
      x: q("value"),
      y: t("month", { timeUnit: "year", type: "ordinal" }),
      row: n("city"),
      column: t("month", { timeUnit: "quarter", type: "ordinal" }),
    },
    width: 60,
  },
  repeat: {
    data: S,
    repeat: { row: ["x", "y"], column: ["size", "x"] },
    spec: {
      mark: "point",
      encoding: {
        x: { field: { repeat: "column" }, type: "quantitative" },
        y: { field: { repeat: "row" }, type: "quantitative" },
      },
      width: 90,
      height: 90,
    },
  },
  "repeated layers": {
    data: M,
    repeat: { layer: ["low", "high"] },
    spec: {
      mark: "line",
      encoding: {
        x: t("month"),
        y: { field: { repeat: "layer" }, type: "quantitative" },
        color: { datum: { repeat: "layer" }, type: "nominal" },
      },
    },
  },
  concat: {
    data: S,
    hconcat: [
      { mark: "point", encoding: { x: q("x"), y: q("y") } },
      {
        vconcat: [
          { mark: "bar", encoding: { x: n("kind"), y: { aggregate: "count" } } },
          { mark: "tick", encoding: { x: q("y") } },
        ],
      },
    ],
    resolve: { scale: { color: "independent" } },
  },
  "brush and zoom": {
    data: S,
    params: [
      { name: "brush", select: { type: "interval", encodings: ["x"] }, value: { x: [20, 60] } },
      { name: "grid", select: "interval", bind: "scales" },
    ],
    mark: { type: "point", clip: true },
    encoding: { x: q("x"), y: q("y"), color: { condition: { param: "brush", ...n("kind") }, value: "grey" } },
  },
  "brush on dates": {
    data: M,
    params: [
      {
        name: "span",
        select: { type: "interval", encodings: ["x"] },
        value: {
          x: [
            { year: 2023, month: 1, date: 1 },
            { year: 2023, month: 12 },
          ],
        },
      },
    ],
    mark: "area",
    encoding: { x: t("month"), y: q("value"), opacity: { condition: { param: "span", value: 1 }, value: 0.3 } },
  },
  "a choice from a legend": {
    data: S,
    params: [{ name: "kind", select: { type: "point", fields: ["kind"] }, bind: "legend", value: [{ kind: "A" }] }],
    mark: "circle",
    encoding: {
      x: q("x"),
      y: q("y"),
      color: n("kind"),
      opacity: { condition: { param: "kind", value: 1 }, value: 0.2 },
    },
  },
  "a param in an expression": {
    data: S,
    params: [{ name: "cut", value: 40, bind: { input: "range" } }],
    transform: [{ filter: "datum.x > cut" }],
    mark: "point",
    encoding: { x: q("x"), y: q("y") },
  },
  "running total": {
    data: M,
    transform: [{ window: [{ op: "sum", field: "value", as: "total" }], frame: [null, 0], sort: [{ field: "month" }] }],
    mark: "line",
    encoding: { x: t("month"), y: q("total") },
  },
  "a line fitted": {
    data: S,
    layer: [
      { mark: "point" },
      { transform: [{ regression: "y", on: "x", method: "poly" }], mark: { type: "line", color: "firebrick" } },
      { transform: [{ loess: "y", on: "x" }], mark: "line" },
    ],
    encoding: { x: q("x"), y: q("y") },
  },
  density: {
    data: S,
    transform: [{ density: "y", groupby: ["kind"], steps: 50 }],
    mark: "area",
    encoding: { x: q("value"), y: { ...q("density"), stack: "zero" }, color: n("kind") },
  },
  quantiles: {
    data: S,
    transform: [{ quantile: "y", step: 0.05 }],
    mark: "point",
    encoding: { x: q("prob"), y: q("value") },
  },
  "a sample": { data: S, transform: [{ sample: 40 }], mark: "point", encoding: { x: q("x"), y: q("y") } },
  jitter: {
    data: S,
    transform: [{ calculate: "random()", as: "jitter" }],
    mark: "point",
    encoding: { x: n("kind"), xOffset: q("jitter"), y: q("y") },
  },
  fold: {
    data: M,
    transform: [
      { fold: ["low", "high"] },
      { timeUnit: "yearquarter", field: "month", as: "quarter" },
      { aggregate: [{ op: "mean", field: "value", as: "mean" }], groupby: ["quarter", "key"] },
    ],
    mark: "line",
    encoding: { x: t("quarter"), y: q("mean"), color: n("key") },
  },
  lookup: {
    data: P,
    transform: [
      {
        lookup: "group",
        from: { data: { values: [{ id: "Zetas", home: "Nuevo Laredo" }] }, key: "id", fields: ["home"] },
        default: "?",
      },
      { joinaggregate: [{ op: "count", as: "all" }] },
      { impute: "years", key: "name", value: 0 },
    ],
    mark: "bar",
    encoding: { x: q("years"), y: n("home"), color: n("all") },
  },
  pivot: {
    data: M,
    transform: [
      { timeUnit: "year", field: "month", as: "year" },
      { pivot: "city", value: "value", groupby: ["year"] },
      { flatten: ["León"] },
    ],
    mark: "bar",
    encoding: { x: t("year", { timeUnit: "year" }), y: q("León") },
  },
  "dates, by hand": {
    data: M,
    transform: [
      {
        filter: {
          field: "month",
          range: [
            { year: 2022, month: 6 },
            { year: 2024, month: 1 },
          ],
        },
      },
      {
        calculate: "timeFormat(datum.month, '%A') + ' ' + month(datum.month) + monthAbbrevFormat(month(datum.month))",
        as: "label",
      },
      { calculate: "datetime(year(datum.month), 11, 31, 23)", as: "last" },
    ],
    mark: "text",
    encoding: { x: t("last"), y: t("month", { timeUnit: "utcyearmonth" }), text: n("label") },
  },
  "dates, written freely": {
    data: {
      values: [
        { d: "Jan 15 2020", v: 1 },
        { d: "2020/02/01 18:30", v: 2 },
        { d: "1 March 2020 23:59", v: 3 },
      ],
      format: { parse: { d: "date" } },
    },
    mark: { type: "line", point: true },
    encoding: { x: t("d", { axis: { format: "%Y-%m-%d %H:%M" } }), y: q("v") },
  },
  "dates, by a pattern": {
    data: {
      values: [
        { d: "15.01.2020 23", v: 1 },
        { d: "16.01.2020 01", v: 2 },
      ],
      format: { parse: { d: "date:'%d.%m.%Y %H'" } },
    },
    mark: "bar",
    encoding: { x: t("d", { timeUnit: "yearmonthdatehours" }), y: q("v") },
  },
  "dates, as names": {
    data: M,
    mark: "bar",
    encoding: {
      x: t("month", { timeUnit: "day", type: "ordinal" }),
      y: { aggregate: "count" },
      tooltip: [t("month"), q("value")],
    },
  },
  "CSV, inline": {
    data: { values: "a,b\nÁrea,3\n«dos»,5", format: { type: "csv" } },
    mark: "bar",
    encoding: { x: n("a"), y: q("b") },
  },
  "text, several lines": {
    title: {
      text: ["¿Cuántos años?", "Un título en dos líneas"],
      subtitle: "Office, difficult, fjord — AVATAR To",
      anchor: "start",
    },
    data: P,
    mark: { type: "text", angle: 20, fontStyle: "italic" },
    encoding: { y: n("name"), text: n("name"), color: n("group"), href: { field: "name" } },
  },
  "nothing at all": { data: { values: [] }, mark: "bar", encoding: { x: q("a"), y: n("b") } },
};

/** Each chart by what it shows. */
export const specs = all as Record<string, TopLevelSpec>;
