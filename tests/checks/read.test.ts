/** A finished SVG read as a whole: its names, its views, what it repeats, and what it leaves undrawn. */
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

const rect = '<rect width="10" height="10"/>';

/** Where each shape reaches: left, top, right, bottom. */
const places = (inside: string, more = {}) =>
  readFigure(sheet(inside, more)).shapes.map(({ box: { left, top, right, bottom } }) =>
    [left, top, right, bottom].map((edge) => Math.round(edge * 100) / 100 + 0),
  );

describe("a figure", () => {
  it("is called as its file calls it, and as large", () => {
    const figure = readFigure(
      sheet(
        '<title>Mexico handed over 92</title><desc> Bar chart. </desc><metadata>{"sources":[{"publisher":"AP"},{},{"publisher":"EFE"}]}</metadata>' +
          '<g data-chart="flights" data-variant="narrow"/>',
        { width: 340, height: 240, more: 'xml:lang="es"' },
      ),
    );
    expect(figure).toEqual({
      chart: "flights",
      size: "narrow",
      lang: "es",
      width: 340,
      height: 240,
      title: "Mexico handed over 92",
      description: "Bar chart.",
      publishers: ["AP", "EFE"],
      texts: [],
      shapes: [],
    });
  });

  it("has no names where its file gives none", () => {
    expect(readFigure(sheet(""))).toMatchObject({
      chart: "",
      size: "",
      lang: null,
      title: "",
      description: "",
      publishers: [],
    });
    expect(readFigure(sheet("<metadata>no JSON</metadata>")).publishers).toEqual([]);
    expect(readFigure(sheet("<metadata>{}</metadata>")).publishers).toEqual([]);
  });

  it("is in any language that the engine speaks, whatever its region", () => {
    const lang = (more: string) => readFigure(sheet("", { more })).lang;
    expect(['lang="fr"', 'xml:lang="pt-BR"', 'lang="en-US"'].map(lang)).toEqual(["fr", "pt", "en"]);
    expect(['lang="de"', 'lang=""', 'lang="english"'].map(lang)).toEqual([null, null, null]);
    expect(lang('xml:lang="es" lang="fr"')).toBe("es");
  });

  it("doesn't take a mark's title for its own", () => {
    expect(readFigure(sheet(`<g><title>Ana</title><desc>A mark</desc>${rect}</g>`))).toMatchObject({
      title: "",
      description: "",
    });
  });

  it("is refused where it is no SVG, or not well-formed", () => {
    expect(() => readFigure("<p>A chart</p>")).toThrow("the chart is no SVG: it has no <svg> at its root");
    expect(() => readFigure("<svg><g></svg>")).toThrow();
  });
});

describe("what is drawn", () => {
  it("is in the places that the view box gives", () => {
    expect(places(rect, { more: 'viewBox="0 0 100 50"' })).toEqual([[0, 0, 20, 20]]);
    expect(places(rect, { more: 'viewBox="-10 -10 200 100"' })).toEqual([[10, 10, 20, 20]]);
  });

  it("is moved by every group that it stands in, the innermost first", () => {
    expect(places(`<g transform="translate(100,50)"><g transform="scale(2)">${rect}</g></g>`)).toEqual([
      [100, 50, 120, 70],
    ]);
    expect(places(`<g transform="scale(2)"><g transform="translate(20,10)">${rect}</g></g>`)).toEqual([
      [40, 20, 60, 40],
    ]);
    expect(
      places(`<g transform="translate(100,50)"><rect width="10" height="20" transform="rotate(90)"/></g>`),
    ).toEqual([[80, 50, 100, 60]]);
    expect(places(`<g transform="translate(100,0) scale(-1,1)"><rect x="5" width="10" height="20"/></g>`)).toEqual([
      [85, 0, 95, 20],
    ]);
    expect(places(`<g transform="skewX(45)"><rect width="10" height="20"/></g>`)).toEqual([[0, 0, 30, 20]]);
  });

  it("has a place in the order of painting, texts and shapes together", () => {
    const { texts, shapes } = readFigure(sheet(`${rect}<text>29</text><g>${rect}</g><text>26</text>`));
    const [first, second] = shapes.map(({ order }) => order) as [number, number];
    const [before, after] = texts.map(({ order }) => order) as [number, number];
    expect([first, before, second, after]).toEqual([first, before, second, after].sort((a, b) => a - b));
    expect(new Set([first, before, second, after]).size).toBe(4);
  });

  it("is nothing of definitions, clip paths, masks, markers, patterns and gradients", () => {
    for (const name of [
      "defs",
      "clipPath",
      "mask",
      "marker",
      "pattern",
      "symbol",
      "linearGradient",
      "radialGradient",
    ]) {
      expect(places(`<${name}>${rect}</${name}>`), name).toEqual([]);
    }
    expect(readFigure(sheet("<title>29</title><desc>29</desc><style>text {}</style>")).texts).toEqual([]);
  });

  it("stands in a chart inside a chart, at its place and in its scale", () => {
    expect(places(`<svg x="100" y="10%" width="50" height="50" viewBox="0 0 10 10">${rect}</svg>`)).toEqual([
      [100, 10, 150, 60],
    ]);
    expect(places(`<svg x="20">${rect}</svg>`)).toEqual([[20, 0, 30, 10]]);
  });

  it("is where it is, whatever place the root claims for itself", () => {
    expect(places(rect, { more: 'x="50" y="20"' })).toEqual([[0, 0, 10, 10]]);
  });
});

