/** What elements take from those around them: paint, opacity, clips, names, and whether they are seen at all. */
import { formatHex8 } from "culori";
import { describe, expect, it } from "vitest";
import { readFigure } from "../../lib/checks/read.ts";
import { sheet } from "./sheet.ts";

const shapes = (inside: string) => readFigure(sheet(inside)).shapes;
const rect = (attributes = "") => `<rect width="10" height="10" ${attributes}/>`;

/** The fill and the stroke of each shape. */
const paint = (inside: string) =>
  shapes(inside).map(({ fill, stroke }) => [fill, stroke].map((color) => (color ? formatHex8(color) : "none")));

/** What each shape is cut to: left, top, right, bottom. */
const clips = (inside: string) =>
  shapes(inside).map(({ clip }) => clip && [clip.left, clip.top, clip.right, clip.bottom].map(Math.round));

describe("paint", () => {
  it("is black without an edge where nothing is said", () => {
    expect(paint(rect())).toEqual([["#000000ff", "none"]]);
  });

  it("is that of what an element stands in, unless it says another", () => {
    expect(paint(`<g fill="red" stroke="blue">${rect()}${rect('fill="lime"')}</g>${rect()}`)).toEqual([
      ["#ff0000ff", "#0000ffff"],
      ["#00ff00ff", "#0000ffff"],
      ["#000000ff", "none"],
    ]);
    expect(paint(`<g fill="red"><g><g fill="inherit">${rect()}</g></g></g>`)).toEqual([["#ff0000ff", "none"]]);
  });

  it("is what the style attribute says, before any other", () => {
    expect(paint(rect('fill="red" style="fill: lime; stroke:blue"'))).toEqual([["#00ff00ff", "#0000ffff"]]);
    expect(paint(rect('style="font-size:9px;  fill :lime ;"'))).toEqual([["#00ff00ff", "none"]]);
  });

  it("may be the current colour", () => {
    expect(paint(`<g color="red">${rect('fill="currentColor" stroke="currentColor"')}</g>`)).toEqual([
      ["#ff0000ff", "#ff0000ff"],
    ]);
    expect(paint(rect('fill="currentColor"'))).toEqual([["#000000ff", "none"]]);
  });

  it("is paler by the opacity of all that it stands in, and by its own", () => {
    // 0.5 × 0.5 of 255 is 64; 0.5 × 0.5 × 0.4 is 26
    expect(paint(`<g opacity="0.5"><g opacity="50%">${rect('fill="red" stroke="blue"')}</g></g>`)).toEqual([
      ["#ff000040", "#0000ff40"],
    ]);
    expect(paint(`<g opacity="0.5" fill-opacity="0.4" stroke-opacity="0.2">${rect('stroke="blue"')}</g>`)).toEqual([
      ["#00000033", "#0000ff1a"],
    ]);
    expect(paint(rect('style="opacity: 0.5"'))).toEqual([["#00000080", "none"]]);
  });

  it("is none for an edge of no width", () => {
    expect(paint(rect('stroke="blue" stroke-width="0"'))).toEqual([["#000000ff", "none"]]);
    expect(paint(rect('stroke="blue" stroke-width="0.5"'))).toEqual([["#000000ff", "#0000ffff"]]);
  });

  it("is none inside a line, which has no inside", () => {
    expect(paint('<line x2="10" fill="red" stroke="blue"/>')).toEqual([["none", "#0000ffff"]]);
    expect(paint('<line x2="10" fill="red"/>')).toEqual([]);
  });
});

describe("what can't be seen", () => {
  it("is no shape: nothing painted, no opacity, no display, hidden, or made as small as nothing", () => {
    for (const attributes of [
      'fill="none"',
      'fill="transparent"',
      'fill-opacity="0"',
      'opacity="0"',
      'display="none"',
      'style="display:none"',
      'visibility="hidden"',
      'visibility="collapse"',
      'transform="scale(0)"',
      'transform="scale(1,0)"',
    ]) {
      expect(shapes(rect(attributes)), attributes).toEqual([]);
      expect(shapes(`<g ${attributes}><g>${rect()}</g></g>`), attributes).toEqual([]);
    }
  });

  it("stays so, whatever is in it, but for what is only hidden", () => {
    expect(shapes(`<g display="none">${rect('display="inline"')}</g>`)).toEqual([]);
    expect(shapes(`<g opacity="0">${rect('opacity="1"')}</g>`)).toEqual([]);
    expect(shapes(`<g visibility="hidden">${rect('visibility="visible"')}</g>`)).toHaveLength(1);
  });

  it("is not an edge alone, or a gradient, whose colours are not known", () => {
    expect(paint(rect('fill="none" stroke="red"'))).toEqual([["none", "#ff0000ff"]]);
    expect(paint(rect('fill="url(#g)"'))).toEqual([["none", "none"]]);
  });
});

