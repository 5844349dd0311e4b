import { describe, expect, test } from "vitest";
import { compact } from "../../lib/charts/compact.ts";
import { type Element, element, toXML } from "../../lib/charts/xml.ts";

/** Compact from the inside out, as a drawing is while it is drawn. */
const compacted = ({ children, ...own }: Element): Element | undefined =>
  compact({
    ...own,
    children: children.flatMap((child) => (typeof child === "string" ? child : (compacted(child) ?? []))),
  });
const written = (drawn: Element) => {
  const left = compacted(drawn);
  return left === undefined ? "" : toXML(left);
};

const CIRCLE = "M4,0A4,4,0,1,1,-4,0A4,4,0,1,1,4,0";
const dot = (x: number, fill: string) =>
  element("path", { "aria-label": "A", transform: `translate(${x},8)`, d: CIRCLE, fill, "stroke-width": 2 });
const square = (fill?: string) => element("path", { d: "M0,0h4v4Z", fill });
const marks = (...inside: Element[]) => element("g", { class: "mark-symbol role-mark" }, ...inside);

describe("an element", () => {
  test("has lengths to a thousandth of a pixel", () => {
    const tick = element("line", { transform: "translate(64.42857142857143,-0.00049)", x2: 7.0006, y2: 8 });
    expect(written(tick)).toBe('<line transform="translate(64.429,0)" x2="7.001" y2="8"/>');
    expect(written(element("path", { d: "M1.23456,1e-7L2.5,3.0004" }))).toBe('<path d="M1.235,1e-7L2.5,3"/>');
  });

  test("says nothing that SVG begins with", () => {
    const line = element("line", {
      transform: "translate(0,0)",
      x2: 0,
      y2: 9,
      opacity: 1,
      stroke: "#111",
      "stroke-width": 1,
    });
    expect(written(line)).toBe('<line y2="9" stroke="#111"/>');
  });

  test("keeps what begins otherwise: a gradient's second point, an opacity of a tenth, a stroke of ten pixels", () => {
    const gradient = element("linearGradient", { x1: 0, x2: 0, y1: 0, y2: 1 });
    expect(written(gradient)).toBe('<linearGradient x1="0" x2="0" y1="0" y2="1"/>');
    const faint = element("rect", { opacity: "0.1", stroke: "#111", "stroke-width": 10 });
    expect(written(faint)).toBe('<rect opacity="0.1" stroke="#111" stroke-width="10"/>');
  });

  test("has no width of a line that it doesn't have, and a group keeps what those inside it take from it", () => {
    expect(written(element("path", { d: "M0,0h4", "stroke-width": 2, "stroke-dasharray": "2,2" }))).toBe(
      '<path d="M0,0h4"/>',
    );
    expect(written(element("g", { "stroke-miterlimit": 4 }))).toBe('<g stroke-miterlimit="4"/>');
  });

  test("is left out where it is the ground of a group and has no shape", () => {
    const ground = (name: string, d: string) => written(element("path", { class: name, d }));
    expect([ground("background", ""), ground("foreground", "M0,0h0v0h0Z")]).toEqual(["", ""]);
    expect(ground("background", "M0,0h9v9h-9Z")).toBe('<path class="background" d="M0,0h9v9h-9Z"/>');
    expect(ground("", "")).toBe('<path class="" d=""/>');
  });

  test("keeps its words as they are", () => {
    const said = element("text", {}, 'say opacity="1" and x="0.123456"');
    expect(written(said)).toBe('<text>say opacity="1" and x="0.123456"</text>');
  });
});

describe("a circle", () => {
  test("stands at its centre", () => {
    expect(written(dot(1.23456, "#111"))).toBe('<circle aria-label="A" cx="1.235" cy="8" r="4" fill="#111"/>');
  });

  test("that is turned keeps its transform", () => {
    const turned = element("path", { transform: "translate(1,2) rotate(45)", d: CIRCLE });
    expect(written(turned)).toBe('<circle transform="translate(1,2) rotate(45)" r="4"/>');
  });

  test("is no ring, no half and no egg", () => {
    for (const d of [`${CIRCLE}M2,0`, "M4,0A4,4,0,1,1,-4,0", "M4,0A4,3,0,1,1,-4,0A4,3,0,1,1,4,0"]) {
      expect(written(element("path", { d }))).toBe(`<path d="${d}"/>`);
    }
  });
});

describe("the marks of a group", () => {
  test("share the paint that most of them have", () => {
    expect(written(marks(square("#111"), square("#222"), square("#111")))).toBe(
      '<g class="mark-symbol role-mark" fill="#111"><path d="M0,0h4v4Z"/><path d="M0,0h4v4Z" fill="#222"/><path d="M0,0h4v4Z"/></g>',
    );
  });

  test("share it through the links that they stand in", () => {
    const linked = element("a", { href: "#a" }, square("#111"));
    expect(written(marks(linked, square("#111")))).toBe(
      '<g class="mark-symbol role-mark" fill="#111"><a href="#a"><path d="M0,0h4v4Z"/></a><path d="M0,0h4v4Z"/></g>',
    );
  });

  test("share nothing that one of them lacks, that no two agree on, or that is alone", () => {
    for (const group of [
      marks(square("#111"), square("#111"), square()),
      marks(square("#111"), square("#222")),
      marks(square("#111")),
    ]) {
      expect(written(group)).toBe(toXML(group));
    }
  });

  test("share nothing with a group among them, nor in a group that is none of marks", () => {
    const mixed = marks(square("#111"), square("#111"), element("g", {}, square("#222")));
    expect(written(mixed)).toBe(toXML(mixed));
    const frame = element("g", {}, square("#111"), square("#111"));
    expect(written(frame)).toBe(toXML(frame));
  });
});

describe("the lines of a grid", () => {
  const grid = (...lines: Element[]) => element("g", { class: "mark-rule role-axis-grid" }, ...lines);
  const line = (place: string, x2: number, y2: number, more = {}) =>
    element("line", { transform: `translate(${place})`, x2, y2, stroke: "#ddd", ...more });

  test("are one path, at the same places", () => {
    expect(written(grid(line("0,8", 120, 0), line("0,24", 120, 0)))).toBe(
      '<g class="mark-rule role-axis-grid" stroke="#ddd"><path d="M0,8h120M0,24h120"/></g>',
    );
    expect(written(grid(line("0,0", 0, 90), line("3.5,-2", 4, 5)))).toBe(
      '<g class="mark-rule role-axis-grid" stroke="#ddd"><path d="M0,0v90M3.5,-2l4,5"/></g>',
    );
  });

  test("are nothing where there is none", () => {
    expect(written(grid())).toBe('<g class="mark-rule role-axis-grid"/>');
  });

  test("stay lines where they differ in more, where one is turned, or where there is one", () => {
    const dashed = grid(line("0,8", 120, 0), line("0,24", 120, 0, { "stroke-dasharray": "2,2" }));
    const turned = grid(line("0,8", 120, 0), line("0,24) rotate(9", 120, 0));
    for (const group of [dashed, turned, grid(line("0,8", 120, 0))]) expect(written(group)).toContain("<line");
  });
});
