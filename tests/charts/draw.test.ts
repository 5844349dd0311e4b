/** What a plot is made of, before it is a file. */
import type { TopLevelSpec } from "vega-lite";
import { describe, expect, test } from "vitest";
import { draw } from "../../lib/charts/draw.ts";
import type { SceneOptions } from "../../lib/charts/scene.ts";
import { type Element, elementsOf } from "../../lib/charts/xml.ts";

const rows = {
  values: [
    { place: "port", people: 3 },
    { place: "hill", people: 5 },
  ],
};
const bars = {
  ...{ data: rows, mark: "bar", padding: 0 },
  encoding: { x: { field: "people", type: "quantitative", axis: null }, y: { field: "place", axis: null } },
};
const plot = (more: object = {}, options: Parameters<typeof draw>[1] = {}) =>
  draw({ ...bars, ...more } as TopLevelSpec, options);
const all = (more?: object, options?: Parameters<typeof draw>[1]) => [...elementsOf(plot(more, options).content)];
const kinds = (found: readonly Element[]) =>
  found
    .flatMap(({ attributes }) => attributes["aria-roledescription"] ?? [])
    .filter((kind, i, list) => list.indexOf(kind) === i);

describe("a plot", () => {
  test("has its size, its padding and its place", () => {
    const spec = { width: 100, height: 40, padding: { left: 7, top: 5, right: 3, bottom: 1 }, view: { stroke: null } };
    const { content, width, height } = plot(spec);
    expect([width, height]).toEqual([110, 46]);
    expect(content.at(-1)?.attributes).toMatchObject({ fill: "none", transform: "translate(7,5)" });
  });

  test("stands on its background, and on none where that is transparent", () => {
    const ground = (options: { background?: string }) => plot({ width: 100, height: 40 }, options).content[0];
    expect(ground({ background: "#fee" })).toMatchObject({ tag: "rect", attributes: { width: "100", fill: "#fee" } });
    for (const background of ["transparent", "none"]) expect(ground({ background })).toMatchObject({ tag: "g" });
    expect(ground({})).toMatchObject({ tag: "rect", attributes: { fill: "white" } });
  });

  test("sets no font, since the chart around it does", () => {
    const text = { mark: { type: "text", font: "Comic Sans" }, encoding: { text: { field: "place" } } };
    expect(all(text).filter(({ attributes }) => "font-family" in attributes)).toEqual([]);
  });

  test("of text that says nothing has a text without words", () => {
    const blank = all({ mark: "text", encoding: { text: { value: "" } } }).filter(({ tag }) => tag === "text");
    expect(blank.map(({ children }) => children)).toEqual([[], []]);
  });

  test("carries its gradients and clips", () => {
    const gradient = {
      gradient: "linear",
      stops: [
        { offset: 0, color: "red" },
        { offset: 1, color: "blue" },
      ],
    };
    const found = all({ mark: { type: "bar", color: gradient, clip: true } });
    const gradients = found.filter(({ tag }) => tag === "linearGradient");
    // From left to right, for each bar; none of it is an initial value, which for x2 is 100%
    expect(gradients.map(({ attributes }) => attributes)).toEqual(
      [0, 1].map((i) => ({ id: `gradient_${i}`, x1: "0", x2: "1", y1: "0", y2: "0" })),
    );
    expect(found.filter(({ attributes }) => attributes["clip-path"] === "url(#clip1)")).toHaveLength(1);
    expect(found.filter(({ attributes }) => attributes.id === "clip1")).toHaveLength(1);
  });

  test("has a gradient run down where it is said to, and not across: its x2 is 0, though SVG begins with 100%", () => {
    const down = { gradient: "linear", x1: 0, x2: 0, y1: 0, y2: 1, stops: [{ offset: 0, color: "red" }] };
    const [gradient] = all({ mark: { type: "bar", color: down } }).filter(({ tag }) => tag === "linearGradient");
    expect(gradient?.attributes).toMatchObject({ x1: "0", x2: "0", y1: "0", y2: "1" });
  });

  test("fails as Vega fails", () => {
    const wrong = { transform: [{ calculate: "nothing.at.all", as: "x" }] };
    expect(() => plot(wrong)).toThrow('Unrecognized signal name: "nothing"');
  });
});