describe("a clip path", () => {
  const clip = (inside: string, more = "") => `<clipPath id="c" ${more}>${inside}</clipPath>`;
  const square = '<rect x="5" y="10" width="20" height="30"/>';

  it("cuts what it is put on, and all inside", () => {
    expect(clips(`${clip(square)}<g clip-path="url(#c)"><g>${rect()}</g></g>${rect()}`)).toEqual([
      [5, 10, 25, 40],
      null,
    ]);
    expect(clips(clip(square) + rect('clip-path="url(&quot;#c&quot;)"'))).toEqual([[5, 10, 25, 40]]);
    expect(clips(clip(square) + rect('style="clip-path:url(#c)"'))).toEqual([[5, 10, 25, 40]]);
  });

  it("reaches as far as all its shapes together, moved by each of their transforms", () => {
    expect(clips(clip(`${square}<rect x="50" width="10" height="5"/>`) + rect('clip-path="url(#c)"'))).toEqual([
      [5, 0, 60, 40],
    ]);
    expect(
      clips(
        clip('<rect width="10" height="10" transform="scale(3)"/>', 'transform="translate(7,0)"') +
          `<g transform="translate(100,0)">${rect('clip-path="url(#c)" transform="scale(2)"')}</g>`,
      ),
    ).toEqual([[114, 0, 174, 60]]);
    expect(clips(clip('<rect width="50%" height="50%"/>') + rect('clip-path="url(#c)"'))).toEqual([[0, 0, 100, 50]]);
  });

  it("within another leaves what lies in both", () => {
    const two = `${clip(square)}<clipPath id="d"><rect x="20" y="0" width="50" height="35"/></clipPath>`;
    expect(clips(`${two}<g clip-path="url(#c)"><g clip-path="url(#d)">${rect()}</g></g>`)).toEqual([[20, 10, 25, 35]]);
    expect(clips(`${two}<g clip-path="url(#d)"><g clip-path="url(#c)">${rect()}</g></g>`)).toEqual([[20, 10, 25, 35]]);
  });

  it("is none where there is no such path, none in it, or one in parts of what it cuts", () => {
    expect(clips(rect('clip-path="url(#c)"'))).toEqual([null]);
    expect(clips(rect('clip-path="none"'))).toEqual([null]);
    expect(clips(clip("") + rect('clip-path="url(#c)"'))).toEqual([null]);
    expect(clips(clip(square, 'clipPathUnits="objectBoundingBox"') + rect('clip-path="url(#c)"'))).toEqual([null]);
    expect(clips(clip(square, 'clipPathUnits="userSpaceOnUse"') + rect('clip-path="url(#c)"'))).toEqual([
      [5, 10, 25, 40],
    ]);
  });
});

describe("what something belongs to", () => {
  it("is the part of the frame that it stands in, and all roles from the outermost in", () => {
    const [shape] = shapes(
      `<g data-part="plot"><g class="mark-group role-axis"><g><g class="role-axis-grid">${rect()}</g></g></g></g>`,
    );
    expect(shape).toMatchObject({ part: "plot", role: "mark-group role-axis role-axis-grid" });
    expect(shapes(rect())[0]).toMatchObject({ part: null, role: "", kind: "", label: "", key: "", hidden: false });
    expect(shapes(`<g data-part="plot">${rect('data-part="notes"')}</g>`)[0]?.part).toBe("notes");
  });

  it("is a row and a kind of mark, also where a link or a group has them", () => {
    expect(shapes(`<a data-evidence="custody/a" aria-roledescription="bar">${rect()}</a>`)[0]).toMatchObject({
      key: "custody/a",
      kind: "bar",
    });
    expect(
      shapes(`<g data-evidence="a">${rect('data-evidence="b" aria-roledescription="point"')}</g>`)[0],
    ).toMatchObject({
      key: "b",
      kind: "point",
    });
  });

  it("has a link's label, but not that of a group, which speaks of all that is in it", () => {
    const label = (inside: string) => shapes(inside).map((shape) => shape.label);
    expect(label(`<a aria-label="Ana: 3">${rect()}</a>`)).toEqual(["Ana: 3"]);
    expect(label(`<a aria-label="Ana: 3">${rect('aria-label="Eva: 5"')}</a>`)).toEqual(["Eva: 5"]);
    expect(label(`<a aria-label="All"><g>${rect()}</g></a>`)).toEqual([""]);
    expect(label(`<g aria-label="All">${rect()}</g>`)).toEqual(["All"]);
  });

  it("is hidden from screen readers with all that hides it", () => {
    const hidden = (inside: string) => shapes(inside).map((shape) => shape.hidden);
    expect(hidden(`<g aria-hidden="true"><g aria-hidden="false">${rect()}</g></g>`)).toEqual([true]);
    expect(hidden(rect('aria-hidden="true"') + rect('aria-hidden="false"'))).toEqual([true, false]);
  });
});
