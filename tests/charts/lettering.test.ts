import { expect, test } from "vitest";
import { textsIn } from "../../lib/charts/lettering.ts";
import { element } from "../../lib/charts/xml.ts";

const texts = (...content: ReturnType<typeof element>[]) =>
  [...textsIn(content)].map(({ face, ...more }) => ({ face: face.name, ...more }));

test("a text is set as it says, or as the elements around it say", () => {
  const own = element("text", { "font-size": "9px", "font-weight": "bold", "text-anchor": "end" }, "A");
  const [found] = texts(element("g", { "font-size": "12px", "font-style": "italic" }, element("a", {}, own)));
  expect(found).toEqual({ face: "BoldIt", size: 9, anchor: "end", lines: [{ text: "A", y: 0 }] });
  const [given] = texts(element("g", { "font-size": "12px", "text-anchor": "middle" }, element("text", {}, "A")));
  expect(given).toEqual({ face: "Regular", size: 12, anchor: "middle", lines: [{ text: "A", y: 0 }] });
});

test("a text that nothing sets is of 16 px, as in SVG, and begins at its point", () => {
  expect(texts(element("text", {}, "A"))).toEqual([
    { face: "Regular", size: 16, anchor: undefined, lines: [{ text: "A", y: 0 }] },
  ]);
});

test("a group sets nothing beside it", () => {
  const bold = element("g", { "font-weight": "bold" }, element("text", {}, "A"));
  expect(texts(bold, element("text", {}, "B")).map(({ face }) => face)).toEqual(["Bold", "Regular"]);
});

test("each line steps down from the one before", () => {
  const lines = [
    element("tspan", {}, "A"),
    element("tspan", { x: 0, dy: 14 }, "B"),
    element("tspan", { x: 0, dy: 14.5 }, "C"),
  ];
  expect(texts(element("text", {}, ...lines))[0]?.lines).toEqual([
    { text: "A", y: 0 },
    { text: "B", y: 14 },
    { text: "C", y: 28.5 },
  ]);
});

test("what XML can't hold is measured as what is drawn in its place", () => {
  expect(texts(element("text", {}, "a\u0000b"))[0]?.lines).toEqual([{ text: "a\ufffdb", y: 0 }]);
});