describe("a screen reader says what kind a mark is", () => {
  test("in the language of the chart, marks and groups alike", () => {
    expect(kinds(all())).toEqual(["group: marks", "group: rectangle", "bar"]);
    expect(kinds(all({}, { lang: "es" }))).toEqual(["grupo: marcas", "grupo: rectángulo", "barra"]);
    expect(kinds(all({}, { lang: "fr" }))).toEqual(["groupe\u00a0: marques", "groupe\u00a0: rectangle", "barre"]);
    expect(kinds(all({}, { lang: "pt" }))).toEqual(["grupo: marcas", "grupo: retângulo", "barra"]);
  });

  test("as the author calls it, where the author does", () => {
    expect(kinds(all({ mark: { type: "bar", ariaRoleDescription: "milestone" } }, { lang: "es" }))).toContain(
      "milestone",
    );
  });

  test("but not that a labelled point is a point, nor that a title is a title", () => {
    const titled = all({ mark: "point", title: { text: "A title", subtitle: "Its subtitle" } });
    expect(kinds(titled)).toEqual(["group: marks", "group: symbol"]);
    const titles = titled.filter(({ attributes }) => attributes.class?.includes("role-title"));
    expect(titles.length).toBeGreaterThan(1);
    for (const { attributes } of titles)
      expect(Object.keys(attributes).filter((name) => /role|aria/.test(name))).toEqual([]);
  });
});

describe("a mark gets", () => {
  const given = (markOf: SceneOptions["markOf"], more: object = {}) => {
    const warnings: string[] = [];
    const found = all(more, { markOf, warn: (message) => warnings.push(message) });
    const marks = found.filter(({ tag, attributes }) => tag === "a" || (tag !== "g" && "aria-label" in attributes));
    return { marks: marks.map(({ tag, attributes }) => ({ tag, ...attributes })), warnings };
  };
  const isRow = (datum: unknown) => (datum as { place?: string } | undefined)?.place === "hill";

  test("the key, label and link of its datum, and no other mark does", () => {
    const { marks } = given((datum) => (isRow(datum) ? { key: "k", label: "The hill", link: "#k" } : undefined));
    expect(marks).toEqual([
      expect.objectContaining({ tag: "path", "aria-label": "people: 3; place: port" }),
      expect.objectContaining({ tag: "a", href: "#k", "data-evidence": "k" }),
      expect.objectContaining({ tag: "path", "aria-label": "The hill" }),
    ]);
    expect(marks.filter((mark) => "data-evidence" in mark)).toHaveLength(1);
  });

  test("a label of its own even where Vega-Lite has nothing to say of it", () => {
    const bare = { mark: "point", encoding: {} };
    expect(given(() => undefined, bare).marks).toEqual([]);
    expect(given(() => ({ label: "A point" }), bare).marks).toEqual([
      expect.objectContaining({ "aria-label": "A point" }),
      expect.objectContaining({ "aria-label": "A point" }),
    ]);
  });

  test("no link that could run something, of which it is told", () => {
    const { marks, warnings } = given((datum) =>
      isRow(datum) ? { key: "k", link: "javascript:alert(1)" } : undefined,
    );
    expect(marks.filter(({ tag }) => tag === "a")).toEqual([]);
    expect(marks.filter((mark) => "data-evidence" in mark)).toHaveLength(1);
    expect(warnings).toEqual(['href "javascript:alert(1)" was left out: a link is http, https or #']);
  });

  test("nothing where it is hidden: nobody asks for its row", () => {
    const asked: unknown[] = [];
    const ask = (datum: unknown) => void asked.push(datum);
    const rows = () => asked.filter((datum) => datum && typeof datum === "object" && "place" in datum).length;
    all({ mark: { type: "bar", aria: false } }, { markOf: ask as () => undefined });
    expect(rows()).toBe(0);
    all({}, { markOf: ask as () => undefined });
    expect(rows()).toBe(2);
  });
});