describe("views of a plot", () => {
  it("are numbered, each item of a group of views one", () => {
    const view = (inside: string) => `<g class="mark-group role-scope cell"><g>${inside}</g><g>${inside}</g></g>`;
    const { shapes } = readFigure(
      sheet(`${rect}<g class="mark-group role-frame root"><g>${rect}${view(rect)}${rect}</g></g>`),
    );
    expect(shapes.map((shape) => shape.view)).toEqual([0, 1, 2, 3, 1]);
  });

  it("are no other group's", () => {
    const { shapes } = readFigure(sheet(`<g class="mark-group role-axis"><g>${rect}</g></g>`));
    expect(shapes.map((shape) => shape.view)).toEqual([0]);
  });
});

describe("what a <use> repeats", () => {
  it("is drawn again at another place, in the paint of that place", () => {
    expect(places(`<defs><rect id="r" width="10" height="10"/></defs><use href="#r" x="30" y="20%"/>`)).toEqual([
      [30, 20, 40, 30],
    ]);
    expect(
      places(`<defs><rect id="r" width="10" height="10"/></defs><use xlink:href="#r" transform="scale(2)" x="5"/>`),
    ).toEqual([[10, 0, 30, 20]]);
    const [once, again] = readFigure(sheet(`<rect id="r" width="10" height="10"/><use href="#r" fill="red"/>`)).shapes;
    expect([once?.fill?.r, again?.fill?.r]).toEqual([0, 1]);
  });

  it("may be text, a group, or a symbol, which is drawn only so", () => {
    const { texts } = readFigure(sheet('<defs><text id="t" y="10">29</text></defs><use href="#t" x="5"/>'));
    expect(texts.map(({ text, anchor }) => [text, anchor])).toEqual([["29", [5, 10]]]);
    expect(
      places(`<symbol id="s" viewBox="0 0 20 20" width="40" height="40">${rect}</symbol><use href="#s" x="5"/>`),
    ).toEqual([[5, 0, 25, 20]]);
    expect(
      places(`<defs><g id="g" transform="translate(0,3)">${rect}</g></defs><use href="#g"/><use href="#g" x="50"/>`),
    ).toEqual([
      [0, 3, 10, 13],
      [50, 3, 60, 13],
    ]);
  });

  it("is nothing where there is no such element", () => {
    expect(places('<use href="#nowhere"/><use/><use href="other.svg"/>')).toEqual([]);
  });

  it("is not drawn without end where it repeats itself", () => {
    expect(places(`<g id="g">${rect}<use href="#g" x="50"/></g>`)).toEqual([
      [0, 0, 10, 10],
      [50, 0, 60, 10],
    ]);
    // But one element may be repeated twice in another that is
    expect(
      places(
        `<defs><g id="r">${rect}</g><g id="two"><use href="#r"/><use href="#r" x="20"/></g></defs><use href="#two"/>`,
      ),
    ).toEqual([
      [0, 0, 10, 10],
      [20, 0, 30, 10],
    ]);
  });

  it("is refused where it is more than a chart can mean: ten times ten times … of nothing", () => {
    const tenfold = Array.from({ length: 6 }, (_, depth) => {
      return `<g id="n${depth + 1}">${`<use href="#n${depth}"/>`.repeat(10)}</g>`;
    });
    expect(() => readFigure(sheet(`<defs><g id="n0"/>${tenfold.join("")}</defs><use href="#n6"/>`))).toThrow(
      "the chart repeats more than 20000 elements by <use>; draw fewer",
    );
  });
});
